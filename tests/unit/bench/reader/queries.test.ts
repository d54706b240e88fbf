import { describe, expect, test } from 'vitest';
import { pickQueries } from '../../../../scripts/bench/reader/queries.ts';
import { tokensOf } from '../../../../src/lib/search-text.ts';
import { madeUpArticles } from '../../../support/made-up.ts';

const NAMES = ['İbrahim Kalın', 'MİT', 'Türkiye', 'Ankara', 'Damascus', 'Syria', 'Hamas', 'Mossad'];
const texts = [...madeUpArticles(300, 2.6, { vocabulary: 20_000, names: NAMES })].map(
  ({ article }) => article.text,
);
const read = texts.map((text) => tokensOf(text).map(({ form }) => form));
const kinds = pickQueries({ texts, names: NAMES, each: 4 });
const queriesOf = (what: string) => kinds.find((kind) => kind.what === what)?.queries ?? [];
const entriesWith = (word: string) => read.filter((words) => words.includes(word)).length;

describe('picked queries', () => {
  test('words are in as many entries as their kind says', () => {
    for (const word of queriesOf('rare word')) {
      expect(entriesWith(word)).toBeGreaterThanOrEqual(3);
      expect(entriesWith(word)).toBeLessThanOrEqual(10);
    }
    for (const word of queriesOf('common word')) {
      expect(entriesWith(word)).toBeGreaterThanOrEqual(135);
      expect(entriesWith(word)).toBeLessThanOrEqual(195);
    }
  });

  test.each(['phrase', 'phrase, everyday'])('a %s stands somewhere', (what) => {
    expect(queriesOf(what)).not.toHaveLength(0);
    for (const query of queriesOf(what)) {
      const phrase = query.replaceAll('"', '');
      expect(read.some((words) => ` ${words.join(' ')} `.includes(` ${phrase} `))).toBe(true);
    }
  });

  test('no word is one of a name', () => {
    const named = new Set(NAMES.flatMap((name) => tokensOf(name).map(({ form }) => form)));
    for (const { what, queries } of kinds) {
      if (what === 'name') continue;
      for (const query of queries) {
        expect(tokensOf(query).filter(({ form }) => named.has(form))).toEqual([]);
      }
    }
  });

  test('an archive too small for a kind is refused', () => {
    expect(() => pickQueries({ texts: texts.slice(0, 2), names: NAMES, each: 1 })).toThrow(
      /take more with --articles/,
    );
  });
});
