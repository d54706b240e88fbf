/**
 * The words with which catalogues and magazines say that a date is not known to the day: data, patterns in the
 * languages whose catalogues were looked at. English ones are those of DACS 2.4 and RDA 1.9.2; abbreviations
 * with and without their dot.
 */

/** Before a date that is about right, and after it. */
export const ABOUT = {
  before: `circa|ca?\\.?|cca\\.?|about|around|approx(?:\\.|imately)?|roughly|~|≈|
    yaklaşık(?: olarak)?|takriben|um|etwa|gegen|ungefähr|rond|omstreeks|vers|environ|hacia|alrededor de|
    aproximadamente|cerca de|por volta de|verso|около|ок\\.?|примерно|περίπου|γύρω στο|حوالي|نحو|تقريبا|حدود`,
  after: `\\(?(?:approx(?:\\.|imately)?|circa)\\)?|civarı(?:nda)?|dolayları(?:nda)?|sıraları(?:nda)?|تقريبا`,
};

/** Before a date that somebody supposes, and after it. */
export const PERHAPS = {
  before: `probably|prob\\.|possibly|perhaps|maybe|likely|muhtemelen|olasılıkla|büyük olasılıkla|belki|
    wahrscheinlich|vermutlich|wohl|waarschijnlijk|vermoedelijk|probablement|peut-être|probablemente|
    posiblemente|provavelmente|possivelmente|probabilmente|forse|вероятно|возможно|предположительно|
    πιθανώς|πιθανόν|ربما|على الأرجح`,
  after: `\\?|\\(\\?\\)|\\[\\?\\]`,
};

/** Between dates of which one is meant. */
export const OR = `or|veya|ya da|yahut|oder|of|ou|o|u|oppure|или|ή|أو`;

/** Between the ends of a span; the second kind needs one of the openings before it, or the end behind it. */
export const TO = `to|until|till|through|bis|tot|t/m|à|au|al?|ad|até|hasta|по|до|έως|إلى|حتى`;
export const AND = `and|und|en|et|y|e|и|και|و`;
export const BETWEEN = `between|zwischen|tussen|entre|tra|fra|между|μεταξύ|بين`;
export const FROM = `from|von|vom|van|de|du|desde|da|dal|с|από|من`;

/** A part of a month or a year, before it and after it. */
export const PART = {
  before: `(?:the )?(?:early|mid|late)(?: in)?|(?:the )?(?:beginning|start|middle|end) of|
    Anfang|Mitte|Ende|begin|midden|medio|eind|début|mi|milieu|fin|(?:a )?(?:principios|comienzos|mediados|finales|fines) de|
    inizio|metà|fine|início de|meados de|fins? de|final de|(?:в )?(?:начале|начало|середине|середина|конце|конец)|
    αρχές|μέσα|τέλη|أوائل|منتصف|أواخر`,
  after: `(?:başı|ortası|sonu|başları|ortaları|sonları)(?:nda)?`,
};

/** The seasons, of which no language is sure what months they are. */
export const SEASONS = `spring|summer|autumn|fall|winter|ilkbahar|bahar|yaz|sonbahar|güz|kış|
  Frühjahr|Frühling|Frühsommer|Sommer|Spätsommer|Herbst|lente|voorjaar|zomer|herfst|najaar|
  printemps|été|automne|hiver|primavera|verano|otoño|invierno|estate|autunno|inverno|verão|outono|
  весна|лето|осень|зима|άνοιξη|καλοκαίρι|φθινόπωρο|χειμώνας|ربيع|صيف|خريف|شتاء`;
/** Turkish has them behind the year, with its ending. */
export const SEASONS_AFTER = `(?:ilkbahar|bahar|sonbahar)ı?|yazı?|güzü?|kışı?`;

/** Ten years: after the first of them, and before it. */
export const DECADE = {
  after: `['’]?s|er(?:[ -]Jahren?)?|['’]?(?:ler|lar|li yıllar|lı yıllar|lu yıllar)|-е(?: годы)?`,
  before: `années|les années|años|los años|anni|gli anni|anos|os anos|jaren`,
};

/** What catalogues write where there is no date. */
export const UNDATED = `n\\. ?d\\.?|nd|undated|not dated|no date|date unknown|unknown|n/a|tarihsiz|tarih yok|bilinmiyor|
  o\\. ?[DJ]\\.|ohne (?:Datum|Jahr)|undatiert|z\\. ?d\\.|ongedateerd|s\\. ?[dfa]\\.|sans date|non daté|sin fecha|sem data|
  senza data|б\\. ?[дг]\\.|без даты|χ\\. ?χ\\.|بدون تاريخ`;
