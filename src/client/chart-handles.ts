import { formatPeriod } from '../lib/search-periods.ts';
import { namePeriod, readView, type Column } from '../lib/search-chart.ts';
import type { Range } from '../lib/spans.ts';
import { words } from '../words.ts';
import { show } from './dom.ts';

/** The two handles of the chosen dates: sliders whose steps are the columns. */

export interface Handles {
  readonly from: HTMLElement;
  readonly to: HTMLElement;
}

/** First and last of the chosen columns. */
export type Choice = readonly [number, number];

/**
 * Sets the handles to both ends of the chosen columns, or hides them where none is chosen.
 * @param places the columns of the grid in which the chosen ones stand, counted from 1
 */
export function setHandles(
  handles: Handles,
  shown: {
    readonly columns: readonly Column[];
    readonly choice: Choice | null;
    readonly places: Choice;
    readonly range: Range | null;
  },
): void {
  const { columns, choice, places, range } = shown;
  for (const [i, end] of (['from', 'to'] as const).entries()) {
    const handle = handles[end];
    show(handle, choice !== null);
    const value = choice?.[i];
    const column = columns[value ?? 0];
    if (!choice || value === undefined || !column) continue;
    handle.style.setProperty('grid-column', String(places[i]));
    // Neither passes the other.
    handle.setAttribute('aria-valuemin', String(end === 'from' ? 0 : choice[0]));
    handle.setAttribute('aria-valuemax', String(end === 'from' ? choice[1] : columns.length - 1));
    handle.setAttribute('aria-valuenow', String(value));
    handle.setAttribute('aria-valuetext', describeEnd(column, { end, range }));
  }
}

function describeEnd(
  { period }: Column,
  { end, range }: { end: 'from' | 'to'; range: Range | null },
): string {
  const day = range?.[end];
  if (day === undefined) return namePeriod(period);
  if (day === null) return words.searchChart[end === 'from' ? 'beginning' : 'end'];
  const span = readView(period);
  const isWithin = span !== null && span.from <= day && day <= span.to;
  return isWithin ? namePeriod(period) : formatPeriod(day, 'long');
}

/** Where a key takes a handle; null where the key is not one of a slider's. */
export function slide(key: string, value: number, [first, last]: Choice): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: value - 1,
    ArrowDown: value - 1,
    ArrowRight: value + 1,
    ArrowUp: value + 1,
    PageDown: value - 12,
    PageUp: value + 12,
    Home: first,
    End: last,
  };
  const to = steps[key];
  return to === undefined ? null : Math.min(Math.max(to, first), last);
}
