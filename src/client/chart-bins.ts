import { describeFound } from '../lib/search-chart-words.ts';
import type { DateChart } from '../lib/search-chart.ts';
import { numeral } from '../lib/words.ts';
import { words } from '../words.ts';
import { part, show } from './dom.ts';

/** What has no column in time, beside the columns: always counted, so that nothing drops out unseen. */

/** @param onlyUndated whether the search is narrowed to undated entries */
export function drawBins(
  root: HTMLElement,
  { unit, wider, undated }: DateChart,
  onlyUndated: boolean,
): void {
  const bin = part(root, 'chart-undated');
  part(bin, 'chart-n').textContent = numeral(undated.found);
  part(bin, 'chart-words').textContent = `${words.searchChart.undated}: ${describeFound(undated)}`;
  bin.setAttribute('aria-pressed', String(onlyUndated));
  bin.classList.toggle('empty', undated.found === 0);
  const wide = part(root, 'chart-wider');
  const notKnown = words.searchChart.notKnown(unit);
  part(wide, 'chart-n').textContent = numeral(wider.found);
  part(wide, 'chart-words').textContent = `${notKnown}: ${describeFound(wider)}`;
  part(wide, 'chart-wider-unit').textContent = notKnown;
  wide.classList.toggle('empty', wider.found === 0);
  show(wide, wider.all > 0);
}
