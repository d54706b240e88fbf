import { describe, expect, test } from 'vitest';
import { WordReader } from '../../../src/lib/search-words.ts';

// One reader for all: what it read before must not be seen in what it reads next.
const reader = new WordReader();

const text = {
  title: 'MİT’s <report>',
  standfirst: 'A quiet year',
  blocks: [
    ['p1', "Kalın & 'co' of al-Qaeda. Of of of it."],
    ['h1', 'Heading'],
    ['p2', 'Last one of quiet, and it.'],
  ],
} as const;

describe('EntryReader, its words by their letters', () => {
  const readBoth = () => {
    reader.read({ title: 'it', standfirst: 'last', blocks: [['p1', 'al '.repeat(9000)]] });
    return reader.read(text);
  };

  test('knows every word, and what joints join', () => {
    const { weights } = readBoth();
    expect([...weights.keys()].toSorted()).toEqual(
      'a al alqaeda and co heading it kalin last mit mits of one qaeda quiet report s year'.split(
        ' ',
      ),
    );
  });

  test('weighs words by how often they stand there, in the standfirst and the headline', () => {
    const { weights } = readBoth();
    const of = (word: string) => weights.get(word);
    expect(['kalin', 'it', 'of', 'quiet', 'mit', 'mits'].map(of)).toEqual([0, 1, 2, 2, 3, 3]);
  });

  test('keeps the words of each block in their order, joined ones apart', () => {
    expect(readBoth().sequence).toEqual([
      ['mit', 's', 'report'],
      ['a', 'quiet', 'year'],
      'kalin co of al qaeda of of of it'.split(' '),
      ['heading'],
      'last one of quiet and it'.split(' '),
    ]);
  });

  test('of a text without a standfirst no block begins later', () => {
    expect(reader.read({ ...text, standfirst: null, blocks: [] }).sequence).toEqual([
      ['mit', 's', 'report'],
      [],
    ]);
  });
});
