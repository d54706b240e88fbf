import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import subsetFont from 'subset-font';

const FOLDER = join('src', 'styles', 'fonts');

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

/**
 * Three files a face, out of the two that Fontsource has: ı stands in the first. The five letters that
 * Turkish needs besides are a file of their own, a fifth of the rest of their block, which few pages need.
 */
const TURKISH = 'ĞğİŞş';
const SCRIPTS = [
  {
    script: 'latin',
    of: 'latin',
    letters: range(0x20, 0x7e) + range(0xa0, 0xff) + 'ı' + 'Œœˆ˜–—‘’‚“”„•…‹›€™−',
  },
  { script: 'turkish', of: 'latin-ext', letters: TURKISH },
  {
    script: 'latin-ext',
    of: 'latin-ext',
    letters: range(0x100, 0x17f).replace(/[ıŒœĞğİŞş]/g, '') + 'ȘșȚț₺',
  },
] as const;

interface Face {
  readonly family: string;
  readonly file: (script: string) => string;
  readonly out: (script: string) => string;
  readonly axes: Readonly<Record<string, { min: number; max: number }>>;
}

const FACES: readonly Face[] = [
  {
    family: '@fontsource-variable/newsreader',
    file: (script) => `newsreader-${script}-opsz-normal.woff2`,
    out: (script) => `newsreader-${script}.woff2`,
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 16, max: 72 } },
  },
  {
    family: '@fontsource-variable/public-sans',
    file: (script) => `public-sans-${script}-wght-normal.woff2`,
    out: (script) => `public-sans-${script}.woff2`,
    axes: { wght: { min: 400, max: 600 } },
  },
];

/**
 * Cuts the site's fonts out of the Fontsource packages, into src/styles/fonts/ (committed). Letters of
 * Turkish and all other Latin-script languages of Europe stay; weights and scripts that no style uses go.
 */
export async function cutFonts(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const face of FACES) {
    for (const { script, of, letters } of SCRIPTS) {
      const original = await readFile(join('node_modules', face.family, 'files', face.file(of)));
      const subset = await subsetFont(original, letters, {
        targetFormat: 'woff2',
        variationAxes: face.axes,
      });
      await writeFile(join(FOLDER, face.out(script)), subset);
      process.stdout.write(`${face.out(script)}: ${original.length} -> ${subset.length} bytes\n`);
    }
  }
}
