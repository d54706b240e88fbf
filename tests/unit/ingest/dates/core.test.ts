import { describe, expect, it, test } from 'vitest';
import { coreAt, type Core } from '../../../../scripts/ingest/dates/core.ts';

/** What a date at the head of a line says, and its words. */
const core = (line: string, at = 0) => {
  const found = coreAt(line, at);
  return found && { ...found, words: line.slice(at, found.end), end: undefined };
};
const full = (words: string, ...readings: readonly string[]) => ({
  words,
  readings,
  order: null,
  kind: 'full' as Core['kind'],
  dayFirst: null as string | null,
  end: undefined,
});

describe('a date of one reading', () => {
  test.each([
    ['2026-03-07 x', '2026-03-07'],
    ['2026-3-7', '2026-3-7'],
    ['2026/03/07', '2026/03/07'],
    ['2026 - 03 - 07', '2026 - 03 - 07'],
    ['2026. 03. 07. x', '2026. 03. 07.'],
    ['2026-03-07.', '2026-03-07.'],
    ['2026-03-07 .', '2026-03-07'],
    ['2026年3月7日x', '2026年3月7日'],
    ['2026年 3月 7日', '2026年 3月 7日'],
    ['2026년 3월 7일', '2026년 3월 7일'],
    ['7.3.2026', '7.3.2026'],
    ['7. 3. 2026 г. x', '7. 3. 2026 г.'],
    ['7.3.26', '7.3.26'],
    ['7 March 2026, x', '7 March 2026'],
    ['7th of March 2026', '7th of March 2026'],
    ['7 March 2026an', '7 March 2026an'],
    ['7 March 2026 r. x', '7 March 2026 r.'],
    ['7 March 2026 r', '7 March 2026'],
    ['7 March 2026 року x', '7 March 2026 року'],
    ['7-Mar-26', '7-Mar-26'],
    ['7-Mar-26 x', '7-Mar-26'],
    ['7-Mar-2026', '7-Mar-2026'],
    ['March 7, 2026', 'March 7, 2026'],
    ['Mar. 7th 2026', 'Mar. 7th 2026'],
    ['March 7 2026 x', 'March 7 2026'],
    ['2026. március 7. x', '2026. március 7.'],
    ['2026 March 7 x', '2026 March 7'],
    ['2026-Mar-07', '2026-Mar-07'],
    ['2026/Mar/07', '2026/Mar/07'],
  ])('%j begins with %j', (line, words) => {
    expect(core(line)).toEqual(full(words, '2026-03-07'));
  });

  it('is read where it begins', () => {
    expect(core('On 7 March 2026', 3)).toEqual(full('7 March 2026', '2026-03-07'));
    expect(core('On March 7, 2026', 3)).toEqual(full('March 7, 2026', '2026-03-07'));
    expect(core('On 2026-03-07', 3)).toEqual(full('2026-03-07', '2026-03-07'));
    expect(core('On 7 March 2026', 2)).toBeNull();
  });

  test.each([
    ['7.3.00', '2000-03-07'],
    ['7.3.68', '2068-03-07'],
    ['7.3.69', '1969-03-07'],
    ['7-Mar-99', '1999-03-07'],
  ])('of the century of a short year: %s', (line, day) => {
    expect(coreAt(line, 0)?.readings).toEqual([day]);
  });
});

describe('figures', () => {
  test.each<[string, readonly string[], Core['order'], Core['kind'], string | null]>([
    ['7/3/2026', ['2026-03-07', '2026-07-03'], null, 'full', '2026-03-07'],
    ['3 - 7 - 2026', ['2026-03-07', '2026-07-03'], null, 'full', '2026-07-03'],
    ['7/3/26', ['2026-03-07', '2026-07-03'], null, 'short-year', '2026-03-07'],
    ['7-3-26', ['2026-03-07', '2026-07-03'], null, 'short-year', '2026-03-07'],
    ['13/3/2026', ['2026-03-13'], 'day-first', 'full', null],
    ['3/13/2026', ['2026-03-13'], 'month-first', 'full', null],
    ['3/13/26', ['2026-03-13'], 'month-first', 'short-year', null],
    ['3/3/2026', ['2026-03-03'], null, 'full', null],
    ['7.3.2026', ['2026-03-07'], null, 'full', null],
    ['13.3.2026', ['2026-03-13'], null, 'full', null],
    ['3.13.2026', ['2026-03-13'], 'month-first', 'full', null],
  ])('%s', (line, readings, order, kind, dayFirst) => {
    expect(coreAt(line, 0)).toEqual({ end: line.length, readings, order, kind, dayFirst });
  });
});

describe('a month alone', () => {
  test.each([
    ['March 2026', '2026-03', 'March 2026'],
    ['Mar. 2026 x', '2026-03', 'Mar. 2026'],
    ['marzo de 2026', '2026-03', 'marzo de 2026'],
    ['March 1600', '1600-03', 'March 1600'],
    ['March 2099', '2099-03', 'March 2099'],
    ['2026年3月', '2026-03', '2026年3月'],
    ['2026年12月', '2026-12', '2026年12月'],
    ['2026年1月', '2026-01', '2026年1月'],
    ['2026년 3월 x', '2026-03', '2026년 3월'],
  ])('%j', (line, month, words) => {
    expect(core(line)).toEqual({ ...full(words, month), kind: 'month' });
  });

  test.each(['March 1599', 'March 2100', 'Mar 2901', '2026年13月', '2026年0月'])(
    '%j is none',
    (line) => {
      expect(coreAt(line, 0)).toBeNull();
    },
  );
});

describe('no date', () => {
  test.each([
    '',
    'x',
    '7',
    '2026',
    '2026-03',
    '2026-03.07',
    '2026-03-071',
    '2026-03-07-1',
    '2026.03.07.8',
    '3026-03-07',
    '2026-02-30',
    '2026年2月30日',
    '2026年 3',
    '7/3.2026',
    '7/3/2026/1',
    '7/3/20261',
    '7/3/326',
    '13/13/2026',
    '30.2.2026',
    "7/3/2026'da",
    '7/3/2026s',
    'March',
    'March 7',
    'March 7, 26',
    'March 45, 2026',
    'March 123, 2026',
    '7 March',
    '7 March 26',
    '7 Mar-26',
    '7-Mar-26:10',
    '7-Mar-26.5',
    '7-Mar-261',
    '7 March 20261',
    "7 March 2026'da",
    '7 March 2026x',
    '123 March 2026',
    '32 March 2026',
    '0 March 2026',
    '7 of 2026',
    '2026 March',
    '2026 March 14:30',
    '2026 March 14h30',
    '2026 March 32',
    '2026March7',
    '2026.March 7',
  ])('begins %j', (line) => {
    expect(coreAt(line, 0)).toBeNull();
  });
});
