/**
 * The names of the months as newsrooms write them, in thirty languages: data, from CLDR as
 * Node's `Intl` gives it (standing alone, beside a day, short), with additions that are marked.
 * A file and not `Intl` itself, because making the first formatter takes 17 to 37 ms of every run
 * and what it says changes with the version of Node; a test holds the file against `Intl`.
 *
 * A month's forms are parted by blanks, months by `|`; `_` stands for a blank within a name, and no
 * form has its abbreviation dot. Where a word names two months, that of the language that stands first is the usual one.
 */
export const MONTH_WORDS: Readonly<Record<string, string>> = {
  // Addition: Sept, as British papers write it.
  en: `
    January Jan | February Feb | March Mar | April Apr | May | June Jun |
    July Jul | August Aug | September Sept Sep | October Oct | November Nov | December Dec`,
  tr: `
    Ocak Oca | Şubat Şub | Mart Mar | Nisan Nis | Mayıs May | Haziran Haz |
    Temmuz Tem | Ağustos Ağu | Eylül Eyl | Ekim Eki | Kasım Kas | Aralık Ara`,
  // Additions: Jänner and Feber are Austrian, Mrz is the older short form, ae is ä where a scrape lost it.
  de: `
    Januar Jan Jänner Jän | Februar Feb Feber | März Mär Mrz Maerz | April Apr | Mai | Juni Jun |
    Juli Jul | August Aug | September Sept Sep | Oktober Okt | November Nov | Dezember Dez`,
  // Addition: juill, as Canadian papers shorten it.
  fr: `
    janvier janv | février févr fév | mars | avril avr | mai | juin |
    juillet juil juill | août | septembre sept | octobre oct | novembre nov | décembre déc`,
  // Addition: setiembre, the second spelling of the Academy's dictionary.
  es: `
    enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun |
    julio jul | agosto ago | septiembre setiembre sept sep set | octubre oct |
    noviembre nov | diciembre dic`,
  // Egypt and the Gulf; the Levant and Iraq; Morocco; Algeria and Tunisia. Additions: other spellings.
  ar: `
    يناير كانون_الثاني كانون_ثاني جانفي | فبراير شباط فيفري | مارس آذار | أبريل إبريل نيسان أفريل |
    مايو أيار ماي | يونيو يونيه حزيران جوان | يوليو يوليه تموز يوليوز جويلية | أغسطس آب غشت أوت |
    سبتمبر أيلول شتنبر | أكتوبر تشرين_الأول تشرين_أول | نوفمبر تشرين_الثاني تشرين_ثاني نونبر |
    ديسمبر كانون_الأول كانون_أول دجنبر`,
  it: `
    gennaio gen | febbraio feb | marzo mar | aprile apr | maggio mag | giugno giu |
    luglio lug | agosto ago | settembre set | ottobre ott | novembre nov | dicembre dic`,
  pt: `
    janeiro jan | fevereiro fev | março mar | abril abr | maio mai | junho jun |
    julho jul | agosto ago | setembro set | outubro out | novembro nov | dezembro dez`,
  nl: `
    januari jan | februari feb | maart mrt | april apr | mei | juni jun |
    juli jul | augustus aug | september sep | oktober okt | november nov | december dec`,
  // Additions: фев, сен, ноя, as papers shorten them.
  ru: `
    января январь янв | февраля февраль февр фев | марта март мар | апреля апрель апр | мая май |
    июня июнь июн | июля июль июл | августа август авг | сентября сентябрь сент сен |
    октября октябрь окт | ноября ноябрь нояб ноя | декабря декабрь дек`,
  uk: `
    січня січень січ | лютого лютий лют | березня березень бер | квітня квітень квіт |
    травня травень трав | червня червень черв | липня липень лип | серпня серпень серп |
    вересня вересень вер | жовтня жовтень жовт | листопада листопад лист | грудня грудень груд`,
  pl: `
    stycznia styczeń sty | lutego luty lut | marca marzec mar | kwietnia kwiecień kwi | maja maj |
    czerwca czerwiec cze | lipca lipiec lip | sierpnia sierpień sie | września wrzesień wrz |
    października październik paź | listopada listopad lis | grudnia grudzień gru`,
  // Additions: the short forms Φεβρ, Μαρτ, Απρ, Σεπτ, Οκτ, Νοεμ, Δεκ, and the month standing alone.
  el: `
    Ιανουαρίου Ιανουάριος Ιαν | Φεβρουαρίου Φεβρουάριος Φεβρ Φεβ | Μαρτίου Μάρτιος Μαρτ Μαρ |
    Απριλίου Απρίλιος Απρ | Μαΐου Μάιος Μαΐ | Ιουνίου Ιούνιος Ιουν | Ιουλίου Ιούλιος Ιουλ |
    Αυγούστου Αύγουστος Αυγ | Σεπτεμβρίου Σεπτέμβριος Σεπτ Σεπ | Οκτωβρίου Οκτώβριος Οκτ |
    Νοεμβρίου Νοέμβριος Νοεμ Νοε | Δεκεμβρίου Δεκέμβριος Δεκ`,
  // Additions: Çile, Reşemî, Kanûn, and the case ending that a day before the month demands.
  ku: `
    rêbendan rêbendana çile çileya çileyê kanûna_paşîn rbn | sibat sibata sibatê reşemî sbt |
    adar adara adarê adr | nîsan nîsana nîsanê nsn | gulan gulana gulanê gln |
    hezîran hezîrana hezîranê hzr | tîrmeh tîrmeha tîrmehê trm | tebax tebaxa tebaxê tbx |
    îlon îlona îlonê îln | cotmeh cotmeha cotmehê cot | mijdar mijdara mijdarê mjd |
    berfanbar berfanbara berfanbarê kanûn kanûna kanûnê kanûna_pêşîn brf`,
  // Additions: other spellings, and the ending ی that joins the month to its year.
  ckb: `
    کانوونی_دووەم کانوونی_دووەمی | شوبات شوباتی | ئازار ئازاری ئادار ئاداری | نیسان نیسانی |
    ئایار ئایاری | حوزەیران حوزەیرانی | تەمووز تەمووزی تەمموز | ئاب ئابی | ئەیلوول ئەیلوولی ئەیلول |
    تشرینی_یەکەم تشرینی_یەکەمی | تشرینی_دووەم تشرینی_دووەمی |
    کانوونی_یەکەم کانوونی_یەکەمی کانونی_یەکەم کانونی_یەکەمی`,
  fa: `
    ژانویه | فوریه | مارس | آوریل | مه | ژوئن | ژوئیه جولای | اوت آگوست | سپتامبر | اکتبر |
    نوامبر | دسامبر`,
  // A day before the month puts ב in front of it.
  he: `
    ינואר בינואר ינו בינו | פברואר בפברואר פבר בפבר | מרץ במרץ | אפריל באפריל אפר באפר |
    מאי במאי | יוני ביוני | יולי ביולי | אוגוסט באוגוסט אוג באוג | ספטמבר בספטמבר ספט בספט |
    אוקטובר באוקטובר אוק באוק | נובמבר בנובמבר נוב בנוב | דצמבר בדצמבר דצמ בדצמ`,
  az: `
    yanvar yan | fevral fev | mart mar | aprel apr | may | iyun iyn |
    iyul iyl | avqust avq | sentyabr sen | oktyabr okt | noyabr noy | dekabr dek`,
  ro: `
    ianuarie ian | februarie feb | martie mar | aprilie apr | mai | iunie iun |
    iulie iul | august aug | septembrie sept | octombrie oct | noiembrie nov | decembrie dec`,
  sv: `
    januari jan | februari feb | mars | april apr | maj | juni |
    juli | augusti aug | september sep | oktober okt | november nov | december dec`,
  da: `
    januar jan | februar feb | marts mar | april apr | maj | juni jun |
    juli jul | august aug | september sep | oktober okt | november nov | december dec`,
  nb: `
    januar jan | februar feb | mars mar | april apr | mai | juni jun |
    juli jul | august aug | september sep | oktober okt | november nov | desember des`,
  fi: `
    tammikuuta tammikuu tammi | helmikuuta helmikuu helmi | maaliskuuta maaliskuu maalis |
    huhtikuuta huhtikuu huhti | toukokuuta toukokuu touko | kesäkuuta kesäkuu kesä |
    heinäkuuta heinäkuu heinä | elokuuta elokuu elo | syyskuuta syyskuu syys |
    lokakuuta lokakuu loka | marraskuuta marraskuu marras | joulukuuta joulukuu joulu`,
  hu: `
    január jan | február febr feb | március márc | április ápr | május máj | június jún |
    július júl | augusztus aug | szeptember szept | október okt | november nov | december dec`,
  cs: `
    ledna leden led | února únor úno | března březen bře | dubna duben dub | května květen kvě |
    června červen čvn | července červenec čvc | srpna srpen srp | září zář | října říjen říj |
    listopadu listopad lis | prosince prosinec pro`,
  bg: `
    януари | февруари | март | април | май | юни |
    юли | август | септември | октомври | ноември | декември`,
  sr: `
    јануар јан januar jan | фебруар феб februar feb | март мар mart mar | април апр april apr |
    мај maj | јун jun | јул jul | август авг avgust avg | септембар сеп septembar sep |
    октобар окт oktobar okt | новембар нов novembar nov | децембар дец decembar dec`,
  ca: `
    gener gen | febrer febr | març | abril abr | maig | juny |
    juliol jul | agost ag | setembre set | octubre oct | novembre nov | desembre des`,
  id: `
    Januari Jan | Februari Feb | Maret Mar | April Apr | Mei | Juni Jun |
    Juli Jul | Agustus Agu | September Sep | Oktober Okt | November Nov | Desember Des`,
  // Addition: studenog. Its listopad is October, the Polish and the Czech one November; its lip and srp are a month before theirs.
  hr: `
    siječnja siječanj sij | veljače veljača velj | ožujka ožujak ožu | travnja travanj tra |
    svibnja svibanj svi | lipnja lipanj lip | srpnja srpanj srp | kolovoza kolovoz kol |
    rujna rujan ruj | listopada listopad lis | studenoga studenog studeni stu |
    prosinca prosinac pro`,
};
