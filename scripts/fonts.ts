import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import subsetFont from 'subset-font';

/**
 * Cuts the site's fonts out of the Fontsource packages, into src/styles/fonts/ (committed). Letters of
 * Turkish and all other Latin-script languages of Europe stay; weights and scripts that no style uses go.
 * Run it again after an update of a font: npm run fonts
 */

const FOLDER = join('src', 'styles', 'fonts');

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

/** Two files a face, as Fontsource cuts them: ı stands in the first, İ ğ Ğ ş Ş in the second. */
const SCRIPTS = {
  latin: range(0x20, 0x7e) + range(0xa0, 0xff) + 'ı' + 'Œœˆ˜–—‘’‚“”„•…‹›€™−',
  'latin-ext': range(0x100, 0x17f).replace(/[ıŒœ]/g, '') + 'Ș ș Ț ț ₺'.replaceAll(' ', ''),
} as const;

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
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 6, max: 72 } },
  },
  {
    family: '@fontsource-variable/public-sans',
    file: (script) => `public-sans-${script}-wght-normal.woff2`,
    out: (script) => `public-sans-${script}.woff2`,
    axes: { wght: { min: 400, max: 600 } },
  },
];

await mkdir(FOLDER, { recursive: true });
for (const face of FACES) {
  for (const [script, letters] of Object.entries(SCRIPTS)) {
    const original = await readFile(join('node_modules', face.family, 'files', face.file(script)));
    const subset = await subsetFont(original, letters, {
      targetFormat: 'woff2',
      variationAxes: face.axes,
    });
    await writeFile(join(FOLDER, face.out(script)), subset);
    process.stdout.write(`${face.out(script)}: ${original.length} -> ${subset.length} bytes\n`);
  }
}
