import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { SearchEngine } from '../../../src/client/search-engine.ts';
import { writeIndexFolder } from '../../../src/integrations/index-folder.ts';
import { buildSearchFiles } from '../../../src/integrations/search-files.ts';
import { matchesQuery } from '../../../src/lib/search-matches.ts';
import { indexNames } from '../../../src/lib/search-names.ts';
import { parseQuery } from '../../../src/lib/search-query.ts';
import { EVERYTHING } from '../../../src/lib/search-state.ts';
import { joinedForm, runsOf, tokensOf, type Token } from '../../../src/lib/search-text.ts';
import type { Name } from '../../../src/schema/names.ts';
import { openSearch } from '../../support/search-in-node.ts';

/*
 * The index held to the definition: the whole engine, on a made-up archive large enough to have several pieces, must
 * find exactly the entries that matchesQuery says, and in one order, whether Pagefind holds the rare words or lists
 * of ours do. It runs in Node here, with a fetch that reads files.
 */

const ENTRIES = 150;
/** So few entries make a word common that both kinds of word are asked for. */
const COMMON = 40;
const SYLLABLES = [
  'ka',
  'lın',
  'lin',
  'İon',
  's',
  'mi',
  't',
  'tür',
  'ki',
  'ß',
  'ø',
  '20',
  'x',
  'é',
];
const GLUE = [' ', ' ', ' ', ' ', ' ', '-', '’', '/', ' – ', '—', '. ', ', ', ' “', '” '];

/** Numbers without chance: the same archive in every run. */
let state = 7;
function pick<T>(items: readonly T[]): T {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return items[Math.floor((state / 2 ** 32) * items.length)] as T;
}
const word = () => Array.from({ length: pick([1, 2, 3, 4]) }, () => pick(SYLLABLES)).join('');
const words = (count: number) => Array.from({ length: count }, () => word() + pick(GLUE)).join('');
const paragraph = () => `Kalın ${words(60)}`.trim();

interface MadeUp {
  readonly slug: string;
  readonly blocks: readonly string[];
  readonly names: readonly string[];
}

/** Some entries name them, whatever their texts say: what finds them must be the entry's own record. */
const NAMES: readonly Name[] = [
  { id: 'a', label: 'Kalın', kind: 'person', spellings: ['tür', 'ki mi', 'x-ka'] },
  { id: 'b', label: 'Mi 20', kind: 'organisation', spellings: ['tür', 'lin'] },
  { id: 'c', label: 'ßø', kind: 'place', spellings: ['IS'] },
  { id: 'd', label: 'nobody', kind: 'place', spellings: ['miki'] },
];

function fileOf({ blocks: [title = '', ...paragraphs], names }: MadeUp): string {
  const source = { file: 'a', sha256: 'a'.repeat(64), publisher: null, title: null, url: null };
  const date = { from: 'none', line: null, found: null, readings: [], reason: 'made up' };
  const entry = {
    id: '5c146b14-3c52-8afd-938a-375d0df1fbf6',
    title,
    standfirst: null,
    summary: title,
    date: null,
    updated: null,
    language: null,
    authors: [],
    dateline: null,
    topics: [],
    names,
    paragraphs: paragraphs.length,
    source: { ...source, wording: 'as-received' },
    evidence: { title: { from: 'first-line', line: 1 }, date, topics: [], names: [], facts: [] },
  };
  // JSON is YAML.
  const lines = Object.entries(entry).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

let folder: string;
let archive: readonly MadeUp[];
/** Up to how many entries Pagefind holds the rare words, and the engine over that index. */
const ENGINES = { 'Pagefind’s index': ENTRIES, 'lists of ours': ENTRIES - 1 } as const;
type Engine = keyof typeof ENGINES;
const engines = new Map<Engine, SearchEngine>();
const index = indexNames(
  NAMES.slice(0, 3).map(({ id, label, kind, spellings }) => ({
    ...{ id, label, kind, spellings, lang: null },
  })),
);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-oracle-'));
  archive = Array.from({ length: ENTRIES }, (_, i) => ({
    slug: `entry-${i}`,
    blocks: [words(6).trim(), paragraph(), paragraph(), paragraph()],
    names: [
      ...(i % 3 === 0 ? ['a'] : []),
      ...(i % 7 === 0 ? ['b'] : []),
      ...(i === 4 ? ['c'] : []),
    ],
  }));
  const articles = join(folder, 'articles');
  await mkdir(articles);
  for (const entry of archive) await writeFile(join(articles, `${entry.slug}.md`), fileOf(entry));
  for (const [name, pagefindUpTo] of Object.entries(ENGINES) as [Engine, number][]) {
    const site = join(folder, String(pagefindUpTo));
    const indexed = { folder: articles, names: NAMES, common: COMMON, pagefindUpTo };
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
  const asked = { ...EVERYTHING, ...reading, q, shown: ENTRIES };
  const found = await engines.get(name)?.search(asked, '2026-11-21');
  expect(found?.results).toHaveLength(found?.total ?? -1);
  return found?.results.map(({ slug }) => slug) ?? [];
}

/** Queries cut out of the archive's own text, and some that nothing answers. */
const part = fc
  .record({
    entry: fc.nat(ENTRIES - 1),
    block: fc.nat(3),
    from: fc.nat(40),
    length: fc.integer({ min: 1, max: 3 }),
    cut: fc.nat(8),
    form: fc.constantFrom('words', 'phrase', 'beginning', 'unknown', 'without', 'or', 'name'),
  })
  .map(({ entry, block, from, length, cut, form }) => {
    const taken = (archive[entry]?.blocks[block] ?? '').split(/\s+/).slice(from, from + length);
    const text = taken.join(' ').replaceAll(/["“”*|]/gu, '');
    const forms = {
      words: text,
      phrase: `"${text}"`,
      beginning: `${text.slice(0, cut + 2)}*`,
      unknown: `${text}qq`,
      without: `-"${text}"`,
      or: taken.join(' OR '),
      name: ['tür', 'ki mi', 'Kalın', '-lin', 'IS', 'is', 'miki', 'x-ka'][cut] ?? 'mi 20',
    };
    return forms[form];
  });
const queries = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));

const readings = fc.record({ beginnings: fc.boolean(), asTyped: fc.boolean() });

test('one order of what is found, whatever holds the words', async () => {
  await fc.assert(
    fc.asyncProperty(queries, readings, async (q, reading) => {
      const found = await find('lists of ours', q, reading);
      expect(found).toEqual(await find('Pagefind’s index', q, reading));
    }),
    { numRuns: 50 },
  );
}, 120_000);

/** Every beginning of four letters, with the entries that have it. */
function beginnings(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { slug, blocks } of archive) {
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
      fc.asyncProperty(queries, readings, async (q, { beginnings, asTyped }) => {
        const query = parseQuery(q, { beginnings, names: asTyped ? null : index });
        const wanted = archive.filter((entry) => matchesQuery(entry, query));
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
    expect(new Set(await find(name, ''))).toEqual(new Set(archive.map(({ slug }) => slug)));
  });
});
