import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderBody } from '../../../src/lib/body.ts';
import { cutAtEvidence, markEvidence } from '../../../src/lib/evidence-marks.ts';
import {
  findEvidence,
  readTexts,
  type Comparison,
  type Found,
  type Sought,
} from '../../../src/lib/evidence-places.ts';
import { evidenceStyles, mostChoices } from '../../../src/lib/evidence-styles.ts';
import { textOfHtml } from '../../support/html-text.ts';

/** What is found in one text, as its words. */
function found(text: string, sought: readonly Sought[], comparison: Comparison) {
  const all = findEvidence(readTexts(new Map([['p1', text]]), comparison), sought).get('p1') ?? [];
  return [...all]
    .sort((a, b) => a.start - b.start)
    .map(({ key, start, end }) => `${key}:${text.slice(start, end)}`);
}

const one = (phrase: string, count = 1, key: number | null = 1): Sought => ({ key, phrase, count });

describe('names are found as ingest found them', () => {
  it('by every spelling, the longest first, whole words and not their beginnings', () => {
    const sought = [one('Kalın', 1), one('İbrahim Kalın', 1), one('Kalin', 1)];
    expect(found('İbrahim Kalın, Kalın’s and Kalin; Kalınlar', sought, 'as-written')).toEqual([
      ...['1:İbrahim Kalın', '1:Kalın', '1:Kalin'],
    ]);
  });

  it('with a Turkish ending where whole words do not make up the count', () => {
    expect(found('Türkiyenin ve Türkiye', [one('Türkiye', 2)], 'as-written')).toEqual([
      '1:Türkiye',
      '1:Türkiye',
    ]);
    expect(found('Türkiyenin ve Türkiye', [one('Türkiye', 1)], 'as-written')).toHaveLength(1);
  });

  it('not where another name, or a phrase that is none, has the words', () => {
    const sought = [one('Merse', 1), one('Merse Bank', 1, 2), one('Merse cattle', 0, null)];
    expect(found('Merse Bank, Merse cattle, Merse', sought, 'as-written')).toEqual([
      '2:Merse Bank',
      '1:Merse',
    ]);
  });

  it('only in the places of the evidence', () => {
    const texts = new Map([
      ['p1', 'Ankara'],
      ['p2', 'Ankara'],
    ]);
    const all = findEvidence(readTexts(texts, 'as-written'), [{ ...one('Ankara'), where: ['p2'] }]);
    expect([...all].map(([place, places]) => [place, places.length])).toEqual([['p2', 1]]);
  });
});

describe('phrases are whole words', () => {
  it.each([
    ['not within a word', 'Amerse, MerseX, 1Merse', 'Merse', 0, []],
    ['not behind a mark that belongs to the letter before it', 'e\u0301Merse', 'Merse', 0, []],
    [
      'beside marks and at the ends of the text',
      'Merse (Merse) “Merse”',
      'Merse',
      0,
      ['Merse', 'Merse', 'Merse'],
    ],
    ['that end in a mark, whatever follows', 'Merse Ltd.X', 'Merse Ltd.', 0, ['Merse Ltd.']],
    [
      'with a hyphen or any blank for a blank',
      'al-Merse, al\u00a0Merse',
      'al Merse',
      0,
      ['al-Merse', 'al\u00a0Merse'],
    ],
    ['of letters beyond the first plane', '\u{1F6A2}Merse', 'Merse', 0, ['Merse']],
    ['right behind a longer phrase', 'MerseBank', 'Bank', 0, []],
    ['or as many beginnings as the count lacks', 'Mersede, Mersenin', 'Merse', 1, ['Merse']],
  ])('%s', (_, text, phrase, count, words) => {
    expect(found(text, [one(phrase, count)], 'as-written')).toEqual(
      words.map((word) => `1:${word}`),
    );
  });

  it('of which those that are not looked for in a place are not found there', () => {
    const texts = readTexts(new Map([['p1', 'Merse']]), 'as-written');
    expect(texts.at('p2')).toBeUndefined();
    const nowhere = [{ ...one('Merse'), where: ['p2'] }, one('Reed', 1, null)];
    expect([...findEvidence(texts, nowhere)]).toEqual([]);
  });
});

describe('terms of topics are found folded', () => {
  it('where their letters stand in the text', () => {
    const sought = [one('strasse'), one('isik', 1, 2)];
    expect(found('Straße, IŞIK', sought, 'folded')).toEqual(['1:Straße', '2:IŞIK']);
  });

  it.each([
    ['SURİYE’de ve Suriye', 'Suriye', ['SURİYE', 'Suriye']],
    ['a counter-terrorism law', 'counter terrorism', ['counter-terrorism']],
    ['Gözaltı, gozalti', 'gözaltı', ['Gözaltı', 'gozalti']],
  ])('in "%s" the term %s', (text, term, words) => {
    expect(found(text, [one(term, 2)], 'folded')).toEqual(words.map((word) => `1:${word}`));
  });
});

