/**
 * Days of the calendar as whole numbers, counted from 1 January 1970 (0), so that they can be compared
 * and stored without a calendar. Days are `YYYY-MM-DD` in the proleptic Gregorian calendar, as in EDTF.
 */

const MILLISECONDS = 86_400_000;

/** The number of a day. @param day `YYYY-MM-DD`, a day that there is */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
}

/** The day of a number, as `YYYY-MM-DD`; of years 0 to 9999. */
export function dayText(number: number): string {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}
