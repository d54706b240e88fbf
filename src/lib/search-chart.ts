import type { Span } from '../schema/edtf.ts';
import { words } from '../words.ts';
import { dayNumber, dayText } from './day-numbers.ts';
import type { Dating } from './dates.ts';
import { DATINGS, touches, type DayTable } from './search-days.ts';
import { daysOf, formatPeriod } from './search-periods.ts';
import {
  chooseUnit,
  firstDay,
  isUnsure,
  isWide,
  periodAt,
  setScene,
  visitColumns,
  type Scene,
  type Tallied,
  type Tally,
  type Unit,
} from './search-tally.ts';
import type { Range } from './spans.ts';

/**
 * The entries of an archive over time, as columns: what the chart of the search draws, and the counts
 * beside it. An entry stands in every column that it may belong to (in both of two readings), or
 * in `wider` if its date says too little for a column, or is undated: in one of the three, never in two.
 */

export interface Column extends Tally {
  readonly kind: 'column';
  /** `2026-01-10`, `2026-01`, `2026`, `1920s` or `19XX`: what the fields of the dates read. */
  readonly period: string;
  /** Beneath the column: `10`, `Jan`, `2026`, `1920s`. */
  readonly label: string;
  /** Of the found, those with an estimated date, one of several, or an interval. */
  readonly unsure: number;
  /** Whether the chosen dates touch it. */
  readonly inRange: boolean;
  /** An entry each, the lowest first, where the chart has the form of slips; else none. */
  readonly slips: readonly Slip[];
}

export interface Slip {
  readonly found: boolean;
  readonly unsure: boolean;
  /** What is written on it: the day or month within the column, `c.`, `or`, or nothing. */
  readonly mark: string;
}

/** A run of empty columns, folded. */
export interface Gap {
  readonly kind: 'gap';
  readonly from: string;
  readonly to: string;
  readonly length: number;
  /** Of the entries in `wider`, those that may lie in it: then it is not known to be empty. */
  readonly possible: number;
  readonly inRange: boolean;
}

/** What several cells have in common, the first and last of them included: their year or month. */
interface Mark {
  readonly label: string;
  readonly first: number;
  readonly last: number;
}

export interface DateChart {
  readonly unit: Unit;
  /** `slips`: one slip an entry. `bars`: heights alone. */
  readonly form: 'slips' | 'bars';
  /** What is shown of the archive; null for all of it. */
  readonly view: Span | null;
  readonly cells: readonly (Column | Gap)[];
  /** Entries of which no single column is known: of a year alone, among months. */
  readonly wider: Tally;
  readonly undated: Tally;
  /** Entries in the highest column. */
  readonly tallest: number;
  /** Years beneath months, months beneath days; none where the columns are years or longer. */
  readonly years: readonly Mark[];
}

/** Up to so many columns, and entries in one, there is a slip for each entry, as in `histogram.ts`. */
const SLIP_COLUMNS = 12;
const SLIPS_STACKED = 6;

/**
 * Counts entries over time, by the unit that `chooseUnit` in search-tally.ts finds.
 * @param table the days of all entries
 * @param found 1 for each entry that answers everything but the dates
 * @param asked `view`: what to show, as {@link zoomIn} writes it, all where it is empty or not understood;
 *   `range`: the chosen dates
 */
export function chartDates(
  table: DayTable,
  found: Uint8Array,
  asked: { readonly view: string; readonly range: Range | null },
): DateChart {
  const view = readView(asked.view);
  const scene = setScene({ table, found, view });
  const undated = countUndated(table, found);
  if (!scene) {
    const empty = { cells: [], years: [], tallest: 0, wider: { all: 0, found: 0 } };
    return { unit: 'month', form: 'slips', view, undated, ...empty };
  }
  const tallied = chooseUnit(scene);
  const { unit, counts, wider } = tallied;
  const tallest = counts.all.reduce((most, count) => Math.max(most, count), 0);
  const columns = tallied.runs.reduce((sum, run) => sum + (run.isGap ? 0 : run.length), 0);
  const form = columns <= SLIP_COLUMNS && tallest <= SLIPS_STACKED ? 'slips' : 'bars';
  const slips = form === 'slips' ? slipsOf(scene, tallied) : null;
  const cells = drawRuns({ scene, tallied, slips, range: asked.range });
  return {
    unit,
    form,
    view,
    cells,
    wider: {
      all: wider.length,
      found: wider.reduce((sum, entry) => sum + (found[entry] ?? 0), 0),
    },
    undated,
    tallest,
    years: marksOf(cells, unit),
  };
}

