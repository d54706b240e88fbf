import type { Span } from '../schema/edtf.ts';
import type { Dating } from './dates.ts';
import { dayNumber, dayText } from './day-numbers.ts';
import { DATINGS, touches, type DayTable } from './search-days.ts';

/** The counting beneath the chart of dates: which unit it is drawn in, and how many entries each column has. */

export type Unit = 'day' | 'month' | 'year' | 'decade' | 'century';

/** How many entries, and how many of them answer everything but the dates. */
export interface Tally {
  readonly all: number;
  readonly found: number;
}

/** Up to so many days are drawn as days: two months. */
const DAYS_DRAWN = 62;
/** Up to so many cells, folded, are drawn of each unit; beyond, the next. Months as in `histogram.ts`. */
const CELLS_DRAWN = { month: 60, year: 120, decade: 120 } as const;
/** A run of at least so many empty columns is folded, as in `histogram.ts`. */
const GAP_LENGTH = 3;
/** Estimates and intervals stand in so many columns at most. */
const COLUMNS_OF_AN_ESTIMATE = 3;
/** Datings that leave more than one day, month or year open. */
const UNSURE: readonly (Dating | undefined)[] = ['approximate', 'one-of', 'interval'];

/** What is counted, and over which days (as numbers). */
export interface Scene {
  readonly table: DayTable;
  readonly found: Uint8Array;
  readonly first: number;
  readonly last: number;
  readonly isWhole: boolean;
  /** The months of `table.from` and `table.to`, counted from January of the year 0. */
  readonly fromMonths: Int32Array;
  readonly toMonths: Int32Array;
}

/** Lays out what is to be counted; null where nothing is dated and no view is asked for. */
export function setScene(
  given: Pick<Scene, 'table' | 'found'> & { view: Span | null },
): Scene | null {
  const { table, found, view } = given;
  if (table.from.length === 0 && !view) return null;
  const first = view ? dayNumber(view.from) : table.from.reduce((a, b) => Math.min(a, b));
  const last = view ? dayNumber(view.to) : table.to.reduce((a, b) => Math.max(a, b));
  const fromMonths = table.from.map(monthOf);
  // Most spans are single days, and a calendar is what takes time here.
  const toMonths = table.to.map((to, s) =>
    to === table.from[s] ? (fromMonths[s] ?? 0) : monthOf(to),
  );
  return { table, found, first, last, isWhole: view === null, fromMonths, toMonths };
}

function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** How many months of each unit are one column. */
const MONTHS_IN = { month: 1, year: 12, decade: 120, century: 1200 } as const;

/** Where a unit's columns begin, counted as the unit counts: days, months, years … */
interface Scale {
  readonly unit: Unit;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly first: number;
  readonly last: number;
}

function scaleOf(scene: Scene, unit: Unit): Scale {
  if (unit === 'day') return { unit, ...scene.table, first: scene.first, last: scene.last };
  const size = MONTHS_IN[unit];
  const place = (month: number) => Math.floor(month / size);
  return {
    unit,
    from: scene.fromMonths.map(place),
    to: scene.toMonths.map(place),
    first: place(monthOf(scene.first)),
    last: place(monthOf(scene.last)),
  };
}

interface Counts {
  readonly all: Int32Array;
  readonly found: Int32Array;
  readonly unsure: Int32Array;
}

interface Run {
  readonly isGap: boolean;
  /** Columns from the first of the scale. */
  readonly start: number;
  readonly length: number;
}

/** Entries counted by one unit. */
export interface Tallied {
  readonly unit: Unit;
  readonly scale: Scale;
  readonly counts: Counts;
  /** Entries that say too little for a column and may lie in what is shown. */
  readonly wider: readonly number[];
  readonly runs: readonly Run[];
}

/**
 * Counts by day where no more than {@link DAYS_DRAWN} are shown, else by the shortest of month, year, decade
 * and century that keeps within {@link CELLS_DRAWN} and, of the whole archive, has a column for at least
 * half of what is dated: an archive dated by years is drawn in years.
 */
export function chooseUnit(scene: Scene): Tallied {
  if (scene.last - scene.first < DAYS_DRAWN) return tally(scene, 'day');
  for (const unit of ['month', 'year', 'decade'] as const) {
    const tallied = tally(scene, unit);
    const cells = tallied.runs.reduce((sum, run) => sum + (run.isGap ? 1 : run.length), 0);
    const tells = !scene.isWhole || tallied.wider.length * 2 <= scene.table.from.length;
    if (cells <= CELLS_DRAWN[unit] && tells) return tallied;
  }
  return tally(scene, 'century');
}

