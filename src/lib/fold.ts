/**
 * One folding for the whole house: what a reader types, what the index holds, and what is marked on
 * the page meet in it. `Kalın`, `Kalin` and `KALIN` fold to the same letters in any locale.
 */

/**
 * Signs that NFD leaves whole, although readers write them with their plain neighbours: letters, each before its plain ones, and
 * apostrophes. A sigma that ends a word is the one that does not, so that `ΠΟΛΕΜΟΣ` is `πόλεμος` letter by letter too.
 */
const UNDECOMPOSED: Readonly<Record<string, string>> = Object.fromEntries(
  "ıi ßss ẞSS æae ÆAE œoe ŒOE øo ØO đd ĐD łl ŁL ςσ ʼ' ’' ‘'"
    .split(' ')
    .map(([sign = '', ...plain]) => [sign, plain.join('')] as const),
);

const ASCII = /^[\u0000-\u007F]*$/;
const MARKS = /\p{Mn}+/gu;

/**
 * Takes the diacritics off and keeps the case: `MİT'in` becomes `MIT'in`, `Kalın` becomes `Kalin`.
 * @param text any text
 * @returns the plain letters; typographic apostrophes become `'`
 */
export function stripMarks(text: string): string {
  // Most lines of most archives have nothing to take off.
  if (ASCII.test(text)) return text;
  let plain = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue;
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    plain += text.slice(from, at) + plainLetter(letter);
    from = at + letter.length;
    at = from - 1;
  }
  return plain + text.slice(from);
}

const plainLetters = new Map<string, string>();

/** Taking a letter apart costs as much as a line of letters that are known. */
function plainLetter(letter: string): string {
  const known = plainLetters.get(letter);
  if (known !== undefined) return known;
  const bare = letter.normalize('NFD').replace(MARKS, '');
  const plain = UNDECOMPOSED[letter] ?? UNDECOMPOSED[bare] ?? bare;
  plainLetters.set(letter, plain);
  return plain;
}

/**
 * Folds for comparison: no diacritics, no case, independent of the reader's locale.
 * @param text any text
 * @returns the folded text; it can be longer than the original (`ß` becomes `ss`)
 */
export function fold(text: string): string {
  return stripMarks(text.toLowerCase());
}

/**
 * The words of a text alone, for comparing headlines: folded, one blank between two, no punctuation,
 * as each site sets quotation marks and dashes in its own way.
 */
export function foldedWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A text made plain letter by letter, with the way back to the original. */
export interface PlainText {
  readonly plain: string;
  /** Where each letter of `plain` stands in the original (UTF-16 units); the last is its length. */
  readonly starts: Uint32Array;
}

/**
 * Makes a text plain so that a match in the plain letters can be shown in the original ones.
 * @param text any text
 * @param toPlain what makes a single letter plain, always alike: {@link fold} or {@link stripMarks}
 */
export function withOffsets(text: string, toPlain: (letter: string) => string): PlainText {
  const plain = unitByUnit(text, toPlain);
  if (plain !== null) return { plain, starts: countedUp(text.length + 1) };
  const parts: string[] = [];
  const starts: number[] = [];
  let offset = 0;
  for (const letter of text) {
    const part = toPlain(letter);
    parts.push(part);
    const end = starts.length + part.length;
    while (starts.length < end) starts.push(offset);
    offset += letter.length;
  }
  starts.push(text.length);
  return { plain: parts.join(''), starts: Uint32Array.from(starts) };
}

/** For each way of making letters plain what became of those asked for: one unit for one, or {@link NOT_ONE}. */
const unitsBy = new WeakMap<(letter: string) => string, Uint16Array>();

/** No character of Unicode. Stands for letters that become none, or several, or are written in two units. */
const NOT_ONE = 0xffff;
/** So many units are turned into text at once; an engine takes no arguments without end. */
const CHUNK = 8192;

/** Nearly all texts have one plain letter for each of theirs. @returns null for the others */
function unitByUnit(text: string, toPlain: (letter: string) => string): string | null {
  let known = unitsBy.get(toPlain);
  if (!known) unitsBy.set(toPlain, (known = new Uint16Array(0x10000)));
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    let plain = known[unit] ?? 0;
    // What is 0 has not been asked for; the letter that is 0 itself is asked for each time.
    if (plain === 0) plain = known[unit] = plainUnit(unit, toPlain);
    if (plain === NOT_ONE) return null;
    units[at] = plain;
  }
  let plain = '';
  let at = 0;
  while (at < units.length) {
    plain += textOfUnits(units.subarray(at, at + CHUNK));
    at += CHUNK;
  }
  return plain;
}

/** Spread out as arguments the units would take eight times as long. */
function textOfUnits(units: Uint16Array): string {
  const text: unknown = Reflect.apply(String.fromCharCode, null, units);
  return String(text);
}

function plainUnit(unit: number, toPlain: (letter: string) => string): number {
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  const plain = isHalf ? '' : toPlain(String.fromCharCode(unit));
  return plain.length === 1 ? plain.charCodeAt(0) : NOT_ONE;
}

let counted = new Uint32Array();

/** The numbers from 0 on, the same for all texts. */
function countedUp(length: number): Uint32Array {
  if (counted.length < length) counted = Uint32Array.from({ length: length * 2 }, (_, i) => i);
  return counted.subarray(0, length);
}