/** The view of the columns from one period to another, for the address: `2024`, `2024-01/2024-06`. */
export function zoomIn(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`;
}

/** The next wider view: the month around days, the year around months, then all: an empty text. */
export function zoomOut(view: string): string {
  const span = readView(view);
  if (!span) return '';
  for (const figures of [7, 4]) {
    const around = span.from.slice(0, figures);
    const wide = readView(around);
    const isWider = wide && (wide.from < span.from || wide.to > span.to);
    if (isWider && span.to.startsWith(around)) return around;
  }
  return '';
}

/** The days of a view, or of a period; null where the text is neither. */
export function readView(view: string): Span | null {
  const [first = '', last = first, more] = view.split('/');
  const [from, to] = [daysOf(first), daysOf(last)];
  if (!from || !to || more !== undefined || from.from > to.to) return null;
  return { from: from.from, to: to.to };
}

/** Names a period of the chart in full: `10 January 2026`, `the 1920s`, `1900 to 1999`. */
export function namePeriod(period: string): string {
  if (period.endsWith('s')) return words.searchPeriods.decade(period, false);
  const century = period.replace('XX', '');
  return century === period
    ? formatPeriod(period, 'long')
    : `${century}00${words.searchPeriods.to}${century}99`;
}

interface Drawing {
  readonly scene: Scene;
  readonly tallied: Tallied;
  readonly slips: readonly Slip[][] | null;
  readonly range: Range | null;
}

function drawRuns({ scene, tallied, slips, range }: Drawing): (Column | Gap)[] {
  const { unit, scale, counts, wider } = tallied;
  const isInRange = (first: number, last: number) =>
    range !== null &&
    firstDay(unit, last + 1) > dayNumber(range.from ?? '0000-01-01') &&
    firstDay(unit, first) <= dayNumber(range.to ?? '9999-12-31');
  return tallied.runs.flatMap((run): (Column | Gap)[] => {
    const [start, end] = [scale.first + run.start, scale.first + run.start + run.length - 1];
    if (run.isGap) {
      const days = { first: firstDay(unit, start), last: firstDay(unit, end + 1) - 1 };
      const possible = wider.filter((entry) => touches(scene.table, entry, days)).length;
      const [from, to] = [periodAt(unit, start), periodAt(unit, end)];
      return [
        { kind: 'gap', from, to, length: run.length, possible, inRange: isInRange(start, end) },
      ];
    }
    return Array.from({ length: run.length }, (_, i) => {
      const [column, place] = [run.start + i, start + i];
      const period = periodAt(unit, place);
      return {
        kind: 'column',
        period,
        label: labelOf(period),
        all: counts.all[column] ?? 0,
        found: counts.found[column] ?? 0,
        unsure: counts.unsure[column] ?? 0,
        inRange: isInRange(place, place),
        slips: slips?.[column] ?? [],
      };
    });
  });
}

function labelOf(period: string): string {
  if (period.length === 10) return String(Number(period.slice(8)));
  if (period.length === 7) return formatPeriod(period).slice(0, 3);
  if (period.endsWith('s')) return words.searchPeriods.decade(period, true);
  return period.replace(/^(\d\d)XX$/, (_, century: string) => `${century}00–99`);
}

/** The entries of each column one by one: the found beneath the others, the earlier beneath the later. */
function slipsOf({ table, found }: Scene, { unit, scale, counts }: Tallied): Slip[][] {
  const slips = Array.from(counts.all, (): (Slip & { day: number })[] => []);
  for (let entry = 0; entry < table.datings.length; entry += 1) {
    if (isWide(table, scale, entry)) continue;
    const dating = table.datings[entry] ?? 0;
    const day = table.from[table.starts[entry] ?? 0] ?? 0;
    visitColumns({ table, scale, entry }, (column) => {
      slips[column]?.push({
        found: found[entry] === 1,
        unsure: isUnsure(table, entry),
        mark: markOf({ dating: DATINGS[dating] ?? 'undated', unit, day }),
        day,
      });
    });
  }
  return slips.map((column) =>
    column
      .sort((a, b) => Number(b.found) - Number(a.found) || a.day - b.day)
      .map((slip) => ({ found: slip.found, unsure: slip.unsure, mark: slip.mark })),
  );
}

function markOf({ dating, unit, day }: { dating: Dating; unit: Unit; day: number }): string {
  if (dating === 'approximate') return words.searchPeriods.circa;
  if (dating === 'one-of') return words.searchPeriods.oneOf;
  if (unit === 'month' && dating === 'day') return labelOf(dayText(day));
  if (unit === 'year' && dating !== 'year' && dating !== 'interval') {
    return labelOf(dayText(day).slice(0, 7));
  }
  return '';
}

function marksOf(cells: readonly (Column | Gap)[], unit: Unit): Mark[] {
  const figures = unit === 'day' ? 7 : 4;
  if (unit !== 'day' && unit !== 'month') return [];
  const places = new Map<string, { first: number; last: number }>();
  for (const [i, cell] of cells.entries()) {
    if (cell.kind === 'gap') continue;
    const period = cell.period.slice(0, figures);
    places.set(period, { first: places.get(period)?.first ?? i, last: i });
  }
  return [...places].map(([period, place]) => ({ label: formatPeriod(period), ...place }));
}

function countUndated({ starts, datings }: DayTable, found: Uint8Array): Tally {
  const tally = { all: 0, found: 0 };
  for (let i = 0; i < datings.length; i += 1) {
    if (starts[i] !== starts[i + 1]) continue;
    tally.all += 1;
    tally.found += found[i] ?? 0;
  }
  return tally;
}
