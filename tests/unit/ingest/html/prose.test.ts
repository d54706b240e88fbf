import { describe, expect, it, test } from 'vitest';
import type { Block } from '../../../../scripts/ingest/html/blocks.ts';
import { isProse, leadsElsewhere } from '../../../../scripts/ingest/html/prose.ts';
import { lettersOf, statedBlocks } from '../../../../scripts/ingest/html/stated-body.ts';
import { madeBlock } from '../../../support/made-block.ts';

test.each([
  ['Fog', 0, false],
  ['Fog', 0.79, false],
  ['Fog', 0.8, true],
  ['Fog', 1, true],
  ['© 2026 The Quay', 0, true],
  ['(c) 2026 The Quay', 0, true],
  ['(C) 2026 The Quay', 0, true],
  ['Copyright The Quay', 0, true],
  ['Copyrighted by the Quay', 0, false],
  ['(c)opied', 0, false],
  ['All © The Quay', 0, false],
])('leadsElsewhere: %j with %d of it in links: %j', (text, linked, expected) => {
  expect(leadsElsewhere(madeBlock(text, { linked }))).toBe(expected);
});

const LONG = 'x'.repeat(60);

test.each<[string, Block, boolean]>([
  ['sixty letters', madeBlock(LONG), true],
  ['less', madeBlock(LONG.slice(1)), false],
  ['thirty signs that say as much as two letters', madeBlock('雾'.repeat(30)), true],
  ['twenty-nine', madeBlock('雾'.repeat(29)), false],
  ['kana', madeBlock('きり'.repeat(15)), true],
  ['hangul', madeBlock('안개'.repeat(15)), true],
  ['both together', madeBlock(`${'雾'.repeat(20)}${'x'.repeat(20)}`), true],
  ['a heading', madeBlock(LONG, { kind: 'heading' }), false],
  ['a link', madeBlock(LONG, { linked: 1 }), false],
])('isProse: %s', (_, one, expected) => {
  expect(isProse(one)).toBe(expected);
});

test.each([
  ['Fog, “bell” – 7!', 'fogbell7'],
  ['İZMİR', 'izmir'],
  ['سديم ٧', 'سديم٧'],
  ['…', ''],
])('lettersOf %j is %j', (text, expected) => {
  expect(lettersOf(text)).toBe(expected);
});

describe('statedBlocks', () => {
  const LETTERS = ['a', 'b', 'c', 'd', 'e'];
  /** A paragraph of a hundred letters. */
  const hundred = (letter: string) => letter.repeat(100);
  const BLOCKS = LETTERS.map((letter, index) => madeBlock(hundred(letter), { number: index + 3 }));
  const BODY = LETTERS.map(hundred).join(' ');

  it('are the blocks that the text consists of', () => {
    const others = [madeBlock('Menu', { number: 1 }), madeBlock('…', { number: 2 })];
    expect(statedBlocks([...others, ...BLOCKS], BODY)).toEqual(new Set([3, 4, 5, 6, 7]));
  });

  it('are none where the text has less than 500 letters', () => {
    expect(statedBlocks(BLOCKS, BODY.slice(1))).toBeNull();
    expect(statedBlocks(BLOCKS, '')).toBeNull();
  });

  it('are 85 of a hundred letters of the text at least', () => {
    const with85 = [...BLOCKS.slice(0, 4), madeBlock('e'.repeat(25), { number: 9 })];
    expect(statedBlocks(with85, BODY)).toEqual(new Set([3, 4, 5, 6, 9]));
    const with84 = [...BLOCKS.slice(0, 4), madeBlock('e'.repeat(24), { number: 9 })];
    expect(statedBlocks(with84, BODY)).toBeNull();
  });

  it('are each there once, where it stands first', () => {
    const twice = madeBlock(hundred('a').toUpperCase(), { number: 20 });
    expect(statedBlocks([...BLOCKS, twice], BODY)).toEqual(new Set([3, 4, 5, 6, 7]));
    expect(statedBlocks([twice, ...BLOCKS], BODY)).toEqual(new Set([20, 4, 5, 6, 7]));
  });
});
