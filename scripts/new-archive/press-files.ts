import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** What an archive takes of the press. docs/decisions/0018 has the reasons. */

/** Files and folders that are taken as they are. */
export const TAKEN = [
  '.editorconfig',
  '.github/workflows/pages.yml',
  '.gitattributes',
  '.gitignore',
  '.prettierignore',
  '.prettierrc.json',
  'SECURITY.md',
  'astro.config.mjs',
  'docs/data.md',
  'docs/deploy.md',
  'docs/editing.md',
  'docs/guide.md',
  'docs/large.md',
  'docs/threat-model.md',
  'eslint.config.mjs',
  'netlify.toml',
  'public',
  'scripts',
  'src',
  'stylelint.config.mjs',
  'tests/archive',
  'tests/support/archive-entries.ts',
  'tests/support/build-site.ts',
  'tests/support/built-archive.ts',
  'tests/support/built-pages.ts',
  'tests/support/search-in-node.ts',
  'tests/support/site-faults.ts',
  'tsconfig.json',
  'vitest.config.ts',
] as const;

/** What of these stays with the press: its own tools, and the facts of the archive that it ships with. */
const LEFT = [
  'scripts/bench',
  'scripts/bench.ts',
  'scripts/fonts',
  'scripts/fonts.ts',
  'scripts/new-archive',
  'scripts/new-archive.ts',
  'src/site.config.ts',
] as const;

/**
 * Copies what an archive takes of the press.
 * @param press the folder of the press
 * @param folder that of the archive
 */
export async function copyPress(press: string, folder: string): Promise<void> {
  const left = new Set(LEFT.map((path) => join(press, path)));
  const filter = (path: string) => !left.has(path) && basename(path) !== '.DS_Store';
  for (const path of TAKEN) {
    await cp(join(press, path), join(folder, path), { recursive: true, filter });
  }
  await writeFile(
    join(folder, 'LICENSE'),
    licenceOf(await readFile(join(press, 'LICENSE'), 'utf8')),
  );
}

/** The licence of the press, with a word on the archive's own texts in the place of that on the press's. */
function licenceOf(text: string): string {
  return text.replace(
    /^The texts\. [^]*?\n\n/m,
    'The texts. What lies in `content/` belongs to those who wrote it.\n\n',
  );
}
