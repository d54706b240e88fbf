import { readEdtf } from '../../../src/schema/edtf.ts';

/** The first printed newspaper, the Relation of Strasbourg, came out in 1605. */
const FIRST_PRINT_YEAR = '1605';

/**
 * Whether a date is refused as the date of a publication.
 *
 * @param reading EDTF; of a span, or of several dates, the first counts
 * @param today the day of the run, `YYYY-MM-DD`; the day after it is allowed, because it has begun
 *   already east of the machine
 * @returns why it is refused, or null where it is not
 */
export function refusal(reading: string, today: string): 'future' | 'before-print' | null {
  // A month or a year is in the future only where its first day is, and as text it sorts before that.
  const first = /^[\d-]+$/.test(reading) ? reading : firstDayOf(reading);
  if (first.slice(0, 4) < FIRST_PRINT_YEAR) return 'before-print';
  return first > dayAfter(today) ? 'future' : null;
}

function firstDayOf(edtf: string): string {
  const [first = ''] = readEdtf(edtf)
    .points.map(({ from }) => from)
    .sort();
  return first;
}

/** The day that was asked for last, and the one after it: a run has one today. */
let last = { day: '', after: '' };

function dayAfter(day: string): string {
  if (last.day !== day) last = { day, after: dayBehind(day) };
  return last.after;
}

function dayBehind(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
