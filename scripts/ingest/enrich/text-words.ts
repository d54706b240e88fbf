/** The words of a text by where they stand: `starts[i]` to `ends[i]`, in UTF-16 units. */
export interface TextWords {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Splits a text into its words: letters, figures and their marks in a row. All else parts words,
 * apostrophes and hyphens too, so `MİT'in` is `MİT` and `in`.
 */
export function wordsOf(text: string): TextWords {
  const known = recent.get(text);
  if (known) return known;
  const words = split(text);
  if (recent.size >= RECENT) recent.clear();
  recent.set(text, words);
  return words;
}

/** Topics, names and proposals ask for the words of the same passages, one after the other. */
const RECENT = 64;
const recent = new Map<string, TextWords>();

function split(text: string): TextWords {
  const starts: number[] = [];
  const ends: number[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (((classes[unit] ?? UNKNOWN) || classify(text, at)) === (inWord ? IN_WORD : BETWEEN))
      continue;
    (inWord ? ends : starts).push(at);
    inWord = !inWord;
  }
  if (inWord) ends.push(text.length);
  return { starts, ends };
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const UNKNOWN = 0;
const IN_WORD = 1;
const BETWEEN = 2;

/**
 * What is known of each UTF-16 unit, filled as texts need it: asking `WORD` for each takes ten times
 * as long. Halves of a letter stay unknown, as it is the whole that counts.
 */
const classes = new Uint8Array(0x1_0000);

function classify(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return WORD.test(wholeLetter(text, at)) ? IN_WORD : BETWEEN;
  const found = WORD.test(String.fromCharCode(unit)) ? IN_WORD : BETWEEN;
  classes[unit] = found;
  return found;
}

/** The letter of two units of which either stands at `at`. */
function wholeLetter(text: string, at: number): string {
  const isSecond = text.charCodeAt(at) >= 0xdc00;
  return text.slice(isSecond ? Math.max(0, at - 1) : at, isSecond ? at + 1 : at + 2);
}
