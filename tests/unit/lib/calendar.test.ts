import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, type Calendar } from '../../../src/lib/calendar.ts';
import type { Item } from '../../../src/lib/chronology.ts';
import { newestFirst } from '../../../src/lib/chronology.ts';
import { datingOf, monthsOf, yearsOf } from '../../../src/lib/dates.ts';
import { itemOf } from '../../support/items.ts';

const daysOf = (calendar: Calendar) =>
  calendar.months.flatMap(({ weeks }) => weeks.flat().flatMap((day) => (day ? [day] : [])));

describe('calendarOf', () => {
  const drawn = () =>
    calendarOf({
      period: '2026',
      items: newestFirst([
        itemOf('a', '2026-01-10'),
        itemOf('b', '2026-01-10'),
        itemOf('c', '2026-01-06'),
        itemOf('month', '2026-01'),
        itemOf('about', '2026-01-10~'),
        itemOf('either', '[2026-01-10,2026-10-01]'),
        itemOf('span', '2026-01-10/2026-02-03'),
        itemOf('year', '2026'),
      ]),
    });

  it('counts on a day only what is known to be of that day', () => {
    const calendar = drawn();
    expect(daysOf(calendar).filter(({ count }) => count > 0)).toEqual([
      { day: '2026-01-06', count: 1, level: 1, url: '/dates/2026/01/#d6' },
      { day: '2026-01-10', count: 2, level: 2, url: '/dates/2026/01/#d10' },
    ]);
    expect(calendar.busiest).toBe(2);
  });

  it('shows the others beside every month to which they may belong', () => {
    const calendar = drawn();
    const beside = calendar.months.map((month) => month.beside);
    const one = { count: 1 };
    expect(beside[0]).toEqual([
      { dating: 'month', ...one },
      { dating: 'approximate', ...one },
      { dating: 'one-of', ...one },
      { dating: 'interval', ...one },
    ]);
    expect(beside[1]).toEqual([{ dating: 'interval', ...one }]);
    expect(beside[9]).toEqual([{ dating: 'one-of', ...one }]);
    expect(calendar.months[0]).toMatchObject({
      count: 7,
      besideUrl: '/dates/2026/01/#day-not-known',
    });
    expect(calendar.months[2]).toMatchObject({ count: 0, beside: [], besideUrl: null });
  });

  it('tells two of a kind beside a month, and leads to the first of them', () => {
    const months = ['2026-02', '2026-02'].map((date, i) => itemOf(`e${i}`, date));
    const { busiest, months: drawn } = calendarOf({ period: '2026', items: months });
    expect(busiest).toBe(0);
    expect(drawn[1]).toMatchObject({
      ...{ month: '2026-02', count: 2, besideUrl: '/dates/2026/02/#day-not-known' },
      beside: [{ dating: 'month', count: 2 }],
    });
    expect(drawn.map(({ month }) => month)).toEqual(
      Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`),
    );
  });

  it('leads to the second page where the first is full of days', () => {
    const days = (count: number) =>
      Array.from({ length: count }, (_, i) => itemOf(`n${i}`, '2026-03-20'));
    const beside = (count: number) =>
      calendarOf({
        period: '2026',
        items: newestFirst([...days(count), itemOf('some', '2026-03')]),
      }).months[2]?.besideUrl;
    expect([beside(49), beside(50)]).toEqual([
      '/dates/2026/03/#day-not-known',
      '/dates/2026/03/2/#day-not-known',
    ]);
  });

  it('leads to the page of a long month on which a day begins', () => {
    const crowd = Array.from({ length: 60 }, (_, i) => itemOf(`n${i}`, '2026-03-20'));
    const { months, busiest } = calendarOf({
      period: '2026',
      items: newestFirst([...crowd, itemOf('early', '2026-03-02'), itemOf('some', '2026-03')]),
    });
    const urls = daysOf({ months, busiest }).flatMap(({ url }) => url ?? []);
    expect(urls).toEqual(['/dates/2026/03/2/#d2', '/dates/2026/03/#d20']);
    expect(months[2]?.besideUrl).toBe('/dates/2026/03/2/#day-not-known');
  });

  it('shades in quarters of the busiest day', () => {
    const counts = [1, 2, 5, 8, 9, 12];
    const items = counts.flatMap((count, i) =>
      Array.from({ length: count }, (_, n) => itemOf(`${i}-${n}`, `2026-05-0${i + 1}`)),
    );
    const days = daysOf(calendarOf({ period: '2026', items: newestFirst(items) }));
    expect(days.flatMap(({ level }) => (level > 0 ? [level] : []))).toEqual([1, 1, 2, 3, 3, 4]);
  });

  it('has the weeks that a plain count of days in UTC gives, for 400 years', () => {
    for (let year = 1800; year < 2200; year += 1) {
      const { months } = calendarOf({ period: String(year), items: [] });
      const expected = Array.from({ length: 12 }, () => [] as string[][]);
      const end = Date.UTC(year + 1, 0, 1);
      for (let at = Date.UTC(year, 0, 1); at < end; at += 86_400_000) {
        const date = new Date(at);
        const weeks = expected[date.getUTCMonth()] ?? [];
        const column = (date.getUTCDay() + 6) % 7;
        if (weeks.length === 0 || column === 0) weeks.push(Array<string>(7).fill(''));
        const week = weeks.at(-1);
        if (week) week[column] = date.toISOString().slice(0, 10);
      }
      const drawn = months.map(({ weeks }) =>
        weeks.map((week) => week.map((day) => day?.day ?? '')),
      );
      expect(drawn).toEqual(expected);
    }
  });

  const day = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const edtf = fc.oneof(
    day,
    day.map((one) => one.slice(0, 7)),
    day.map((one) => one.slice(0, 4)),
    day.map((one) => `${one}~`),
    fc.tuple(day, day).map(([a, b]) => (a === b ? a : `[${[a, b].sort().join(',')}]`)),
    fc.tuple(day, day).map(([a, b]) => (a === b ? a : [a, b].sort().join('/'))),
  );

  it('shows each entry exactly where its date allows', () => {
    fc.assert(
      fc.property(fc.array(edtf, { maxLength: 80 }), (dates) => {
        const all = newestFirst(dates.map((date, i) => itemOf(`x${i}`, date)));
        const items = all.filter(({ date }) => yearsOf(date).includes('2025'));
        const { months } = calendarOf({ period: '2025', items });
        for (const { month, count, weeks, beside } of months) {
          const may = items.filter((item) => monthsOf(item.date).includes(month));
          const surely = (one: Item) => datingOf(one.date) === 'day';
          expect(count).toBe(may.length);
          for (const one of weeks.flat()) {
            if (one) expect(one.count).toBe(items.filter(({ date }) => date === one.day).length);
          }
          const others = beside.reduce((sum, one) => sum + one.count, 0);
          expect(others).toBe(may.filter((item) => !surely(item)).length);
        }
      }),
      { seed: 5 },
    );
  });
});
