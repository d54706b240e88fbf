import { expect, it } from 'vitest';
import { ageNotice } from '../../../src/lib/age-notice.ts';

it.each([
  ['2026-01-10', '2026-03-06', false, /^Published 10 January 2026\. /],
  [
    '2025-03-06',
    '2026-03-06',
    true,
    /over a year older than the newest in this archive\. Published 6 March 2025/,
  ],
  ['2025-03-07', '2026-03-06', false, /^Published/],
  ['2023-12~', '2026-03-06', true, /over 2 years older .* Published c\. December 2023/],
  // No more than is certain: the report may be of December, the newest of January.
  ['2024', '2026-01', true, /over a year older/],
  ['2024', '2025', false, /^Published 2024\. /],
  ['[2025-01-10,2025-10-01]', '2026-03-06', false, /^Published/],
  [null, '2026-03-06', false, /^Nothing says when/],
  ['2026-01-10', null, false, /^Published/],
])('of %s, where the newest is of %s', (date, newest, old, words) => {
  expect(ageNotice(date, newest)).toEqual({ old, text: expect.stringMatching(words) as string });
});
