import { describe, expect, test } from 'vitest';
import { accountForDate } from '../../../src/lib/date-account.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import { entryWith } from '../../support/made-entry.ts';

type DateEvidence = Entry['evidence']['date'];

const account = (facts: Partial<Entry>, date: Partial<DateEvidence> = {}) =>
  accountForDate(entryWith(facts, date), 'line');
const rows = (facts: Partial<Entry>, date: Partial<DateEvidence> = {}) =>
  account(facts, date).rows.map(({ term, words }) => `${term}: ${words}`);

describe('the account of a date', () => {
  test('of one reading has where it stands, why it was taken and how precise it is', () => {
    expect(account({}, { reason: 'Day before month.' })).toEqual({
      dating: 'day',
      open: false,
      rows: [
        { term: 'Found', words: '“7/3/2026” on line 2 of the source' },
        { term: 'Why', words: 'Day before month.' },
        { term: 'Precision', words: 'To the day' },
      ],
    });
  });

  test('of two readings has both', () => {
    const two = { readings: ['2026-03-07', '2026-07-03'], reason: 'Either.' };
    expect(rows({ date: '[2026-03-07,2026-07-03]' }, two)).toEqual([
      'Found: “7/3/2026” on line 2 of the source',
      'Can be: 7 March 2026 or 3 July 2026',
      'Why: Either.',
      'Precision: One of several days; found under each',
    ]);
    expect(rows({}, two)[1]).toBe('Can be: 7 March 2026 or 3 July 2026');
    const one = { readings: ['[2026-03-07,2026-07-03]'] };
    expect(rows({ date: '[2026-03-07,2026-07-03]' }, one)[1]).toMatch(/^Can be: 7 March or 3 July/);
  });

  test('that an editor decided says so, and is open', () => {
    const decided = account({}, { from: 'decision', reason: 'The post mark.' });
    expect([decided.open, decided.rows[1]]).toEqual([
      true,
      { term: 'Decided', words: 'The post mark.' },
    ]);
  });

  test('of less than a day is open', () => {
    expect(account({ date: '2026-03' })).toMatchObject({ dating: 'month', open: true });
  });

  test('says when the source was updated, and by what it is known', () => {
    const entry = entryWith({ updated: '2026-03-09' });
    const last = () => accountForDate(entry, 'line').rows.at(-1);
    expect(last()).toEqual({ term: 'Updated', words: 'By its source on 9 March 2026' });
    entry.evidence.facts = [
      { fact: 'author', value: 'Ada Reed', from: 'byline', line: 3 },
      { fact: 'updated', value: '2026-03-09', from: 'header', line: null },
    ];
    expect(last()).toEqual({ term: 'Updated', words: 'By its source on 9 March 2026 (header)' });
  });
});

/** Where a date stands, as far as its evidence says. */
test.each<[Partial<DateEvidence>, string]>([
  [{ from: 'header' }, 'on line 2 of the source'],
  [{ from: 'none' }, 'on line 2 of the source'],
  [{ from: 'none', line: null }, 'in the source'],
  [{ from: 'none', line: null, key: 'date' }, '(date)'],
  [{ from: 'decision', line: null }, 'in the source'],
  [{ from: 'decision', key: 'date' }, 'on line 2 of the source'],
  [{ from: 'record', line: null }, 'in the record'],
  [{ from: 'page', line: null }, 'in the page’s metadata'],
  [{ from: 'front-matter', line: null }, 'in a field of the source'],
  [{ from: 'other-copy', line: null }, 'in another source of the same text'],
])('a date found by %o stands %s', (date, place) => {
  expect(rows({}, date)[0]).toBe(`Found: “7/3/2026” ${place}`);
});

test('where it stands is told in blocks of a page', () => {
  expect(accountForDate(entryWith(), 'block').rows[0]?.words).toBe(
    '“7/3/2026” on block 2 of the page',
  );
});

describe('another date', () => {
  const verdict = (readings: string[], facts: Partial<Entry> = {}) => {
    const other = { from: 'address' as const, line: null, found: 'x', readings };
    return rows(facts, { others: [other] })[3];
  };

  test.each([
    [['2026-03-07'], {}, '7 March 2026, agrees'],
    [['2026-07-03', '2026-03-07'], {}, '3 July 2026 or 7 March 2026, agrees'],
    [['2026'], {}, '2026, agrees'],
    [['[2026-03-07,2026-07-03]'], {}, '7 March or 3 July 2026, agrees'],
    [['2026-03-08'], {}, '8 March 2026, differs'],
    [['2026-03-08'], { updated: '2026-03-08' }, '8 March 2026, when it was updated'],
    [['2026-03-07'], { updated: '2026-03-07' }, '7 March 2026, agrees'],
    [['2026-03-07'], { date: null }, '7 March 2026, differs'],
    [[], {}, 'not a date that can be read'],
  ])('of the readings %j, for an entry with %o, is "%s"', (readings, facts, words) => {
    expect(verdict(readings, facts)).toBe(`Also found: “x” in the address of the page: ${words}`);
  });
});
