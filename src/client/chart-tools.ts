import { describeColumn, describeView } from '../lib/search-chart-words.ts';
import { namePeriod, readView, type Column, type DateChart } from '../lib/search-chart.ts';
import { nameSpan } from '../lib/search-periods.ts';
import type { Range } from '../lib/spans.ts';
import { words } from '../words.ts';
import { part } from './dom.ts';

/** What stands above the chart: what it says, and the tools that change what is seen of it. */

/** What the tools do. */
interface ToolEvents {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly all: () => void;
  readonly undated: () => void;
}

/** Listens to the tools, and to the bin of the undated. */
export function listenToTools(root: HTMLElement, on: ToolEvents): void {
  const press = (name: string, act: () => void) => {
    const button = part(root, name);
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') !== 'true') act();
    });
  };
  press('chart-in', on.zoomIn);
  press('chart-out', on.zoomOut);
  press('chart-all', on.all);
  press('chart-undated', on.undated);
}

/**
 * Shows which tools would do something, and where zooming in leads.
 * @param target the view that it leads to; null for none
 */
export function setTools(
  root: HTMLElement,
  {
    chart,
    range,
    target,
  }: { readonly chart: DateChart; readonly range: Range | null; readonly target: string | null },
): void {
  const isPart = chart.view !== null;
  const tools = { in: target !== null, out: isPart, all: isPart || range !== null };
  for (const [name, works] of Object.entries(tools)) {
    // Not `disabled`, which would take the focus from who has just pressed it.
    part(root, `chart-${name}`).setAttribute('aria-disabled', String(!works));
  }
  const span = target === null ? null : readView(target);
  const zoom = part(root, 'chart-in');
  const { words: name = '' } = zoom.dataset;
  zoom.textContent = span ? `${name}: ${nameSpan(span)}` : name;
}

/** Says what is pointed at, or what the chart shows. Sighted readers read it; others have the labels. */
export function say(root: HTMLElement, pointed: Column | undefined, chart?: DateChart): void {
  const view = chart ? describeView(chart) : '';
  part(root, 'chart-says').textContent = pointed ? describeColumn(pointed) : view;
}

/** Says which columns a drag has reached. */
export function sayChoice(root: HTMLElement, periods: readonly string[]): void {
  const names = [...new Set(periods)].map(namePeriod);
  part(root, 'chart-says').textContent = names.join(words.searchPeriods.to);
}
