import { expect, test } from 'vitest';
import { refusal } from '../../../../scripts/ingest/dates/plausible.ts';

test.each([
  ['2026-03-06', null],
  ['2026-03-07', null],
  ['2026-03-08', null],
  ['2026-03-09', 'future'],
  ['2026-03', null],
  ['2026-04', 'future'],
  ['2026', null],
  ['2027', 'future'],
  ['2068-03-07', 'future'],
  ['1605-01-01', null],
  ['1605', null],
  ['1604-12-31', 'before-print'],
  ['1447-09-18', 'before-print'],
  ['0999', 'before-print'],
  ['2026~', null],
  ['2027?', 'future'],
  ['1604-12~', 'before-print'],
  ['2025-12/2026-04', null],
  ['2026-04/2026-05', 'future'],
  ['[2026-10-01,2026-01-10]', null],
] as const)('%s on 7 March 2026: %s', (reading, expected) => {
  expect(refusal(reading, '2026-03-07')).toBe(expected);
});

test.each([
  ['2026-04-01', '2026-03-31', null],
  ['2026-04', '2026-03-31', null],
  ['2026-04', '2026-03-30', 'future'],
  ['2027-01-01', '2026-12-31', null],
  ['2027', '2026-12-31', null],
  ['2024-02-29', '2024-02-28', null],
] as const)('%s on %s: %s', (reading, today, expected) => {
  expect(refusal(reading, today)).toBe(expected);
});
