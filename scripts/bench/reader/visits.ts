import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../../tests/support/browser.ts';
import { buildArchive, type ReadArchive } from './archive.ts';
import { BenchHost, type Line } from './host.ts';
import type { Bytes } from './kinds.ts';
import { measurePages, pickPages, type PageFigures } from './pages.ts';
import { pickQueries, type QueryKind } from './queries.ts';
import { buildRival, RIVAL_PAGE, type RivalSite } from './rival.ts';
import { sizeScripts, type ScriptSize } from './scripts-size.ts';
import { hold, timeEngine, type EngineTime, type Searched, type Session } from './sessions.ts';

/** What pages and searches cost a reader: this archive's, and Pagefind's Component UI over the same articles. */

export interface VisitFigures {
  readonly archive: Omit<ReadArchive, 'texts' | 'names' | 'content' | 'dist'>;
  /** Null where ours was measured alone; all of the rival's figures are missing then. */
  readonly rivalSite: RivalSite | null;
  readonly browser: string;
  readonly line: Line;
  readonly scripts: readonly ScriptSize[];
  /** All that a first visit loads where the site is kept for reading offline; elsewhere it is not. */
  readonly kept: Bytes;
  /** The pages themselves, over {@link VisitFigures.line}. */
  readonly pages: readonly PageFigures[];
  readonly kinds: readonly KindFigures[];
}

export interface KindFigures {
  readonly what: string;
  /** On the machine's own speed, each with an empty cache. */
  readonly ours: readonly Session[];
  readonly rivals: readonly Session[];
  /** Over {@link VisitFigures.line}: the first search alone. */
  readonly oursOverLine: readonly Session[];
  readonly rivalsOverLine: readonly Session[];
  /** Pagefind's engine alone, over all queries of the kind. */
  readonly engine: readonly EngineTime[];
}

/** A middling connection to a telephone. */
const LINE: Line = { delay: 60, megabits: 10 };
/** Of the sessions so many are held over the line as well. */
const OVER_LINE = 3;

interface Task {
  readonly size: number;
  /** Visits of each page, and sessions of each kind of search. */
  readonly runs: number;
  /** Whether to leave the Component UI out: beyond 30,000 articles Pagefind's index cannot be had. */
  readonly isAlone: boolean;
  readonly say: (progress: string) => void;
}

/** Builds both sites in a folder and measures them. */
export async function measureVisits(folder: string, task: Task): Promise<VisitFigures> {
  const { size, isAlone, say } = task;
  say('writing, ingesting and building the archive');
  const archive = await buildArchive(folder, size);
  if (isAlone) return visitSites(archive, null, task);
  say('indexing it for the Component UI');
  const rivalFolder = join(folder, 'rival');
  await mkdir(rivalFolder);
  const rivalSite = await buildRival(join(archive.content, 'articles'), rivalFolder);
  return visitSites(archive, { folder: rivalFolder, ...rivalSite }, task);
}

/** Measures sites that were built. @param rival null where ours is measured alone */
async function visitSites(
  archive: ReadArchive,
  rival: (RivalSite & { readonly folder: string }) | null,
  { runs, say }: Pick<Task, 'runs' | 'say'>,
): Promise<VisitFigures> {
  const kinds = pickQueries({ texts: archive.texts, names: archive.names, each: 2 * runs });
  const own = await BenchHost.open([archive.dist]);
  const other = rival && (await BenchHost.open([rival.folder]));
  const where = { ours: oursOn(own), rivals: other && rivalsOn(other) };
  const browser = await startBrowser();
  try {
    say('the pages');
    const pages = await measurePages(browser, own, {
      pages: await pickPages(archive.content),
      line: LINE,
      runs,
    });
    const figures: KindFigures[] = [];
    for (const kind of withMixed(kinds)) {
      say(`${figures.length + 1} of ${kinds.length + 1} kinds of query: ${kind.what}`);
      figures.push(await measureKind(kind, { browser, runs, ...where }));
    }
    const { words, indexBytes } = archive;
    const visit = { first: kinds[0]?.queries[0] ?? '', later: null, line: null, keeping: true };
    const { first: kept } = await hold(browser, where.ours, visit);
    return {
      archive: { words, indexBytes },
      rivalSite: rival && { indexBytes: rival.indexBytes },
      browser: browser.version(),
      line: LINE,
      scripts: await sizeScripts(archive.dist),
      kept: kept.inAll,
      pages,
      kinds: figures,
    };
  } finally {
    await browser.close();
    await own.close();
    await other?.close();
  }
}

interface Mixed extends QueryKind {
  /** What sessions begin with, where it is of another kind. */
  readonly firsts?: readonly string[];
}

/** A rare word after a common one is the dearest later search: it is the first to need Pagefind's engine. */
function withMixed(kinds: readonly QueryKind[]): Mixed[] {
  const queriesOf = (what: string) => kinds.find((kind) => kind.what === what)?.queries ?? [];
  const mixed = {
    what: 'rare after common',
    queries: queriesOf('rare word'),
    firsts: queriesOf('common word'),
  };
  return [...kinds, mixed];
}

function oursOn(host: BenchHost): Searched {
  return {
    host,
    page: '/search/',
    address: (query) => `/search/?q=${encodeURIComponent(query)}`,
    result: '[data-part="results"] > .entry',
    inAddress: true,
  };
}

function rivalsOn(host: BenchHost): Searched {
  return { host, page: RIVAL_PAGE, address: null, result: '.pf-result-link', inAddress: false };
}

interface Where {
  readonly browser: Browser;
  readonly runs: number;
  readonly ours: Searched;
  readonly rivals: Searched | null;
}

async function measureKind(
  { what, queries, firsts = queries }: Mixed,
  { browser, runs, ours, rivals }: Where,
): Promise<KindFigures> {
  const held = { ours: [], rivals: [], oursOverLine: [], rivalsOverLine: [] } as {
    ours: Session[];
    rivals: Session[];
    oursOverLine: Session[];
    rivalsOverLine: Session[];
  };
  for (let i = 0; i < runs; i += 1) {
    const first = firsts[i % firsts.length] ?? '';
    const later = queries[(runs + i) % queries.length] ?? '';
    const question = { first, later, line: null };
    held.ours.push(await hold(browser, ours, question));
    if (rivals) {
      held.rivals.push(await hold(browser, rivals, { ...question, ...plain(question) }));
    }
    if (i >= OVER_LINE) continue;
    const alone = { first, later: null, line: LINE };
    held.oursOverLine.push(await hold(browser, ours, alone));
    if (!rivals) continue;
    held.rivalsOverLine.push(await hold(browser, rivals, { ...alone, first: unstarred(first) }));
  }
  const engine = rivals ? await timeEngine(browser, rivals, queries.map(unstarred)) : [];
  return { what, ...held, engine };
}

function plain({ first, later }: { first: string; later: string }): {
  first: string;
  later: string;
} {
  return { first: unstarred(first), later: unstarred(later) };
}

/** Every word of Pagefind's is a beginning; it has no sign for it. */
function unstarred(query: string): string {
  return query.replace(/\*$/, '');
}
