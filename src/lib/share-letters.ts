import letters from '../styles/fonts/letters.json' with { type: 'json' };

/** The letters of share pictures: which there are, and how wide a text of them is. */

/** What two letters are moved together by, in classes of letters that stand off alike. */
export interface Kerning {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** A row for each class of the left, in font units. */
  readonly values: readonly (readonly number[])[];
}

/** The outlines of a face, as scripts/letters.ts writes them. */
export interface LetterFace {
  readonly unitsPerEm: number;
  /** Of each letter its advance, and its outline as an SVG path, y upwards, both in font units. */
  readonly glyphs: Readonly<Record<string, readonly [advance: number, outline: string]>>;
  readonly kerning: readonly Kerning[];
}

/** Newsreader to read, Public Sans to operate, as on the pages; `mark` is Newsreader heavy, for icons. */
export type FaceName = 'serif' | 'sans' | 'mark';

export const faces = letters as unknown as Readonly<Record<FaceName, LetterFace>>;

/** A letter and how far from the start of its line it stands, in pixels. */
interface PlacedLetter {
  readonly letter: string;
  readonly x: number;
}

/** A line of text, set. */
export interface SetLine {
  readonly letters: readonly PlacedLetter[];
  /** In pixels. */
  readonly width: number;
}

/** Sets a line of letters that the face has; others are passed over. */
export function setLine(text: string, face: FaceName, size: number): SetLine {
  const { unitsPerEm, glyphs } = faces[face];
  const scale = size / unitsPerEm;
  const placed: PlacedLetter[] = [];
  let x = 0;
  let before = '';
  for (const letter of text.replaceAll('\u00A0', ' ')) {
    const glyph = glyphs[letter];
    if (!glyph) continue;
    x += kern(face, before, letter);
    placed.push({ letter, x: x * scale });
    x += glyph[0];
    before = letter;
  }
  return { letters: placed, width: x * scale };
}

/** What a face shows of a text. */
export interface Legible {
  /** The text with blanks for signs that the face has not: an emoji, an arrow. */
  readonly text: string;
  /** Whether every letter and figure of the text is there. Where not, a picture must not show a part of it. */
  readonly whole: boolean;
}

/** Finds what a face has of a text. Letters are composed first; invisible signs of direction are left out. */
export function legible(text: string, face: FaceName): Legible {
  const { glyphs } = faces[face];
  const has = (letter: string) => Object.hasOwn(glyphs, letter);
  const visible = text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010\u2011\u00AD]/g, '-');
  const shown = Array.from(visible)
    .map((letter) => (has(letter) ? letter : ' '))
    .join('');
  const whole = Array.from(visible).every(
    (letter) => has(letter) || !/[\p{L}\p{N}\p{M}]/u.test(letter),
  );
  return { text: shown.replace(/\s+/g, ' ').trim(), whole };
}

type Classes = readonly {
  readonly left: ReadonlyMap<string, number>;
  readonly right: ReadonlyMap<string, number>;
  readonly values: Kerning['values'];
}[];

const classes: Readonly<Record<FaceName, Classes>> = {
  serif: indexed(faces.serif),
  sans: indexed(faces.sans),
  mark: indexed(faces.mark),
};

function indexed({ kerning }: LetterFace): Classes {
  const numbered = (groups: readonly string[]) =>
    new Map(groups.flatMap((group, i) => Array.from(group).map((letter) => [letter, i] as const)));
  return kerning.map(({ left, right, values }) => ({
    left: numbered(left),
    right: numbered(right),
    values,
  }));
}

function kern(face: FaceName, before: string, letter: string): number {
  for (const { left, right, values } of classes[face]) {
    const row = left.get(before);
    const column = right.get(letter);
    if (row !== undefined && column !== undefined) return values[row]?.[column] ?? 0;
  }
  return 0;
}
