import { call, label, opening } from './patterns.ts';
import type { BoilerplateRule } from './rule.ts';

/** What is sure to be a day, a time of day, an address, or the name of a site. */
const DAY =
  '(?:\\p{Nd}{4}[-./]\\p{Nd}{1,2}[-./]\\p{Nd}{1,2}|\\p{Nd}{1,2}[-./]\\p{Nd}{1,2}[-./]\\p{Nd}{2,4}|\\p{Nd}{1,2}(?:er|\\.|st|nd|rd|th)? (?:de )?\\p{L}{3,10}\\.?,?(?: de| del)? \\p{Nd}{4}|\\p{L}{3,10}\\.? \\p{Nd}{1,2}(?:st|nd|rd|th)?,? \\p{Nd}{4})';
const ADDRESS =
  '(?:(?:https?://|www\\.)\\S+|[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,6}(?:/\\S*)?)';
const WHERE_OR_WHEN = `(?=.*(?:${DAY}|(?: |^|<)${ADDRESS})).{2,200}`;

/** What became of an article on its way into a file: notes of readers, programs, wires and printers. */
export const COPIES: readonly BoilerplateRule[] = [
  {
    id: 'retrieval-note',
    scope: 'line',
    where: 'anywhere',
    line: {
      en: call(
        `(?:last |first )?(?:crawl(?:ed)?|snapshot|capture[d]?|indexed|fetched)(?: (?:taken|date|time|on|at|by|made))* ?:? ?${WHERE_OR_WHEN}|(?:content-type|http/\\p{Nd}|user-agent|x-\\p{L}+|status|encoding|charset|version|word count|length|file ?name|file|id|article id|doc(?:ument)? id|accession (?:no|number))\\.? ?: ?\\S+(?: \\S+){0,3}`,
        `(?:(?:this |web )?(?:article|page|text|story|document|copy|file|version|snapshot|content) (?:was )?)?(?:(?:last |date )?(?:retrieved|accessed|visited|checked)|clipped|saved|archived|downloaded|scraped|captured|copied|pasted|cached|crawled|printed)(?: (?:by|with|via|using) [^.,;]{2,40}?)?(?: on| at| from| as| in| to)? ?:? ?${WHERE_OR_WHEN}`,
        `(?:(?:date )?(?:accessed|archived|scraped|crawled)(?: (?:on|at|from|date))?|retrieved (?:on|at|from|date)|access date|date (?:accessed|saved|printed)|retrieval date|clipping date|saved by|clipped by|print(?:ed)? date|crawl date) ?: ?.{2,120}`,
        `(?:source|original|article|canonical|page|web|short|perma)?(?: ?link| ?url| web ?page| address| source| article| story)? ?: ?<?(?:https?://|www\\.)\\S+>?`,
        `(?:source|from|via|original(?:ly)?(?: (?:published|posted|appeared))?(?: (?:at|on|from|in))?|read (?:the )?(?:original|full|article|story)(?: (?:article|story))?(?: (?:at|on|here))?|(?:available|view|find|online)(?: online)?(?: (?:at|from|it at))?) ?:? ?<?(?:https?://|www\\.)\\S+>?`,
        `(?:this is )?(?:a |the )?(?:cached|archived|saved|printer[- ]friendly|print|text[- ]only|plain[- ]text|mobile|amp|reader) (?:copy|version|view|page|mode)(?: of .{2,120})?`,
        'clipped from [^.!?]{2,80}|(?:saved|sent|shared) (?:from|to|with|by) (?:pocket|instapaper|evernote|my \\p{L}+|read(?:er|ability)|the way ?back machine|a reader)[^.!?]{0,60}',
        '(?:sent|shared) from my \\p{L}+(?: \\p{L}+)?',
      ),
      tr: call(
        `(?:son )?(?:erisim|alinma|indirilme|kayit|arsivlenme|kopyalanma) (?:tarihi|zamani|yeri|adresi) ?:? ?.{2,120}`,
        `(?:kaynak|haber|sayfa|orijinal|asil)?(?: ?(?:adresi|linki|baglantisi|url|link|metin|haber))? ?: ?<?(?:https?://|www\\.)\\S+>?`,
        `(?:${DAY}|${ADDRESS})(?: (?:tarihinde|adresinden|sitesinden|\\S+)){1,5} (?:erisildi|alindi|indirildi|kaydedildi|arsivlendi|kopyalandi|yazdirildi)`,
        '(?:yazdirilabilir|arsivlenmis|metin) (?:surum|kopya|gorunum)',
      ),
      de: call(
        `(?:zuletzt )?(?:abgerufen|aufgerufen|heruntergeladen|gespeichert|archiviert|ausgedruckt|gedruckt|kopiert|gesichert|zugriff)(?: (?:am|von|aus|unter|um))? ?:? ?${WHERE_OR_WHEN}`,
        `(?:abruf|abrufdatum|abgerufen|zugriff|druckdatum|gespeichert|archiviert)(?: am)? ?: ?.{2,120}`,
        `(?:quelle|original|link|adresse|url|quell-?url|fundstelle|artikel|kurzlink|permalink)(?: ?(?:-?url|-?adresse|link))? ?: ?<?(?:https?://|www\\.)\\S+>?`,
        '(?:druck|text)(?:version|ansicht|fassung)|archivierte (?:version|fassung|kopie)',
      ),
      fr: call(
        `(?:page |article |texte )?(?:consultee?|telechargee?|enregistree?|archivee?|imprimee?|copiee?|recuperee?|capturee?|sauvegardee?)(?: le| sur| depuis| a partir de| par)? ?:? ?${WHERE_OR_WHEN}`,
        `(?:date d(?:e |')(?:consultation|acces|impression|archivage|enregistrement)|consulte le|imprime le) ?:? ?.{2,120}`,
        `(?:source|lien|adresse|url|article|permalien|original|page)(?: (?:original|source|de l'article|url|web))? ?: ?<?(?:https?://|www\\.)\\S+>?`,
        'version (?:imprimable|archivee|texte|pour impression)',
      ),
      es: call(
        `(?:pagina |articulo |texto )?(?:consultad[oa]|recuperad[oa]|descargad[oa]|guardad[oa]|archivad[oa]|impres[oa]|copiad[oa]|capturad[oa]|extraid[oa])(?: el| de| desde| en| por)? ?:? ?${WHERE_OR_WHEN}`,
        `fecha de (?:consulta|acceso|descarga|impresion|recuperacion|archivo) ?:? ?.{2,120}`,
        `(?:fuente|enlace|direccion|url|articulo|original|pagina|link)(?: (?:original|fuente|del articulo|url|web|corto|permanente))? ?: ?<?(?:https?://|www\\.)\\S+>?`,
        'version (?:imprimible|archivada|texto|para imprimir)',
      ),
      ar: call(
        `(?:تاريخ|وقت) (?:الاطلاع|الوصول|الاسترجاع|الحفظ|الطباعة|التحميل|الارشفة|النسخ) ?:? ?.{2,120}`,
        `(?:اطلع عليه|اطلع عليها|استرجع|استرجعت|حفظ|حفظت|تم الاطلاع|تم الحفظ|تم الاسترجاع|ارشف|نسخ|طبع)(?: (?:بتاريخ|في|من|يوم|عليه))*:? ?(?=.*\\p{Nd}).{2,120}`,
        `(?:المصدر|الرابط|رابط المقال|رابط الخبر|الرابط (?:الاصلي|المختصر)|العنوان) ?: ?<?(?:https?://|www\\.)\\S+>?`,
        'نسخة (?:للطباعة|مورشفة|نصية|محفوظة)',
      ),
    },
    takes: [
      'Retrieved 4 April 2026 from bay.example/ferry',
      'Accessed: 4 April 2026',
      'Clipped from Bay Wire',
      'Source URL: https://bay.example/ferry',
      'Printed from https://bay.example on 2026-04-04.',
      'Erişim tarihi: 4 Nisan 2026',
      'Kaynak: https://bay.example/vapur',
      'Abgerufen am 4. April 2026',
      'Quelle: https://bay.example/faehre',
      'Consulté le 4 avril 2026',
      'Consultado el 4 de abril de 2026',
      'تاريخ الاطلاع: 4 أبريل 2026',
      'المصدر: https://bay.example/ferry',
    ],
    leaves: [
      'Retrieved from the bottom of the bay, the bell rings again',
      'Accessed by a ladder, the lamp room is cold.',
      'Clipped sails, the skipper said, are slow sails.',
      'Source: Bay Wire',
      'Printed charts are back on the bridge',
      'Erişim yolu kapandı, dedi liman müdürü.',
      'Kaynak: AA',
      'Abgerufen wurden die Lotsen am Montag.',
      'Quelle: dpa',
      'Consulté par le maire, le pilote dit non.',
      'Consultado por el alcalde, el piloto dice no.',
      'تاريخ الميناء في كتاب جديد',
      'المصدر: وكالة الميناء',
    ],
  },
  {
    id: 'address-alone',
    scope: 'line',
    where: 'anywhere',
    line: {
      any: label(
        '<?(?:(?:https?:)?//|www\\.)[^ <>]{3,}>?(?: \\(?\\p{Nd}{1,3}(?:/| of )\\p{Nd}{1,3}\\)?)?',
        '<?(?:mailto:)?[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}>?',
        '@[\\p{L}\\p{N}_.]{2,30}',
        '[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:com|org|net|co\\.uk|com\\.tr|example)(?:/\\S*)?',
      ),
    },
    takes: [
      'https://bay.example/ferry?id=4',
      '<https://bay.example>',
      'www.bay.example',
      'newsroom@bay.example',
      '@baywire',
    ],
    leaves: [
      'https://bay.example is where the tables are, the pilot said',
      'www.bay.example lists the tides',
      'newsroom@bay.example gets forty letters a day',
      '@baywire was the first to say so',
    ],
  },
  {
    id: 'wire-mark',
    scope: 'line',
    where: 'anywhere',
    line: {
      any: label(
        '[-–—] ?30 ?[-–—]|#(?: ?#){1,5}',
        '(?=.{5,15}$)(?!.*\\b(?:afp|ap|dpa|aa|efe|upi|ansa|apa|tass|dha|iha|anka|bbc|cnn|epa|dw|wam|spa|sana|sda|rtr|kna|epd)\\b)\\p{L}{2,3}/\\p{L}{2,3}(?:/\\p{L}{2,3}){0,2}',
        '(?=\\p{L}+-)[\\p{L}\\p{N}]+(?:[-/][\\p{L}\\p{N}]+)+/ ?(?:\\([^()]{2,60}\\))?',
        '(?:bc|am|pm)-[\\p{L}\\p{N}-]+,.{2,60}',
      ),
      en: label(
        'ends?(?: of (?:article|story|text|document|transcript|report))?|ends here|\\(?ends\\)?',
        `(?:more|story|copy)(?: to (?:come|follow)| follows)|more (?:soon|shortly)|developing(?: story)?|this is a (?:developing|breaking)(?: news)? story.{0,120}`,
        'for immediate release|embargoed (?:until|for|till) .{2,60}|not for publication.{0,40}|press release|news release|attention,? editors?.{0,100}|eds?(?:itors)? ?: .{2,160}|note to editors?.{0,100}|editors?,? note ?:? ?(?:photos?|pictures?|video) .{2,80}',
        '(?:urgent|flash|bulletin|news ?alert|just in|alert|update \\p{Nd}{1,2}|wrap(?:up)? \\p{Nd}{1,2}|exclusive|advisory|newsbreak)',
      ),
      tr: label(
        '(?:haber |yazi |metin )?(?:sonu|bitti)|\\(?bitti\\)?|devami (?:var|gelecek|geliyor)|\\(?surecek\\)?',
        'acil|flas(?: haber)?|gelisme|ozel haber|sicak gelisme|(?:haber|olay) gelisiyor|ambargo(?:lu)?(?: .{2,60})?|editore not.{0,80}',
      ),
      de: label(
        'ende(?: (?:des textes|der meldung|des artikels))?|\\(?schluss\\)?|\\(?ende\\)?|wird fortgesetzt|(?:weitere details|mehr|naheres) (?:folgen|in kurze|folgt)(?: in kurze)?',
        'eil(?:t|meldung)?|exklusiv|vorab|sperrfrist ?:? ?.{2,60}|redaktionelle[rn]? hinweise?.{0,80}|diese (?:nachricht|meldung) wird (?:laufend )?aktualisiert.{0,40}',
      ),
      fr: label(
        "fin(?: (?:de l'article|du texte|de la depeche))?|\\(?fin\\)?|\\(?a suivre\\)?|plus d'informations a (?:suivre|venir)",
        'urgent|alerte(?: info)?|derniere minute|flash(?: info)?|exclusif|embargo ?:? .{2,60}|note aux redactions?.{0,80}',
      ),
      es: label(
        '(?:fin|final)(?: (?:del articulo|del texto|de la nota))?|\\(?fin\\)?|(?:habra|seguira|hay) (?:ampliacion|mas)|ampliaremos|\\(?continuara\\)?|noticia en (?:desarrollo|ampliacion)|en desarrollo',
        'urgente|alerta|avance|ultima hora|ultimo minuto|exclusiva|embargad[oa] .{2,60}|nota a los editores.{0,80}',
      ),
      ar: label(
        '(?:انتهى|النهاية|يتبع)',
        'عاجل(?: جدا)?|خبر عاجل|حصري|انفراد|خاص|التفاصيل بعد قليل|المزيد (?:بعد قليل|لاحقا)|محظور النشر .{2,60}',
      ),
    },
    takes: [
      'ENDS',
      '-30-',
      '###',
      'jd/rr/kl',
      'MERSEPORT-FERRY/',
      'BAY-FOG/FERRY/ (UPDATE 1, PIX)',
      'URGENT',
      'More to follow',
      'FLAŞ',
      '(Bitti)',
      'Eilmeldung',
      'Weitere Details folgen in Kürze',
      'Alerte info',
      'Urgente',
      'Ampliaremos',
      'خبر عاجل',
      'انتهى',
    ],
    leaves: [
      'Ends meet at last for the ferry crew',
      '30 boats race',
      '#3 pencils sell out',
      'Urgent repairs close the pier',
      'More to follow the fleet this year',
      'BAY FOG FERRY',
      'Flaş gibi geçti tekne',
      'Bitti denilen sefer sürüyor',
      'Eilmeldungen liest der Wärter nie',
      'Weitere Details folgen der Spur des Krans',
      'Alerte au brouillard sur la baie',
      'Urgente reparación del muelle',
      'Ampliarán el muelle en mayo',
      'خبر سار للبحارة',
      'انتهى السباق مساء',
    ],
  },
  {
    id: 'page-reference',
    scope: 'line',
    where: 'anywhere',
    longest: 90,
    line: {
      any: label(
        '1 2(?: \\p{Nd}{1,2}){0,9}(?: (?:\\.{3}|…))?(?: \\p{Nd}{1,3})? ?(?:next|>|»|weiter|suivant|siguiente|sonraki|التالي)',
      ),
      en: label(
        '(?:page|p\\.|pg\\.?) ?\\p{L}?\\p{Nd}{1,3}(?: ?(?:of|/) ?\\p{Nd}{1,3})?(?: ?[|>»] ?(?:next|previous).{0,20})?',
        '(?:image|photo|slide|picture) ?\\p{Nd}{1,3} ?(?:of|/) ?\\p{Nd}{1,3}|\\p{Nd}{1,3} of \\p{Nd}{1,3}(?: (?:images?|photos?|pictures?))?',
        "\\(?(?:(?:story |article )?(?:continued|continues|cont'?d?\\.?)|(?:please )?(?:see|turn to)[^.!?]{0,40}|from|jump(?:s)? to) ?,? ?(?:on|from|to)? ?(?:the )?(?:front page|(?:page|p\\.) ?\\p{L}?\\p{Nd}{1,3}|next page|\\p{L}\\p{Nd}{1,3})\\)?",
        '(?:next|previous|first|last) page',
        '(?:print|early|late|final|national|city) edition,? (?:page|p\\.|section).{1,30}|section \\p{L}[,;]? page \\p{Nd}{1,3}.{0,40}',
      ),
      tr: label(
        '(?:sayfa|syf\\.?|s\\.) ?:? ?\\p{Nd}{1,3}(?: ?/ ?\\p{Nd}{1,3})?|\\p{Nd}{1,3}\\.? ?sayfa(?: ?/ ?\\p{Nd}{1,3})?',
        "(?:haberin |yazinin )?devami \\p{Nd}{1,3}(?:\\.|'?\\p{L}{1,3})? ?sayfa(?:da|nin)?|(?:bastarafi|basi) (?:\\p{Nd}{1,3}\\.? )?(?:\\p{L}+ )?sayfada|sonraki sayfa|onceki sayfa",
      ),
      de: label(
        '(?:seite|s\\.) ?\\p{Nd}{1,3}(?: ?(?:von|/) ?\\p{Nd}{1,3})?',
        '(?:bild|foto) ?\\p{Nd}{1,3} ?(?:von|/) ?\\p{Nd}{1,3}|\\p{Nd}{1,3} von \\p{Nd}{1,3}',
        '(?:fortsetzung|weiter|mehr|lesen sie weiter|bericht)(?: (?:auf|von|siehe))? (?:der )?(?:seite|s\\.) ?\\p{Nd}{1,3}|siehe seite \\p{Nd}{1,3}|auf seite \\p{Nd}{1,3}|(?:nachste|vorige|vorherige) seite|auf einer seite lesen',
      ),
      fr: label(
        '(?:page|p\\.) ?\\p{Nd}{1,3}(?: ?(?:sur|/|de) ?\\p{Nd}{1,3})?|\\p{Nd}{1,3} sur \\p{Nd}{1,3}',
        '(?:suite|lire la suite|la suite|lire|voir|suite de la)(?: (?:en|de la|a la|de))? (?:page|p\\.) ?\\p{Nd}{1,3}|page (?:suivante|precedente)',
      ),
      es: label(
        '(?:pagina|pag\\.?|p\\.) ?\\p{Nd}{1,3}(?: ?(?:de|/) ?\\p{Nd}{1,3})?',
        '(?:sigue|pasa|continua|viene|ver)(?: en| a| de)?(?: la)? (?:pagina|pag\\.?|p\\.) ?\\p{Nd}{1,3}|pagina (?:siguiente|anterior)|imagen \\p{Nd}{1,3} de \\p{Nd}{1,3}',
      ),
      ar: label(
        '(?:ال)?(?:صفحة|ص) ?:? ?\\p{Nd}{1,3}(?: ?(?:من|/) ?\\p{Nd}{1,3})?',
        '(?:التتمة|تتمة|البقية|بقية)(?: (?:على|في))? (?:ال)?(?:صفحة|ص) ?\\p{Nd}{1,3}|الصفحة (?:التالية|السابقة)',
      ),
    },
    takes: [
      'Page 2 of 3',
      'Continued on page A6',
      '1 2 3 Next',
      'Sayfa 2/3',
      'Devamı 6. sayfada',
      'Seite 1/2',
      'Fortsetzung auf Seite 3',
      'Page 1 sur 3',
      'Suite en page 4',
      'Página 1 de 2',
      'Sigue en la página 6',
      'صفحة 1 من 3',
      'التتمة ص 6',
    ],
    leaves: [
      'Page 2 of the log is missing, the pilot said',
      'Continued fog keeps the ferry on its page',
      '1 2 3 soup, the children sang',
      'Sayfa sayfa seyir defteri',
      'Devamı gelmeyen sis',
      'Seite an Seite liegen die Boote',
      'Fortsetzung der Regatta am Montag',
      'Page blanche pour le port',
      'Suite au brouillard, le port ferme',
      'Página negra para el puerto',
      'Sigue la niebla en el puerto',
      'صفحة جديدة للميناء',
      'التتمة في الميناء',
    ],
  },
  {
    id: 'picture-link',
    scope: 'line',
    where: 'anywhere',
    line: {
      any: label(
        '\\[?(?:!\\[[^\\]]*\\]\\([^()]*\\) ?)+\\]?(?:\\([^()]*\\))?',
        '\\[ ?\\]\\([^()]*\\)',
      ),
    },
    opening: {
      any: opening(
        '\\[(?:image|photo|picture|graphic|infographic|chart|map|video|audio|gallery|embed(?:ded)?|tweet|instagram|youtube|advert|ad|slideshow|foto|fotograf|gorsel|resim|bild|grafik|karte|imagen|infografia|infographie|carte|صورة|فيديو|خريطة)(?:(?: (?:of|from|by|post|here|removed|omitted|embed|caption|credit|credits|player|gallery|tweet|video|1|2|3)| ?[:|#])[^\\[\\]]*)?(?:\\]$|$)',
      ),
    },
    takes: [
      '![Ferry in the fog](ferry.jpg)',
      '[![](a.jpg)](/gallery)',
      '[Embedded tweet]',
      '[Video: the ferry comes home at last, after ten hours in the fog of the bay]',
    ],
    leaves: [
      '![ said the pilot, and nobody knew why',
      '[![ is how the log begins',
      '[Embedded] in the wall is a bell',
      '[Videotapes] of the wreck were shown',
    ],
  },
];
