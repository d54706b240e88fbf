/**
 * Instants in UTC, as metadata give them. Where a page's readers lived it may have been the day before or after.
 */

/** `2026-03-07T03:22:07.120Z`, `2026-03-07 03:22+00:00` */
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)? ?(?:Z|UTC|GMT|[+-]00:?00)$/i;
/** The zones furthest to the west and to the east, in minutes from UTC. */
const ZONES = { west: -12 * 60, east: 14 * 60 } as const;
/** All zones of today are apart from UTC by whole quarters of an hour. */
const QUARTER = 15;
/** How far two clocks of one system may be apart, in minutes: one rounds, or publishes a moment later. */
const LEEWAY = 1;
const MINUTE = 60_000;
const DAY = 24 * 60;

/** The minutes of a time of day. */
const MINUTES = /(?<!\d)\d{1,2}[:.h](\d{2})(?!\d)/;

/**
 * Whether a date says the day of an instant in a zone in which that day is another than in UTC.
 * @param instant as metadata give it; what names no instant in UTC has no other day
 * @param date its day, `YYYY-MM-DD`, and its words, in which a time may stand
 */
export function isLocalDayOf(
  instant: string,
  { day, words }: { readonly day: string; readonly words: string },
): boolean {
  const [, utcDay = '', hours = '', minutes = ''] = INSTANT.exec(instant) ?? [];
  if (utcDay === '' || utcDay === day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const begins = (Date.parse(day) - Date.parse(utcDay)) / MINUTE;
  const at = Number(hours) * 60 + Number(minutes);
  const isReached = at + ZONES.east >= begins && at + ZONES.west < begins + DAY;
  const printed = MINUTES.exec(words)?.[1];
  return isReached && (printed === undefined || isQuartersApart(Number(printed), at));
}

function isQuartersApart(one: number, other: number): boolean {
  const rest = Math.abs(one - other) % QUARTER;
  return Math.min(rest, QUARTER - rest) <= LEEWAY;
}
