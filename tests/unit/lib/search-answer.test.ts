import { describe, expect, test } from 'vitest';
import { answer, type Findings } from '../../../src/lib/search-answer.ts';
import { readState } from '../../../src/lib/search-state.ts';

const findings: Findings = {
  matches: ['d', 'a', 'b', 'u'],
  byTopic: new Map([
    ['syria', new Set(['a', 'u', 'x'])],
    ['hamas', new Set(['b', 'd'])],
    ['empty', new Set<string>()],
  ]),
  inRange: null,
  undated: new Set(['u', 'x']),
};
const ask = (address: string, inRange: ReadonlySet<string> | null = null) =>
  answer({ ...findings, inRange }, readState(new URLSearchParams(address)));

describe('answer', () => {
  test('keeps the order and shows all where nothing is chosen', () => {
    expect(ask('')).toEqual({
      shown: ['d', 'a', 'b', 'u'],
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
    expect(shown).toEqual(['d', 'b']);
    expect(topicCounts.get('syria')).toBe(2);
    expect(undated).toBe(0);
    expect(ask('topic=hamas&topic=syria').shown).toEqual(['d', 'a', 'b', 'u']);
    expect(ask('topic=nope').shown).toEqual([]);
  });

  test('keeps the undated among certain dates, until they are left out', () => {
    const { shown, undated } = ask('from=2026', new Set(['a']));
    expect(shown).toEqual(['a', 'u']);
    expect(undated).toBe(1);
    const without = ask('from=2026&undated=out', new Set(['a']));
    expect(without.shown).toEqual(['a']);
    expect(without.undated).toBe(1);
    expect(without.topicCounts.get('hamas')).toBe(0);
  });

  test('takes dates that no entry has for none, not for all', () => {
    expect(ask('from=1900&to=1901&undated=out', new Set()).shown).toEqual([]);
  });
});
