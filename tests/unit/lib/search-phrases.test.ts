import { describe, expect, test } from 'vitest';
import { areTextsShorter, hasPhrase } from '../../../src/lib/search-phrases.ts';

describe('a phrase in a text', () => {
  const text = {
    title: 'Envoy in Tehran',
    standfirst: 'A visit of two days',
    blocks: [
      ['p1', 'Kalın’s talks of al-Qaeda cells went on; went'],
      ['p2', 'on and ended.'],
    ],
  } as const;

  test.each([
    [['envoy', 'in', 'tehran'], true],
    [['of', 'two', 'days'], true],
    [['kalin', 's', 'talks'], true],
    [['al', 'qaeda', 'cells'], true],
    [['went', 'on', 'went'], true],
    [['talks'], true],
    // It reaches across no block, skips no word and keeps the order.
    [['went', 'on', 'and'], false],
    [['tehran', 'a', 'visit'], false],
    [['talks', 'qaeda'], false],
    [['tehran', 'in'], false],
    [['alqaeda', 'cells'], false],
  ])('%j: %s', (parts, is) => {
    expect(hasPhrase(text, parts)).toBe(is);
  });

  test('an entry without a standfirst has none', () => {
    expect(hasPhrase({ title: 'a', standfirst: null, blocks: [] }, ['a'])).toBe(true);
  });
});

test('texts are read where they are few, the more of them the more places the words have', () => {
  expect(areTextsShorter(14, 500)).toBe(true);
  expect(areTextsShorter(15, 500)).toBe(false);
  expect(areTextsShorter(70, 99_000)).toBe(true);
  expect(areTextsShorter(101, 99_000)).toBe(false);
});
