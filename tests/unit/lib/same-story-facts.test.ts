import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatherFacts, hash, stemOf, TOKENS } from '../../../src/lib/same-story-facts.ts';
import type { Name } from '../../../src/schema/names.ts';

const korsund: Name = {
  id: 'korsund',
  label: 'Korsund',
  kind: 'place',
  spellings: ['Old Korsund'],
};

/** The same by a plain reading of tokens, one after the other. */
function plainFacts(text: string) {
  const [facts, words] = [new Set<number>(), [] as number[]];
  let [length, within, figures] = [0, false, new Set<number>()];
  for (const [token] of text.matchAll(TOKENS)) {
    const isWord = /^\p{L}/u.test(token);
    const isFigure = /^\p{Nd}/u.test(token);
    if (isWord || isFigure) length += 1;
    if (isFigure && token.length > 1) figures = figures.add(hash(`#${token}`));
    const stem = stemOf(token);
    if (isWord && stem.length > 2) {
      words.push(hash(stem));
      if (within && /^\p{Lu}/u.test(token)) facts.add(hash(`c${stem}`));
    }
    within = isWord || isFigure;
  }
  return {
    facts: [...facts, ...figures].sort((a, b) => a - b),
    figures: figures.size,
    length,
    words,
  };
}

const pieces = fc.constantFrom(
  'The',
  'Velmar',
  'İstanbul’da',
  'ßtraße',
  'fog',
  'a',
  '1,204',
  '3',
  '9.',
  '18.40',
  '5,',
  '. ',
  ' ',
  '\n',
  '“',
  '-',
  'Þór',
  '١٢',
  'ı',
);

test('a text is read as its tokens are', () => {
  const texts = fc.oneof(
    fc.array(pieces).map((list) => list.join(' ')),
    fc.array(pieces).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const words: number[] = [];
      const { facts, figures, length } = gatherFacts(text, { names: [], days: [] }, (word) =>
        words.push(word),
      );
      expect({ facts: [...facts], figures, length, words }).toEqual(plainFacts(text));
    }),
    { numRuns: 500 },
  );
});

test('a name is one fact, and its words none', () => {
  const read = (text: string, names: readonly Name[]) => [
    ...gatherFacts(text, { names, days: [] }, () => undefined).facts,
  ];
  expect(read('In Old Korsund it rained', [korsund])).toEqual([hash('nkorsund')]);
  expect(read('In Old Korsund it rained', [])).toHaveLength(2);
});

test('a day that the text dates is a fact', () => {
  const { facts } = gatherFacts('', { names: [], days: ['2024-12-08'] }, () => undefined);
  expect([...facts]).toEqual([hash('d2024-12-08')]);
});
