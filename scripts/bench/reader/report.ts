import { figureTable } from '../figure-table.ts';
import { spreadOf, writeSpread } from '../figures.ts';
import { KINDS } from './kinds.ts';
import type { KindFigures, VisitFigures } from './visits.ts';
import type { PageFigures } from './pages.ts';
import type { Asked, Session } from './sessions.ts';

/** The tables that a person reads. */

const KB = 1000;

export function describeVisits(figures: VisitFigures): string {
  const { archive, rivalSite, browser, line, scripts, pages, kinds } = figures;
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    `Articles of ${archive.words.toFixed(0)} words each, in Chromium ${browser}`,
    `The index has ${mb(archive.indexBytes)}${rivalSite === null ? '' : `, that of the Component UI ${mb(rivalSite.indexBytes)}`}.`,
    `KB are 1,000 bytes of bodies on the wire, text compressed with gzip, headers left out. Figures: median (least–most). “UI” is Pagefind’s Component UI over the same articles, on a page with nothing else: it has no facets, dates, counts or fonts${rivalSite === null ? '; it was left out' : ''}.`,
    '',
    `The pages on a telephone, over a line of ${line.megabits} Mbit/s with ${line.delay} ms before each answer, cache empty: KB until the largest paint and in all, and what these are; milliseconds to the first and to the largest paint`,
    figureTable(
      ['Page', 'KB', 'KB in all', ...KINDS, 'First ms', 'Largest ms'],
      pages.map(pageRow),
    ),
    '',
    'The first search of a session, cache empty: KB until the first result, and what they are; then KB in all; milliseconds from the opening of the page',
    figureTable(
      ['Query', 'KB', ...KINDS, 'KB in all', 'ms', 'UI: KB', 'KB in all', 'ms'],
      kinds.map(firstRow),
    ),
    '',
    `Where the reader’s browser may keep the site for reading offline, which it may not here: ${writeSpread([figures.kept.all], KB)} KB in all, most of it after the first result.`,
    '',
    `The same over a line of ${line.megabits} Mbit/s with ${line.delay} ms before each answer: milliseconds to the first result`,
    figureTable(
      ['Query', 'ms', 'UI: ms'],
      kinds.map(({ what, oursOverLine, rivalsOverLine }) => [
        what,
        writeSpread(firsts(oursOverLine).flatMap(({ time }) => time ?? [])),
        writeSpread(firsts(rivalsOverLine).flatMap(({ time }) => time ?? [])),
      ]),
    ),
    '',
    'A later search, typed at 100 ms a key, suggestions included: KB in all; milliseconds from the last key (both wait 300 ms for another); the longest task of the page’s thread (0: none over 50) and the slowest key to its picture',
    figureTable(
      ['Query', 'KB', 'ms', 'Task', 'Key', 'UI: KB', 'ms', 'Task', 'Key'],
      kinds.map(({ what, ours, rivals }) => [what, ...laterCells(ours), ...laterCells(rivals)]),
    ),
    '',
    'The engine, milliseconds: the later search in the worker, its files loaded (first time) and at hand (again): entries found, texts drawn up, every facet counted. Pagefind’s engine alone: words to a list of results, nothing counted or shown',
    figureTable(
      ['Query', 'Search', 'Counts', 'Together', 'Again', 'Pagefind: first', 'Again', 'Results'],
      kinds.map(engineRow),
    ),
    '',
    'Scripts of the page, bytes',
    figureTable(
      ['File', 'Plain', 'gzip', 'brotli'],
      [...scripts, { file: 'all', ...sumOf(scripts) }].map((script) => [
        script.file,
        ...[script.plain, script.gzip, script.brotli].map((bytes) => bytes.toLocaleString('en')),
      ]),
    ),
    '',
    'What is demanded at 10,000 articles of 550 words; the worst of the kinds of query',
    figureTable(['What', 'Demanded', 'Measured', ''], demands(figures)),
    '',
  ].join('\n');
}

function pageRow({ what, visits }: PageFigures): string[] {
  const kb = (of: (visit: PageFigures['visits'][number]) => number) =>
    writeSpread(visits.map(of), KB);
  return [
    what,
    kb(({ untilLargest }) => untilLargest.all),
    kb(({ inAll }) => inAll.all),
    ...KINDS.map((kind) => medianOf(visits.map(({ inAll }) => inAll[kind] / KB))),
    writeSpread(visits.map(({ firstPaint }) => firstPaint)),
    writeSpread(visits.map(({ largestPaint }) => largestPaint)),
  ];
}

