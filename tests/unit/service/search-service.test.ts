import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadInto, type Loaded } from '../../../scripts/engine/postgres-load.ts';
import { openSearch as openService } from '../../../src/client/open-service.ts';
import type { Searching } from '../../../src/client/searching.ts';
import { SearchEngine } from '../../../src/client/search-engine.ts';
import { collectRecords } from '../../../src/client/collect-records.ts';
import { Suggester } from '../../../src/client/suggester.ts';
import { buildSearchFiles } from '../../../src/integrations/search-files.ts';
import { hasWords } from '../../../src/lib/search-headlines.ts';
import { headlineWords } from '../../../src/lib/search-suggest.ts';
import { newestFirst, type Item } from '../../../src/lib/chronology.ts';
import { loadItems } from '../../../src/lib/load-items.ts';
import { matchesQuery } from '../../../src/lib/search-matches.ts';
import { parseQuery } from '../../../src/lib/search-query.ts';
import {
  EVERYTHING,
  readState,
  writeState,
  type SearchState,
} from '../../../src/lib/search-state.ts';
import { createSearchServer } from '../../../src/service/search-server.ts';
import { ServedArchive } from '../../../src/service/served-archive.ts';
import { SEEDED } from '../../support/arbitrary-text.ts';
import { findPostgres, startPostgres, type Database } from '../../support/postgres.ts';
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
 * The service held to the definition of an answer and to the static index: over the same made-up archive, asked the way the
 * page asks, over HTTP.
 */

const programs = await findPostgres();
if (programs === null) {
  // In CI it has to be there: a check that skips itself checks nothing.
  if (process.env['CI']) throw new Error('PostgreSQL is not installed; apt-get install postgresql');
  process.stderr.write('PostgreSQL is not installed here: the search service is not tested.\n');
}

const TODAY = '2026-11-21';
const PUBLISHED = 'https://archive.example/articles/{slug}/';
const TOPICS = [
  { id: 'even', label: 'Even numbers' },
  { id: 'fifth', label: 'Kalın fifths' },
];
const never = { progress: () => undefined, isCancelled: () => false };
const asked = (state: Partial<SearchState>): SearchState => ({ ...EVERYTHING, ...state });