function tally(scene: Scene, unit: Unit): Tallied {
  const { table, found } = scene;
  const scale = scaleOf(scene, unit);
  const length = scale.last - scale.first + 1;
  const make = () => new Int32Array(length);
  const counts: Counts = { all: make(), found: make(), unsure: make() };
  const wider: number[] = [];
  let entry = 0;
  const count = (column: number) => {
    counts.all[column] = (counts.all[column] ?? 0) + 1;
    if (found[entry] !== 1) return;
    counts.found[column] = (counts.found[column] ?? 0) + 1;
    if (isUnsure(table, entry)) {
      counts.unsure[column] = (counts.unsure[column] ?? 0) + 1;
    }
  };
  for (; entry < table.datings.length; entry += 1) {
    if (!isWide(table, scale, entry)) visitColumns({ table, scale, entry }, count);
    else if (touches(table, entry, scene)) wider.push(entry);
  }
  return { unit, scale, counts, wider, runs: foldRuns(counts.all) };
}

/** Whether one of the entry's spans is too wide for columns of this unit. */
export function isWide({ starts, datings }: DayTable, { from, to }: Scale, entry: number): boolean {
  const dating = DATINGS[datings[entry] ?? 0];
  const most = dating === 'approximate' || dating === 'interval' ? COLUMNS_OF_AN_ESTIMATE : 1;
  for (let s = starts[entry] ?? 0; s < (starts[entry + 1] ?? 0); s += 1) {
    if ((to[s] ?? 0) - (from[s] ?? 0) >= most) return true;
  }
  return false;
}

/** Whether an entry's date is an estimate, one of several, or an interval. */
export function isUnsure({ datings }: DayTable, entry: number): boolean {
  return UNSURE.includes(DATINGS[datings[entry] ?? 0]);
}

interface Visited {
  readonly table: DayTable;
  readonly scale: Scale;
  readonly entry: number;
}

/** Visits the columns shown that an entry stands in, each once, counted from the first shown. */
export function visitColumns(
  { table, scale, entry }: Visited,
  visit: (column: number) => void,
): void {
  const { from, to, first } = scale;
  const start = table.starts[entry] ?? 0;
  for (let s = start; s < (table.starts[entry + 1] ?? 0); s += 1) {
    const end = Math.min(to[s] ?? 0, scale.last);
    for (let column = Math.max(from[s] ?? 0, first); column <= end; column += 1) {
      let isNew = true;
      for (let e = start; e < s; e += 1) {
        if ((from[e] ?? 0) <= column && column <= (to[e] ?? 0)) isNew = false;
      }
      if (isNew) visit(column - first);
    }
  }
}

/** Parts the columns into runs of full or few empty ones, and of many empty ones. */
function foldRuns(all: Int32Array): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let i = 0; i < all.length;) {
    let end = i;
    while (end < all.length && all[end] === 0) end += 1;
    if (end - i >= GAP_LENGTH) {
      if (i > start) runs.push({ isGap: false, start, length: i - start });
      runs.push({ isGap: true, start: i, length: end - i });
      start = end;
    }
    i = end + 1;
  }
  if (all.length > start) runs.push({ isGap: false, start, length: all.length - start });
  return runs;
}

/** The period at a place of its scale. */
export function periodAt(unit: Unit, place: number): string {
  const pad = (number: number, figures: number) => String(number).padStart(figures, '0');
  switch (unit) {
    case 'day':
      return dayText(place);
    case 'month':
      return `${pad(Math.floor(place / 12), 4)}-${pad((place % 12) + 1, 2)}`;
    case 'year':
      return pad(place, 4);
    case 'decade':
      return `${pad(place, 3)}0s`;
    case 'century':
      return `${pad(place, 2)}XX`;
  }
}

/** The number of the first day of a period; what begins after 9999 lies beyond every day. */
export function firstDay(unit: Unit, place: number): number {
  if (unit === 'day') return place;
  const month = place * MONTHS_IN[unit];
  return month < 120_000 ? dayNumber(`${periodAt('month', month)}-01`) : Infinity;
}
