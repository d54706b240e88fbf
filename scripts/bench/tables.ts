import { formatSize } from '../size.ts';
import { ratiosOf, type Ratio } from './ratios.ts';
import type { Failure, Report, Result, StageName, SystemName } from './results.ts';

/** The figures as a person reads them: a heading, the heads of columns, rows. How it is drawn is another matter. */

export interface Table {
  readonly title: string;
  readonly heads: readonly string[];
  /** Columns from here on hold figures. */
  readonly firstFigure: number;
  readonly rows: readonly (readonly string[])[];
}

export const SYSTEM_WORDS: Readonly<Record<SystemName, string>> = {
  ours: 'ours',
  hugo: 'Hugo + Pagefind',
  eleventy: 'Eleventy + Pagefind',
  astro: 'Astro, stock + Pagefind',
};
const STAGE_WORDS: Readonly<Record<StageName, string>> = {
  ingest: 'ingest',
  build: 'build',
  index: 'index',
  'warm-added': 'one article added',
  'warm-changed': 'one article changed',
  'dev-start': 'npm run dev listens',
  'dev-page': 'its first page',
  'dev-edit': 'an edit is shown',
};

/** All tables of a report: every row as measured, what failed, and what ours takes beside the others. */
export function tablesOf({ results, failures }: Report): Table[] {
  const tables = [figureTable(results), failureTable(failures), ratioTable(ratiosOf(results))];
  return tables.filter(({ rows }) => rows.length > 0);
}

/** The tables for the README: whole builds, with the ratio of ours to each system, and builds after an edit. */
export function wholeTables({ results, failures }: Report): Table[] {
  const whole = results.filter(({ stage }) => stage === undefined);
  const tables = [
    comparedTable('From sources to a searchable site', whole, failures),
    comparedTable('After one article was added', stageOf(results, 'warm-added'), []),
    comparedTable('After one article was changed', stageOf(results, 'warm-changed'), []),
    workTable(results),
    stageTable(results),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function stageOf(results: readonly Result[], stage: StageName): Result[] {
  return results.filter((row) => row.stage === stage);
}

function figureTable(results: readonly Result[]): Table {
  return {
    title: 'Figures',
    heads: ['Articles', 'System', 'Stage', 'Wall', 'CPU', 'Peak', 'Size', 'Files'],
    firstFigure: 3,
    rows: results.map((row) => [
      count(row.size),
      SYSTEM_WORDS[row.system],
      stageWords(row.stage),
      ...figureCells(row),
    ]),
  };
}

function failureTable(failures: readonly Failure[]): Table {
  return {
    title: 'What failed',
    heads: ['Articles', 'System', 'Stage', 'How'],
    firstFigure: 4,
    rows: failures.map(({ size, system, stage, reason }) => [
      count(size),
      SYSTEM_WORDS[system],
      stageWords(stage),
      reason,
    ]),
  };
}

function ratioTable(ratios: readonly Ratio[]): Table {
  return {
    title: 'Ours ÷ the other',
    heads: ['Articles', 'Stage', 'Against', 'Wall', 'CPU', 'Peak', 'Size', 'Files'],
    firstFigure: 3,
    rows: ratios.map(({ size, stage, against, wall, cpu, peak, bytes, files }) => [
      count(size),
      stageWords(stage),
      SYSTEM_WORDS[against],
      ...[wall, cpu, peak, bytes, files].map(writeRatio),
    ]),
  };
}

function comparedTable(
  title: string,
  rows: readonly Result[],
  failures: readonly Failure[],
): Table {
  const ratios = ratiosOf(rows);
  const ratioTo = ({ system, size }: Result) =>
    ratios.find((ratio) => ratio.against === system && ratio.size === size)?.wall;
  const failed = failures.filter(
    ({ system, size }) => !rows.some((row) => row.system === system && row.size === size),
  );
  const cells = rows.map((row) => {
    const ratio = ratioTo(row);
    const told = ratio === undefined ? '' : writeRatio(ratio);
    return {
      size: row.size,
      cells: [count(row.size), SYSTEM_WORDS[row.system], ...figureCells(row), told],
    };
  });
  const lacking = failed.map(({ size, system, reason }) => ({
    size,
    cells: [count(size), SYSTEM_WORDS[system], reason],
  }));
  return {
    title,
    heads: ['Articles', 'System', 'Wall', 'CPU', 'Peak', 'Size', 'Files', 'Ours ÷ it'],
    firstFigure: 2,
    rows: [...cells, ...lacking].toSorted((a, b) => a.size - b.size).map((row) => row.cells),
  };
}

function stageTable(results: readonly Result[]): Table {
  const stages = results.filter(
    ({ stage }) => stage === 'ingest' || stage === 'build' || stage === 'index',
  );
  return { ...figureTable(stages), title: 'By stage' };
}

/** What a person waits for who works on the site; each by itself. */
function workTable(results: readonly Result[]): Table {
  const stages = ['dev-start', 'dev-page', 'dev-edit'] as const;
  const rows = [...Map.groupBy(results, ({ size }) => size)].flatMap(([size, ofSize]) => {
    const found = stages.flatMap((stage) => stageOf(ofSize, stage));
    if (found.length < stages.length) return [];
    const peak = Math.max(...found.map(({ peak_kb }) => peak_kb)) * 1024;
    return [[count(size), ...found.map(({ wall_s }) => writeSeconds(wall_s)), formatSize(peak)]];
  });
  return {
    title: 'While it is worked on: `npm run dev` over a site that was built',
    heads: ['Articles', 'Listens after', 'Draws its first page in', 'Shows an edit in', 'Peak'],
    firstFigure: 1,
    rows,
  };
}

function figureCells({ wall_s, cpu_s, peak_kb, bytes, files }: Result): string[] {
  return [
    writeSeconds(wall_s),
    writeSeconds(cpu_s),
    formatSize(peak_kb * 1024),
    formatSize(bytes),
    count(files),
  ];
}

function stageWords(stage: StageName | undefined): string {
  return stage === undefined ? 'whole' : STAGE_WORDS[stage];
}

function writeSeconds(seconds: number): string {
  return `${seconds < 100 ? seconds.toFixed(1) : count(Math.round(seconds))} s`;
}

/** `0.07`, `1.34`, `12.4` */
function writeRatio(ratio: number): string {
  return ratio.toFixed(ratio < 10 ? 2 : 1);
}

function count(number: number): string {
  return number.toLocaleString('en');
}
