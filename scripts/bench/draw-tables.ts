import { table } from '../ingest/table.ts';
import { describeMachine } from './machine.ts';
import type { Report } from './results.ts';
import { tablesOf, wholeTables, type Table } from './tables.ts';

/** What the figures mean, beneath every table of them. */
const NOTE =
  'Wall and processor time of all processes; the most memory that all of them had at the same time (resident, looked at every 50 ms); size and number of the files that were written. KB, MB and GB are decimal.';

/** For the terminal. */
export function drawTables(report: Report): string {
  const parts = tablesOf(report).map((one) => `${one.title}\n${drawTable(one)}`);
  return [...parts, `${describeMachine(report.machine)}.`, NOTE].join('\n\n') + '\n';
}

/** For the README. */
export function writeMarkdown(report: Report): string {
  const parts = wholeTables(report).map((one) => `**${one.title}**\n\n${markdownTable(one)}`);
  return [...parts, `${describeMachine(report.machine)}. ${NOTE}`].join('\n\n') + '\n';
}

function drawTable({ heads, firstFigure, rows }: Table): string {
  const columns = heads.map((head, i) => ({
    head,
    widest: 120,
    align: i < firstFigure ? ('left' as const) : ('right' as const),
  }));
  return table(columns, rows);
}

function markdownTable({ heads, firstFigure, rows }: Table): string {
  const line = (cells: readonly string[]) =>
    `| ${heads.map((_, i) => (cells[i] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = heads.map((_, i) => (i < firstFigure ? '---' : '--:'));
  return [heads, rule, ...rows].map(line).join('\n');
}
