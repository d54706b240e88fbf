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

  it.each([
    'PORT ALMA, March 7 - ',
    'PORT ALMA, Ohio, March 7 -- ',
    'PORT ALMA (Coast Wire) — ',
    'Port Alma, 7 mars – ',
    'Port Alma (dwa) - ',
  ])('begins the text below a headline at "%s"', (dateline) => {
    const headline = 'KEEPER OF THE LIGHT WAS NEVER ASKED FOR THE KEY OF HIS TOWER';
    const texts = (first: string) =>
      linesOf(`${headline}\n${wrap(first, 64)}\n\n${wrap(PROSE, 64)}`, 1).map(({ text }) => text);
    expect(texts(dateline + PROSE)).toEqual([headline, dateline + PROSE, PROSE]);
    // What only begins with a name goes on with the line above.
    expect(texts(`Port Alma ${PROSE}`)[0]).toBe(`${headline} Port Alma ${PROSE}`);
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

  describe('at its bounds', () => {
    const line = (letters: number) => 'x'.repeat(letters);
    const lines = (count: number, letters = 60) => Array<string>(count).fill(line(letters));
    /** Where the lines of a text begin and end below a headline. */
    const places = (...texts: readonly string[]) =>
      linesOf(['Fog', '', ...texts].join('\n'), 1)
        .slice(1)
        .map(({ number, last }) => (last === undefined ? `${number}` : `${number}-${last}`));

    it.each([
      ['lines of 100 letters', lines(4, 100), ['3-6']],
      ['no lines of 101 letters', lines(4, 101), ['3', '4', '5', '6']],
      ['lines of 40 letters', lines(4, 40), ['3-6']],
      ['no lines of 39 letters, as in a poem', lines(4, 39), ['3', '4', '5', '6']],
      ['no three lines, of which two are followed by another', lines(3), ['3', '4', '5']],
      ['two paragraphs of two lines and of three', [...lines(2), '', ...lines(3)], ['3-4', '6-8']],
      ['four full lines of five', [...lines(4), line(20), line(5)], ['3-8']],
      ['not three of four', [...lines(3), line(20), line(5)], ['3', '4', '5', '6', '7']],
      ['up to an indent', [...lines(3), `  ${line(58)}`, ...lines(2)], ['3-5', '6-8']],
      ['up to a tab', [...lines(3), `\t${line(58)}`, ...lines(2)], ['3-5', '6-8']],
      ['beyond a single blank', [...lines(3), ` ${line(59)}`, ...lines(2)], ['3-8']],
      [
        'up to a heading, and from it on',
        [...lines(3), '## Ice', ...lines(3)],
        ['3-5', '6', '7-9'],
      ],
      [
        'lines into which the next word did not fit, a comma and a blank left aside',
        [...lines(5), '', line(44), `${line(10)} x`],
        ['3-7', '9-10'],
      ],
      [
        'no line into which the next word would have fitted',
        [...lines(5), '', line(44), `${line(9)} x`],
        ['3-7', '9', '10'],
      ],
    ])('joins %s', (_, texts, expected) => {
      expect(places(...texts)).toEqual(expected);
    });

    it('takes the first paragraph for a head, which proves nothing', () => {
      expect(linesOf([...lines(4), '', 'Fog'].join('\n'), 1)).toHaveLength(5);
    });
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
