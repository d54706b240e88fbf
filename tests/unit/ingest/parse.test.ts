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
    ['Lamp made in the U.S.\n\nText.', ['Lamp made in the U.S.', 'first-line', null]],
    ['ST. JOSEPH LIGHT SETS SPLIT\n\nText.', ['ST. JOSEPH LIGHT SETS SPLIT', 'first-line', null]],
    [`${long(140)}\n\nText.`, [long(140), 'first-line', null]],
    [`${long(141)}\n\nText.`, [`${long(140)}…`, 'lede', null]],
    ['date 2026-01-01 Fog. It came.\n\nText.', ['Fog', 'header', 'It came.']],
    ['date 2026-01-01 A. B b. C c. D d.\n\nT.', ['A. B b', 'header', 'C c. D d.']],
    ['date 2026-01-01 Aa. Bb. Cc. Dd. Ee.\n\nT.', ['Aa', 'lede', null]],
    ['DATE 2026-01-01\n\nFog\n\nText.', ['Fog', 'header', null]],
    ['Two came. One went.\n\nText.', ['Two came', 'lede', null]],
    ['Two came. One went\n\nText.', ['Two came. One went', 'first-line', null]],
    ['Two came. “One went.”\n\nText.', ['Two came', 'lede', null]],
    ['date 2026-01-01 Two came. One went\n\nT.', ['Two came', 'header', 'One went']],
    [`date 2026-01-01 ${long(141)}. One went.\n\nT.`, [`${long(140)}…`, 'lede', null]],
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
    const [date] = parsed(text, file).dates;
    return date ? [date.from, date.line, date.found, date.readings] : null;
  };

  it('may stand alone in any of the first eight lines of text, not below', () => {
    const lines = 'Title|By a writer|The Courier|A.|B.|C.|D.|E.|F.'.split('|');
    const at = (line: number) => lines.toSpliced(line, 0, '7 March 2026').join('\n');
    for (const line of [0, 1, 3, 7]) expect(found(at(line))?.[1]).toBe(line + 1);
    expect(found(at(8))).toBeNull();
    expect(parsed(at(8)).body.map(({ text }) => text)).toContain('7 March 2026');
  });

  it('stands above the text: below two paragraphs it is a subject', () => {
    const prose = 'The keeper said that nobody had seen the like of it. '.repeat(3).trim();
    const after = (paragraphs: number) =>
      found(['Title', ...Array<string>(paragraphs).fill(prose), '7 March 2026', 'E.'].join('\n'));
    expect(after(2)?.[3]).toEqual(['2026-03-07']);
    expect(after(3)).toBeNull();
  });

  it('that says "published" counts wherever it stands, and before one that says nothing', () => {
    const lines = ['Title', '6 March 2026', 'Text.', ...Array<string>(9).fill('More.')];
    const text = [...lines, 'Published: 7 March 2026'].join('\n');
    expect(found(text)?.[3]).toEqual(['2026-03-07']);
  });

  it('takes the line of its time along', () => {
    const { body, dateLines } = parsed('Title\n7 March 2026\n14:30\nText.');
    expect(dateLines.map(({ number }) => number)).toEqual([2, 3]);
    expect(body.map(({ text }) => text)).toEqual(['Text.']);
  });

  it('may stand in the dateline, in the name of the file and in the address', () => {
    const filed = 'Title\nANKARA, 7 March 2026 (Courier) – It rained.\nMore.';
    expect(found(filed)?.slice(0, 2)).toEqual(['dateline', 2]);
    expect(parsed(filed).body[0]?.text).toMatch(/^ANKARA, 7 March 2026/);
    expect(found('Title\nText.', '2026-03-07-fog.txt')).toEqual([
      ...['file-name', null, '2026-03-07'],
      ['2026-03-07'],
    ]);
    const url = 'https://courier.example/2026/03/07/fog';
    expect(found(`---\nurl: ${url}\n---\nTitle\nText.`)?.[0]).toBe('address');
  });

  it('is not looked for inside a line', () => {
    expect(found('Seen on 7 March 2026\n\nText.')).toBeNull();
    expect(found('update 2026-02-17 Fog\n\nText.')).toBeNull();
  });

  it('of the front matter goes before that of the text, which is kept as evidence', () => {
    const article = parsed('---\ndate: 2026-01-01\n---\nFog\n1/10/2026\nText.', 'x.md');
    expect(article.dates).toMatchObject([
      { from: 'front-matter', readings: ['2026-01-01'] },
      { from: 'date-line', readings: ['2026-01-10', '2026-10-01'] },
    ]);
    expect(article.body.map(({ text }) => text)).toEqual(['Text.']);
  });

  it('of the front matter is on record where it cannot be read', () => {
    expect(found('---\ndate: soon\n---\nFog\nText.')).toEqual(['front-matter', 1, 'soon', []]);
    expect(found('---\ndate: 2026\n---\nFog\nText.')?.[3]).toEqual(['2026']);
  });
});

