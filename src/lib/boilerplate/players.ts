import { call, label } from './patterns.ts';
import type { BoilerplateRule } from './rule.ts';

/** A clock of a player: `0:00`, `01:02:03`. */
const CLOCK = '-?\\p{Nd}{1,2}:\\p{Nd}{2}(?::\\p{Nd}{2})?';
/** A figure of a market or the weather, with its sign. */
const FIGURE = '[%$€£₺▲▼↑↓+−-]* ?\\p{Nd}[\\p{Nd}.,]*(?: ?[%$€£₺▲▼↑↓cf°])*';
const QUOTED =
  '(?:dolar|dollar|euro|sterlin|pound|gram altin|ceyrek altin|altin|gold|or|oro|gumus|silver|bist(?: ?100)?|borsa|bitcoin|btc|ethereum|eth|brent(?: petrol)?|petrol|oil|dow(?: jones)?|s&p ?500|nasdaq(?: 100)?|ftse(?: 100)?|dax|mdax|cac ?40|ibex ?35|nikkei(?: 225)?|euro stoxx 50|usd|eur|gbp|try|chf|jpy|(?:usd|eur|gbp|chf|jpy|try)/(?:usd|eur|gbp|chf|jpy|try))';

/** What moves, sounds or ticks on a page, of which a copy holds the labels. */
export const PLAYERS: readonly BoilerplateRule[] = [
  {
    id: 'player-label',
    scope: 'line',
    where: 'anywhere',
    longest: 100,
    line: {
      any: label(
        `${CLOCK} ?/ ?${CLOCK}`,
        '0?0:00(?::00)?',
        '(?:\\p{Nd}(?:\\.\\p{Nd}{1,2})?x ?){1,6}',
        'a[+-](?: ?[|/]? ?a[+-]?)+|a(?: ?[|/]? ?a[+-])+|a(?: [|/]? ?a){1,3}',
      ),
      en: call(
        `(?:play|watch|listen|video|audio)(?: (?:video|audio|now|live|clip|again))?(?: ?[:|-])? ?\\(?${CLOCK}(?: min(?:utes?)?)?\\)?`,
        `(?:current time|duration|remaining time|loaded|progress|volume|playback (?:rate|speed)|speed|quality|captions|subtitles|chapters) ?:? ?-?(?:${CLOCK}|\\p{Nd}{1,3}(?:\\.\\p{Nd}+)?[%x]?|off|on|auto|live)(?: ?/ ?${CLOCK})?`,
        '(?:play|pause|mute|unmute|watch|replay)(?: (?:the |this )?(?:video|audio|episode|clip|sound))?(?: (?:again|now|here))?|now playing|up next|autoplay(?: (?:on|off))?|seek to live.{0,60}|this is a modal window.{0,80}|video (?:player|unavailable|loading)(?: is loading)?|audio player|media (?:player|playback|could not be loaded).{0,80}|the media could not be loaded.{0,80}|picture-in-picture(?: mode)?|(?:listen|watch) (?:live|now|later)|(?:text|font) size(?: ?:? ?(?:small|medium|large|a[+-]?| )+)?|(?:increase|decrease|larger|smaller|reset) (?:text|font)(?: size)?|(?:dark|light|night) mode|high contrast',
        'video|audio|gallery|interactive',
      ),
      tr: call(
        `(?:oynat|videoyu (?:oynat|izle)|haberi (?:dinle|izle)|dinle|izle|video|sure)(?: ?[:|])? ?(?:\\(?${CLOCK}\\)?)`,
        '(?:videoyu|sesi) (?:oynat|izle|ac|kapat|durdur)|video yukleniyor|simdi oynatiliyor|yazi (?:boyutu|karakteri) ?:? ?(?:[a+ -])*|metin boyutu|karanlik mod|gece modu',
      ),
      de: call(
        `(?:abspielen|video|audio|anhoren|ansehen|dauer|laufzeit|lange)(?: ?[:|])? ?\\(?${CLOCK}(?: min(?:uten?)?)?\\)?`,
        '(?:video|audio)(?: (?:abspielen|ansehen|starten|wird geladen|anhoren))|jetzt (?:ansehen|anhoren)|schrift(?:grosse)?(?: ?[:|])? ?(?:klein|normal|gross|[a+ -])*|dunkelmodus|dunkler modus|vorlesefunktion',
      ),
      fr: call(
        `(?:lecture|video|audio|ecouter|duree|regarder)(?: ?[:|])? ?\\(?${CLOCK}(?: min(?:utes?)?)?\\)?`,
        '(?:lire|voir|regarder|lancer) la video|video en cours de chargement|taille (?:du texte|de police) ?:? ?(?:[a+ -])*|mode sombre|ecouter le podcast',
      ),
      es: call(
        `(?:reproducir|video|audio|escuchar|duracion|ver)(?: ?[:|])? ?\\(?${CLOCK}(?: min(?:utos?)?)?\\)?`,
        '(?:ver|reproducir) (?:el )?video|video cargando|tamano (?:del? )?(?:texto|letra|fuente) ?:? ?(?:[a+ -])*|modo oscuro',
      ),
      ar: call(
        `(?:تشغيل|فيديو|استمع|شاهد|المدة|مدة الفيديو)(?: الفيديو)?(?: ?[:|])? ?\\(?${CLOCK}\\)?`,
        '(?:شاهد|تشغيل) الفيديو|حجم الخط ?:? ?(?:[a+ -])*|الوضع (?:الليلي|الداكن)',
      ),
    },
    takes: [
      '0:00 / 4:12',
      'A+ A-',
      'A A A',
      'Watch (2:13)',
      'Current Time 0:00',
      'Video yükleniyor',
      'Haberi dinle 3:20',
      'Video abspielen',
      'Dauer: 2:13',
      'Lire la vidéo',
      'Durée : 2:13',
      'Ver el vídeo',
      'Duración: 2:13',
      'شاهد الفيديو',
      'المدة: 2:13',
    ],
    leaves: [
      '0:0 it stood at half time',
      'AA',
      'Watch the tide at 2:13',
      'Current of the bay turns at noon',
      'Video yükleyen kaptan uyarıldı',
      'Haberi dinledi, güldü',
      'Video zeigt Boot im Nebel',
      'Dauerregen über der Bucht',
      'Lire la carte avec le pilote',
      'Durée des travaux au port: deux ans',
      'Ver el faro de noche',
      'Duración de las obras: dos años',
      'شاهد البحارة المنارة',
      'المدة قصيرة، قال الربان',
    ],
  },
  {
    id: 'ticker',
    scope: 'line',
    where: 'edge',
    line: {
      any: label(
        `(?=${QUOTED})(?=.*[%▲▼]|(?:\\p{L}[\\p{L} &/-]+[\\p{N} .,:=|$€£₺+−-]+){2})(?:${QUOTED}(?: ?[:=|])? ${FIGURE}(?: ?\\(?${FIGURE}\\)?){0,2} ?[|,;·•]? ?){1,10}`,
        `(?=.{1,32}°)(?:[\\p{L} .'-]{2,30}[:,|]? )?[+−-]?\\p{Nd}{1,2} ?°(?: ?[cf])?(?: ?[|/] ?[+−-]?\\p{Nd}{1,2} ?°(?: ?[cf])?)?(?:,? [\\p{L} ]{2,24})?`,
      ),
    },
    takes: [
      'USD 32.45 EUR 35.10',
      'Dolar 32,45 | Euro 35,10 | Altın 2.450',
      'Merseport 14°C',
      '14° Fog',
    ],
    leaves: [
      'USD is what the ferry takes',
      'Dolar 32 liraya çıktı',
      'Merseport 14, Bay United 2',
      '14 boats sail',
    ],
  },
];
