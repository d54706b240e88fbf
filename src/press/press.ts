import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { env } from 'node:process';
import { archivePaths } from '../archive-paths.ts';
import { writeServiceWorker } from '../integrations/service-worker.ts';
import type { WrittenIndex } from '../integrations/write-search-index.ts';
import { loadNames, loadTaxonomy } from '../lib/authority.ts';
import { REGISTER } from '../lib/addresses.ts';
import type { Item } from '../lib/chronology.ts';
import { holding } from '../lib/hold.ts';
import { listDrafts, listSite, type SiteListing } from '../lib/list-files.ts';
import { mustBeKnown } from '../lib/known-ids.ts';
import { settleItems } from '../lib/load-items.ts';
import type { OutputGroup } from '../lib/outputs/outputs.ts';
import { readTextIfThere } from '../lib/read-files.ts';
import { writeSitemap } from '../lib/sitemap.ts';
import { urls } from '../lib/urls.ts';
import { whole } from '../lib/whole.ts';
import { writeOver } from '../lib/write-whole.ts';
import { goneIds, goneWarning } from './gone-ids.ts';
import { checkResults } from './check-results.ts';
import { Pool } from './pool.ts';
import { isOf } from './shard.ts';
import { siteFolder } from './site-folder.ts';
import { begin, finish } from './state.ts';
import { isAsLeft, placeManifest, settle, type KnownSum, type KnownSums } from './sums.ts';
import type {
  DrawnPages,
  ListedFile,
  PageKey,
  Shard,
  Task,
  ThreadData,
  WrittenFiles,
} from './tasks.ts';
import { ASSETS } from './templates.ts';

/**
 * The press: makes the site of the archive from compiled templates and the entries, with its index and outputs,
 * in as many threads as there are cores. What stands in the site already and is made of the same is left as it is;
 * the same entries give the same bytes either way.
 */

/** How many pages a thread is given at a time. */
const BATCH = 64;
/**
 * Fewer than one page in so many are drawn by one thread: another would read all lists first, which takes 1.6 s at 10,000
 * entries, as long as to draw 600 of their 23,000 pages.
 */
const FEW = 40;

/** What every page may show besides entries. */
const SHOWN_EVERYWHERE = ['topics.yaml', 'names.yaml', 'decisions.yaml'] as const;

interface Order {
  /** The key of the code. */
  readonly code: string;
  /** Gives the folder of the compiled templates; the index is made while they are compiled. */
  readonly templates: () => Promise<string>;
  /** Whether all is made anew. */
  readonly fresh: boolean;
  readonly shard: Shard;
  readonly report: Report;
}

/** Who is told how far a build is. */
interface Report {
  readonly progress: (done: number, of: number) => void;
  readonly warn: (warning: string) => void;
}

/** What a build made. */
export interface Made {
  readonly entries: number;
  readonly pages: number;
  /** How many files the site has. */
  readonly files: number;
  /** Whether all of it stood there already. */
  readonly stood: boolean;
}

/**
 * Makes the site.
 * @throws Error where an entry cannot be read, a page cannot be drawn, or the index is not whole
 */
export async function press(order: Order): Promise<Made> {
  const { dist, articles, cache } = archivePaths;
  return holding({ folder: dist, way: 'alone', cache }, () =>
    holding({ folder: articles, way: 'together', cache }, async () => {
      try {
        return await pressAlone(order);
      } catch (error) {
        removeDrafts(dist);
        throw error;
      }
    }),
  );
}

