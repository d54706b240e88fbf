import { expect, test } from 'vitest';
import { isLocalDayOf } from '../../../../scripts/ingest/dates/utc.ts';

test.each<[string, string, string, boolean]>([
  // In the west the day before, in the east the day after.
  ['2026-03-07T03:22:07Z', '2026-03-06', '6 March 2026', true],
  ['2026-03-07T03:22:07.120Z', '2026-03-06', 'March 6, 2026, 10:22 PM EST', true],
  ['2026-03-07T03:22:07+00:00', '2026-03-06', '6 March 2026', true],
  ['2026-03-07 03:22 UTC', '2026-03-06', '6 March 2026', true],
  ['2026-03-07T20:10:00Z', '2026-03-08', '8 March 2026 um 05.40 Uhr', true],
  ['2026-03-01T02:00:00Z', '2026-02-28', '28 February 2026', true],
  // In no zone was it that day, or the time is of another moment.
  ['2026-03-07T13:00:00Z', '2026-03-06', '6 March 2026', false],
  ['2026-03-07T09:00:00Z', '2026-03-08', '8 March 2026', false],
  ['2026-03-07T03:22:07Z', '2026-03-05', '5 March 2026', false],
  ['2026-03-07T03:22:07Z', '2026-03-06', '6 March 2026, 10:31 PM', false],
  // The same day, another zone, no time, no day.
  ['2026-03-07T03:22:07Z', '2026-03-07', '7 March 2026', false],
  ['2026-03-07T03:22:07-05:00', '2026-03-06', '6 March 2026', false],
  ['2026-03-07', '2026-03-06', '6 March 2026', false],
  ['2026-03-07T03:22:07Z', '2026-03', 'March 2026', false],
])('%s was %s where it says "%s": %s', (instant, day, words, expected) => {
  expect(isLocalDayOf(instant, { day, words })).toBe(expected);
});