function firstRow({ what, ours, rivals }: KindFigures): string[] {
  const [own, other] = [firsts(ours), firsts(rivals)];
  const until = (kind: keyof Asked['untilFirst']) =>
    writeSpread(
      own.map(({ untilFirst }) => untilFirst[kind]),
      KB,
    );
  return [
    what,
    until('all'),
    ...KINDS.map((kind) => medianOf(own.map(({ untilFirst }) => untilFirst[kind] / KB))),
    writeSpread(
      own.map(({ inAll }) => inAll.all),
      KB,
    ),
    writeSpread(own.flatMap(({ time }) => time ?? [])),
    writeSpread(
      other.map(({ untilFirst }) => untilFirst.all),
      KB,
    ),
    writeSpread(
      other.map(({ inAll }) => inAll.all),
      KB,
    ),
    writeSpread(other.flatMap(({ time }) => time ?? [])),
  ];
}

function laterCells(sessions: readonly Session[]): string[] {
  const later = laters(sessions);
  return [
    writeSpread(
      later.map(({ inAll }) => inAll.all),
      KB,
    ),
    writeSpread(later.flatMap(({ time }) => time ?? [])),
    writeSpread(later.map(({ longestTask }) => longestTask)),
    writeSpread(later.map(({ slowestKey }) => slowestKey)),
  ];
}

function engineRow({ what, ours, engine }: KindFigures): string[] {
  const [later, again] = [laters(ours), agains(ours)];
  return [
    what,
    writeSpread(later.map(({ search }) => search ?? 0)),
    writeSpread(later.map(({ count }) => count ?? 0)),
    writeSpread(later.map(together)),
    writeSpread(again.map(together)),
    writeSpread(engine.map(({ cold }) => cold)),
    writeSpread(engine.map(({ warm }) => warm)),
    writeSpread(engine.map(({ results }) => results)),
  ];
}

/** What was demanded (the budget of this archive's search), and the worst median of what was measured. */
function demands({ kinds, scripts }: VisitFigures): string[][] {
  const worst = (figuresOf: (kind: KindFigures) => readonly number[]) => {
    const medians = kinds.map((kind) => ({
      what: kind.what,
      median: spreadOf(figuresOf(kind))?.median ?? 0,
    }));
    return medians.reduce((a, b) => (b.median > a.median ? b : a));
  };
  const row = (what: string, limit: number, { measured, unit }: Measured) => [
    what,
    `${limit} ${unit}`,
    `${measured.median.toFixed(0)} ${unit}${measured.what === '' ? '' : ` (${measured.what})`}`,
    measured.median <= limit ? 'met' : 'MISSED',
  ];
  const common = kinds.filter(({ what }) => what === 'common word' || what === 'everyday word');
  const engine = common
    .map(({ what, ours }) => ({ what, median: spreadOf(laters(ours).map(together))?.median ?? 0 }))
    .reduce((a, b) => (b.median > a.median ? b : a), { what: '', median: 0 });
  const first = worst(({ ours }) => firsts(ours).map(({ untilFirst }) => untilFirst.all / KB));
  const later = worst(({ ours }) => laters(ours).map(({ inAll }) => inAll.all / KB));
  const task = worst(({ ours }) => laters(ours).map(({ longestTask }) => longestTask));
  const atOnce = worst(({ ours }) => firsts(ours).map(({ inAll }) => inAll.script / KB));
  const own = { what: '', median: sumOf(scripts).gzip / KB };
  return [
    row('first result of a session', 300, { measured: first, unit: 'KB' }),
    row('later searches', 60, { measured: later, unit: 'KB' }),
    row('engine, a common word, counts included', 50, { measured: engine, unit: 'ms' }),
    row('own scripts, with the page', 30, { measured: { ...atOnce, what: '' }, unit: 'KB' }),
    row('own scripts, those for later too', 30, { measured: own, unit: 'KB' }),
    row('longest task while typing', 50, { measured: task, unit: 'ms' }),
  ];
}

interface Measured {
  readonly measured: { readonly what: string; readonly median: number };
  readonly unit: string;
}

function firsts(sessions: readonly Session[]): Asked[] {
  return sessions.map(({ first }) => first);
}

function laters(sessions: readonly Session[]): Asked[] {
  return sessions.flatMap(({ later }) => later ?? []);
}

function agains(sessions: readonly Session[]): Asked[] {
  return sessions.flatMap(({ again }) => again ?? []);
}

function together({ search, count }: Asked): number {
  return (search ?? 0) + (count ?? 0);
}

function medianOf(figures: readonly number[]): string {
  return (spreadOf(figures)?.median ?? 0).toFixed(0);
}

function sumOf(scripts: VisitFigures['scripts']): { plain: number; gzip: number; brotli: number } {
  const sum = (of: 'plain' | 'gzip' | 'brotli') =>
    scripts.reduce((total, script) => total + script[of], 0);
  return { plain: sum('plain'), gzip: sum('gzip'), brotli: sum('brotli') };
}
