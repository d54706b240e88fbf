import { describe, expect, it } from 'vitest';
import { contentsOfYear, monthPages, yearPages } from '../../../src/lib/date-pages.ts';
import { itemOf } from '../../support/items.ts';

const items = [
  itemOf('c', '2026-03-07'),
  itemOf('turn', '[2025-12-31,2026-01-02]'),
  itemOf('year', '2025'),
  itemOf('a', '2023-12~'),
];

describe('pages of dates', () => {
  it('links each month to the next that has entries', () => {
    expect(monthPages(items).map(({ period, earlier, later }) => [period, earlier, later])).toEqual(
      [
        ['2026-03', '2026-01', null],
        ['2026-01', '2025-12', '2026-03'],
        ['2025-12', '2023-12', '2026-01'],
        ['2023-12', null, '2025-12'],
      ],
    );
  });

  it('keeps to the months of its year, and names what has none', () => {
    const [, page] = yearPages(items);
    if (!page) throw new Error('no year');
    const { months, monthUnknown } = contentsOfYear(page);
    expect(page.period).toBe('2025');
    expect(months.map(({ period }) => period)).toEqual(['2025-12']);
    expect(monthUnknown.map(({ slug }) => slug)).toEqual(['year']);
  });
});
