import { expect, it, test } from 'vitest';
import { clockEnd } from '../../../../scripts/ingest/dates/clock.ts';

/** The words of the time at the head of a line. */
const clock = (line: string, at = 0) => {
  const end = clockEnd(line, at);
  return end === null ? null : line.slice(at, end);
};

test.each([
  ['14:30 x', '14:30'],
  ['14.30', '14.30'],
  ['14h30', '14h30'],
  ['14 h 30', '14 h 30'],
  ['14時30分', '14時30分'],
  ['14:30:05', '14:30:05'],
  ['14:30:05.123', '14:30:05.123'],
  ['2 pm', '2 pm'],
  ['2:30 p.m.', '2:30 p.m.'],
  ['2:30 A.M. x', '2:30 A.M.'],
  ['14 Uhr', '14 Uhr'],
  ['14:30 Uhr x', '14:30 Uhr'],
  ['14h', '14h'],
  ['오후 2시', '오후 2시'],
  ['24:00', '24:00'],
  ['0:59', '0:59'],
  ['14:30 UTC', '14:30 UTC'],
  ['14:30 GMT+3 x', '14:30 GMT+3'],
  ['14:30+03:00', '14:30+03:00'],
  ['14:30 -0500', '14:30 -0500'],
  ['14:30Z', '14:30Z'],
  ['14:30 (TSİ)', '14:30 (TSİ)'],
  ['14:30 Europe/Istanbul', '14:30 Europe/Istanbul'],
  ['14:30 local time', '14:30 local time'],
  ['14:30 GMT+0300 (GMT+03:00) x', '14:30 GMT+0300 (GMT+03:00)'],
  ['14:30 UTC UTC UTC', '14:30 UTC UTC'],
  ['14:30 utc', '14:30'],
  ['14:30 ESTATE', '14:30'],
  ['14:30 UTC:', '14:30'],
])('%j begins with the time %j', (line, words) => {
  expect(clock(line)).toBe(words);
});

test.each(['', 'x', '14', '25:00', '24:60', '14:60', '25 Uhr', '14:3', '14:300', '14:30x', '1430'])(
  '%j begins with none',
  (line) => {
    expect(clock(line)).toBeNull();
  },
);

it('is read where it begins', () => {
  expect(clock('at 14:30 UTC', 3)).toBe('14:30 UTC');
  expect(clock('at 14:30', 2)).toBeNull();
});
