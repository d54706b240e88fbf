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

test('long texts, many words and long ones are read as short ones are', () => {
  const many = Array.from({ length: 33_000 }, (_, i) => `w${i}`);
  const [one, other] = ['x'.repeat(200), 'y'.repeat(200)];
  const blocks = [
    ['p1', many.join(' ')],
    ['p2', `${'often '.repeat(256)}${one}-${other} ${many[32_999]} ${many[32_999]} twice twice`],
  ] as const;
  const { weights, sequence } = reader.read({ title: 'Fog', standfirst: null, blocks });
  const of = (word: string) => weights.get(word);
  expect(['w0', 'w32998', 'w32999', 'twice', 'often', 'fog'].map(of)).toEqual([0, 0, 1, 1, 2, 3]);
  expect([one, other, one + other].map(of)).toEqual([0, 0, 0]);
  expect(weights.size).toBe(33_000 + 6);
  expect(sequence[2]).toEqual(many);
  expect(sequence[3]).toHaveLength(262);
});
