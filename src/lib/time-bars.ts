import { groupByYear, type Item } from './chronology.ts';
import { addMonths, monthsBetween, monthsOf, yearsOf } from './dates.ts';

/**
 * Entries over time as bars of one width, small and legible however long the time: months, or quarters
 * or years where there are many. Every chart of an archive spans the same time, so that one can be held
 * against another, and what is missing shows.
 */
export interface TimeBars {
  readonly unit: 'month' | 'quarter' | 'year';
  /** How many entries each has, the oldest first. */
  readonly counts: readonly number[];
  /** The highest of them. */
  readonly tallest: number;
  readonly years: readonly BarYear[];
  /** Entries in no bar: of which the month is not known where months are drawn, and undated ones. */
  readonly left: number;
}

/** The part of the chart that a year takes. */
interface BarYear {
  readonly year: string;
  /** Entries of this year, those of which the month is not known among them. */
  readonly count: number;
  /** Where it begins, and how wide it is, in per cent. */
  readonly x: number;
  readonly width: number;
  /** Whether its figure is written: of many years only some. */
  readonly labelled: boolean;
}

/** The first and the last year of an archive, `YYYY`; null where nothing is dated. */
export interface YearSpan {
  readonly from: string;
  readonly to: string;
}

/** More bars than this are hairs on a small screen. */
const MOST_BARS = 120;
/** So many figures of years stand side by side at 320 px. */
const MOST_LABELS = 6;

/** The years that entries lie between. */
export function yearSpanOf(items: readonly Item[]): YearSpan | null {
  const years = groupByYear(items);
  const [newest] = years;
  const oldest = years.at(-1);
  return newest && oldest ? { from: oldest.period, to: newest.period } : null;
}

/**
 * Counts entries into bars. An entry of two possible months stands in both.
 * @param span the years drawn
 */
export function barsOf(items: readonly Item[], { from, to }: YearSpan): TimeBars {
  const years = Number(to) - Number(from) + 1;
  const { unit, months } = unitFor(years);
  const counts = new Array<number>((years * 12) / months).fill(0);
  const perYear = new Map<string, number>();
  let left = 0;
  for (const item of items) {
    const itsYears = yearsOf(item.date);
    for (const year of itsYears) perYear.set(year, (perYear.get(year) ?? 0) + 1);
    const starts = unit === 'year' ? itsYears.map((year) => `${year}-01`) : monthsOf(item.date);
    const bars = new Set(starts.map((m) => Math.floor(monthsBetween(`${from}-01`, m) / months)));
    for (const bar of bars) counts[bar] = (counts[bar] ?? 0) + 1;
    if (bars.size === 0) left += 1;
  }
  return {
    unit,
    counts,
    tallest: Math.max(0, ...counts),
    years: placeYears(from, years, perYear),
    left,
  };
}

function unitFor(years: number): { unit: TimeBars['unit']; months: number } {
  if (years * 12 <= MOST_BARS) return { unit: 'month', months: 1 };
  if (years * 4 <= MOST_BARS) return { unit: 'quarter', months: 3 };
  return { unit: 'year', months: 12 };
}

function placeYears(from: string, years: number, counts: ReadonlyMap<string, number>): BarYear[] {
  const every = [1, 2, 5, 10, 20, 50].find((step) => years / step <= MOST_LABELS) ?? 100;
  return Array.from({ length: years }, (_, i) => {
    const year = addMonths(`${from}-01`, i * 12).slice(0, 4);
    return {
      year,
      count: counts.get(year) ?? 0,
      x: percent(i / years),
      width: percent(1 / years),
      labelled: every === 1 || Number(year) % every === 0,
    };
  });
}

/** To two decimals: finer than a pixel of any screen. */
function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

/** The outline of all bars, for a drawing as wide as there are bars and 100 high, of any proportion. */
export function barPath({ counts, tallest }: TimeBars): string {
  return counts
    .flatMap((count, i) => {
      if (count === 0) return [];
      // A single entry beside thousands still shows.
      const height = Math.max(3, Math.round((count / tallest) * 1000) / 10);
      return [`M${i + 0.1} 100v-${height}h.8v${height}z`];
    })
    .join('');
}
