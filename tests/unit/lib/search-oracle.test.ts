import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { SearchEngine } from '../../../src/client/search-engine.ts';
import { buildSearchFiles } from '../../../src/integrations/search-files.ts';
import { matchesQuery } from '../../../src/lib/search-matches.ts';
import { indexNames } from '../../../src/lib/search-names.ts';
import { parseQuery } from '../../../src/lib/search-query.ts';
import { EVERYTHING } from '../../../src/lib/search-state.ts';
import { joinedForm, runsOf, tokensOf, type Token } from '../../../src/lib/search-text.ts';
import type { Name } from '../../../src/schema/names.ts';

/*
 * The index held to the definition: the whole engine, Pagefind within it, on a made-up archive large
 * enough to have several pieces, must find exactly the entries that matchesQuery says. It runs in Node here,
 * with a fetch that reads files.
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
let engine: SearchEngine;
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
  const site = join(folder, 'pagefind');
  const { files } = await buildSearchFiles({ folder: articles, names: NAMES, common: COMMON });
  for (const [path, content] of files) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), content);
  }
  vi.stubGlobal('fetch', async (address: string) => {
    const path = fileURLToPath(address.replace(/\?.*$/, ''));
    return new Response(new Uint8Array(await readFile(path)));
  });
  const opened = await SearchEngine.open(pathToFileURL(`${site}/`).href);
  if (!opened) throw new Error('the made-up archive has entries, and the index has none');
  engine = opened;
}, 60_000);

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

/** The slugs of all that a search finds. */
async function find(q: string, state: { beginnings?: boolean; asTyped?: boolean } = {}) {
  const asked = { ...EVERYTHING, ...state, q, shown: ENTRIES };
  const { results, total } = await engine.search(asked, '2026-11-21');
  expect(results).toHaveLength(total);
  return new Set(results.map(({ slug }) => slug));
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

test('finds exactly the entries that answer a query', async () => {
  const reading = fc.record({ beginnings: fc.boolean(), asTyped: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(queries, reading, async (q, { beginnings, asTyped }) => {
      const query = parseQuery(q, { beginnings, names: asTyped ? null : index });
      const wanted = archive.filter((entry) => matchesQuery(entry, query));
      const found = await find(q, { beginnings, asTyped });
      expect([...found].toSorted()).toEqual(wanted.map(({ slug }) => slug).toSorted());
    }),
    { numRuns: 250 },
  );
}, 60_000);

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

// Of the pieces that hold a beginning, Pagefind by itself loads the first.
test('finds a beginning in every piece that holds it', async () => {
  const sorted = [...beginnings()].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [beginning, wanted] of sorted) {
    expect(await find(`${beginning}*`, { asTyped: true }), beginning).toEqual(wanted);
  }
}, 60_000);

test('without a question every entry is found', async () => {
  expect(await find('')).toEqual(new Set(archive.map(({ slug }) => slug)));
});