describe('front matter', () => {
  it('of TOML opens a file, and lines of +++ within a text are text', () => {
    const text = 'Fog over the harbour\n\n+++\nx = 1\n+++\n\nIt lifted at noon.';
    const { title, document } = parsed(text);
    expect([title.text, document.facts]).toEqual(['Fog over the harbour', []]);
    expect(document.lines.map(({ number }) => number)).toEqual([1, 3, 4, 5, 7]);
  });

  it.each(['\n', '\r\n'])('of TOML counts its lines, whichever end them', (end) => {
    const lines = ['+++', 'title = "Calm"', '+++', '', 'It lifted at noon.'];
    const { title, document } = parsed(lines.join(end));
    expect([title.text, document.metadataEnd]).toEqual(['Calm', 3]);
    expect(document.lines).toEqual([{ number: 5, text: 'It lifted at noon.' }]);
  });

  it('that is blank says nothing', () => {
    const { title, document } = parsed('---\ntitle: "  "\ndate: ""\npublisher:\n---\nFog\nText.');
    expect([title.text, document.facts]).toEqual(['Fog', []]);
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

describe('what an editor decides on lines', () => {
  const decided = (keep: readonly string[], remove: readonly string[]) => {
    const text = ['Fog', '', 'Share', '', 'It came.', '', 'It went.', '', 'Print'].join('\n');
    const { body, removed } = parsed(text, 'source.txt', { keep, remove });
    return [body.map((line) => line.text), removed.map(({ number, rule }) => `${rule} ${number}`)];
  };

  it.each([
    [[], [], ['It came.', 'It went.'], ['share-bar 3', 'site-label 9']],
    [['Share'], [], ['Share', 'It came.', 'It went.'], ['site-label 9']],
    [[], ['It came.'], ['It went.'], ['share-bar 3', 'editor 5', 'site-label 9']],
    [['Print'], ['It went.'], ['It came.', 'Print'], ['share-bar 3', 'editor 7']],
    [['share'], ['It'], ['It came.', 'It went.'], ['share-bar 3', 'site-label 9']],
  ])('kept %j and removed %j gives %j', (keep, remove, body, removed) => {
    expect(decided(keep, remove)).toEqual([body, removed]);
  });
});

describe('a source without text', () => {
  const refusal = (...lines: readonly string[]) => {
    try {
      return parsed(lines.join('\n')).title.text;
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  };

  it.each([
    [['7 March 2026'], 'no text'],
    [['Share', '', 'All rights reserved'], 'line 1 (share-bar), line 3 (copyright)'],
    [
      Array<string>(8).fill('Share'),
      [1, 2, 3, 4, 5, 6, 7, 8].map((line) => `line ${line} (share-bar)`).join(', '),
    ],
    [
      Array<string>(10).fill('Share'),
      `${[1, 2, 3, 4, 5, 6, 7, 8].map((line) => `line ${line} (share-bar)`).join(', ')} and 2 more`,
    ],
  ])('of lines %j is refused: %s', (lines, what) => {
    expect(refusal(...lines)).toBe(`source.txt: nothing but date and boilerplate: ${what}`);
  });

  it.each([
    [['Only a title'], '"Only a title"'],
    [['Fog at sea', '', '7 March 2026', '', 'By Ann Lee'], '"Fog at sea"'],
    [['Fog at sea', '', 'All rights reserved'], '"Fog at sea" and boilerplate: line 3 (copyright)'],
    [['---', 'title: Fog', 'description: It came at night.', '---', 'Fog'], '"Fog"'],
  ])('but a title, as of %j, is refused', (lines, what) => {
    expect(refusal(...lines)).toBe(`source.txt: nothing but the title ${what}`);
  });

  it('but a standfirst in the line of its title is taken', () => {
    expect(refusal('date 2026-03-07 Fog at sea. It came at night.')).toBe('Fog at sea');
  });
});
