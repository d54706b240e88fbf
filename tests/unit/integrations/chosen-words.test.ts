import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { chosenWords } from '../../../src/integrations/chosen-words.ts';
import * as en from '../../../src/words/en.ts';
import * as tr from '../../../src/words/tr.ts';

/** A script that says something at once, and something else when it is asked to. */
const WORDS = JSON.stringify(fileURLToPath(new URL('../../../src/words.ts', import.meta.url)));
const SCRIPTS: Readonly<Record<string, string>> = {
  'first.js': `import { words } from ${WORDS}; console.log(words.suggest.names); import('late.js');`,
  'late.js': `import { words } from ${WORDS}; console.log(words.offline.kept);`,
};
const scripts: Plugin = {
  name: 'scripts',
  resolveId: (id) => (id in SCRIPTS ? `\0${id}` : null),
  load: (id) => SCRIPTS[id.slice(1)] ?? null,
};

async function chunksOf(language: string): Promise<Rolldown.OutputChunk[]> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [scripts, chosenWords(language)],
    build: { write: false, modulePreload: false, rolldownOptions: { input: 'first.js' } },
  })) as Rolldown.RolldownOutput;
  return built.output.filter((file) => file.type === 'chunk');
}

test.each([
  ['en', en, tr],
  ['tr', tr, en],
] as const)('%s: a build has one language, and each script its own words', async (...row) => {
  const [language, own, other] = row;
  const chunks = await chunksOf(language);
  const all = chunks.map(({ code }) => code).join('\n');
  expect(all).not.toContain(other.suggest.names);
  expect(all).not.toContain(other.offline.kept);
  const saying = (text: string) =>
    chunks.flatMap(({ code, isEntry }) => (code.includes(text) ? isEntry : []));
  expect(saying(own.suggest.names)).toEqual([true]);
  expect(saying(own.offline.kept)).toEqual([false]);
  // Of a section in use all of it, of the others nothing.
  expect(all).toContain(own.suggest.topics);
  expect(all).not.toContain(own.searchSaid.record);
});
