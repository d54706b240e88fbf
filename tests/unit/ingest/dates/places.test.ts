import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dateInAddress, dateInFileName } from '../../../../scripts/ingest/dates/places.ts';

describe('dateInFileName', () => {
  test.each([
    ['2026-03-07-title.txt', ['2026-03-07'], '2026-03-07'],
    ['2026-03-07.md', ['2026-03-07'], '2026-03-07'],
    ['2026-3-07.md', null, null],
    ['title-2026-03-07.html', ['2026-03-07'], '2026-03-07'],
    ['news_2026_03_07.txt', ['2026-03-07'], '2026_03_07'],
    ['2026.03.07 title.txt', ['2026-03-07'], '2026.03.07'],
    ['2026-03-07T14-30-00.txt', ['2026-03-07'], '2026-03-07'],
    ['20260307_x.txt', ['2026-03-07'], '20260307'],
    ['20260307.txt', ['2026-03-07'], '20260307'],
    ['x-20260307-y.txt', ['2026-03-07'], '20260307'],
    ['20260307T143000Z.txt', ['2026-03-07'], '20260307'],
    ['07.03.2026 x.txt', ['2026-03-07'], '07.03.2026'],
    ['x 7.3.2026.txt', ['2026-03-07'], '7.3.2026'],
    ['1-10-2026 x.txt', ['2026-01-10', '2026-10-01'], '1-10-2026'],
    ['13-10-2026.txt', ['2026-10-13'], '13-10-2026'],
    ['2026/03/07/x.txt', ['2026-03-07'], '2026/03/07'],
    ['archive/2026/3/7/x.txt', ['2026-03-07'], '2026/3/7'],
    ['2026/mart/7/x.txt', ['2026-03-07'], '2026/mart/7'],
    ['2026-03-07/2026-03-07-x.txt', ['2026-03-07'], '2026-03-07'],
    ['2026/03/2026-03-07-x.txt', ['2026-03-07'], '2026-03-07'],
    ['archive\\2026\\03\\07\\x.html', ['2026-03-07'], '2026/03/07'],
    ['x-2026-03.txt', ['2026-03'], '2026-03'],
    ['2026-03.txt', ['2026-03'], '2026-03'],
    ['2026-03 x.txt', ['2026-03'], '2026-03'],
    ['2026/03/x.txt', ['2026-03'], '2026/03'],
    ['2026-03/x.txt', ['2026-03'], '2026-03'],
    ['1987-02-26 x.txt', ['1987-02-26'], '1987-02-26'],
    ['x.txt', null, null],
    ['', null, null],
    ['2026/x.txt', null, null],
    ['budget-2026.txt', null, null],
    ['20261345.txt', null, null],
    ['12345678.txt', null, null],
    ['id-99999999.txt', null, null],
    ['120260307.txt', null, null],
    ['202603071.txt', null, null],
    ['20260307143000.html', null, null],
    ['a20260307b.txt', null, null],
    ['07032026.txt', null, null],
    ['2026-02-30-x.txt', null, null],
    ['v1.2.2026.txt', null, null],
    ['2010-11-season.txt', null, null],
    ['2025-26.txt', null, null],
    ['a-2026-03-07-b-2026-03-08.txt', null, null],
    ['2026/03/2025-01-01-x.txt', null, null],
    ['2026-03-07/2026-03-08-x.txt', null, null],
    ['a-2026-10-best-places.txt', null, null],
    ['123e4567-e89b-12d3-a456-426614174000.txt', null, null],
  ])('%s', (file, readings, found) => {
    const date = dateInFileName(file);
    expect(date?.readings ?? null).toEqual(readings);
    expect(date?.found ?? null).toBe(found);
  });
});

describe('dateInAddress', () => {
  const SITE = 'https://news.example';

  test.each([
    ['/2026/03/07/slug', ['2026-03-07']],
    ['/world/2026/3/7/slug.html', ['2026-03-07']],
    ['/2026/mar/07/slug', ['2026-03-07']],
    ['/2026/march/7/slug/', ['2026-03-07']],
    ['/2026/03/07', ['2026-03-07']],
    ['/2026/0307/c1.html', ['2026-03-07']],
    ['/2026-03/07/c1.html', ['2026-03-07']],
    ['/202603/07/x', ['2026-03-07']],
    ['/202603/t20260307_12.html', ['2026-03-07']],
    ['/slug-20260307', ['2026-03-07']],
    ['/slug-20260307.html', ['2026-03-07']],
    ['/slug-20260307143000-nt.html', ['2026-03-07']],
    ['/2026-03-07/slug', ['2026-03-07']],
    ['/slug-2026-03-07', ['2026-03-07']],
    ['/07-03-2026/slug', ['2026-03-07', '2026-07-03']],
    ['/07/03/2026/slug', ['2026-03-07', '2026-07-03']],
    ['/2026/03/slug', ['2026-03']],
    ['/2026/mar/slug', ['2026-03']],
    ['/2026/03/', ['2026-03']],
    ['/slug-2026-03.html', ['2026-03']],
    ['/2026/03/slug-20260307.html', ['2026-03-07']],
    ['/2026/03/07/what-came-of-2025-01-01', ['2026-03-07']],
    ['/2026/03/what-came-of-2025-01-01', ['2026-03']],
    ['/2026/03/07/slug?date=2025-01-01#2024-01-01', ['2026-03-07']],
    ['/slug?date=2026-03-07', null],
    ['/slug#2026-03-07', null],
    ['/2026/slug', null],
    ['/slug-2026', null],
    ['/2026/13/07/slug', null],
    ['/2026/02/30/slug', null],
    ['/article/12345678', null],
    ['/article-20269999', null],
    ['/a1b20260307c', null],
    ['/2026-10-ideas-for-spring', null],
    ['/from-2026-03-07-to-2026-03-09', null],
    ['/', null],
    ['', null],
  ])('%s', (path, readings) => {
    expect(dateInAddress(`${SITE}${path}`)?.readings ?? null).toEqual(readings);
    expect(dateInAddress(path)?.readings ?? null).toEqual(readings);
  });

  it('reads an archived copy by the address it is a copy of', () => {
    const copy = 'https://archive.example/web/20260401000000/https://news.example/2026/03/07/slug';
    expect(dateInAddress(copy)?.readings).toEqual(['2026-03-07']);
  });

  it('reads no date in the name of the site', () => {
    expect(dateInAddress('https://2026-03-07.example/slug')).toBeNull();
  });
});

describe('any text', () => {
  it('never throws', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 5 }),
      fc.constantFrom('/', '2026', '03', '07', '-', '_', '.', 'mar', '?', '#', '\\', '://'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        expect(() => [dateInAddress(text), dateInFileName(text)]).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  it('finds every day in every layout', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year = '', month = '', ofMonth = ''] = day.split('-');
        const compact = day.replaceAll('-', '');
        for (const name of [
          `${day}-a.txt`,
          `a_${compact}.txt`,
          `${ofMonth}.${month}.${year} a.txt`,
        ]) {
          expect(dateInFileName(name)?.readings).toEqual([day]);
        }
        for (const path of [`/${year}/${month}/${ofMonth}/a`, `/a-${compact}`, `/${day}/a`]) {
          expect(dateInAddress(path)?.readings).toEqual([day]);
        }
      }),
    );
  });
});
