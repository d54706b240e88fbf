import { CREDIT, closing, opening, label } from './patterns.ts';
import type { BoilerplateRule } from './rule.ts';

/** Agencies that sell pictures only: their name after a stroke never makes a byline. */
const PICTURE_AGENCIES =
  'getty(?: images)?|getty images/\\S+|istock(?:photo)?|shutterstock|imago(?: images)?|picture alliance|alamy(?: stock photo| live news)?|unsplash|pexels|pixabay|adobe ?stock|zuma(?: press)?|sipa(?: press| usa)?|nurphoto|wireimage|epa-efe|depositphotos|dreamstime|ap photo|afp photo';

/** Agencies that sell reports as well: their name alone may be a byline. */
const WIRES = 'afp|ap|reuters|epa|dpa|efe|aa|ansa|tass|upi|keystone|belga|apa|lusa|dha|iha|xinhua';

/** Pictures, of which an archive of texts holds only what was written beneath them. */
export const PICTURES: readonly BoilerplateRule[] = [
  {
    id: 'caption',
    scope: 'line',
    where: 'anywhere',
    line: {
      any: label(
        `[^.!?]{6,120}[.!?] ?(?:©|\\(c\\)) ?[^.!?]{2,40}`,
        `(?:${PICTURE_AGENCIES})`,
        `(?=[^/|]{2,81}[/|])[^.!?:]{2,80} ?[/|] ?(?:${PICTURE_AGENCIES})(?: ?/ ?[^.!?]{1,40})?`,
        `(?:${PICTURE_AGENCIES}|reuters|afp|dpa|epa|aa|efe) ?[/|] ?(?:file|archiv|arsiv|archivo|archives)`,
        '\\p{L}+ via (?:getty(?: images)?|ap|reuters|shutterstock)',
        '(?:ap|afp|epa|reuters|aa) photo[ /:].{1,80}',
        `(?:${WIRES}|${PICTURE_AGENCIES})/(?=.{3,60}$)[\\p{L}.'-]+(?: [\\p{L}.'-]+){1,3}(?: ?/ ?[^.!?]{1,30})?`,
        `(?=[^/]{4,60}/)\\p{L}[\\p{L}.'-]+(?: [\\p{L}.'-]+){1,3}/(?:${PICTURE_AGENCIES})(?: ?/ ?[^.!?]{1,30})?`,
      ),
      en: label(
        `(?:file |stock |handout )?(?:photo|image|picture|photograph|pic|photo illustration|illustration|graphic|screenshot|screengrab)(?: credits?| source)?(?: by| courtesy(?: of)?| via| from)? ?[:|] ?${CREDIT}`,
        `(?:photos?|images?|pictures?|photographs?|illustrations?|graphics?) (?:by|courtesy(?: of)?|credit) (?=.{1,60}$)[^ .!?,]+(?: [^ .!?,]+){0,5}(?:,? ?[/|] ?[^.!?]{1,40})?`,
        `(?:credits?|caption|media caption|photo source) ?[:|] ?${CREDIT}`,
        `courtesy(?: of)?(?= .{2,60}$)(?: [^ .!?,]+){1,5}`,
        '(?:image|photo|picture|media|video) (?:source|caption|copyright|credit),? .{1,200}',
        '(?:file|stock|handout|undated|representational|representative) (?:photo(?:graph)?|image|picture|pic)',
        '(?:click (?:here )?to )?(?:enlarge|view|open|expand)(?: this)? (?:image|photo|picture|gallery)(?: in (?:full ?screen|gallery))?',
        'hide caption|toggle caption|enlarge this image',
      ),
      tr: label(
        `(?:foto(?:graf)?(?:lar)?|gorsel|resim|arsiv foto(?:graf)?i?|kamera|fotograf kaynagi|gorsel kaynagi) ?[:|] ?${CREDIT}`,
        `foto(?:graf)?(?:lar)?,? \\p{L}{2,12}(?: / [^.!?]{2,40})?`,
        '(?:temsili|arsiv) (?:foto(?:graf)?i?|gorsel|resim)(?:i|dir)?',
      ),
      de: label(
        `(?:foto|bild|symbolbild|symbolfoto|archivbild|archivfoto|titelbild|grafik|bildquelle|bildnachweis|fotocredit|illustration|screenshot|fotograf(?:in)?) ?(?:[:|]|: ?©|©) ?${CREDIT}`,
        '(?:symbol|archiv)(?:bild|foto)',
        'bild (?:vergrossern|in galerie offnen)|bildergalerie|zur fotostrecke|fotostrecke',
      ),
      fr: label(
        `(?:photo|credits?|credits? photos?|illustration|image|legende|visuel|dessin|infographie|archives) ?[:|] ?${CREDIT}`,
        "(?:photo|image) d'(?:archives?|illustration)",
        "agrandir l'image|voir le diaporama",
      ),
      es: label(
        `(?:foto|imagen|fotografia|foto de archivo|imagen de archivo|creditos?|fotografo|ilustracion|captura) ?[:|] ?${CREDIT}`,
        '(?:foto|imagen) (?:de archivo|ilustrativa|referencial|cortesia)',
        'ampliar (?:foto|imagen)|ver galeria|ver fotos',
      ),
      ar: label(
        `(?:ال)?(?:صورة|صور|تصوير|مصدر الصورة)(?: (?:ارشيفية|من الارشيف|تعبيرية))? ?[:|] ?${CREDIT}`,
        'صور[ةه] (?:ارشيفية|من الارشيف|تعبيرية|توضيحية)',
      ),
    },
    opening: {
      en: opening(
        '(?:file|handout|stock) (?:photo|image|picture|photograph|pic)(?: ?[:|]| [-–—]) ?\\S',
        'file ?[-–—] \\p{L}',
        '(?:(?:image|photo|picture|media|video|main|cover) )?caption ?: ?\\S',
      ),
      de: opening(
        '(?:archivfoto|archivbild|symbolfoto|symbolbild|bildunterschrift|bildtext|bildlegende) ?: ?\\S',
      ),
      fr: opening("(?:(?:photo|image) d'(?:archives?|illustration)|legende(?: photo)?) ?: ?\\S"),
      es: opening('(?:(?:foto|imagen) de archivo|pie de (?:foto|imagen)) ?: ?\\S'),
      tr: opening('(?:fotograf|resim|gorsel) (?:alti|altyazisi|aciklamasi) ?: ?\\S'),
      ar: opening('(?:تعليق|شرح) الصورة ?: ?\\S'),
    },
    closing: {
      any: closing(
        '[(\\[](?:(?:ap|afp|epa|aa|reuters|file|handout|courtesy) )?(?:photo|photos|image|images|picture|foto|fotos|fotograf|bild|symbolbild|archivbild|imagen|gorsel|credit|credit photo)(?:(?: courtesy)? ?[:/|]| by| courtesy(?: of)?| von)[^()\\[\\]]{1,60}[)\\]]',
        `[(\\[][^()\\[\\]]{0,50}(?:/|via )(?:getty(?: images)?|ap photo|shutterstock|imago|reuters|afp|epa)[^()\\[\\]]{0,20}[)\\]]`,
        '\\[file: [^()\\[\\]]{1,50}\\]',
        `[.|!?"”»)–—-] ?(?:file )?(?:photos?|fotos?|fotograf(?:lar)?|gorsel|bild(?:er)?|credits?|credits? photos?|images?|imagen|pictures?|photographs?|archivbild|symbolbild|grafik|illustration|صورة|الصورة|تصوير)(?: credits?| by| courtesy(?: of)?| de| von)? ?[:©/|] ?[^.!?:]{2,60}`,
        `[.!?"”] ?[\\p{L} .'-]{3,40}/(?:${WIRES}|${PICTURE_AGENCIES})(?: ?/ ?[\\p{L} .]{2,30})?`,
        `[|–—] ?(?:${PICTURE_AGENCIES})`,
      ),
    },
    takes: [
      'Photo: AFP',
      'FILE PHOTO: A ferry leaves the harbour in fog, March 3, 2026. The bay was closed. BAY WIRE/Jane Doe',
      '[Photo by Jane Doe]',
      '(AP Photo/Jane Doe)',
      'The night ferry leaves the harbour. (AP Photo/Jane Doe, File)',
      'Jane Doe/Getty Images',
      'Fotoğraf: AA',
      'Foto: Jane Doe/dpa',
      'Symbolbild',
      'Crédit photo : Jane Doe',
      'Foto de archivo: el puerto en la niebla',
      'صورة: وكالة الميناء',
      'صورة أرشيفية',
    ],
    leaves: [
      'Photo: the word on the label, he said, was misleading.',
      'File photos of the ship show two masts, the pilot said.',
      'Photo by photo, the clerk went through the album.',
      'The night ferry leaves the harbour (if the fog allows).',
      'Jane Doe and the crew of the ferry won the prize',
      'Fotoğraf çekmek iskelede yasaklandı.',
      'Foto: Das Wort stand auf dem Schild, sagte er.',
      'Symbolbilder der Bucht zeigen einen Leuchtturm.',
      "Crédit photo ou non, l'image est volée, dit le juge.",
      'Foto de archivo o no, la imagen es robada, dijo el juez.',
      'صورة القارب معلقة في مكتب الميناء.',
      'صورة أرشيفية واحدة بقيت من المنارة القديمة.',
    ],
  },
];
