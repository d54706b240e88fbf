import { describe, expect, test } from 'vitest';
import { faces, legible, setLine } from '../../../src/lib/share-letters.ts';

describe('a line', () => {
  const placed = (text: string, size = 100) => {
    const { letters, width } = setLine(text, 'serif', size);
    return [...letters.map(({ letter, x }) => `${letter} ${x.toFixed(1)}`), width.toFixed(1)];
  };
  const { unitsPerEm, glyphs } = faces.serif;
  const advance = (letter: string) => ((glyphs[letter]?.[0] ?? 0) * 100) / unitsPerEm;

  test('has its letters one behind the other', () => {
    const [h, i] = [advance('H'), advance('i')];
    expect(placed('')).toEqual(['0.0']);
    expect(placed('H')).toEqual(['H 0.0', h.toFixed(1)]);
    expect(placed('Hi')).toEqual(['H 0.0', `i ${h.toFixed(1)}`, (h + i).toFixed(1)]);
    expect(setLine('HH', 'serif', 50).width).toBeCloseTo(setLine('HH', 'serif', 100).width / 2, 10);
  });

  test('moves letters together that stand off, each pair for itself', () => {
    const apart = advance('A') + advance('V');
    const pair = setLine('AV', 'serif', 100).width;
    expect(pair).toBeLessThan(apart - 1);
    expect(setLine('AVAV', 'serif', 100).width).toBeLessThan(2 * pair);
    expect(setLine('AV', 'sans', 100).width).not.toBeCloseTo(pair, 1);
  });

  test('passes over what the face has not, and takes a blank that keeps words together for a blank', () => {
    expect(placed('H🚢i')).toEqual(placed('Hi'));
    expect(placed('H\u00A0i')).toEqual(placed('H i'));
  });
});

describe('legible', () => {
  test.each([
    ['Çağrı', 'Çağrı', true],
    ['Çağrı'.normalize('NFD'), 'Çağrı', true],
    ['  a \n b ', 'a b', true],
    ['a \u202Eb\u2066', 'a b', true],
    ['al\u2010Velmar, al\u2011Velmar', 'al-Velmar, al-Velmar', true],
    ['fog → quay 🚢', 'fog quay', true],
    ['🚢', '', true],
    ['', '', true],
    ['порт 7', '7', false],
    ['a ٣', 'a', false],
    ['q\u0320', 'q', false],
  ])('of %j is %j, the whole: %s', (text, shown, whole) => {
    expect(legible(text, 'serif')).toEqual({ text: shown, whole });
  });

  test('of a name of no letter is none of its letters', () => {
    expect(legible('constructor', 'mark').whole).toBe(false);
  });
});