describe('marks', () => {
  it('stand in the HTML where they stand in the text', () => {
    const [block] = renderBody('Fish & *chips at* <Ankara> & Kalın\n');
    const text = block?.text ?? '';
    const at = (word: string, key: number): Found => {
      const start = text.indexOf(word);
      return { key, start, end: start + word.length };
    };
    expect(
      markEvidence(block?.html ?? '', [at('chips at <Ankara', 1), at('Ankara> & Kalın', 2)]),
    ).toBe(
      'Fish &amp; <em><span class="k1">chips at</span></em><span class="k1"> </span><span class="k1">&lt;</span>' +
        '<span class="k1 k2">Ankara</span><span class="k2">&gt;</span><span class="k2"> </span><span class="k2">&amp;</span><span class="k2"> Kalın</span>',
    );
  });

  it('stand in no value of a tag, whatever it holds', () => {
    const [block] = renderBody('See [Ankara](https://example.org "> Ankara").');
    const found = [{ key: 0, start: 4, end: 10 }];
    expect(markEvidence(block?.html ?? '', found)).toBe(
      'See <a href="https://example.org" title="> Ankara"><span class="k0">Ankara</span></a>.',
    );
  });

  it('change no word, and mark no letter that is not evidence', () => {
    const piece = fc.constantFrom(
      'Kalın',
      ' ',
      '&',
      '<b>',
      '*em*',
      'ışık',
      '\u{1F30D}',
      '"',
      '`x`',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(40), fc.nat(12), fc.integer({ min: 1, max: 4 })), {
          maxLength: 5,
        }),
        (pieces, spans) => {
          const [block] = renderBody(`x${pieces.join('')}x\n`);
          if (!block) return;
          const all = spans
            .map(([start, length, key]) => ({ key, start, end: start + length + 1 }))
            .filter(({ end }) => end <= block.text.length);
          const html = markEvidence(block.html, all);
          expect(html.replace(/<span class="k[^>]*>|<\/span>/g, '')).toBe(block.html);
          const marked = [...html.matchAll(/<span class="([^"]*)">([^<]*)<\/span>/g)]
            .map(([, , words = '']) => textOfHtml(words))
            .join('');
          const letters = [...Array(block.text.length).keys()]
            .filter((i) => all.some(({ start, end }) => start <= i && i < end))
            .map((i) => block.text[i])
            .join('');
          expect(marked).toBe(letters);
        },
      ),
    );
  });

  it.each([
    ['&#60;x', 1, '<span class="k1">&#60;</span>x'],
    ['&#x3C;x', 1, '<span class="k1">&#x3C;</span>x'],
    ['&#x1F6A2;x', 2, '<span class="k1">&#x1F6A2;</span>x'],
    ['&#128674;x', 2, '<span class="k1">&#128674;</span>x'],
    ['&lt;x', 1, '<span class="k1">&lt;</span>x'],
    ['<b>x</b>y', 1, '<b><span class="k1">x</span></b>y'],
    ['a <img alt="<b>">', 2, '<span class="k1">a </span><img alt="<b>">'],
  ])('count the letters of %s as a reader sees them', (html, end, marked) => {
    expect(markEvidence(html, [{ key: 1, start: 0, end }])).toBe(marked);
  });

  it('stand nowhere where nothing was found', () => {
    expect(markEvidence('a &amp; b', [])).toBe('a &amp; b');
    expect(cutAtEvidence('', [])).toEqual([]);
  });

  it('of one that was found twice in a place stand there once', () => {
    const twice = [2, 1, 2].map((key) => ({ key, start: 0, end: 1 }));
    expect(cutAtEvidence('a', twice)).toEqual([{ text: 'a', keys: [1, 2] }]);
  });

  it('cut a text where they begin and end', () => {
    const all = [
      { key: 1, start: 0, end: 5 },
      { key: 2, start: 3, end: 8 },
    ];
    expect(cutAtEvidence('abcdefghij', all)).toEqual([
      { text: 'abc', keys: [1] },
      { text: 'de', keys: [1, 2] },
      { text: 'fgh', keys: [2] },
      { text: 'ij', keys: [] },
    ]);
  });
});

describe('the style sheet of the choices', () => {
  it('has a selector for each choice', () => {
    expect(evidenceStyles(3).match(/\.k\d+/g)).toEqual(['.k1', '.k2', '.k3']);
    expect(evidenceStyles(0)).toBe('');
    expect(evidenceStyles(2)).toMatch(
      /^article:has\(\[value="1"\]:checked\) \.k1,article:has\(\[value="2"\]:checked\) \.k2\{[^{}]+\}\n/,
    );
  });

  it.each([
    [0, 0],
    [1, 8],
    [8, 8],
    [9, 16],
  ])('where an entry has %i choices, has %i', (choices, most) => {
    const names = Array<string>(choices).fill('a');
    expect(
      mostChoices([
        { names: [], topics: [] },
        { names: names.slice(1), topics: names.slice(0, 1) },
      ]),
    ).toBe(most);
  });
});
