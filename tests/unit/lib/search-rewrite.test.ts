import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, positiveTerms, type Query } from '../../../src/lib/search-query.ts';
import { replaceTerm, withoutTerm, writeQuery } from '../../../src/lib/search-rewrite.ts';
import { anyText, SEEDED } from '../../support/arbitrary-text.ts';
import { NAMES, QUERY_PARTS, read } from '../../support/query-names.ts';

describe('writeQuery', () => {
  test.each([
    ['kalin  “yearly report”', 'kalin "yearly report"'],
    ['a|b NOT c', 'a OR b -c'],
    ['kal* AND -"x y"', 'kal* -"x y"'],
    ['islamic AND state', 'islamic AND state'],
    ['x islamic x state', 'x islamic AND state'],
    ['-islamic OR b state', 'b -islamic AND state'],
    ['Islamic, State', 'Islamic State'],
  ])('writes %s as %s', (text, written) => {
    expect(writeQuery(read(text))).toBe(written);
  });

  test('is read back to the same clauses', () => {
    const parts = fc.array(fc.constantFrom(...QUERY_PARTS)).map((items) => items.join(''));
    const spaced = fc.array(fc.constantFrom(...QUERY_PARTS)).map((items) => items.join(' '));
    const reading = fc.record({ beginnings: fc.boolean(), names: fc.constantFrom(NAMES, null) });
    fc.assert(
      fc.property(
        fc.oneof(parts, spaced, anyText, fc.string({ unit: 'binary' })),
        reading,
        (text, how) => {
          const { clauses } = parseQuery(text, how);
          const again = parseQuery(writeQuery({ clauses, notes: [] }), how);
          expect(again).toEqual({ clauses, notes: [] });
        },
      ),
      { ...SEEDED, numRuns: 2000 },
    );
  });
});

const termOf = (query: Query, typed: string) => {
  const term = positiveTerms(query).find((one) => one.typed === typed);
  if (!term) throw new Error(`the query has no term ${typed}`);
  return term;
};

test.each([
  ['kalin qqqq "yearly report"', 'qqqq', 'kalin "yearly report"'],
  ['a OR qqqq b', 'qqqq', 'a b'],
  ['qqqq', 'qqqq', ''],
  ['qqqq OR a qqqq -b', 'qqqq', 'a -b'],
  ['islamic AND state', 'islamic', 'state'],
  ['islamic AND state', 'state', 'islamic'],
])('%s without %s', (text, typed, rest) => {
  const query = read(text);
  expect(withoutTerm(query, termOf(query, typed))).toBe(rest);
});

test.each([
  ['kalinn -x report', 'kalinn', 'kalin', 'kalin -x report'],
  ['"yaerly report" a', 'yaerly report', '"yearly report"', '"yearly report" a'],
  ['a OR qqqq', 'qqqq', 'qq*', 'a OR qq*'],
])('%s with something else for %s', (text, typed, by, written) => {
  const query = read(text);
  expect(replaceTerm(query, termOf(query, typed), by)).toBe(written);
});

test('several terms that are left out together are left out one by one', () => {
  const [not] = read('-a').clauses;
  const [other] = read('-"b c"').clauses;
  if (!not || !other) throw new Error('Both are left out.');
  const any = [...not.any, ...other.any];
  expect(writeQuery({ clauses: [{ ...not, any }], notes: [] })).toBe('-a -"b c"');
});
