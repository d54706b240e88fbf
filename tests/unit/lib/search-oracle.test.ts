import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { SearchEngine } from '../../../src/client/search-engine.ts';
import { buildSearchFiles } from '../../../src/integrations/search-files.ts';
import { matchesQuery } from '../../../src/lib/search-matches.ts';
import { indexNames } from '../../../src/lib/search-names.ts';
import { parseQuery } from '../../../src/lib/search-query.ts';
import { EVERYTHING } from '../../../src/lib/search-state.ts';
import { joinedForm, runsOf, tokensOf, type Token } from '../../../src/lib/search-text.ts';
import {
  SCRAMBLED,
  SCRAMBLED_NAMES,
  SCRAMBLED_SIZE,
  scrambledQueries,
  writeScrambled,
} from '../../support/scrambled-archive.ts';
import { openSearch } from '../../support/search-in-node.ts';

/*
 * The index held to the definition: the whole engine, Pagefind within it, on a made-up archive large
 * enough to have several pieces, must find exactly the entries that matchesQuery says. It runs in Node here,
 * with a fetch that reads files.
 */

/** So few entries make a word common that both kinds of word are asked for. */
const COMMON = 40;
let folder: string;
let engine: SearchEngine;
const index = indexNames(
  SCRAMBLED_NAMES.slice(0, 3).map(({ id, label, kind, spellings }) => ({
    ...{ id, label, kind, spellings, lang: null },
  })),
);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-oracle-'));
  const articles = join(folder, 'articles');
  await writeScrambled(articles);
  const site = join(folder, 'pagefind');
  const { files } = await buildSearchFiles({
    folder: articles,
    names: SCRAMBLED_NAMES,
    common: COMMON,
  });
  for (const [path, content] of files) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), content);
  }
  const opened = await openSearch(site);
  if (!opened) throw new Error('the made-up archive has entries, and the index has none');
  engine = opened;
}, 60_000);

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

/** The slugs of all that a search finds. */
async function find(q: string, state: { beginnings?: boolean; asTyped?: boolean } = {}) {
  const asked = { ...EVERYTHING, ...state, q, shown: SCRAMBLED_SIZE };
  const { results, total } = await engine.search(asked, '2026-11-21');
  expect(results).toHaveLength(total);
  return new Set(results.map(({ slug }) => slug));
}

test('finds exactly the entries that answer a query', async () => {
  const reading = fc.record({ beginnings: fc.boolean(), asTyped: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(scrambledQueries, reading, async (q, { beginnings, asTyped }) => {
      const query = parseQuery(q, { beginnings, names: asTyped ? null : index });
      const wanted = SCRAMBLED.filter((entry) => matchesQuery(entry, query));
      const found = await find(q, { beginnings, asTyped });
      expect([...found].toSorted()).toEqual(wanted.map(({ slug }) => slug).toSorted());
    }),
    { numRuns: 250 },
  );
}, 60_000);

/** Every beginning of four letters, with the entries that have it. */
function beginnings(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { slug, blocks } of SCRAMBLED) {
    for (const form of blocks.flatMap((text) => runsOf(tokensOf(text))).flatMap(formsOf)) {
      const beginning = form.slice(0, 4);
      found.set(beginning, (found.get(beginning) ?? new Set()).add(slug));
    }
  }
  return found;
}

function formsOf(run: readonly Token[]): string[] {
  return [...run.map(({ form }) => form), joinedForm(run)].filter((form) => form.length >= 4);
}

// Of the pieces that hold a beginning, Pagefind by itself loads the first.
test('finds a beginning in every piece that holds it', async () => {
  const sorted = [...beginnings()].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [beginning, wanted] of sorted) {
    expect(await find(`${beginning}*`, { asTyped: true }), beginning).toEqual(wanted);
  }
}, 60_000);

test('without a question every entry is found', async () => {
  expect(await find('')).toEqual(new Set(SCRAMBLED.map(({ slug }) => slug)));
});
