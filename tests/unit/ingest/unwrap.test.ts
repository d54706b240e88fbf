import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../scripts/ingest/unwrap.ts';
import { anyText, SEEDED } from '../../support/arbitrary-text.ts';

const PROSE =
  'The keeper of the light said on Friday that nobody had ever asked him for the key of the tower, and that he would not have known where to look for it if they had, since the door had been open for as long as he could remember.';

/** Breaks a text as a terminal does: as many words on a line as fit. */
function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const longer = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
    if (longer.length > width && line.trim() !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}

describe('linesOf', () => {
  it.each([50, 64, 72, 80, 100])('joins paragraphs that were wrapped at %i letters', (width) => {
    const text = ['A headline', '7 March 2026', '', wrap(PROSE, width), '', wrap(PROSE, width)];
    expect(linesOf(text.join('\n'), 1).map((line) => line.text)).toEqual([
      ...['A headline', '7 March 2026', PROSE, PROSE],
    ]);
  });

  it('tells the first and the last line of each', () => {
    const [, paragraph] = linesOf(`A headline\n\n${wrap(PROSE, 72)}\n`, 5);
    expect(paragraph).toMatchObject({ number: 7, last: 10 });
  });

  it('begins a paragraph where a line is indented', () => {
    const text = `${wrap(PROSE, 60, '    ')}\n${wrap(PROSE, 60, '    ')}`;
    expect(linesOf(text, 1).map((line) => line.text)).toEqual([PROSE, PROSE]);
  });

  it.each([
    ['a list', 'Bread\nButter\nEggs\nA lamp for the tower\nOil'],
    ['short lines of a poem', `The light goes round\nand round and round\nthe sea is loud`],
    ['a paragraph a line', `${PROSE}\n${PROSE}\n${PROSE}`],
    ['lines of all lengths', `${PROSE.slice(0, 90)}\nShort.\n${PROSE.slice(0, 70)}\nAlso short.`],
  ])('leaves %s as it is', (_, text) => {
    expect(linesOf(text, 1).map((line) => line.text)).toEqual(
      text.split('\n').map((line) => line.trim()),
    );
  });

  it('loses no word and no line, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = linesOf(text, 1);
        const words = (all: string) => all.split(/\s+/).filter((word) => word !== '');
        expect(lines.flatMap((line) => words(line.text))).toEqual(words(text));
        for (const { number, last = number } of lines) expect(last).toBeGreaterThanOrEqual(number);
      }),
      SEEDED,
    );
  });
});
