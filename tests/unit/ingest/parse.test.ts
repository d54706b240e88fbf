import { describe, expect, it } from 'vitest';
import { parsed } from '../../support/parsed.ts';

/** What a whole article becomes is in the golden pairs; here are the edges of the single rules. */

describe('the headline', () => {
  const headline = (text: string, file?: string) => {
    const { title, standfirst } = parsed(text, file);
    return [title.text, title.from, standfirst?.text ?? null];
  };
  const long = (letters: number) => 'x'.repeat(letters);

  it.each([
    ['Fog\n\nText.', ['Fog', 'first-line', null]],
    ['Fog over the bay.\n\nText.', ['Fog over the bay', 'first-line', null]],
    ['To be continued…\n\nText.', ['To be continued…', 'first-line', null]],
    ['And so on...\n\nText.', ['And so on...', 'first-line', null]],
    ['.\n\nText.', ['.', 'first-line', null]],
    [`${long(140)}\n\nText.`, [long(140), 'first-line', null]],
    [`${long(141)}\n\nText.`, [`${long(140)}…`, 'lede', null]],
    ['date 2026-01-01 Fog. It came.\n\nText.', ['Fog', 'header', 'It came.']],
    ['date 2026-01-01 A. B b. C c. D d.\n\nT.', ['A. B b', 'header', 'C c. D d.']],
    ['date 2026-01-01 Aa. Bb. Cc. Dd. Ee.\n\nT.', ['Aa', 'lede', null]],
    ['DATE 2026-01-01\n\nFog\n\nText.', ['Fog', 'header', null]],
    ['Two came. One went.\n\nText.', ['Two came', 'lede', null]],
  ])('of %j is %j', (text, expected) => {
    expect(headline(text)).toEqual(expected);
  });

  it('in Markdown is without its marks, whatever its level', () => {
    expect(headline('# Fog #\n\nText.', 'x.md')).toEqual(['Fog', 'first-line', null]);
    expect(headline('### Fog\n\nText.', 'x.md')).toEqual(['Fog', 'first-line', null]);
    expect(headline('# Fog\n\nText.', 'x.txt')).toEqual(['# Fog', 'first-line', null]);
  });

  it('made of a long sentence ends at its last clause that fits', () => {
    const [title] = headline(`${'In the harbour of the town '.repeat(3)}, it rains, ${long(90)}`);
    expect(title).toMatch(/town {1,2}, it rains…$/);
  });

  it('never ends in half a letter', () => {
    const [title] = headline(`x${'🚢'.repeat(100)}`);
    expect(title).toBe(`x${'🚢'.repeat(69)}…`);
  });
});

describe('the standfirst run into a header', () => {
  it('is the source’s own text, blanks and all', () => {
    const { standfirst } = parsed('date 2026-01-01 港務局。  今日は。  霧。\n\nText.');
    expect(standfirst?.text).toBe('今日は。  霧。');
  });
});

describe('the date', () => {
  const found = (text: string, file?: string) => {
    const { date } = parsed(text, file);
    return date && [date.from, date.line, date.found, date.readings];
  };

  it('may stand alone in any of the first four lines of text, not below', () => {
    const lines = ['Title', 'By a writer', 'The Courier', 'Text.', 'More.'];
    const at = (line: number) => lines.toSpliced(line, 0, '7 March 2026').join('\n');
    for (const line of [0, 1, 2, 3]) expect(found(at(line))?.[1]).toBe(line + 1);
    expect(found(at(4))).toBeNull();
    expect(parsed(at(4)).body.map(({ text }) => text)).toContain('7 March 2026');
  });

  it('is not looked for inside a line', () => {
    expect(found('Seen on 7 March 2026\n\nText.')).toBeNull();
    expect(found('update 2026-02-17 Fog\n\nText.')).toBeNull();
  });

  it('of the front matter goes before that of the text, which stays in the text', () => {
    const article = parsed('---\ndate: 2026-01-01\n---\nFog\n1/10/2026\nText.', 'x.md');
    expect(article.date).toMatchObject({ from: 'front-matter', readings: ['2026-01-01'] });
    expect(article.body.map(({ text }) => text)).toEqual(['1/10/2026', 'Text.']);
    const joined = parsed('---\ndate: 2026-01-01\n---\ndate 2026-01-02 Fog\nText.', 'x.md');
    expect(joined.title.text).toBe('Fog');
    expect(joined.body.map(({ text }) => text)).toEqual(['date 2026-01-02', 'Text.']);
  });

  it('of the front matter is on record where it cannot be read', () => {
    expect(found('---\ndate: soon\n---\nFog\nText.')).toEqual(['front-matter', 1, 'soon', []]);
    expect(found('---\ndate: 2026\n---\nFog\nText.')).toEqual(['front-matter', 1, '2026', []]);
  });
});

describe('front matter', () => {
  it('that is blank says nothing', () => {
    const { title, date, publisher } = parsed(
      '---\ntitle: "  "\ndate: ""\npublisher:\n---\nFog\nText.',
    );
    expect([title.text, date, publisher]).toEqual(['Fog', null, null]);
  });

  it('may be a number, and run over several lines', () => {
    const { title, standfirst } = parsed('---\ntitle: 1984\ndescription: |\n  a\n  b\n---\nText.');
    expect([title.text, standfirst?.text]).toEqual(['1984', 'a b']);
  });

  it('does not shift the numbers of the lines', () => {
    for (const end of ['\n', '\r\n']) {
      const { body } = parsed(['---', 'title: T', '---', '', 'A.', '', 'B.'].join(end));
      expect(body.map(({ number }) => number)).toEqual([5, 7]);
    }
  });
});

describe('lines', () => {
  it('are numbered as an editor numbers them, whatever ends them', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { body } = parsed(['T', '', '\fA.', '', '', 'B.'].join(end));
      expect(body.map(({ number, text }) => [number, text])).toEqual([
        [3, 'A.'],
        [6, 'B.'],
      ]);
    }
  });
});

describe('a heading', () => {
  const kindOf = (line: string) => parsed(`Title\n\nText.\n\n${line}\n\nMore.`).body[1]?.kind;

  it.each([
    'WHAT NOW',
    'WHAT NOW?',
    'ŞİMDİ NE OLACAK?',
    'ŞİMDİ NE OLACAK?'.normalize('NFD'),
    'What Comes After the Flood',
    'Liman ve Deniz Fenerleri',
    'Liman ve Deniz Fenerleri'.normalize('NFD'),
    'Between the Lines',
    'The Harbour: A History',
  ])('is %j', (line) => {
    expect(kindOf(line)).toBe('heading');
  });

  it.each([
    'FOG',
    'Fog came in the night',
    'We Are Leaving.',
    'WE ARE LEAVING!',
    '“We Are Leaving.”',
    'Then She Said:',
    '“We are not at war”',
    'Is he to go?',
    'قال الوزير',
    '港務局 今日',
    '12 / 2026',
    `WORDS ${'X'.repeat(100)}`,
    '# Not in a Text File.',
  ])('is not %j', (line) => {
    expect(kindOf(line)).toBe('paragraph');
  });

  it('is never the last line', () => {
    expect(parsed('Title\n\nText.\n\nWHAT NOW').body.at(-1)?.kind).toBe('paragraph');
  });
});
