import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { SearchEngine } from '../../../src/client/search-engine.ts';
import { writeIndexFolder } from '../../../src/integrations/index-folder.ts';
import { buildSearchFiles } from '../../../src/integrations/search-files.ts';
import { matchesQuery } from '../../../src/lib/search-matches.ts';
import { parseQuery } from '../../../src/lib/search-query.ts';
import { EVERYTHING } from '../../../src/lib/search-state.ts';
import { joinedForm, runsOf, tokensOf, type Token } from '../../../src/lib/search-text.ts';
import {
  SCRAMBLED,
  SCRAMBLED_INDEX,
  SCRAMBLED_NAMES,
  SCRAMBLED_SIZE,
  scrambledQueries,
  writeScrambled,
} from '../../support/scrambled-archive.ts';
import { openSearch } from '../../support/search-in-node.ts';

/*
 * The index held to the definition: the whole engine, on a made-up archive large enough to have several pieces, must
 * find exactly the entries that matchesQuery says, and in one order, whether Pagefind holds the rare words or lists
 * of ours do. It runs in Node here, with a fetch that reads files.
 */

/** So few entries make a word common that both kinds of word are asked for. */
const COMMON = 40;
let folder: string;
/** Up to how many entries Pagefind holds the rare words, and the engine over that index. */
const ENGINES = {
  'Pagefind’s index': SCRAMBLED_SIZE,
  'lists of ours': SCRAMBLED_SIZE - 1,
} as const;
type Engine = keyof typeof ENGINES;
const engines = new Map<Engine, SearchEngine>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-oracle-'));
  const articles = join(folder, 'articles');
  await writeScrambled(articles);
  for (const [name, pagefindUpTo] of Object.entries(ENGINES) as [Engine, number][]) {
    const site = join(folder, String(pagefindUpTo));
    const indexed = { folder: articles, names: SCRAMBLED_NAMES, common: COMMON, pagefindUpTo };
    const { files } = await buildSearchFiles(indexed);
    expect(files.has('pagefind.js')).toBe(name === 'Pagefind’s index');
    writeIndexFolder(site, files);
    const opened = await openSearch(site);
    if (!opened) throw new Error('the made-up archive has entries, and the index has none');
    engines.set(name, opened);
  }
}, 120_000);

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

/** How a query is read. */
interface Reading {
  readonly beginnings?: boolean;
  readonly asTyped?: boolean;
}

/** The slugs of all that a search finds, in its order. */
async function find(name: Engine, q: string, reading: Reading = {}): Promise<string[]> {
  const asked = { ...EVERYTHING, ...reading, q, shown: SCRAMBLED_SIZE };
  const found = await engines.get(name)?.search(asked, '2026-11-21');
  expect(found?.results).toHaveLength(found?.total ?? -1);
  return found?.results.map(({ slug }) => slug) ?? [];
}

const readings = fc.record({ beginnings: fc.boolean(), asTyped: fc.boolean() });

test('one order of what is found, whatever holds the words', async () => {
  await fc.assert(
    fc.asyncProperty(scrambledQueries, readings, async (q, reading) => {
      const found = await find('lists of ours', q, reading);
      expect(found).toEqual(await find('Pagefind’s index', q, reading));
    }),
    { numRuns: 50 },
  );
}, 120_000);

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

describe.each(Object.keys(ENGINES) as Engine[])('with %s', (name) => {
  test('finds exactly the entries that answer a query', async () => {
    await fc.assert(
      fc.asyncProperty(scrambledQueries, readings, async (q, { beginnings, asTyped }) => {
        const query = parseQuery(q, { beginnings, names: asTyped ? null : SCRAMBLED_INDEX });
        const wanted = SCRAMBLED.filter((entry) => matchesQuery(entry, query));
        const found = await find(name, q, { beginnings, asTyped });
        expect(found.toSorted()).toEqual(wanted.map(({ slug }) => slug).toSorted());
      }),
      { numRuns: 80 },
    );
  }, 120_000);

  // Of the pieces that hold a beginning, Pagefind by itself loads the first.
  test('finds a beginning in every piece that holds it', async () => {
    const sorted = [...beginnings()].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [beginning, wanted] of sorted) {
      const found = await find(name, `${beginning}*`, { asTyped: true });
      expect(new Set(found), beginning).toEqual(wanted);
    }
  }, 120_000);

  test('without a question every entry is found', async () => {
    expect(new Set(await find(name, ''))).toEqual(new Set(SCRAMBLED.map(({ slug }) => slug)));
  });
});
