import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf, hash, readGist, stemOf, TOKENS } from '../../../src/lib/same-story-facts.ts';
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
  const times = new Map<number, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return {
    length,
    capitals: [...facts],
    figures: [...figures],
    words: [...times.keys()],
    times: [...times.values()],
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
      const { length, capitals, figures, words, times } = readGist(text);
      expect({
        length,
        capitals: [...capitals],
        figures: [...figures],
        words: [...words],
        times: [...times],
      }).toEqual(plainFacts(text));
    }),
    { numRuns: 500 },
  );
});

test('a name is one fact, and its words none', () => {
  const read = (text: string, names: readonly Name[]) => [
    ...factsOf(readGist(text), { names, days: [] }).facts,
  ];
  expect(read('In Old Korsund it rained', [korsund])).toEqual([hash('nkorsund')]);
  expect(read('In Old Korsund it rained', [])).toHaveLength(2);
});

test('facts are ordered, as those of two texts are held against each other in one pass', () => {
  const text = fc.array(pieces).map((list) => list.join(' '));
  fc.assert(
    fc.property(text, (one) => {
      const { facts } = factsOf(readGist(one), { names: [korsund], days: ['2024', '2025'] });
      expect([...facts]).toEqual([...new Set(facts)].sort((a, b) => a - b));
    }),
  );
});

test('a day that the text dates is a fact', () => {
  const { facts } = factsOf(readGist(''), { names: [], days: ['2024-12-08'] });
  expect([...facts]).toEqual([hash('d2024-12-08')]);
});

test('figures are counted among the facts, and words and figures make the length', () => {
  const gist = readGist('In Velmar 412 of 1,204 went by. By 7 the Velmar fog had gone.');
  const { facts, figures, length } = factsOf(gist, { names: [], days: [] });
  expect({ figures, length }).toEqual({ figures: 2, length: 14 });
  const known = ['cvelmar', '#412', '#1,204'].map(hash);
  expect([...facts].sort()).toEqual(known.sort());
});

test('the words of any of several names are none of the facts, be they of the label or a spelling', () => {
  const tarn: Name = { id: 'tarn', label: 'Tarnholm', kind: 'place', spellings: [] };
  const gist = readGist('from Korsund, Old Tarnholm and Velmar');
  const read = (names: readonly Name[]) => [...factsOf(gist, { names, days: [] }).facts].sort();
  expect(read([korsund, tarn])).toEqual(['nkorsund', 'ntarn', 'cvelmar'].map(hash).sort());
  // Asked again, as each entry of the name does.
  expect(read([korsund])).toEqual(['nkorsund', 'ctarnho', 'cvelmar'].map(hash).sort());
});

test('hashes are those of FNV-1a', () => {
  expect([hash(''), hash('a'), hash('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
});

test('of a word the first six letters count, folded', () => {
  expect(['Straßen', 'İstanbul', 'fog', ''].map(stemOf)).toEqual(['strass', 'istanb', 'fog', '']);
});