describe.skipIf(programs === null)('the search service', () => {
  let folder: string;
  let database: Database;
  let sql: Sql;
  let server: Server;
  let address: string;
  let service: Searching;
  let engine: SearchEngine;
  let loaded: Loaded;
  const reported: unknown[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'search-service-'));
    const articles = join(folder, 'articles');
    await writeScrambled(articles);
    const topics = TOPICS.map((topic) => ({ ...topic, definition: '', terms: [] }));
    const items = newestFirst(await loadItems(articles));
    loaded = { folder: articles, items, names: SCRAMBLED_NAMES, topics: topics as never };
    database = await startPostgres(programs ?? '');
    sql = postgres(database.url, { max: 4, onnotice: () => undefined });
    await loadInto(sql, loaded, { schema: 'archive_test' });
    server = createSearchServer(new ServedArchive(sql, 'archive_test'), {
      origin: 'https://archive.example',
      report: (error) => reported.push(error),
    });
    address = await listen(server);
    const opened = await openService({ folder: address, topics: TOPICS, published: PUBLISHED });
    if (!opened) throw new Error('the archive has entries, and the service none');
    service = opened;
  }, 60_000);

  afterAll(async () => {
    await new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
    await sql.end();
    await database.close();
    await rm(folder, { recursive: true, force: true });
    vi.unstubAllGlobals();
    expect(reported).toEqual([]);
  });

  test('finds exactly the entries that answer a query', async () => {
    const reading = fc.record({ beginnings: fc.boolean(), asTyped: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(scrambledQueries, reading, async (q, { beginnings, asTyped }) => {
        fc.pre(q.length <= 400);
        const query = parseQuery(q, { beginnings, names: asTyped ? null : SCRAMBLED_INDEX });
        const wanted = SCRAMBLED.filter((entry) => matchesQuery(entry, query));
        const found = await service.collect(asked({ q, beginnings, asTyped }), TODAY, never);
        const slugs = found.map(({ slug }) => slug);
        expect(slugs.toSorted()).toEqual(wanted.map(({ slug }) => slug).toSorted());
      }),
      { ...SEEDED, numRuns: 100 },
    );
  });

  describe('beside the static index', () => {
    beforeAll(async () => {
      const articles = join(folder, 'articles');
      const { files } = await buildSearchFiles({
        ...{ folder: articles, names: SCRAMBLED_NAMES },
        // Lists of ours for every word: they rank as the service does, Pagefind a little otherwise.
        common: 0,
      });
      for (const [path, content] of files) {
        await mkdir(dirname(join(folder, 'pagefind', path)), { recursive: true });
        await writeFile(join(folder, 'pagefind', path), content);
      }
      const real = globalThis.fetch;
      const opened = await openSearch(join(folder, 'pagefind'));
      const files_ = globalThis.fetch;
      vi.stubGlobal('fetch', (input: string, init?: RequestInit) =>
        input.startsWith('http') ? real(input, init) : files_(input, init),
      );
      if (!opened) throw new Error('the index has no entries');
      engine = opened;
    }, 60_000);

    const choice = (values: readonly string[]) =>
      fc.record({ in: fc.subarray([...values]), out: fc.subarray([...values], { maxLength: 1 }) });
    const states = fc.record({
      q: fc.oneof(fc.constant(''), scrambledQueries),
      beginnings: fc.boolean(),
      facets: fc.record({
        topic: choice(['even', 'fifth']),
        person: choice(['a', 'nobody']),
        organisation: choice(['b']),
        place: choice(['c']),
        publisher: choice(['Çan', 'Lamp', '(unknown)']),
        dating: choice(['day', 'one-of', 'undated']),
      }),
      from: fc.constantFrom('', '', '2026', '2025-12', 'last year', 'nonsense'),
      to: fc.constantFrom('', '', 'Jan 2026', '2024'),
      withoutUndated: fc.boolean(),
      view: fc.constantFrom('', '2026', '2026-01', '2023/2024'),
      sort: fc.constantFrom('newest' as const, 'oldest' as const, null),
      byMonth: fc.boolean(),
    });

    test('the same results, counts, charts and words about them, in the same order', async () => {
      await fc.assert(
        fc.asyncProperty(states, async (one) => {
          fc.pre(one.q.length <= 400);
          // Beginnings rank as one word in the service, word by word in the lists.
          const ranks = !one.beginnings && !one.q.includes('*');
          const sort = ranks ? one.sort : (one.sort ?? 'newest');
          const state = readBack(asked({ ...one, sort, shown: 30 }));
          const [mine, wanted] = [
            await service.search(state, TODAY),
            await engine.search(state, TODAY),
          ];
          expect(mine).toEqual(JSON.parse(JSON.stringify(wanted)));
          expect(await service.count(state, TODAY)).toEqual(await engine.count(state, TODAY));
        }),
        { ...SEEDED, numRuns: 40 },
      );
    }, 60_000);

    test('the same records for an export', async () => {
      const labels = { topics: TOPICS, published: PUBLISHED };
      for (const q of ['', 'Kalın', 'ka*']) {
        const state = asked({ q, sort: 'oldest' });
        const wanted = await collectRecords(engine, { state, today: TODAY, ...labels }, never);
        expect(wanted.length).toBeGreaterThan(0);
        expect(await service.collect(state, TODAY, never)).toEqual(wanted);
      }
    });

    test.each(['ka', 'tür', 'Mi 2', 'kali', 'fif', 'k', 'mi-t', '"ka', 'ka OR mi', 'qqq', ''])(
      'the same suggestions for %j',
      async (typed) => {
        const suggester = new Suggester(engine.source, TOPICS);
        const { headlines, ...wanted } = await suggester.suggest(typed, typed.length);
        const found = await service.suggest(typed, typed.length);
        expect(found).toMatchObject(wanted);
        // The static index keeps a few headlines under each beginning, the database all.
        const words = headlineWords(typed, typed.length);
        const all = loaded.items.filter(({ title }) => words.length > 0 && hasWords(title, words));
        expect(found.headlines.map(({ id }) => id)).toEqual(
          all.slice(0, 5).map(({ slug }) => slug),
        );
        const ids = new Set(all.map(({ slug }) => slug));
        expect(headlines.every(({ id }) => ids.has(id))).toBe(true);
      },
    );
  });

  describe('whatever is asked', () => {
    const HOSTILE = [
      "'; drop schema archive_test cascade; --",
      "\\'; select pg_sleep(60); --",
      "a' | 'b:*",
      '$1 $$ %s ${q}',
      'a\0b',
      '\uD800 \uDFFF',
      '!!&|()<->:*',
      '"',
      '%27%20OR%201=1',
    ];
    test.each(HOSTILE)('%j is words, if anything', async (q) => {
      for (const typed of [q, `"${q}"`, `${q}*`]) {
        const { total, entries } = await service.search(asked({ q: typed }), TODAY);
        expect(entries).toBe(SCRAMBLED_SIZE);
        const query = parseQuery(typed.toWellFormed(), {
          beginnings: false,
          names: SCRAMBLED_INDEX,
        });
        expect(total).toBe(SCRAMBLED.filter((entry) => matchesQuery(entry, query)).length);
      }
      await service.count(
        asked({ facets: { ...EVERYTHING.facets, topic: { in: [q], out: [q] } } }),
        TODAY,
      );
      await service.suggest(q, q.length);
    });

    const refused = async (path: string, init?: RequestInit) => {
      const response = await fetch(`${address}${path}`, init);
      const { error } = (await response.json()) as { error: { code: string } };
      return [response.status, error.code];
    };
    test('what cannot be answered is refused with a code', async () => {
      const day = `today=${TODAY}`;
      expect(await refused(`search?${day}&q=${'a'.repeat(401)}`)).toEqual([400, 'query-long']);
      expect(await refused(`search?${day}&q=${'a'.repeat(9000)}`)).toEqual([414, 'address-long']);
      expect(await refused('search?today=2026-02-30')).toEqual([400, 'parameter-unread']);
      expect(await refused(`records?${day}&after=-1`)).toEqual([400, 'parameter-unread']);
      expect(await refused('suggest?typed=a&caret=')).toEqual([400, 'parameter-unread']);
      expect(await refused('../etc/passwd')).toEqual([404, 'not-found']);
      expect(await refused(`search?${day}`, { method: 'POST', body: 'q=a' })).toEqual([
        405,
        'method',
      ]);
      const huge = await fetch(`${address}search?${day}&q=${'a'.repeat(100_000)}`);
      expect(huge.status).toBe(431);
    });

    test('only pages of the archive may read it', async () => {
      const { headers } = await fetch(`${address}archive`, {
        headers: { Origin: 'https://elsewhere.example' },
      });
      expect(headers.get('access-control-allow-origin')).toBe('https://archive.example');
    });
  });

  test('a new load takes the place of the old, whole, while it is asked', async () => {
    const fewer = { ...loaded, items: loaded.items.slice(0, 40) };
    const counts = new Set<number>();
    const over = new AbortController();
    const asking = (async () => {
      while (!over.signal.aborted) {
        const { total, results } = await service.search(asked({ shown: SCRAMBLED_SIZE }), TODAY);
        expect(results).toHaveLength(total);
        counts.add(total);
      }
    })();
    await loadInto(sql, fewer, { schema: 'archive_test' });
    const { total } = await service.search(EVERYTHING, TODAY);
    over.abort();
    await asking;
    expect(total).toBe(40);
    expect([...counts].filter((count) => count !== 40 && count !== SCRAMBLED_SIZE)).toEqual([]);
    // A load that fails leaves what was there.
    const missing = {
      ...loaded,
      items: [...loaded.items, { ...loaded.items[0], path: 'gone.md' } as Item],
    };
    await expect(loadInto(sql, missing, { schema: 'archive_test' })).rejects.toThrow('gone.md');
    expect((await service.search(EVERYTHING, TODAY)).total).toBe(40);
    await loadInto(sql, loaded, { schema: 'archive_test' });
  });

  test('a user who may only read is enough', async () => {
    await sql`create role reader login`;
    await sql`alter default privileges for role archive grant usage on schemas to reader`;
    await sql`alter default privileges for role archive grant select on tables to reader`;
    await loadInto(sql, loaded, { schema: 'archive_read' });
    const reader = postgres(database.url.replace('archive@', 'reader@'), { max: 1 });
    const total = await new ServedArchive(reader, 'archive_read').ask(async ({ engine: own }) => {
      return (await own.search(asked({ q: 'Kalın' }), TODAY)).total;
    });
    expect(total).toBeGreaterThan(0);
    await expect(reader`delete from archive_read.entries`).rejects.toThrow('permission denied');
    await reader.end();
  });

  test('says what to do where nothing is loaded', async () => {
    const empty = createSearchServer(new ServedArchive(sql, 'nowhere'), {
      origin: 'https://archive.example',
      report: (error) => reported.push(error),
    });
    const response = await fetch(`${await listen(empty)}archive`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run engine -- postgres');
    await new Promise((closed) => {
      empty.close(closed);
      empty.closeAllConnections();
    });
  });
});

/** @returns its address, with a slash at its end */
async function listen(server: Server): Promise<string> {
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it does not listen');
  return `http://127.0.0.1:${address.port}/`;
}

/** The state as an address would say it: a value that is both wanted and left out is left out. */
function readBack(state: SearchState): SearchState {
  return readState(writeState(state));
}
