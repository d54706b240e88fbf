/**
 * Capitalised words that are no names by themselves, folded, in English, Turkish, German, French and
 * Spanish. Data for `proposed-names.ts`: a word missing here costs an idle proposal and no more.
 */

/** Days of the week: dropped at either end of a row of capitals. */
export const DAYS: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday
  pazartesi sali carsamba persembe cuma cumartesi pazar
  montag dienstag mittwoch donnerstag freitag samstag sonntag
  lundi mardi mercredi jeudi vendredi samedi dimanche
  lunes martes miercoles jueves viernes sabado domingo
`);

/** Dropped where they begin a sentence; elsewhere their capital makes them part of a name. */
export const IDLE_WORDS: ReadonlySet<string> = words(`
  a after all also although an and another any are as at because before both but by can did do does
  during each even every few first for from had has have he her here his how however i if in into is
  it its just last later less like many meanwhile more most much my no nor not now of on once one only
  or other our out over people perhaps read second she since so some still such than that the their
  them then there these they this those though through to today tomorrow two three under until up was
  we were what when where whether which while who why will with within without would yes yesterday
  yet you your let according while among between against about across around let's ok note nine net total analysts

  ama ancak ayrica bir biz bu bunun cok da daha de diger gibi her icin ile ise iste o ona onlar
  sonra su ve veya ya

  aber als am an auch auf aus bei beim bis da damit das dass dem den denn der des die dies diese
  dieser doch ein eine einen einer er es fur gegen hat ich ihr im ist ja jetzt kein man mehr mit nach
  nicht noch nun nur ob oder seit sich sie sind so uber um und unter vom von vor war was wenn wer wie
  wir zu zum zur

  au aux avec c'est ce ces cette comme dans des du elle en est et il ils je les leur lors mais
  ne non nous on ou par pas plus pour que qui sa se selon si son sur un une vous

  al con como cuando del desde dos ella ellos entre era es esta este fue ha hay lo mas
  muy nos para pero por segun ser sin sobre su sus tambien tras una y ya

  bce ce ad bc am pm et gmt ii iii iv vi vii viii ix xi xii tv ceo cfo phd id url faq pdf usd eur km
  mln bln dlrs
`);

/** What stands before a person's name: everything up to the last of them goes. */
export const TITLES: ReadonlySet<string> = words(`
  president vice deputy prime minister ministers chancellor secretary senator sen rep representative
  congressman congresswoman governor gov mayor ambassador envoy spokesman spokeswoman spokesperson
  director chairman chairwoman chief commissioner king queen prince princess pope sheikh sultan judge
  justice attorney sheriff detective officer officials official general's gen col lt maj sgt capt
  captain colonel lieutenant sergeant major admiral mr mrs ms miss dr prof professor sir lord lady
  coach reverend rev
  cumhurbaskani basbakan bakani baskani bakan baskan sayin genel
  bundeskanzler kanzler prasident prasidentin ministerin aussenminister herr frau bundesprasident
  presidente presidenta ministro ministre monsieur madame premier
`);

/** Dropped where they stand alone: months, words of a people or a language, and institutions that newspapers write with a capital. */
export const COMMON_WORDS: ReadonlySet<string> = words(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik
  januar februar marz mai juni juli oktober dezember
  janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  christmas easter ramadan

  african afghan albanian algerian american american's arab arabic argentine armenian asian australian
  austrian azerbaijani belgian bosnian brazilian british bulgarian canadian catholic chilean chinese
  christian colombian croatian cuban czech danish dutch egyptian emirati english ethiopian european
  finnish french georgian german ghanaian greek hindu hungarian indian indonesian iranian iraqi irish
  islamic islamist israeli italian japanese jewish jordanian kazakh kenyan korean kurdish kuwaiti
  kyrgyz latin latino lebanese libyan malaysian mexican moroccan muslim nigerian norwegian ottoman
  pakistani palestinian persian peruvian polish portuguese qatari roman romanian russian saudi
  scottish serbian shiite slovak slovenian somali soviet spanish sudanese sunni swedish swiss syrian
  thai tunisian turkish turkmen turk jew ukrainian uzbek venezuelan vietnamese welsh western eastern
  northern southern yemeni kurd swede dane finn pole serb croat afghan alevi alawite druze yazidi
  turk turkce suriyeli amerikan rus alman fransiz ingiliz arap kurt iranli

  government ministry parliament senate congress house court state states republic university council
  committee party department police army navy company inc corp ltd plc co group north south east west
  earth god sun internet covid photo image video source sources copyright related
  bakanligi meclis hukumet devlet parti
  bundesregierung regierung
  gouvernement republicain democrat republican democrats republicans
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