/** Makes the site while nobody else changes it or the entries. */
async function pressAlone({ code, templates, fresh, shard, report }: Order): Promise<Made> {
  const { dist, content } = archivePaths;
  const kept = siteFolder();
  const made = createHash('sha256')
    .update(`${code}\0${shard.part}/${shard.of}\0${resolve(content)}\0${shownEverywhere()}`)
    .digest('hex');
  const before = begin(kept, made, fresh);
  mkdirSync(dist, { recursive: true });
  const unknown = before === null ? listSite(dist) : null;
  env['ARCHIVE_EXTRACTS'] = join(kept, 'extracts');
  // Before the threads begin: they get the environment as it is by then.
  const items = await settleItems(archivePaths.articles, join(kept, 'listings.json'));
  const [{ topics }, names] = await Promise.all([loadTaxonomy(content), loadNames(content)]);
  mustBeKnown(items, { topics, names });
  const shows = keyOfEntries(items);
  const settled = before?.shows === shows ? settleSite(before.files, report) : null;
  if (before !== null && settled?.size === before.files.size) {
    if (shard.of === 1) placeManifest(dist, settled);
    finish(kept, made, { ...before, files: settled });
    return { ...countedOf(items, settled), stood: true };
  }
  const data: ThreadData = { dist, kept, made, shard };
  const warnings: string[] = [];
  const pool = new Pool<Task>(new URL('worker.ts', import.meta.url), {
    size: availableParallelism(),
    data,
    warn: (warning) => {
      warnings.push(warning);
      report.warn(warning);
    },
  });
  try {
    const extracted = pool.run({ kind: 'extracts' });
    // The threads start meanwhile.
    const standing = before === null ? NOTHING : (settled ?? settleSite(before.files, report));
    const others = makeBeside(pool, shard);
    // What fails is told when it is waited for.
    Promise.all([extracted, others]).catch(() => undefined);
    const folder = await templates();
    await extracted;
    const list = await pool.run<ListedFile[]>({ kind: 'list', templates: folder });
    const own = list.map((_, place) => place).filter((place) => draws(shard, list[place]));
    const pages = own.flatMap((place) => list[place]?.path ?? []);
    const drawing = drawAll(own, {
      ...{ list, pool, folder, report },
      before: (path) => (standing.has(path) ? (before?.pages.get(path) ?? null) : null),
    });
    drawing.catch(() => undefined);
    const beside = await others;
    checkResults(
      beside.slugs,
      list.map(({ path }) => path),
    );
    // What needs no page is done while they are drawn.
    const assets = join(folder, ASSETS);
    const placed = shard.part === 1 ? placeStill(list, assets, dist) : [];
    const rest = await sumAll([...beside.files, ...placed], {
      standing,
      written: beside.written,
      pool,
    });
    const drawn = await drawing;
    const last = shard.part === 1 ? [await placeWorker(assets, dist)] : [];
    const sums = new Map([
      ...rest,
      ...(await sumAll([...pages, ...last], { standing, written: drawn.written, pool })),
    ]);
    // Till then the site that stood there stands.
    const there = [...(before?.files.keys() ?? []), ...strangersOf(unknown)];
    prune(dist, there, sums);
    if (shard.of === 1)
      goneIds(there, sums).forEach((id) => {
        report.warn(goneWarning(id));
      });
    if (unknown !== null && unknown.folders.length > 0) removeEmptyFolders(dist);
    // Of a part nothing can be said yet: npm run seal does, once they are joined.
    if (shard.of === 1) placeManifest(dist, sums);
    finish(kept, made, {
      shows: warnings.length > 0 ? null : shows,
      pages: drawn.keys,
      files: sums,
    });
    return { ...countedOf(items, sums), stood: false };
  } finally {
    await pool.close();
  }
}

const NOTHING: KnownSums = new Map();

/** Names what is shown besides what every page may show: the entries, and what their register says of addresses. */
function keyOfEntries(items: readonly Item[]): string {
  const hash = createHash('sha256');
  for (const { path, digest } of items) hash.update(`${path}\0${digest}\0`);
  return hash.update(readTextIfThere(join(archivePaths.articles, REGISTER)) ?? '').digest('hex');
}

function countedOf({ length: entries }: readonly Item[], files: KnownSums): Omit<Made, 'stood'> {
  const pages = [...files.keys()].filter((path) => path.endsWith('.html')).length;
  return { entries, pages, files: files.size };
}

