import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shardsFor, shardWords, wordsBeginning } from '../../../src/lib/search-vocabulary.ts';

const vocabularyOf = (shards: readonly string[][]) =>
  shards.map((words, i) => ({ first: words[0] ?? '', file: String(i) }));

test('shardWords sorts, takes doubles out and cuts', () => {
  expect(shardWords(['c', 'a', 'b', 'a', 'é'], 2)).toEqual([
    ['a', 'b'],
    ['c', 'é'],
  ]);
  expect(shardWords([])).toEqual([]);
});

test('shardsFor names the pieces that a beginning can lie in', () => {
  const vocabulary = vocabularyOf([
    ['a', 'kalif'],
    ['kalin', 'kalium'],
    ['kan', 'z'],
  ]);
  expect(shardsFor('kalin', vocabulary)).toEqual(['1']);
  expect(shardsFor('kali', vocabulary)).toEqual(['0', '1']);
  expect(shardsFor('k', vocabulary)).toEqual(['0', '1', '2']);
  expect(shardsFor('zz', vocabulary)).toEqual(['2']);
  expect(shardsFor('0', vocabulary)).toEqual([]);
});

test('every word that begins with what is asked for lies in a piece that is named', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'z', '1'),
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 1, max: 4 }), word, (words, size, prefix) => {
      const shards = shardWords(words, size);
      const named = shardsFor(prefix, vocabularyOf(shards)).map(
        (file) => shards[Number(file)] ?? [],
      );
      const wanted = [...new Set(words)].filter((one) => one.startsWith(prefix)).sort();
      expect(named.flatMap((shard) => wordsBeginning(prefix, shard))).toEqual(wanted);
    }),
  );
});
