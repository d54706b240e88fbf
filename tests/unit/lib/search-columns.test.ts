import { expect, test } from 'vitest';
import { toColumn } from '../../../src/lib/search-columns.ts';
import { monthNamed, PASSED_OVER } from '../../../src/lib/search-month-names.ts';

test('values are in the order of the alphabet, by what they are called', () => {
  const lists = [
    ['zeta', [2]],
    ['b', [0, 1]],
    ['a', []],
  ] as const;
  expect(toColumn(lists)).toEqual({
    values: ['a', 'b', 'zeta'],
    entries: [Uint32Array.of(), Uint32Array.of(0, 1), Uint32Array.of(2)],
  });
  const labels: Readonly<Record<string, string>> = { zeta: 'Çapa', b: 'capa', a: 'dal' };
  expect(toColumn(lists, (value) => labels[value] ?? '').values).toEqual(['b', 'zeta', 'a']);
});

test('values that are called the same are in the order of their letters', () => {
  const values = (...list: string[]) =>
    toColumn(
      list.map((value) => [value, []]),
      () => 'same',
    ).values;
  expect([values('b', 'a', 'c'), values('c', 'b', 'a')]).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
  ]);
});

test.each([
  ['jan', 1],
  ['ocak', 1],
  ['sub', 2],
  ['fevrier', 2],
  ['mar', 3],
  ['avr', 4],
  ['nis', 4],
  ['may', 5],
  ['haziran', 6],
  ['jun', 6],
  ['tem', 7],
  ['jul', 7],
  ['agu', 8],
  ['aout', 8],
  ['ey', 0],
  ['eyl', 9],
  ['eki', 10],
  ['kas', 11],
  ['ara', 12],
  ['dez', 12],
  ['jui', 0],
  ['ma', 0],
  ['january', 1],
  ['januaryx', 0],
  ['', 0],
])('the month named by %j is %i', (word, month) => {
  expect(monthNamed(word)).toBe(month);
});

test.each([
  ['of', true],
  ['monday', true],
  ['fri', true],
  ['pazar', true],
  ['pazartesi', true],
  ['cumartesi', true],
  ['carsamba', true],
  ['often', false],
  ['xmon', false],
  ['pazarlar', false],
  ['mo', false],
])('%s says nothing of a date: %s', (word, passed) => {
  expect(PASSED_OVER.test(word)).toBe(passed);
});
