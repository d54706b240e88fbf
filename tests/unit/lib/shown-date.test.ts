import { expect, test } from 'vitest';
import { dateMarkup, showDate } from '../../../src/lib/shown-date.ts';

test.each([
  ['2026-01-10', ' <time datetime="2026-01-10"> 10\u00A0Jan 2026 </time>  '],
  [
    '2023-12~',
    ' <time class="unsure" datetime="2023-12"> c.\u00A0Dec 2023 </time> <small class="dating">estimated</small> ',
  ],
  [
    '[2026-01-10,2026-10-01]',
    ' <span class="unsure">10\u00A0Jan or 1\u00A0Oct 2026</span> <small class="dating">two readings</small> ',
  ],
  [null, ' <span>undated</span>  '],
])('%s in a list', (date, html) => {
  expect(dateMarkup(date).html).toBe(html);
});

test('a long date has the month whole, and a day that stays beside it', () => {
  expect(showDate('2026-01-10', 'long').text).toBe('10\u00A0January 2026');
});

test.each([
  [
    '2026-01-10',
    { text: '10\u00A0Jan 2026', unsure: false, note: undefined, datetime: '2026-01-10' },
  ],
  ['2023-12~', { text: 'c.\u00A0Dec 2023', unsure: true, note: 'estimated', datetime: '2023-12' }],
  [
    '[2026-01-10,2026-10-01]',
    { text: '10\u00A0Jan or 1\u00A0Oct 2026', unsure: true, note: 'two readings', datetime: null },
  ],
  [
    '2026-01-10/2026-01-12',
    { text: '10\u00A0Jan to 12\u00A0Jan 2026', unsure: false, note: undefined, datetime: null },
  ],
  [
    '[2026-03-03,2026-03-04,2026-03-05]',
    {
      text: '3\u00A0Mar or 4\u00A0Mar or 5\u00A0Mar 2026',
      unsure: true,
      note: '3 readings',
      datetime: null,
    },
  ],
  ['2026', { text: '2026', unsure: false, note: undefined, datetime: '2026' }],
])('%s as it is shown', (date, shown) => {
  expect(showDate(date)).toEqual(shown);
});
