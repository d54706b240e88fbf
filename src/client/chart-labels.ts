import type { Unit } from '../lib/search-tally.ts';
import type { DateChart } from '../lib/search-chart.ts';
import { widthOf, widthOfAll } from './chart-cells.ts';
import { part, show, stamp } from './dom.ts';

/** The writing beneath the chart: as many labels as there is room for, none upon another. */

/** The room a label takes, in pixels, with the space to the next. */
const ROOM: Readonly<Record<Unit, number>> = {
  day: 22,
  month: 32,
  year: 40,
  decade: 52,
  century: 84,
};
const ROOM_OF_MARK = { day: 72, month: 40 } as const;

/** Makes the marks over several cells: years beneath months, months beneath days. */
export function makeMarks(root: HTMLElement, { years }: DateChart): HTMLElement[] {
  return years.map(({ label, first, last }) => {
    const mark = stamp(root, 'chart-mark');
    part(mark, 'chart-mark-label').textContent = label;
    mark.style.setProperty('grid-column', `${first + 1} / ${last + 2}`);
    return mark;
  });
}

/** Hides the labels that would run into the one before. @param plot with the cells and marks of `chart` */
export function thinLabels(plot: HTMLElement, { cells, years, unit }: DateChart): void {
  const step = plot.clientWidth / widthOfAll(cells);
  if (step === 0) return;
  const starts = [0];
  for (const cell of cells) starts.push((starts.at(-1) ?? 0) + widthOf(cell) * step);
  const middle = (first: number, last: number) =>
    ((starts[first] ?? 0) + (starts[last + 1] ?? 0)) / 2;
  const columns = cells.flatMap((cell, i) => (cell.kind === 'column' ? [middle(i, i)] : []));
  const labels = plot.querySelectorAll<HTMLElement>('[data-part="chart-label"]');
  thin(labels, { at: columns, room: ROOM[unit] });
  const marks = plot.querySelectorAll<HTMLElement>('[data-part="chart-mark-label"]');
  const room = unit === 'day' ? ROOM_OF_MARK.day : ROOM_OF_MARK.month;
  thin(marks, { at: years.map(({ first, last }) => middle(first, last)), room });
}

function thin(
  labels: Iterable<HTMLElement>,
  { at, room }: { at: readonly number[]; room: number },
): void {
  let free = -Infinity;
  for (const [i, label] of [...labels].entries()) {
    const middle = at[i] ?? 0;
    const fits = middle - room / 2 >= free;
    show(label, fits);
    if (fits) free = middle + room / 2;
  }
}
