import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

/** The rule that holds the house together must bite: each line is an import that goes the wrong way. */
const WRONG: readonly (readonly [file: string, specifier: string])[] = [
  ['src/schema/entry.ts', '../lib/fold.ts'],
  ['src/lib/fold.ts', '../client/search.ts'],
  ['src/lib/fold.ts', '../../scripts/ingest/read.ts'],
  ['src/integrations/search-index.ts', '../../scripts/ingest/read.ts'],
  ['scripts/ingest/read.ts', '../../src/client/search.ts'],
  ['src/lib/fold.ts', '../service/places.ts'],
  ['src/service/places.ts', '../integrations/search-files.ts'],
  ['src/lib/fold.ts', '../press/sums.ts'],
  ['src/client/search.ts', '../press/sums.ts'],
  ['src/lib/fold.ts', '../../tests/support/browser.ts'],
  ['src/lib/fold.ts', 'gray-matter'],
  ['src/lib/fold.ts', 'date-fns'],
];
const RIGHT: readonly (readonly [file: string, specifier: string])[] = [
  ['src/lib/fold.ts', '../schema/entry.ts'],
  ['scripts/ingest/read.ts', '../../src/lib/fold.ts'],
  ['scripts/build.ts', '../src/press/press.ts'],
  ['src/integrations/outputs.ts', '../press/site-folder.ts'],
  ['scripts/search-service.ts', '../src/service/places.ts'],
  ['src/service/places.ts', '../client/search-engine.ts'],
];

/** Without the rules that need types or other files: they are not asked, and take most of the time. */
const eslint = new ESLint({
  overrideConfig: [tseslint.configs.disableTypeChecked, { rules: { 'import-x/no-cycle': 'off' } }],
});

async function complaints(file: string, specifier: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`import '${specifier}';\n`, { filePath: file });
  return (result?.messages ?? [])
    .map(({ ruleId }) => ruleId)
    .filter((rule) => rule === 'import-x/no-restricted-paths' || rule === 'no-restricted-imports');
}

test.each(WRONG)('%s may not import %s', { timeout: 60_000 }, async (file, specifier) => {
  expect(await complaints(file, specifier)).toHaveLength(1);
});

test.each(RIGHT)('%s may import %s', { timeout: 60_000 }, async (file, specifier) => {
  expect(await complaints(file, specifier)).toEqual([]);
});
