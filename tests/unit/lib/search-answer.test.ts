import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/lib/search-answer.ts';
import type { Listed } from '../../../src/lib/search-catalogue.ts';
import { readRange, readState } from '../../../src/lib/search-state.ts';
import { parseSpans } from '../../../src/lib/spans.ts';

const listed = (id: string, days: string, ...topics: string[]): Listed => ({
  id,
  spans: parseSpans(days),
  topics,
});
const matches = [
  listed('d', '2026-01-10,2026-10-01', 'hamas'),
  listed('a', '2026-02-17', 'syria'),
  listed('b', '2023-12-01/2023-12-31', 'hamas', 'gone'),
  listed('u', 'undated', 'syria'),
];
const topics = ['syria', 'hamas', 'empty'];

function ask(address: string) {
  const state = readState(new URLSearchParams(address));
  const { shown, ...rest } = answer({ matches, range: readRange(state).range, topics }, state);
  return { shown: shown.map(({ id }) => id).join(''), ...rest };
}

describe('answer', () => {
  test('keeps the order and shows all where nothing is chosen', () => {
    expect(ask('')).toEqual({
      shown: 'dabu',
      topicCounts: new Map([
        ['syria', 2],
        ['hamas', 2],
        ['empty', 0],
      ]),
      undated: 1,
      matches: 4,
    });
  });

  test('shows entries of any topic chosen, and counts topics as if each were chosen alone', () => {
    const { shown, topicCounts, undated } = ask('topic=hamas');
    expect(shown).toBe('db');
    expect(topicCounts.get('syria')).toBe(2);
    expect(undated).toBe(0);
    expect(ask('topic=hamas&topic=syria').shown).toBe('dabu');
    expect(ask('topic=nope').shown).toBe('');
  });

  test.each([
    ['from=2026', 'dau'],
    ['from=2026-02-17&to=2026-02-17', 'au'],
    ['from=2026-10&to=2026-10', 'du'],
    ['from=2026-03&to=2026-09', 'u'],
    ['to=2023-12-01', 'bu'],
    ['from=2023-12-31&to=2025', 'bu'],
    ['from=1900&to=1901&undated=out', ''],
    ['undated=out', 'dab'],
    ['from=2026&undated=out', 'da'],
  ])(
    'compares dates whole, and keeps the undated until they are left out: %s',
    (address, shown) => {
      expect(ask(address).shown).toBe(shown);
    },
  );

  test('counts the undated whether or not they are left out', () => {
    expect(ask('from=2026&undated=out').undated).toBe(1);
    expect(ask('from=2026&undated=out').topicCounts.get('syria')).toBe(1);
  });
});