/** Removes what others have changed since the build before, and says so. @returns what stands as it was left */
function settleSite(left: KnownSums, { warn }: Report): KnownSums {
  const { standing, changed } = settle(archivePaths.dist, left);
  const [one] = changed;
  if (one !== undefined) {
    warn(
      `${archivePaths.dist}: changed since they were built, and made anew: ${one}${changed.length > 1 ? ` and ${changed.length - 1} more` : ''}.`,
    );
  }
  return standing;
}

interface Summing {
  /** What the build before left as it stands, and what this one wrote. */
  readonly standing: KnownSums;
  readonly written: KnownSums;
  readonly pool: Pool<Task>;
}

/** Sums up files of the site: those that stand as they were left or written are not read again. */
async function sumAll(
  files: readonly string[],
  { standing, written, pool }: Summing,
): Promise<KnownSums> {
  const { dist } = archivePaths;
  const sums = new Map<string, KnownSum>();
  const others: string[] = [];
  for (const path of new Set(files)) {
    const known = written.get(path) ?? standing.get(path);
    if (known && isAsLeft(dist, path, known)) sums.set(path, known);
    else others.push(path);
  }
  await Promise.all(
    batchesOf(others).map(async (paths) => {
      const found = await pool.run<readonly KnownSum[]>({ kind: 'sums', paths }, 'first');
      for (const [i, path] of paths.entries()) if (found[i]) sums.set(path, found[i]);
    }),
  );
  return sums;
}

function batchesOf<Each>(all: readonly Each[], size = BATCH): readonly (readonly Each[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
    all.slice(i * size, (i + 1) * size),
  );
}

/** What is missing is told by whoever needs it. */
function shownEverywhere(): string {
  return SHOWN_EVERYWHERE.map(
    (name) => readTextIfThere(join(archivePaths.content, name)) ?? '',
  ).join('\0');
}

/**
 * Has index and outputs made. What is of the whole archive, and of no entry alone, is made by the first part of a
 * divided build.
 */
async function makeBeside(pool: Pool<Task>, { part }: Shard): Promise<WrittenIndex & WrittenFiles> {
  const write = (...groups: OutputGroup[]) =>
    pool.run<WrittenFiles>({ kind: 'outputs', groups }, 'first');
  if (part > 1) return { slugs: [], ...(await write('entries')) };
  const [index, ...outputs] = await Promise.all([
    pool.run<WrittenIndex & WrittenFiles>({ kind: 'index' }),
    write('entries', 'archive'),
  ]);
  // They tell of the files of the others.
  outputs.push(await write('descriptions'));
  const all = [index, ...outputs];
  return {
    slugs: index.slugs,
    files: all.flatMap(({ files }) => files),
    written: new Map(all.flatMap(({ written }) => [...written])),
  };
}

/** Whether a part of a divided build draws a file. What may show all of the archive is the first part's. */
function draws(shard: Shard, file: ListedFile | undefined): boolean {
  if (!file?.keyed) return shard.part === 1;
  return isOf(shard, file.path.split('/', 2).join('/'));
}

/** Writes what stands beside pages, index and outputs, and tells of no page more than its address. @returns its paths */
function placeStill(list: readonly ListedFile[], assets: string, dist: string): string[] {
  // Hidden ones too, such as .nojekyll.
  const paths = listSite(assets).files.filter((path) => path !== WORKER);
  for (const path of paths) writeOver(dist, path, readFileSync(join(assets, path)));
  return [...paths, ...sitemap(list, dist)];
}

const WORKER = 'sw.js';

/** Writes the service worker, which knows pages and index by what is in them. @returns its path */
async function placeWorker(assets: string, dist: string): Promise<string> {
  await writeServiceWorker(dist, readFileSync(join(assets, WORKER), 'utf8'));
  return WORKER;
}

