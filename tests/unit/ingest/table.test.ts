import { describe, expect, it } from 'vitest';
import { table } from '../../../scripts/ingest/table.ts';

it('aligns columns, cuts what is too wide, and counts letters as a terminal does', () => {
  const columns = [
    { head: 'File', widest: 8, keep: 'end' },
    { head: 'Title', widest: 6 },
    { head: 'Out', widest: 4, align: 'right' },
  ] as const;
  const rows = [
    ['a/long/path.txt', 'A long title', '1'],
    ['b.txt', 'Sis\u0327', '12'],
  ];
  expect(table(columns, rows).split('\n')).toEqual([
    'File      Title   Out',
    '--------  ------  ---',
    '…ath.txt  A lon…    1',
    'b.txt     Sis\u0327      12',
  ]);
});

describe('a table', () => {
  const columns = [
    { head: 'A', widest: 3 },
    { head: 'Head', widest: 3, keep: 'end', align: 'right' },
  ] as const;
  const linesOf = (...rows: readonly (readonly string[])[]) => table(columns, rows).split('\n');

  it('without rows is its heads and a rule', () => {
    expect(linesOf()).toEqual(['A  Head', '-  ----']);
  });

  it('leaves a cell whole that just fits, and cuts one that is a letter longer', () => {
    expect(linesOf(['abc', 'abc'], ['abcd', 'abcd']).slice(2)).toEqual(['abc   abc', 'ab…   …cd']);
  });

  it('leaves open what a row does not have, with no blanks at the end of a line', () => {
    expect(linesOf(['abc'], [], ['', 'x']).slice(2)).toEqual(['abc', '', '        x']);
  });

  it('counts a letter of several signs as one', () => {
    expect(linesOf(['a\u0327b\u0327c\u0327'], ['👩‍🚀👩‍🚀👩‍🚀👩‍🚀']).slice(2)).toEqual([
      'a\u0327b\u0327c\u0327',
      '👩‍🚀👩‍🚀…',
    ]);
  });
});
