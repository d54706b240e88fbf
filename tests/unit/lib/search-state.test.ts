import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describeRange,
  readRange,
  readState,
  writeState,
  type SearchState,
} from '../../../src/lib/search-state.ts';

const NOTHING: SearchState = {
  q: '',
  topics: [],
  from: '',
  to: '',
  withoutUndated: false,
  sort: null,
};
const read = (address: string) => readState(new URLSearchParams(address));

describe('readState', () => {
  test('reads everything that an address can say', () => {
    expect(
      read('q=+Kal%C4%B1n++"a+b"&topic=syria&topic=x&from=2026-01&to=2026&undated=out&sort=oldest'),
    ).toEqual({
      q: 'Kalın "a b"',
      topics: ['syria', 'x'],
      from: '2026-01',
      to: '2026',
      withoutUndated: true,
      sort: 'oldest',
    });
  });

  test('passes over what it does not understand', () => {
    expect(read('utm=1&sort=best&undated=in&topic=&topic=a&topic=a')).toEqual({
      ...NOTHING,
      topics: ['a'],
    });
    expect(read('')).toEqual(NOTHING);
  });
});

describe('writeState', () => {
  test('leaves out what goes without saying', () => {
    expect(writeState(NOTHING).toString()).toBe('');
    expect(writeState({ ...NOTHING, q: 'kalin', topics: ['a', 'b'] }).toString()).toBe(
      'q=kalin&topic=a&topic=b',
    );
  });

  test('is read back as it was, whatever was typed', () => {
    const text = fc.string({ unit: 'grapheme' });
    const states = fc.record({
      q: text,
      topics: fc.array(text),
      from: text,
      to: text,
      withoutUndated: fc.boolean(),
      sort: fc.constantFrom('newest' as const, 'oldest' as const, null),
    });
    fc.assert(
      fc.property(states, (typed) => {
        const state = readState(writeState(typed));
        expect(read(writeState(state).toString())).toEqual(state);
      }),
    );
  });
});

describe('readRange', () => {
  test.each([
    ['2026', '2026', { from: '2026-01-01', to: '2026-12-31' }],
    ['2024-02', '2024-02', { from: '2024-02-01', to: '2024-02-29' }],
    ['2026-01-10', '', { from: '2026-01-10', to: null }],
    ['', '2023-12', { from: null, to: '2023-12-31' }],
    ['', '', null],
  ])('reads from "%s" to "%s"', (from, to, range) => {
    expect(readRange({ from, to })).toEqual({ range, faults: { from: null, to: null } });
  });

  test('says what cannot be read, and applies the other end', () => {
    const { range, faults } = readRange({ from: 'last week', to: '2026-02-30' });
    expect(range).toBeNull();
    expect(faults.from).toContain('“last week” is no date');
    expect(faults.to).toContain('2026-01-10');
    expect(readRange({ from: 'x', to: '2026' }).range).toEqual({ from: null, to: '2026-12-31' });
  });

  test('says that the end lies before the beginning, and applies neither', () => {
    const { range, faults } = readRange({ from: '2026-03', to: '2026-01' });
    expect(range).toBeNull();
    expect(faults.to).toContain('ends on 2026-01-31, before 2026-03-01');
  });
});

test.each([
  ['2026-01', '2026-03', '2026-01 to 2026-03'],
  ['2026', '2026', '2026'],
  ['2026', '', 'from 2026'],
  ['', '2026', 'until 2026'],
  ['x', '2026', 'until 2026'],
])('describeRange names %s and %s', (from, to, words) => {
  const { range } = readRange({ from, to });
  expect(range && describeRange({ from, to }, range)).toBe(words);
});
