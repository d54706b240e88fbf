import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/lib/bytes.ts';
import {
  findSequences,
  readPlaces,
  readPostings,
  rarityOf,
  scorePostings,
  weightOf,
  weightScored,
  WEIGHTS,
  writePlaces,
  writePostings,
  type Postings,
} from '../../../src/lib/search-postings.ts';
import { cutParts, partOf, partsOf } from '../../../src/lib/search-parts.ts';

const ascending = (most: number) =>
  fc.uniqueArray(fc.nat(most), { minLength: 1 }).map((list) => list.toSorted((a, b) => a - b));

test('the entries of a word are read back with its weights', () => {
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
      const out = new ByteWriter();
      writePostings(out, common);
      expect(readPostings(new ByteReader(out.finish()))).toEqual(common);
    }),
  );
});

function scored(word: Postings, before: readonly number[] = []): number[] {
  const best = Float32Array.from({ length: 10 }, (_, entry) => before[entry] ?? 0);
  scorePostings(word, best);
  return [...best];
}

test('the headline counts most, what few entries have counts more, and the best is kept', () => {
  const word = { entries: Uint32Array.of(1, 2, 3), weights: Uint8Array.of(0, 2, 3) };
  const [none, once, often, headline] = scored(word);
  expect(none).toBe(0);
  expect([once, often, headline].toSorted()).toEqual([once, often, headline]);
  const rarer = scored({ entries: Uint32Array.of(1), weights: Uint8Array.of(0) });
  expect(rarer[1]).toBeGreaterThan(once ?? 0);
  expect(scored(word, [5, 5, 0.5]).slice(0, 3)).toEqual([5, 5, often]);
});

test('a weight is known by its score, though that is rounded', () => {
  const rarity = rarityOf(3, 900);
  const weights = WEIGHTS.map(({ score }) =>
    weightScored(Math.fround(score * rarity * 1.01) / rarity),
  );
  expect(weights).toEqual([0, 1, 2, 3]);
});

describe('the places of words', () => {
  /** Texts as lists of a few words, each entry one block. */
  const texts = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }), {
    minLength: 1,
    maxLength: 8,
  });

  function pieceOf(entries: readonly (readonly string[])[]): Uint8Array {
    const placesOf = (word: string) => {
      const found = entries.flatMap((text, entry) =>
        text.flatMap((one, place) => (one === word ? [[entry, place] as const] : [])),
      );
      return {
        entries: Uint32Array.from(found, ([entry]) => entry),
        places: Uint32Array.from(found, ([, place]) => place),
      };
    };
    const words = ['a', 'b', 'c'];
    const nameOf = (word: number) => words[word] ?? '';
    const write = (out: ByteWriter, word: number) => {
      writePlaces(out, placesOf(nameOf(word)));
    };
    const [piece] = cutParts([0, 1, 2], { nameOf, write, size: 10_000 });
    return piece?.content ?? new Uint8Array();
  }

  function placesIn(
    piece: Uint8Array,
    word: string,
    wanted: (entry: number) => boolean = () => true,
  ) {
    const part = partOf(piece, word);
    return part && readPlaces(part, wanted);
  }

  test('give exactly the entries in which words follow each other', () => {
    const phrase = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(texts, phrase, (entries, parts) => {
        const piece = pieceOf(entries);
        const found = findSequences(parts.map((part) => placesIn(piece, part) ?? new Map()));
        const wanted = entries.flatMap((text, entry) =>
          ` ${text.join(' ')} `.includes(` ${parts.join(' ')} `) ? [entry] : [],
        );
        expect(found).toEqual(wanted);
      }),
    );
  });

  test('are read for the entries wanted alone', () => {
    const piece = pieceOf([['a', 'b'], ['a'], ['b', 'a', 'a']]);
    expect(placesIn(piece, 'a', (entry) => entry === 2)).toEqual(
      new Map([[2, Uint32Array.of(1, 2)]]),
    );
    expect(placesIn(piece, 'z')).toBeNull();
  });
});

test('words are cut into pieces of a size, each found by its first, one too large by itself', () => {
  const words = ['a', 'b', 'çç', 'd', 'e'];
  const lengths = [3, 3, 50, 3, 3];
  const pieces = cutParts([0, 1, 2, 3, 4], {
    nameOf: (word) => words[word] ?? '',
    write: (out, word) => out.bytes(new Uint8Array(lengths[word] ?? 0).fill(word)),
    size: 20,
  });
  expect(pieces.map(({ first }) => first)).toEqual(['a', 'çç', 'd']);
  const read = pieces.flatMap(({ content }) => [...partsOf(content)].map(({ word }) => word));
  expect(read).toEqual(words);
  const own = partOf(pieces[2]?.content ?? new Uint8Array(), 'e');
  expect(own?.bytes(3)).toEqual(Uint8Array.of(4, 4, 4));
});

test.each([
  [1, 0],
  [2, 1],
  [3, 1],
  [4, 2],
  [99, 2],
])('a word that stands %i times in a text has the weight %i', (times, weight) => {
  expect(weightOf(times)).toBe(weight);
});

test('a word is the rarer the fewer entries have it', () => {
  expect(rarityOf(1, 3)).toBeCloseTo(Math.log(1 + 2.5 / 1.5), 10);
  expect(rarityOf(3, 3)).toBeCloseTo(Math.log(1 + 0.5 / 3.5), 10);
});

test('no words follow each other nowhere', () => {
  expect(findSequences([])).toEqual([]);
});
