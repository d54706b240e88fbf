/**
 * How languages spell, as data: what tells whether a reading of bytes gives words. A word that bears
 * letters beyond ASCII is spelled well when all of them are letters of the language, it has none of
 * `without`, and `never` is not found in it. Rules are about spelling, not vocabulary, so that names
 * count as well as words.
 */
export interface Spelling {
  readonly language: string;
  /** Encodings that texts in this language come in, as `TextDecoder` names them. */
  readonly encodings: readonly string[];
  /** Its letters beyond a to z, in lower case. */
  readonly letters: string;
  /** Letters of a to z that it does not use. */
  readonly without?: string;
  /** What no word of it holds, in lower case. */
  readonly never?: RegExp;
}

const WEST = ['windows-1252'];
const TURKISH = ['windows-1254'];
const CENTRAL = ['windows-1250', 'iso-8859-2'];
const BALTIC = ['windows-1257'];
const CYRILLIC = ['windows-1251', 'koi8-r', 'iso-8859-5'];

export const SPELLINGS: readonly Spelling[] = [
  { language: 'German', encodings: WEST, letters: 'äöüß', never: /^ß/ },
  {
    language: 'French',
    encodings: WEST,
    letters: 'àâæçèéêëîïôùûüÿœ',
    without: 'kw',
    never: /[èê][aeiouéèê]|ç(?![aoueé])|æ(?![^aiouéèê]|$)|sz/,
  },
  {
    language: 'Spanish',
    encodings: WEST,
    letters: 'áéíóúüñ',
    without: 'kw',
    never: /ñ(?![aeiouáéíóú])|[áéíóú][^áéíóú]*[áéíóú]/,
  },
  {
    language: 'Portuguese',
    encodings: WEST,
    letters: 'áâãàçéêíóôõúü',
    without: 'kwy',
    never: /ç(?![aouáâãéóôõú])|^ç|ã(?!o|e|s?$|[bcdfglmnprstvz])|õ(?!e)/,
  },
  {
    language: 'Catalan',
    encodings: WEST,
    letters: 'àçèéíïòóúü·',
    without: 'kw',
    never: /[àèéòó][^àèéòó]*[àèéòó]|è[aeo]/,
  },
  {
    language: 'Italian',
    encodings: WEST,
    letters: 'àèéìíòóù',
    without: 'jkwxy',
    // Italian marks the last letter of a word alone.
    never: /[àèéìíòóù]./,
  },
  { language: 'Dutch', encodings: WEST, letters: 'áéèëïóöüê', without: 'q', never: /^[ëï]/ },
  {
    language: 'Danish, Norwegian',
    encodings: WEST,
    letters: 'æøåéòôü',
    without: 'q',
    never: /[aeiouyæøå]æ/,
  },
  { language: 'Swedish, Finnish', encodings: WEST, letters: 'åäöéüà', without: 'q' },
  {
    language: 'Icelandic',
    encodings: WEST,
    letters: 'áðéíóúýþæö',
    without: 'cqwz',
    never: /^ð|þ(?![aáeéiíoóuúyýæöjrv])|[^aáeéiíoóuúyýæörglvfmn]ð|ý[aeiouyáéíóúæöý]/,
  },
  {
    language: 'Turkish',
    encodings: TURKISH,
    letters: 'çğıöşüâîû',
    without: 'qwx',
    // The soft g follows a vowel, always.
    never: /(?:^|[^aeıioöuüâîû])ğ/,
  },
  { language: 'Azerbaijani', encodings: TURKISH, letters: 'çğıöşüə', without: 'w', never: /^ğ/ },
  {
    language: 'Polish',
    encodings: CENTRAL,
    letters: 'ąćęłńóśźż',
    without: 'qvx',
    never: /ń[aeiouyąęó]|ć[aeouyąęó]|ś[aeouyąęó]|ź[aeouyąęó]|^[ąęń]|ą[aeiouy]|ę[aeiouy]/,
  },
  {
    language: 'Czech',
    encodings: CENTRAL,
    letters: 'áčďéěíňóřšťúůýž',
    without: 'qwx',
    never: /^[ěů]|ů[aeiouy]|ý[aeiouyáéíóúý]/,
  },
  {
    language: 'Slovak',
    encodings: CENTRAL,
    letters: 'áäčďéíĺľňóôŕšťúýž',
    without: 'qwx',
    never: /ý[aeiouyáéíóúý]/,
  },
  { language: 'Hungarian', encodings: CENTRAL, letters: 'áéíóöőúüű', without: 'qw' },
  {
    language: 'Croatian, Slovene',
    encodings: CENTRAL,
    letters: 'čćđšž',
    without: 'qwxy',
  },
  {
    language: 'Romanian',
    encodings: CENTRAL,
    letters: 'ăâîşţ',
    without: 'qwy',
    never: /^ă|ţ[bcdfghjkmpqrsv]/,
  },
  { language: 'Lithuanian', encodings: BALTIC, letters: 'ąčęėįšųūž', without: 'qwx' },
  { language: 'Latvian', encodings: BALTIC, letters: 'āčēģīķļņšūž', without: 'qwxy' },
  { language: 'Estonian', encodings: BALTIC, letters: 'äõöüšž', without: 'cqwxy' },
  {
    language: 'Russian',
    encodings: CYRILLIC,
    letters: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
    never: /^[ьъы]|ь[ьъыа]|ъ[^еёюяи]|[жшчщ]ы|й[ъьы]/,
  },
  {
    language: 'Ukrainian',
    encodings: CYRILLIC,
    letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    never: /^ь/,
  },
  {
    language: 'Bulgarian',
    encodings: CYRILLIC,
    letters: 'абвгдежзийклмнопрстуфхцчшщъьюя',
    never: /^ь|ь[^о]/,
  },
  {
    language: 'Serbian, Macedonian',
    encodings: CYRILLIC,
    letters: 'абвгдђѓежзѕијклљмнњопрстћќуфхцчџш',
  },
  {
    language: 'Greek',
    encodings: ['windows-1253', 'iso-8859-7'],
    letters: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ',
    never: /ς./,
  },
  {
    language: 'Arabic',
    encodings: ['windows-1256', 'iso-8859-6'],
    letters: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگًٌٍَُِّْـ،؛؟ک',
    never: /[ةى][ابتثجحخدرسعفقكلمنو]|^[ةىًٌٍَُِّْ]|[\u064B-\u0652]{3}/,
  },
  {
    language: 'Hebrew',
    encodings: ['windows-1255', 'iso-8859-8'],
    letters: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת',
    never: /[ךםןףץ][א-ת]/,
  },
  {
    language: 'Thai',
    encodings: ['windows-874'],
    letters: Array.from({ length: 0x5b }, (_, i) => String.fromCodePoint(0xe01 + i)).join(''),
    // Signs above and below stand on a consonant or another sign; three at once on none.
    never:
      /^[\u0E30-\u0E3A\u0E45-\u0E4E]|[\u0E40-\u0E44][^\u0E01-\u0E2E]|[\u0E48-\u0E4B]{2}|[\u0E34-\u0E39]{2}|[\u0E50-\u0E5B]./,
  },
];
