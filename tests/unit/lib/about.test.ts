import { expect, test } from 'vitest';
import { retoldWords, thresholdSentence } from '../../../src/lib/about.ts';
import { itemOf } from '../../support/items.ts';

const item = (wording: 'retold' | 'as-received') =>
  itemOf('Fog', null, { source: { publisher: null, wording } });

test.each([
  [0, 0, 'None of its entries is retold.'],
  [0, 2, 'None of its entries is retold.'],
  [1, 0, 'Retold here: all of its 1 entry.'],
  [2, 0, 'Retold here: all of its 2 entries.'],
  [1, 2, 'Retold here: 1 of its 3 entries.'],
])('of %i retold entries and %i others it says "%3$s"', (retold, received, words) => {
  const items = [
    ...Array.from({ length: retold }, () => item('retold')),
    ...Array.from({ length: received }, () => item('as-received')),
  ];
  expect(retoldWords(items)).toBe(words);
});

test('the threshold of long texts is told where there is one', () => {
  const taxonomy = { threshold: 3, headlineFactor: 2, topics: [] };
  expect(thresholdSentence(taxonomy)).toBe(
    'From a score of 3 on, the entry is filed under the topic.',
  );
  expect(thresholdSentence({ ...taxonomy, longTexts: { words: 300, highest: 6 } })).toContain(
    'one more for every 300 words of a long text, up to 6,',
  );
});
