import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import type { Kerning, LetterFace } from '../../src/lib/share-letters.ts';

const FILE = join('src', 'styles', 'fonts', 'letters.json');

const between = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));

/** Latin in all its languages: what else the two faces have is signs that no headline needs. */
const LETTERS = [
  ...between(0x20, 0x7e),
  ...between(0xa1, 0x24f),
  ...between(0x1e00, 0x1eff),
  ...Array.from('Əəʻʼ–—‘’‚“”„†•…‰‹›€₺₽₹£™−'),
].filter((letter) => letter !== '\u00AD');

const FACES = {
  serif: {
    family: '@fontsource-variable/newsreader',
    file: (script: string) => `newsreader-${script}-opsz-normal.woff2`,
    axes: { wght: 430, opsz: 60 },
    letters: LETTERS,
  },
  /** The letter of the icons: heavy, and cut for small sizes. */
  mark: {
    family: '@fontsource-variable/newsreader',
    file: (script: string) => `newsreader-${script}-opsz-normal.woff2`,
    axes: { wght: 700, opsz: 6 },
    letters: LETTERS.filter((letter) => /[\p{Lu}\d]/u.test(letter)),
  },
  sans: {
    family: '@fontsource-variable/public-sans',
    file: (script: string) => `public-sans-${script}-wght-normal.woff2`,
    axes: { wght: 450 },
    letters: LETTERS,
  },
} as const;

/** A letter that two files have is taken from the first. */
const SCRIPTS = ['latin', 'latin-ext', 'vietnamese'] as const;

/**
 * Writes the outlines of the letters that share pictures and icons are drawn with, out of the Fontsource
 * packages into src/styles/fonts/letters.json (committed): paths in font units, advances, kerning. A build
 * then draws without a font engine, and the same on every machine.
 */
export async function writeLetters(): Promise<void> {
  const faces = {
    serif: await readFace(FACES.serif),
    sans: await readFace(FACES.sans),
    mark: await readFace(FACES.mark),
  };
  const json = `${JSON.stringify(faces)}\n`;
  await writeFile(FILE, json);
  process.stdout.write(`${FILE}: ${json.length} bytes\n`);
}

async function readFace(face: (typeof FACES)[keyof typeof FACES]): Promise<LetterFace> {
  const glyphs: Record<string, readonly [advance: number, outline: string]> = {};
  const kerning: Kerning[] = [];
  let unitsPerEm = 0;
  for (const script of SCRIPTS) {
    const packed = await readFile(join('node_modules', face.family, 'files', face.file(script)));
    const font = await openFont(packed, face.axes);
    unitsPerEm = font.upem;
    const added = face.letters.filter((letter) => !(letter in glyphs) && font.has(letter));
    for (const letter of added) glyphs[letter] = font.glyph(letter);
    kerning.push(kerningOf(added, font.kern));
  }
  return { unitsPerEm, glyphs, kerning };
}

async function openFont(packed: Uint8Array, axes: Readonly<Record<string, number>>) {
  const whole = await subsetFont(packed, LETTERS.join(''), {
    targetFormat: 'truetype',
    variationAxes: axes,
  });
  const face = new Face(new Blob(whole));
  const font = new Font(face);
  const shaped = (text: string) => {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    return buffer
      .getGlyphInfosAndPositions()
      .reduce((sum, glyph) => sum + (glyph.xAdvance ?? 0), 0);
  };
  const id = (letter: string) => font.nominalGlyph(letter.codePointAt(0) ?? 0);
  return {
    upem: face.upem,
    has: (letter: string) => id(letter) !== undefined,
    glyph: (letter: string) =>
      [font.glyphHAdvance(id(letter) ?? 0), font.glyphToPath(id(letter) ?? 0)] as const,
    kern: (left: string, right: string) => shaped(left + right) - shaped(left) - shaped(right),
  };
}

/** Letters that stand off alike share a class: the table of pairs becomes a small one of classes. */
function kerningOf(letters: readonly string[], kern: (l: string, r: string) => number): Kerning {
  const kerned = letters.filter((letter) => /[\p{L}\p{P}]/u.test(letter));
  const table = kerned.map((left) => kerned.map((right) => kern(left, right)));
  const rows = classesOf(kerned.map((letter, i) => [letter, table[i] ?? []]));
  const columns = classesOf(
    kerned.map((letter, j) => [letter, rows.map(({ values }) => values[j] ?? 0)]),
  );
  const values = rows.map((_, i) => columns.map((column) => column.values[i] ?? 0));
  return {
    left: rows.map((row) => row.letters),
    right: columns.map((column) => column.letters),
    values,
  };
}

function classesOf(lists: readonly (readonly [letter: string, values: readonly number[]])[]) {
  return [...Map.groupBy(lists, ([, values]) => values.join())].map(([, alike]) => ({
    letters: alike.map(([letter]) => letter).join(''),
    values: alike[0]?.[1] ?? [],
  }));
}
