import type { Item, Period } from './chronology.ts';
import { datingOf, monthsOf, spansOf, weekdayOf, type Dating } from './dates.ts';
import { dayAnchor, NO_DAY, orderMonth } from './month-list.ts';
import { PAGE_SIZE, pageUrl } from './paging.ts';
import { urls } from './urls.ts';

/** A year as a calendar that shows where its entries are. Nothing in it pretends to a day. */
export interface Calendar {
  /** All twelve, from January. */
  readonly months: readonly CalendarMonth[];
  /** The most entries that one day has. */
  readonly busiest: number;
}

interface CalendarMonth {
  /** `YYYY-MM` */
  readonly month: string;
  /** All entries of the month, those of no known day among them. */
  readonly count: number;
  /** Weeks from Monday to Sunday; null where a day belongs to the month before or after. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
  /** What stands beside the days: entries that may belong here, by how well they are dated. */
  readonly beside: readonly { readonly dating: Dating; readonly count: number }[];
  /** Where those stand in the list of the month; null where there are none. */
  readonly besideUrl: string | null;
}

interface CalendarDay {
  readonly day: string;
  /** Entries of which it is known that this is their day. */
  readonly count: number;
  /** How full the day is, from 0 (empty) to 4 (as the busiest of its year). */
  readonly level: number;
  /** Its place in the list of the month; null where it is empty. */
  readonly url: string | null;
}

/** Draws up the calendar of a year. @param page its entries, the newest first */
export function calendarOf({ period: year, items }: Period): Calendar {
  const byMonth = new Map<string, Item[]>();
  for (const item of items) {
    for (const month of monthsOf(item.date)) {
      const members = byMonth.get(month);
      if (members) members.push(item);
      else byMonth.set(month, [item]);
    }
  }
  const lists = Array.from({ length: 12 }, (_, i) => {
    const month = `${year}-${String(i + 1).padStart(2, '0')}`;
    return { month, items: byMonth.get(month) ?? [], places: placesIn(byMonth.get(month) ?? []) };
  });
  const busiest = Math.max(
    0,
    ...lists.flatMap(({ places }) => [...places.days.values()].map(({ count }) => count)),
  );
  return { busiest, months: lists.map((list) => monthOf(list, busiest)) };
}

interface Place {
  count: number;
  /** Of the first entry in the list of the month, from 0. */
  readonly index: number;
}

interface MonthPlaces {
  readonly days: ReadonlyMap<string, Place>;
  readonly others: ReadonlyMap<Dating, number>;
  readonly firstOther: number;
}

function placesIn(items: readonly Item[]): MonthPlaces {
  const days = new Map<string, Place>();
  const others = new Map<Dating, number>();
  let firstOther = 0;
  orderMonth(items).forEach((item, index) => {
    const dating = datingOf(item.date);
    if (dating !== 'day' || item.date === null) {
      others.set(dating, (others.get(dating) ?? 0) + 1);
      return;
    }
    firstOther = index + 1;
    const place = days.get(item.date);
    if (place) place.count += 1;
    else days.set(item.date, { count: 1, index });
  });
  return { days, others, firstOther };
}

interface MonthItems {
  readonly month: string;
  readonly items: readonly Item[];
  readonly places: MonthPlaces;
}

function monthOf({ month, items, places }: MonthItems, busiest: number): CalendarMonth {
  const at = (index: number) => pageUrl(urls.month(month), Math.floor(index / PAGE_SIZE) + 1);
  const days = daysOf(month).map((day): CalendarDay => {
    const place = places.days.get(day);
    if (!place) return { day, count: 0, level: 0, url: null };
    const { count, index } = place;
    return { day, count, level: levelOf(count, busiest), url: `${at(index)}#${dayAnchor(day)}` };
  });
  return {
    month,
    count: items.length,
    weeks: inWeeks(days),
    beside: BESIDE.flatMap((dating) => {
      const count = places.others.get(dating);
      return count === undefined ? [] : [{ dating, count }];
    }),
    besideUrl: places.others.size > 0 ? `${at(places.firstOther)}#${NO_DAY}` : null,
  };
}

function daysOf(month: string): string[] {
  const last = Number(spansOf(month)[0]?.to.slice(8));
  return Array.from({ length: last }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`);
}

function inWeeks(days: readonly CalendarDay[]): (CalendarDay | null)[][] {
  const [first] = days;
  const before = first ? weekdayOf(first.day) - 1 : 0;
  const cells = [...Array<null>(before).fill(null), ...days];
  const after = (7 - (cells.length % 7)) % 7;
  const whole = [...cells, ...Array<null>(after).fill(null)];
  return Array.from({ length: whole.length / 7 }, (_, week) => whole.slice(week * 7, week * 7 + 7));
}

/** What can stand beside the days of a month, in the order in which it is told. */
const BESIDE: readonly Dating[] = ['month', 'approximate', 'one-of', 'interval'];

/** Up to four entries are four steps; beyond, a quarter of the busiest day is one. */
function levelOf(count: number, busiest: number): number {
  return busiest <= LEVELS ? count : Math.ceil((LEVELS * count) / busiest);
}
const LEVELS = 4;
