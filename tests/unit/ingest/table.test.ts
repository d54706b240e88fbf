import { expect, it } from 'vitest';
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
