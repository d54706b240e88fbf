import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openIndex } from '../../../src/client/open-index.ts';
import type { ArchiveIndex } from '../../../src/client/archive-index.ts';
import { buildSearchFiles } from '../../../src/integrations/search-files.ts';
import { matchesQuery, parseQuery } from '../../../src/lib/search-query.ts';
import { joinedForm, runsOf, tokensOf, type Token } from '../../../src/lib/search-text.ts';

/*
 * The index held to the definition: Pagefind itself, on a made-up archive large enough to have several
 * pieces, must find exactly the entries that matchesQuery says. Pagefind's browser code runs in Node
 * here, with a fetch that reads files.
 */

const ENTRIES = 150;
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
}

function fileOf([title = '', ...paragraphs]: readonly string[]): string {
  const source = { file: 'a', sha256: 'a'.repeat(64), publisher: null, title: null, url: null };
  const date = { from: 'none', line: null, found: null, readings: [], reason: 'made up' };
  const entry = {
    title,
    standfirst: null,
    summary: title,
    date: null,
    updated: null,
    language: null,
    authors: [],
    dateline: null,
    topics: [],
    names: [],
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
let index: ArchiveIndex;
const slugs = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-oracle-'));
  archive = Array.from({ length: ENTRIES }, (_, i) => ({
    slug: `entry-${i}`,
    blocks: [words(6).trim(), paragraph(), paragraph(), paragraph()],
  }));
  const articles = join(folder, 'articles');
  await mkdir(articles);
  for (const { slug, blocks } of archive) {
    await writeFile(join(articles, `${slug}.md`), fileOf(blocks));
  }
  const site = join(folder, 'pagefind');
  for (const [path, content] of (await buildSearchFiles(articles)).files) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), content);
  }
  vi.stubGlobal('fetch', async (address: string) => {
    const path = fileURLToPath(address.replace(/\?.*$/, ''));
    return new Response(new Uint8Array(await readFile(path)));
  });
  const opened = await openIndex(pathToFileURL(`${site}/`).href);
  if (!opened) throw new Error('the made-up archive has entries, and the index has none');
  index = opened;
  const ids = index.entries.map(({ id }) => id);
  const facts = await index.factsOf(ids);
  for (const [i, id] of ids.entries()) slugs.set(id, facts[i]?.slug ?? '');
}, 60_000);

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

/** Queries cut out of the archive's own text, and some that nothing answers. */
const queries = fc
  .record({
    entry: fc.nat(ENTRIES - 1),
    block: fc.nat(3),
    from: fc.nat(40),
    length: fc.integer({ min: 1, max: 3 }),
    cut: fc.nat(8),
    form: fc.constantFrom('words', 'phrase', 'prefix', 'unknown', 'mixed'),
  })
  .map(({ entry, block, from, length, cut, form }) => {
    const taken = (archive[entry]?.blocks[block] ?? '').split(/\s+/).slice(from, from + length);
    const text = taken.join(' ').replaceAll(/["“”]/gu, '');
    const forms = {
      words: text,
      phrase: `"${text}"`,
      prefix: text.slice(0, cut + 1),
      unknown: `${text}qq kal`,
      mixed: `kal "${text}"`,
    };
    return forms[form];
  });

async function expectExact(q: string): Promise<void> {
  const query = parseQuery(q);
  const found = (await index.find(query)).ids.map((id) => slugs.get(id));
  const wanted = archive.filter(({ blocks }) => matchesQuery(blocks, query));
  expect(found.toSorted()).toEqual(wanted.map(({ slug }) => slug).toSorted());
}

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

// First of all, and in the order of the pieces, while those that follow are not loaded: of the pieces
// that hold a beginning, Pagefind by itself loads the first.
test('finds a beginning in every piece that holds it', async () => {
  const sorted = [...beginnings()].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [beginning, wanted] of sorted) {
    const { ids } = await index.find(parseQuery(beginning));
    expect(new Set(ids.map((id) => slugs.get(id))), beginning).toEqual(wanted);
  }
}, 60_000);

test('finds exactly the entries that answer a query', async () => {
  await fc.assert(
    fc.asyncProperty(queries, async (q) => {
      fc.pre(parseQuery(q).terms.length > 0);
      await expectExact(q);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('the index knows every entry', () => {
  expect([...slugs.values()].toSorted()).toEqual(archive.map(({ slug }) => slug).toSorted());
});
