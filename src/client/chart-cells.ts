import { describeColumn, describeGap, nameGap } from '../lib/search-chart-words.ts';
import type { Column, DateChart, Gap, Slip } from '../lib/search-chart.ts';
import { numeral } from '../lib/words.ts';
import { words } from '../words.ts';
import { part, show, stamp } from './dom.ts';

/** The columns and gaps of the chart on the page. Sizes are set by script: the page's policy forbids them in HTML. */

export type Cell = Column | Gap;

/** In pixels, as in `Histogram.astro`. */
const HIGHEST_BAR = 120;
const LEAST_BAR = 2;
const SLIP_STEP = 33;
const ROOM_ABOVE = 24;
/** In columns: the width of a gap, and the least over which few columns are spread. */
const GAP_WIDTH = 1.4;
const LEAST_WIDTH = 5;
/** Beyond so many columns the counts are not written above them. */
const COUNTED = 14;

/** The width of a cell in columns. */
export function widthOf(cell: Cell): number {
  return cell.kind === 'gap' ? GAP_WIDTH : 1;
}

/** The width of all cells in columns. */
export function widthOfAll(cells: readonly Cell[]): number {
  const total = cells.reduce((sum, cell) => sum + widthOf(cell), 0);
  return Math.max(total, LEAST_WIDTH);
}

/** Says by its text which chart can be drawn over another without a new element. */
export function outline({ form, unit, cells }: DateChart): string {
  const periods = cells.map((cell) => (cell.kind === 'gap' ? '-' : cell.period));
  return [form, unit, ...periods].join(' ');
}

/** Gives the plot its grid, a track for each cell, and the chart its height: room for the highest column. */
export function setGrid(root: HTMLElement, { form, cells, tallest }: DateChart): void {
  const tracks = cells.map((cell) => `minmax(0, ${widthOf(cell)}fr)`);
  const rest = widthOfAll(cells) - cells.reduce((sum, cell) => sum + widthOf(cell), 0);
  if (rest > 0) tracks.push(`${rest}fr`);
  const height = form === 'slips' ? Math.max(tallest, 1) * SLIP_STEP : HIGHEST_BAR;
  part(root, 'chart-plot').style.setProperty('grid-template-columns', tracks.join(' '));
  root.style.setProperty('--stack', `${height + ROOM_ABOVE}px`);
}

/** Makes the elements of cells, to be filled by {@link fillCell}. */
export function makeCells(root: HTMLElement, cells: readonly Cell[]): HTMLElement[] {
  return cells.map((cell, i) => {
    const element = stamp(root, cell.kind === 'gap' ? 'chart-gap' : 'chart-column');
    element.style.setProperty('grid-column', String(i + 1));
    return element;
  });
}

/** Shows a cell in its element. @param element as {@link makeCells} has made it, for a cell of this kind */
export function fillCell(
  element: HTMLElement,
  cell: Cell,
  { chart, root }: { chart: DateChart; root: HTMLElement },
): void {
  if (cell.kind === 'gap') fillGap(element, cell, chart);
  else fillColumn(element, cell, { chart, root });
}

function fillGap(element: HTMLElement, gap: Gap, { unit }: DateChart): void {
  const length = describeGap(gap, unit);
  part(element, 'chart-gap-words').textContent = `${nameGap(gap)}: ${length}`;
  part(element, 'chart-gap-length').textContent = length;
  part(element, 'chart-gap-span').textContent = nameGap(gap, 'short');
  const { empty, unsure, units } = words.searchChart;
  part(element, 'chart-gap-known').textContent = gap.possible === 0 ? empty : unsure;
  part(element, 'chart-gap-short').textContent = `${numeral(gap.length)} ${units[unit][1]}`;
}

function fillColumn(
  element: HTMLElement,
  column: Column,
  { chart, root }: { chart: DateChart; root: HTMLElement },
): void {
  part(element, 'chart-words').textContent = describeColumn(column);
  part(element, 'chart-label').textContent = column.label;
  const { all, found } = column;
  part(element, 'chart-n').textContent = numeral(found);
  part(element, 'chart-of').textContent = found === all ? '' : words.searchChart.of(numeral(all));
  const columns = chart.cells.filter(({ kind }) => kind === 'column').length;
  show(part(element, 'chart-count'), all > 0 && columns <= COUNTED);
  const pile = part(element, 'chart-pile');
  if (chart.form === 'slips') {
    // On the page what comes first stands on top.
    const slips = column.slips.map((slip) => makeSlip(root, slip)).reverse();
    pile.replaceChildren(...(slips.length > 0 ? slips : [stamp(root, 'chart-none')]));
  } else {
    if (!pile.firstElementChild) pile.append(stamp(root, 'chart-bars'));
    fillBars(pile, column, chart.tallest);
  }
}

function makeSlip(root: HTMLElement, { found, unsure, mark }: Slip): HTMLElement {
  const slip = stamp(root, 'chart-slip');
  slip.classList.toggle('off', !found);
  slip.classList.toggle('circa', found && unsure);
  part(slip, 'chart-slip-mark').textContent = mark;
  return slip;
}

function fillBars(pile: HTMLElement, { all, found, unsure }: Column, tallest: number): void {
  const counts = { sure: found - unsure, circa: unsure, rest: all - found };
  for (const [name, count] of Object.entries(counts)) {
    const height = count === 0 ? 0 : Math.max((count / tallest) * HIGHEST_BAR, LEAST_BAR);
    const bar = part(pile, `chart-${name}`);
    bar.style.setProperty('block-size', `${height}px`);
    show(bar, count > 0);
  }
}
