import type { DateChart } from '../lib/search-chart.ts';
import { counted } from '../lib/words.ts';
import { part, show } from './dom.ts';

/** What has no column in time, beside the columns: always counted, so that nothing drops out unseen. */

/** @param onlyUndated whether the search is narrowed to undated entries */
export function drawBins(
  root: HTMLElement,
  { unit, wider, undated }: DateChart,
  onlyUndated: boolean,
): void {
  const bin = part(root, 'chart-undated');
  const found = undated.found.toLocaleString('en');
  part(bin, 'chart-n').textContent = found;
  part(bin, 'chart-words').textContent =
    `Undated: ${found} of ${counted('entry', undated.all)} found`;
  bin.setAttribute('aria-pressed', String(onlyUndated));
  bin.classList.toggle('empty', undated.found === 0);
  const wide = part(root, 'chart-wider');
  part(wide, 'chart-n').textContent = wider.found.toLocaleString('en');
  part(wide, 'chart-of').textContent = ` of ${counted('entry', wider.all)} found`;
  part(wide, 'chart-wider-unit').textContent = unit;
  wide.classList.toggle('empty', wider.found === 0);
  show(wide, wider.all > 0);
}
