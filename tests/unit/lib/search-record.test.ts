import { describe, expect, test } from 'vitest';
import { toPage, wordsOf } from '../../../src/lib/search-record.ts';

const text = {
  title: 'MİT’s <report>',
  standfirst: 'A quiet year',
  blocks: [
    ['p1', "Kalın & 'co' of al-Qaeda. Of of of it."],
    ['h1', 'Heading'],
    ['p2', 'Last one of quiet, and it.'],
  ],
} as const;

describe('wordsOf', () => {
  const { weights, sequence } = wordsOf(text);

  test('knows every word, and what joints join', () => {
    expect([...weights.keys()].toSorted()).toEqual(
      'a al alqaeda and co heading it kalin last mit mits of one qaeda quiet report s year'.split(
        ' ',
      ),
    );
  });

  test('weighs words by how often they stand there, in the standfirst and the headline', () => {
    const of = (word: string) => weights.get(word);
    expect(['kalin', 'it', 'of', 'quiet', 'mit', 'mits'].map(of)).toEqual([0, 1, 2, 2, 3, 3]);
  });

  test('keeps the words of each block in their order, joined ones apart', () => {
    expect(sequence).toEqual([
      ['mit', 's', 'report'],
      ['a', 'quiet', 'year'],
      'kalin co of al qaeda of of of it'.split(' '),
      ['heading'],
      'last one of quiet and it'.split(' '),
    ]);
  });

  test('of a text without a standfirst no block begins later', () => {
    expect(wordsOf({ ...text, standfirst: null, blocks: [] }).sequence).toEqual([
      ['mit', 's', 'report'],
      [],
    ]);
  });
});

describe('toPage', () => {
  const page = toPage(
    new Map([
      ['mit', 3],
      ['of', 2],
      ['it', 1],
      ['kalin', 0],
      ['al', 0],
    ]),
  );

  test('gives each word once, with its end, in the element of its weight', () => {
    expect(page).toContain('<h1>mitǃ ǃ</h1>');
    expect(page).toContain('<p data-pagefind-weight="3">ofǃ ǃ</p>');
    expect(page).toContain('<p data-pagefind-weight="2">itǃ ǃ</p>');
    expect(page).toContain('<p data-pagefind-weight="1">alǃ kalinǃ ǃ</p>');
  });

  test('carries no filter, order or metadata, which Pagefind writes in another order each time', () => {
    expect(page).not.toMatch(/data-pagefind-(?:filter|sort|meta)/);
  });
});
