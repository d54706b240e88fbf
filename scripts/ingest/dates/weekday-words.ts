/**
 * The names of the days of the week, Sunday first, written as in `month-words.ts` and from the same
 * source. Short forms of two letters stand only where papers of the language print them.
 */
export const WEEKDAY_WORDS: Readonly<Record<string, string>> = {
  // Additions: Tues, Weds, Thur and Thurs are what papers print beside CLDR's three letters.
  en: 'Sunday Sun | Monday Mon | Tuesday Tues Tue | Wednesday Weds Wed | Thursday Thurs Thur Thu | Friday Fri | Saturday Sat',
  tr: 'Pazar Paz | Pazartesi Pzt | Salı Sal | Çarşamba Çar Çrş | Perşembe Per Prş | Cuma Cum | Cumartesi Cmt',
  // Addition: Sonnabend is Saturday in the north and east.
  de: 'Sonntag So | Montag Mo | Dienstag Di | Mittwoch Mi | Donnerstag Do | Freitag Fr | Samstag Sonnabend Sa',
  fr: 'dimanche dim | lundi lun | mardi mar | mercredi mer | jeudi jeu | vendredi ven | samedi sam',
  es: 'domingo dom | lunes lun | martes mar | miércoles mié | jueves jue | viernes vie | sábado sáb',
  // Additions: with the word "day" before the name, and other spellings.
  ar: 'الأحد يوم_الأحد | الاثنين الإثنين يوم_الاثنين يوم_الإثنين | الثلاثاء يوم_الثلاثاء | الأربعاء يوم_الأربعاء | الخميس يوم_الخميس | الجمعة يوم_الجمعة | السبت يوم_السبت',
  it: 'domenica dom | lunedì lun | martedì mar | mercoledì mer | giovedì gio | venerdì ven | sabato sab',
  // Additions: without -feira, as headlines have them.
  pt: 'domingo dom | segunda-feira segunda seg | terça-feira terça ter | quarta-feira quarta qua | quinta-feira quinta qui | sexta-feira sexta sex | sábado sáb',
  nl: 'zondag zo | maandag ma | dinsdag di | woensdag wo | donderdag do | vrijdag vr | zaterdag za',
  ru: 'воскресенье вс | понедельник пн | вторник вт | среда ср | четверг чт | пятница пт | суббота сб',
  uk: 'неділя нд | понеділок пн | вівторок вт | середа ср | четвер чт | пʼятниця пт | субота сб',
  pl: 'niedziela niedz | poniedziałek pon | wtorek wt | środa śr | czwartek czw | piątek pt | sobota sob',
  el: 'Κυριακή Κυρ | Δευτέρα Δευ | Τρίτη Τρί | Τετάρτη Τετ | Πέμπτη Πέμ | Παρασκευή Παρ | Σάββατο Σάβ',
  ku: 'yekşem yşm | duşem dşm | sêşem sşm | çarşem çşm | pêncşem pşm | înî | şemî şem',
  ckb: 'یەکشەممە | دووشەممە | سێشەممە | چوارشەممە | پێنجشەممە | ھەینی | شەممە',
  fa: 'یکشنبه | دوشنبه | سه‌شنبه | چهارشنبه | پنجشنبه پنج‌شنبه | جمعه | شنبه',
  he: 'יום_ראשון | יום_שני | יום_שלישי | יום_רביעי | יום_חמישי | יום_שישי | יום_שבת שבת',
  az: 'bazar | bazar_ertəsi | çərşənbə_axşamı | çərşənbə | cümə_axşamı | cümə | şənbə',
  ro: 'duminică dum | luni lun | marți mar | miercuri mie | joi | vineri vin | sâmbătă sâm',
  sv: 'söndag sön | måndag mån | tisdag tis | onsdag ons | torsdag tors | fredag fre | lördag lör',
  da: 'søndag søn | mandag man | tirsdag tirs | onsdag ons | torsdag tors | fredag fre | lørdag lør',
  nb: 'søndag søn | mandag man | tirsdag tir | onsdag ons | torsdag tor | fredag fre | lørdag lør',
  fi: 'sunnuntai | maanantai | tiistai | keskiviikko | torstai | perjantai | lauantai',
  hu: 'vasárnap | hétfő | kedd | szerda | csütörtök | péntek | szombat',
  cs: 'neděle | pondělí | úterý | středa | čtvrtek | pátek | sobota',
  bg: 'неделя нд | понеделник пн | вторник вт | сряда ср | четвъртък чт | петък пт | събота сб',
  sr: 'недеља nedelja | понедељак ponedeljak | уторак utorak | среда sreda | четвртак četvrtak | петак petak | субота subota',
  ca: 'diumenge dg | dilluns dl | dimarts dt | dimecres dc | dijous dj | divendres dv | dissabte ds',
  id: 'Minggu | Senin | Selasa | Rabu | Kamis | Jumat | Sabtu',
  hr: 'nedjelja ned | ponedjeljak pon | utorak uto | srijeda sri | četvrtak čet | petak pet | subota sub',
  ja: '日曜日 日 | 月曜日 月 | 火曜日 火 | 水曜日 水 | 木曜日 木 | 金曜日 金 | 土曜日 土',
  zh: '星期日 星期天 周日 週日 | 星期一 周一 週一 | 星期二 周二 週二 | 星期三 周三 週三 | 星期四 周四 週四 | 星期五 周五 週五 | 星期六 周六 週六',
  ko: '일요일 일 | 월요일 월 | 화요일 화 | 수요일 수 | 목요일 목 | 금요일 금 | 토요일 토',
};

/** The place of a day's name among the names of a language: 0 is Sunday. @param day `YYYY-MM-DD` */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
