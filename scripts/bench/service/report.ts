import { figureTable } from '../figure-table.ts';
import { spreadOf, writeSpread } from '../figures.ts';
import type { KindAsked, ServiceFigures } from './measure-service.ts';

/** The tables that a person reads. */

export function describeService(figures: ServiceFigures): string {
  const { server, load, tables, opened, kinds, served } = figures;
  const all = tables.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    `PostgreSQL ${server} beside it on the same machine; its own processor time and memory are not in the figures.`,
    `Loading: ${load.wall.toFixed(0)} s, of which the command had ${load.cpu.toFixed(0)} s of processor time, and ${mb(load.peak * 1024)} at most.`,
    `The service: ${opened.wall.toFixed(1)} s from its start to its first answer, ${mb(opened.peak * 1024)} then, ${mb(served.peak * 1024)} at most in the end.`,
    '',
    'Tables, with their indexes',
    figureTable(
      ['Table', 'All', 'Indexes'],
      [
        ...tables.map(({ name, bytes, indexBytes }) => [name, mb(bytes), mb(indexBytes)]),
        ['all', mb(all), mb(tables.reduce((sum, { indexBytes }) => sum + indexBytes, 0))],
      ],
    ),
    '',
    'Questions, one after the other: milliseconds until the answer is there, median (least–most); of the service the processor time for search and counts together, the mean',
    figureTable(
      ['Question', 'Entries', 'Search', 'Counts', 'Search again', 'CPU'],
      kinds.map(kindRow),
    ),
    '',
  ].join('\n');
}

function kindRow({ what, found, search, counts, again, cpu }: KindAsked): string[] {
  const entries = (spreadOf(found)?.median ?? 0).toLocaleString('en', { maximumFractionDigits: 0 });
  return [what, entries, ...[search, counts, again].map((ms) => writeSpread(ms)), cpu.toFixed(0)];
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
