import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeCommon,
  encodeCommon,
  encodePlaces,
  findSequences,
  readPlaces,
  scoreCommon,
} from '../../../src/lib/search-postings.ts';

const ascending = (most: number) =>
  fc.uniqueArray(fc.nat(most), { minLength: 1 }).map((list) => list.toSorted((a, b) => a - b));

test('a common word is read back with its weights', () => {
  const word = ascending(20_000).chain((entries) =>
    fc.record({
      entries: fc.constant(Uint32Array.from(entries)),
      weights: fc
        .array(fc.nat(3), { minLength: entries.length, maxLength: entries.length })
        .map((weights) => Uint8Array.from(weights)),
    }),
  );
  fc.assert(
    fc.property(word, (common) => {
      expect(decodeCommon(encodeCommon(common))).toEqual(common);
    }),
  );
});

test('of a common word the headline counts most, and what few entries have counts more', () => {
  const word = { entries: Uint32Array.of(1, 2, 3), weights: Uint8Array.of(0, 2, 3) };
  const [none, once, often, headline] = scoreCommon(word, 10);
  expect(none).toBe(0);
  expect([once, often, headline].toSorted()).toEqual([once, often, headline]);
  const rarer = scoreCommon({ entries: Uint32Array.of(1), weights: Uint8Array.of(0) }, 10);
  expect(rarer[1]).toBeGreaterThan(once ?? 0);
});

describe('the places of words', () => {
  /** Texts as lists of a few words, each entry one block. */
  const texts = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }), {
    minLength: 1,
    maxLength: 8,
  });

  function pieceOf(entries: readonly (readonly string[])[]): Uint8Array {
    const words = ['a', 'b', 'c'].map((word) => {
      const found = entries.flatMap((text, entry) =>
        text.flatMap((one, place) => (one === word ? [[entry, place] as const] : [])),
      );
      return encodePlaces({
        word,
        entries: Uint32Array.from(found, ([entry]) => entry),
        places: Uint32Array.from(found, ([, place]) => place),
      });
    });
    return Buffer.concat(words);
  }

  test('give exactly the entries in which words follow each other', () => {
    const phrase = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(texts, phrase, (entries, parts) => {
        const piece = pieceOf(entries);
        const found = findSequences(parts.map((part) => readPlaces(piece, part, () => true)));
        const wanted = entries.flatMap((text, entry) =>
          ` ${text.join(' ')} `.includes(` ${parts.join(' ')} `) ? [entry] : [],
        );
        expect(found).toEqual(wanted);
      }),
    );
  });

  test('are read for the entries wanted alone', () => {
    const piece = pieceOf([['a', 'b'], ['a'], ['b', 'a', 'a']]);
    expect(readPlaces(piece, 'a', (entry) => entry === 2)).toEqual(
      new Map([[2, Uint32Array.of(1, 2)]]),
    );
    expect(readPlaces(piece, 'z', () => true)).toEqual(new Map());
  });
});
