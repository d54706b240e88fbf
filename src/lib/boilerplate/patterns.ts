/** The words in which the rules of `boilerplate.ts` are written: sources of regular expressions. */

/**
 * Makes the pattern of a line that is a label. A full stop never follows one: `shares.` is the end of
 * a paragraph that a file breaks into lines.
 * @param alternatives what the line may be, each the source of a regular expression; a colon or an
 *   exclamation mark may follow
 */
export function label(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')}) ?[:!]?$`, 'u');
}

/**
 * Makes the pattern of a line that calls or notifies: as {@link label}, and from three words on a
 * full stop may follow.
 */
export function call(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?=\\S+ \\S+ \\S|.*[^.]$)(?:${alternatives.join('|')}) ?[.:!]?$`, 'u');
}

/** Makes the pattern of a phrase anywhere in a line, between two stops or figures. */
export function within(phrase: string): RegExp {
  return new RegExp(
    `(?:^|[.,;|©)–-] ?|\\p{Nd} |todos los )${phrase}(?: ?$|\\.(?: |$)| ?[;|©(–-])`,
    'u',
  );
}

/** Makes the pattern of the first letters of a line. */
export function opening(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})`, 'u');
}

/** Makes the pattern of the last letters of a line. */
export function closing(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?:${alternatives.join('|')})$`, 'u');
}

/** A number as counters show it: `12`, `1,234`, `1 234`, `1.2k`, `٣`. */
export const COUNT =
  '(?:\\p{Nd}{1,3}(?: \\p{Nd}{3})+|\\p{Nd}[\\p{Nd}.,]*)(?: ?(?:k|m|bin|mio|mil)(?= |$))?';

/** What stands between a label and what it announces: `:`, ` :`, ` | `, ` - `, ` » `. */
export const COLON = '(?: ?[:|»›>] ?| [-–—] )';

/** A blank and a word, up to `count` of them; no mark of a clause or a sentence among them. */
export function words(count: number): string {
  return `(?: [^ ,;.!?،؛؟"“”«»]+){0,${count}}`;
}

/**
 * The title of another article: at most 160 letters, in which no sentence ends except by an initial
 * (`U.S.`) or at the end by a question or exclamation mark. A full stop at the end makes a sentence.
 */
export const TITLE = '(?:[^.!?]|[.!?](?! |$)|(?<=[ .]\\p{L})\\. ){1,160}(?:[?!]["”]?)?';

/** Names of a photographer and an agency: at most 80 letters and six words, no sentence's end. */
export const CREDIT =
  '(?=.{1,80}$)(?:(?:\\p{L}\\.)+|[^ .!?]+),?(?: (?:(?:\\p{L}\\.)+|[^ .!?]+),?){0,5}';

/** Networks whose name alone on a line is a button. */
export const NETWORKS = [
  'facebook',
  'fb',
  'twitter',
  'whats ?app',
  'telegram',
  'linked ?in',
  'instagram',
  'you ?tube',
  'tik ?tok',
  'pinterest',
  'reddit',
  'tumblr',
  'flipboard',
  'xing',
  'vkontakte',
  'bluesky',
  'mastodon',
  'snapchat',
  'viber',
  'google news',
  'google haberler',
  'فيسبوك',
  'فيس بوك',
  'تويتر',
  'واتس ?اب',
  'تلي?[جغق]رام',
  'تيلي[جغق]رام',
  'لينكد ?ان',
  'انست[جغق]رام',
  'يوتيوب',
].join('|');

/** What a button may say only beside the name of a network: alone, each could be a heading. */
const BESIDE_NETWORKS =
  'x|x \\(twitter\\)|twitter ?/ ?x|threads|messenger|line|pocket|signal|sms|rss|e-?mail|e-?posta|mail|print|drucken|imprimer|imprimir|yazdir|copy(?: link)?|link kopieren|copier le lien|copiar enlace|baglantiyi kopyala|google\\+?|news|discover|(?:and )?more|بريد|طباعة|نسخ الرابط';

const AND = '(?: ?[,|/·•&+] ?(?:and )?| (?:and|und|et|y|ve|or|oder|ou|o|و) ?| | و)';

/** Networks one after another: `facebook, x and instagram`, `x | whatsapp | e-mail`. */
export const NETWORK_LIST = `(?:${NETWORKS}|${BESIDE_NETWORKS})(?:${AND}(?:${NETWORKS}|${BESIDE_NETWORKS}))*`;

/** As {@link NETWORK_LIST}, where one at least is no word of other meaning. */
export const NETWORK_BAR = `(?:(?:${BESIDE_NETWORKS})${AND})*(?:${NETWORKS})(?:${AND}(?:${NETWORKS}|${BESIDE_NETWORKS}))*`;
