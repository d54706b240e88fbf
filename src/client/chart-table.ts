import { describeGap, nameGap } from '../lib/search-chart-words.ts';
import { namePeriod, type DateChart } from '../lib/search-chart.ts';
import { part, stamp } from './dom.ts';

/** The counts of the chart as a table. */

export function fillTable(root: HTMLElement, chart: DateChart): void {
  const { unit, cells, wider, undated } = chart;
  part(root, 'chart-unit').textContent = `${unit.slice(0, 1).toUpperCase()}${unit.slice(1)}`;
  const rows = cells.map((cell) =>
    cell.kind === 'gap'
      ? makeRow(root, [`${nameGap(cell)} (${describeGap(cell, unit)})`, '0', '0'])
      : makeRow(root, [namePeriod(cell.period), figures(cell.found), figures(cell.all)]),
  );
  if (wider.all > 0) {
    rows.push(makeRow(root, [`${unit} not known`, figures(wider.found), figures(wider.all)]));
  }
  rows.push(makeRow(root, ['undated', figures(undated.found), figures(undated.all)]));
  part(root, 'chart-rows').replaceChildren(...rows);
}

function makeRow(root: HTMLElement, [name, found, all]: [string, string, string]): HTMLElement {
  const row = stamp(root, 'chart-row');
  part(row, 'chart-row-name').textContent = name;
  part(row, 'chart-row-found').textContent = found;
  part(row, 'chart-row-all').textContent = all;
  return row;
}

function figures(count: number): string {
  return count.toLocaleString('en');
}
