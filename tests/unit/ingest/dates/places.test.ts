import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Order } from '../../../../scripts/ingest/dates/core.ts';
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

describe('what a date in a name says', () => {
  it.each<[string, string[], Order | null]>([
    ['2026-03-07 x', ['2026-03-07'], null],
    ['07.03.2026 x', ['2026-03-07'], null],
    ['13.03.2026 x', ['2026-03-13'], null],
    ['03.13.2026 x', ['2026-03-13'], 'month-first'],
    ['13-03-2026 x', ['2026-03-13'], 'day-first'],
    ['03_13_2026 x', ['2026-03-13'], 'month-first'],
    ['07-03-2026 x', ['2026-03-07', '2026-07-03'], null],
    ['03-03-2026 x', ['2026-03-03'], null],
    ['2026-03 x', ['2026-03'], null],
  ])('%s', (file, readings, order) => {
    expect(dateInFileName(file)).toEqual({
      found: file.replace(' x', ''),
      role: 'unlabelled',
      readings,
      order,
      settledBy: null,
    });
  });

  it.each([
    ['2026_03_07_x', '2026-03-07'],
    ['2026 03 07', '2026-03-07'],
    ['2026-03-07_143000', '2026-03-07'],
    ['2026-03-07-2026', '2026-03-07'],
    ['x-20260307235959-y', '2026-03-07'],
    ['20260307T1430', '2026-03-07'],
    ['20260307.1430.txt', '2026-03-07'],
    ['2026/t20260307_1.html', '2026-03-07'],
    ['2026/3/07/x', '2026-03-07'],
    ['2026/0307/x', '2026-03-07'],
    ['2026/0307', '2026-03-07'],
    ['202603/07', '2026-03-07'],
    ['2026-03/07/x', '2026-03-07'],
    ['1600-03-07 x', '1600-03-07'],
    ['2099-03-07 x', '2099-03-07'],
    ['1900/x-19000307', '1900-03-07'],
    ['2026-mart/x', '2026-03'],
    ['2026/mar/x', '2026-03'],
    ['2026/03/071/x', '2026-03'],
    ['2026_03', '2026-03'],
    ['2026_03-x', '2026-03'],
    ['x 2026-03', '2026-03'],
    ['x-2026_03.html', '2026-03'],
    ['x-2026-03.html5', '2026-03'],
    ['2026/03/x-2026-03.txt', '2026-03'],
    ['2026-12 x', '2026-12'],
    ['2011-11 x', '2011-11'],
    ['1999-01 x', '1999-01'],
    ['2026-03-07/x-20260307', '2026-03-07'],
  ])('%s', (file, reading) => {
    expect(dateInFileName(file)?.readings).toEqual([reading]);
  });

  it.each([
    '2026-03_07',
    '2026-03-07-8.txt',
    '2026-03-07-14',
    '2026-03-07x',
    '9-2026-03-07',
    'x2026-03-07',
    '1599-03-07 x',
    '2100-03-07 x',
    '18000307',
    '21000307',
    'x-20260307245959-y',
    'x-20260307236059-y',
    'x-20260307235960-y',
    'x_20260307143000-y',
    '1-20260307',
    '20260307T14',
    'x/u20260307',
    '1/2-2026',
    '32.03.2026',
    '7.3.2026a',
    '7.3.20261',
    '2026/13/x',
    '2026/marble/x',
    '2026/ma/x',
    '2026/00/x',
    '2026/13/07/x',
    '2026/1301/x',
    '12026/03/07/x',
    '2026-03-07-14h.txt',
    '1999-00 x',
    '2026-03x',
    '2026-031',
    '2026-13 x',
    'x-2026-13',
    'x2026-03',
    '1-2026-03',
    'x-2026-03.123',
    'x-2026-03.longending',
    '2026-27 x',
    'x-2008-09',
    '2026-03/2026-04-07 x',
    '2026/03/x-2026-04',
    '2026/03/07/x-20260308',
  ])('%s has none', (file) => {
    expect(dateInFileName(file)).toBeNull();
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

  it.each([
    ['a date in the name that the folder of its month denies', '/2026/03/x-20260407', '2026-03'],
    ['a month at the end of a slug', '/x-2026-03', '2026-03'],
    ['no month at the end of a slug in a folder of another', '/2026/04/x-2026-03', '2026-04'],
    ['a date in the name before the folder of its month', '/2026/03/x-2026-03-07', '2026-03-07'],
    ['a date of folders over two lines', '/2026/03/07/x?a\nb/2025/01/01/', '2026-03-07'],
    ['letters and their marks apart', '/2026/s\u0327ubat/7/x', '2026-02-07'],
    ['another protocol', 'HTTP+x.y-z://2025-01-01.example/2026/03/07', '2026-03-07'],
    ['a site without a path', 'https://quay.example?2026-03-07', null],
    ['no month at the beginning of a slug', '/2026-03-x', null],
    ['two different folders', '/2026/03/07/2026/03/08/x', null],
  ])('reads %s', (_, address, reading) => {
    expect(dateInAddress(address)?.readings ?? null).toEqual(reading && [reading]);
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
