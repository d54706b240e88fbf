import { describeGap, nameGap } from '../lib/search-chart-words.ts';
import { namePeriod, type DateChart } from '../lib/search-chart.ts';
import { numeral } from '../lib/words.ts';
import { words } from '../words.ts';
import { part, stamp } from './dom.ts';

/** The counts of the chart as a table. */

export function fillTable(root: HTMLElement, chart: DateChart): void {
  const { unit, cells, wider, undated } = chart;
  const { units, notKnown, undatedRow } = words.searchChart;
  part(root, 'chart-unit').textContent = units[unit][2];
  const rows = cells.map((cell) =>
    cell.kind === 'gap'
      ? makeRow(root, [`${nameGap(cell)} (${describeGap(cell, unit)})`, '0', '0'])
      : makeRow(root, [namePeriod(cell.period), numeral(cell.found), numeral(cell.all)]),
  );
  if (wider.all > 0) {
    rows.push(makeRow(root, [notKnown(unit), numeral(wider.found), numeral(wider.all)]));
  }
  rows.push(makeRow(root, [undatedRow, numeral(undated.found), numeral(undated.all)]));
  part(root, 'chart-rows').replaceChildren(...rows);
}

function makeRow(root: HTMLElement, [name, found, all]: [string, string, string]): HTMLElement {
  const row = stamp(root, 'chart-row');
  part(row, 'chart-row-name').textContent = name;
  part(row, 'chart-row-found').textContent = found;
  part(row, 'chart-row-all').textContent = all;
  return row;
}