interface Drawing {
  readonly list: readonly ListedFile[];
  readonly pool: Pool<Task>;
  readonly folder: string;
  /** Of what a page was made that stands; null where it must be drawn. */
  readonly before: (path: string) => string | null;
  readonly report: Report;
}

/** @returns of what each page is made, by its path, and the sums of those that were drawn */
async function drawAll(
  own: readonly number[],
  { list, pool, folder, before, report }: Drawing,
): Promise<{ readonly keys: Map<string, string>; readonly written: KnownSums }> {
  const pathOf = (place: number) => list[place]?.path ?? '';
  const keys = await keysOfSame(own, { list, pool, folder, before });
  const due = own.filter((place) => !keys.has(pathOf(place)));
  const written = new Map<string, KnownSum>();
  const size = due.length < own.length / FEW ? Math.max(BATCH, due.length) : BATCH;
  let done = own.length - due.length;
  await Promise.all(
    batchesOf(due, size).map(async (places) => {
      const drawn = await pool.run<DrawnPages>({ kind: 'draw', templates: folder, places });
      for (const [path, sum] of drawn.written) written.set(path, sum);
      for (const [i, key] of drawn.keys.entries()) {
        if (key !== null) keys.set(pathOf(places[i] ?? 0), key);
      }
      done += places.length;
      report.progress(done, own.length);
    }),
  );
  return { keys, written };
}

/** The pages that stand and are made of the same as they were: asked of one thread, as each that is asked reads all lists first. */
async function keysOfSame(
  own: readonly number[],
  { list, pool, folder, before }: Omit<Drawing, 'report'>,
): Promise<Map<string, string>> {
  const standing = own.flatMap((place) => {
    const path = list[place]?.path ?? '';
    const key = before(path);
    return key === null ? [] : [{ place, path, key }];
  });
  if (standing.length === 0) return new Map();
  const places = standing.map(({ place }) => place);
  const now = await pool.run<readonly PageKey[]>({ kind: 'keys', templates: folder, places });
  const same = standing.filter(({ key }, i) => key === now[i]);
  return new Map(same.map(({ path, key }) => [path, key]));
}

/** @returns the paths of its files */
function sitemap(list: readonly ListedFile[], dist: string): string[] {
  const listed = list
    .filter((file) => file.listed)
    .map(({ address, changed }) => ({ url: whole(urls.file(address)), changed }));
  const files = writeSitemap(listed, whole);
  for (const [path, xml] of files) writeOver(dist, path, xml);
  return [...files.keys()];
}

/** All that stood in the folder of a site of which nothing is known, hidden files and links too. */
function strangersOf(found: SiteListing | null): readonly string[] {
  return found === null ? [] : [...found.files, ...found.others];
}

/** What is empty by then was made by a build that was cut off, or held strangers alone. */
function removeEmptyFolders(dist: string): void {
  const folders = listSite(dist).folders.toSorted((a, b) => b.length - a.length);
  for (const path of folders) {
    const folder = join(dist, path);
    if (readdirSync(folder).length === 0) rmdirSync(folder);
  }
}

/** What a build that failed was about to write; what one left that was cut off is pruned as a stranger. */
function removeDrafts(dist: string): void {
  for (const { path } of listDrafts(dist)) rmSync(join(dist, path), { force: true });
}

/** Removes what a build before left that this one did not make, and the folders that are empty by then. */
function prune(dist: string, there: readonly string[], own: ReadonlyMap<string, unknown>): void {
  const gone = there.filter((path) => !own.has(path));
  for (const path of gone) rmSync(join(dist, path), { force: true });
  for (const left of new Set(gone.map(dirname))) {
    for (let folder = left; folder !== '.'; folder = dirname(folder)) {
      const target = join(dist, folder);
      if (!existsSync(target)) continue;
      if (readdirSync(target).length > 0) break;
      rmdirSync(target);
    }
  }
}
