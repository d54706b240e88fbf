/**
 * One folding for the whole house: what a reader types, what the index holds, and what is marked on
 * the page meet in it. `Kalın`, `Kalin` and `KALIN` fold to the same letters in any locale.
 */

/** Letters that NFD leaves whole, although readers write them with their plain neighbours. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};

const MARKS = /\p{Mn}+/gu;
const WHOLE = new RegExp(`[${Object.keys(UNDECOMPOSED).join('')}]`, 'gu');

/**
 * Takes the diacritics off and keeps the case: `MİT'in` becomes `MIT'in`, `Kalın` becomes `Kalin`.
 * @param text any text
 * @returns the plain letters; typographic apostrophes become `'`
 */
export function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(WHOLE, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/**
 * Folds for comparison: no diacritics, no case, independent of the reader's locale.
 * @param text any text
 * @returns the folded text; it can be longer than the original (`ß` becomes `ss`)
 */
export function fold(text: string): string {
  return stripMarks(text).toLowerCase();
}

/** A text made plain letter by letter, with the way back to the original. */
export interface PlainText {
  readonly plain: string;
  /** Where each letter of `plain` stands in the original (UTF-16 units); the last is its length. */
  readonly starts: readonly number[];
}

/**
 * Makes a text plain so that a match in the plain letters can be shown in the original ones.
 * @param text any text
 * @param toPlain what makes a single letter plain: {@link fold} or {@link stripMarks}
 */
export function withOffsets(text: string, toPlain: (letter: string) => string): PlainText {
  const parts: string[] = [];
  const starts: number[] = [];
  let offset = 0;
  for (const letter of text) {
    const plain = toPlain(letter);
    parts.push(plain);
    starts.push(...Array<number>(plain.length).fill(offset));
    offset += letter.length;
  }
  starts.push(text.length);
  return { plain: parts.join(''), starts };
}
