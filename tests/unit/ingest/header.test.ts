import { describe, expect, it } from 'vitest';
import type { Document, Fact, FactKind } from '../../../scripts/ingest/article.ts';
import { parseDocument } from '../../../scripts/ingest/parse.ts';
import { words } from '../../../src/words.ts';
import { parsed } from '../../support/parsed.ts';

const HEADLINE = 'Fog over the bay again';
const bodyOf = ({ body }: { readonly body: readonly { readonly text: string }[] }) =>
  body.map(({ text }) => text);

describe('a kicker', () => {
  const kicker = (lines: readonly string[], file?: string) => {
    const { title, removed } = parsed(lines.join('\n'), file);
    return [title.text, ...removed.map(({ number, rule }) => `${rule} ${number}`)];
  };
  const letters = (count: number) => `${'a'.repeat(20)} ${'b'.repeat(count - 21)}`;

  it.each([
    ['three words', 'Bay and harbour'],
    ['forty letters', letters(40)],
    ['more words in brackets', '[Harbour news from the bay]'],
    ['more words with a bar', 'Harbour news | From the bay'],
    ['more words with a slash', 'Harbour news / From the bay'],
  ])('above a headline is of %s', (_, line) => {
    expect(kicker([line, HEADLINE, 'Text.'])).toEqual([HEADLINE, 'kicker 1']);
  });

  it.each([
    ['four words', 'Harbour news of today'],
    ['41 letters', letters(41)],
    ['41 letters with a bar', `a | ${'b'.repeat(37)}`],
    ['words and a bracket', 'Harbour news of [today]'],
    ['a bar that joins words', 'Harbour news of fog/ice'],
  ])('is no line of %s', (_, line) => {
    expect(kicker([line, HEADLINE, 'Text.'])).toEqual([line]);
  });

  it.each(['Fog?', 'Fog!', 'Fog…', 'No. 7.'])('is not %j, which ends a sentence', (line) => {
    expect(kicker([line, HEADLINE, 'Text.'])[1]).toBeUndefined();
  });

  it.each([
    ['four words', 'Fog is back now'],
    ['a question', 'Is the fog back?'],
    ['140 letters', `Fog is back now ${'x'.repeat(124)}`],
  ])('stands above a headline of %s', (_, line) => {
    expect(kicker(['Harbour', line, 'Text.'])).toEqual([line, 'kicker 1']);
  });

  it.each([
    ['three words', 'Fog is back'],
    ['a sentence', 'Fog is back now.'],
    ['a sentence in quotes', '“Fog is back now.”'],
    ['a line that announces', 'Fog is back now:'],
    ['two sentences', 'Fog is back now. It stays'],
    ['141 letters', `Fog is back now ${'x'.repeat(125)}`],
  ])('does not stand above %s', (_, line) => {
    expect(kicker(['Harbour', line, 'Text.'])).toEqual(['Harbour']);
  });

  it('stands above a headline and a text, without a headline that is known', () => {
    expect(kicker(['Harbour', HEADLINE])).toEqual(['Harbour']);
    expect(kicker(['date 2026-01-05 Harbour', HEADLINE, 'Text.'])).toEqual(['Harbour']);
    const stated = ['---', 'title: Fog', '---', 'Harbour', HEADLINE, 'Text.'];
    expect(kicker(stated, 'x.md')).toEqual(['Fog']);
  });

  it('is no heading, and may stand above one', () => {
    expect(kicker(['# Harbour', HEADLINE, 'Text.'], 'x.md')).toEqual(['Harbour']);
    expect(kicker(['Harbour', `# ${HEADLINE}`, 'Text.'], 'x.md')).toEqual([HEADLINE, 'kicker 1']);
  });

  it('takes its place among the lines that are removed', () => {
    const lines = ['Share', 'Harbour', HEADLINE, 'Text.', 'Share'];
    expect(kicker(lines)).toEqual([HEADLINE, 'share-bar 1', 'kicker 2', 'share-bar 5']);
  });
});

describe('who signs', () => {
  const signed = (lines: readonly string[], file?: string) => {
    const { byline, authors } = parsed(lines.join('\n'), file);
    return [byline?.number ?? null, ...authors];
  };
  const ada = (line: number) => ({ name: 'Ada Quill', from: words.ingest.byline, line });

  it('is named in a line of its own among the first six', () => {
    const at = (line: number) => [HEADLINE, 'A.', 'B.', 'C.', 'D.', 'E.'].slice(0, line - 1);
    expect(signed([...at(6), 'By Ada Quill', 'Text.'])).toEqual([6, ada(6)]);
    expect(signed([...at(7), 'By Ada Quill', 'Text.'])).toEqual([null]);
  });

  it('may be named beside the date', () => {
    expect(signed([HEADLINE, 'By Ada Quill | 7 March 2026', 'Text.'])).toEqual([null, ada(2)]);
  });

  it('may be in emphasis in Markdown', () => {
    expect(signed([HEADLINE, '*By Ada Quill*', 'Text.'], 'x.md')).toEqual([2, ada(2)]);
    expect(signed([HEADLINE, '*By Ada Quill*', 'Text.'])).toEqual([null]);
  });

  it('is whom metadata names, and the byline is no text all the same', () => {
    const lines = ['---', 'author: Max Moor', '---', HEADLINE, 'By Ada Quill', 'Text.'];
    expect(signed(lines, 'x.md')).toEqual([5, { name: 'Max Moor', from: 'author', line: null }]);
    expect(bodyOf(parsed(lines.join('\n'), 'x.md'))).toEqual(['Text.']);
  });
});

describe('the headline', () => {
  it('joined to a standfirst is told from it by where each stands in the line', () => {
    const { title, titleLines, standfirst, body } = parsed('date 2026-01-05 Fog.  It came.\nText.');
    expect(title).toEqual({ number: 1, text: 'Fog', from: 'header' });
    expect(titleLines).toEqual([{ number: 1, text: 'Fog.', cut: [16, 20] }]);
    expect(standfirst).toEqual({
      text: 'It came.',
      line: { number: 1, text: 'It came.', cut: [22, 30] },
    });
    expect(body.map(({ number }) => number)).toEqual([2]);
  });

  it('that is made of the first sentence leaves the text whole', () => {
    const { title, titleLines, standfirst, body } = parsed('It came. It went.\nText.');
    expect([title.number, title.from, titleLines, standfirst]).toEqual([1, 'lede', [], null]);
    expect(body.map(({ text }) => text)).toEqual(['It came. It went.', 'Text.']);
  });

  it.each([
    ['its last comma', `${'a'.repeat(40)}, ${'b'.repeat(50)} ${'c'.repeat(60)}`, 40],
    ['its last semicolon', `${'a'.repeat(40)}; ${'b'.repeat(50)} ${'c'.repeat(60)}`, 40],
    ['its last colon', `${'a'.repeat(40)}: ${'b'.repeat(50)} ${'c'.repeat(60)}`, 40],
    [
      'a word where the clause is short',
      `${'a'.repeat(39)}, ${'b'.repeat(50)} ${'c'.repeat(60)}`,
      91,
    ],
    [
      'a word where there is no clause',
      `${'a'.repeat(50)} ${'b'.repeat(40)} ${'c'.repeat(60)}`,
      91,
    ],
  ])('made of a long sentence is cut at %s', (_, sentence, length) => {
    expect(parsed(sentence).title.text).toBe(`${sentence.slice(0, length)}…`);
  });

  const stated = (...lines: readonly string[]) =>
    parsed(['---', 'title: Fog over the Bay', '---', ...lines, 'Text.'].join('\n'), 'x.md');

  it.each([
    ['below a line of the text', ['Ada sails.', 'FOG OVER THE BAY'], 5],
    ['as a heading, in the sixth line', ['A.', 'B.', 'C.', 'D.', 'E.', '# Fog over the bay'], 9],
  ])('of the metadata is no text where it stands again %s', (_, lines, number) => {
    const { title, titleLines, body } = stated(...lines);
    expect(title).toEqual({ number, text: 'Fog over the Bay', from: 'front-matter', key: 'title' });
    expect(titleLines.map((line) => line.number)).toEqual([number]);
    expect(body.map(({ text }) => text)).toEqual([...lines.slice(0, -1), 'Text.']);
  });

  it('of the metadata stays in the text below the sixth line', () => {
    const lines = ['A.', 'B.', 'C.', 'D.', 'E.', 'F.', 'Fog over the bay'];
    const { title, titleLines, body } = stated(...lines);
    expect([title.number, titleLines]).toEqual([1, []]);
    expect(body.map(({ text }) => text)).toEqual([...lines, 'Text.']);
  });
});

describe('the standfirst', () => {
  const standfirst = (lines: readonly string[], file?: string) => {
    const article = parsed(lines.join('\n'), file);
    return [article.standfirst?.line?.number ?? article.standfirst?.text ?? null, bodyOf(article)];
  };
  const long = (letters: number) => 'y'.repeat(letters);
  const date = '7 March 2026';

  it.each([40, 400])('is a line of %i letters between headline and date', (letters) => {
    expect(standfirst([HEADLINE, long(letters), date, 'Text.'])).toEqual([2, ['Text.']]);
  });

  it.each([
    ['of 39 letters', [HEADLINE, long(39), date, 'Text.']],
    ['of 401 letters', [HEADLINE, long(401), date, 'Text.']],
    ['beside another', [HEADLINE, long(40), long(50), date, 'Text.']],
    ['below the date', [HEADLINE, date, long(40), 'Text.']],
    ['without a date', [HEADLINE, long(40), 'Text.']],
    ['without a text', [HEADLINE, long(40), date]],
    ['above a headline that is made of it', [`${long(50)}. ${long(50)}.`, date, 'Text.']],
  ])('is no line %s', (_, lines) => {
    expect(standfirst(lines)[0]).toBeNull();
  });

  it('is no line above the headline', () => {
    const lines = ['---', 'title: Fog', '---', long(40), 'Fog', date, 'Text.'];
    expect(standfirst(lines, 'x.md')).toEqual([null, [long(40), 'Text.']]);
  });

  it('is the one joined to the headline before a line below it', () => {
    const lines = ['date 2026-01-05 Fog. It came.', long(40), `Published: ${date}`, 'Text.'];
    expect(standfirst(lines)).toEqual([1, [long(40), 'Text.']]);
  });

  const stated = (...lines: readonly string[]) =>
    standfirst(['---', 'description: The lamp is out', '---', HEADLINE, ...lines], 'x.md');

  it.each([
    ['the first line', ['THE LAMP IS OUT', 'Text.'], [5, ['Text.']]],
    ['the second line', ['A.', 'THE LAMP IS OUT', 'Text.'], [6, ['A.', 'Text.']]],
    [
      'no line below',
      ['A.', 'B.', 'THE LAMP IS OUT', 'Text.'],
      ['The lamp is out', ['A.', 'B.', 'THE LAMP IS OUT', 'Text.']],
    ],
    ['no line that is all there is', ['The lamp is out'], ['The lamp is out', ['The lamp is out']]],
    ['the line before the date, if there is one', [long(40), date, 'Text.'], [5, ['Text.']]],
  ])('that metadata gives is %s', (_, lines, expected) => {
    expect(stated(...lines)).toEqual(expected);
  });
});

describe('what stands above the text of a page', () => {
  const { document } = parsed('Fog\n\nText.');
  const block = (number: number, text: string) => ({ number, text, rule: 'page-furniture' });
  const fact = (kind: FactKind, value: string): Fact => ({
    ...{ kind, value, where: 'page', key: 'og' },
  });
  const page = (outside: Document['outside'], facts: readonly Fact[], texts: readonly string[]) => {
    const lines = texts.map((text, i) => ({ number: 11 + i, text }));
    const article = parseDocument({ ...document, unit: 'block', outside, facts, lines });
    if ('code' in article) throw new Error(article.what);
    const { title, standfirst, removed } = article;
    return {
      ...{ title: title.number, standfirst: standfirst?.line?.number ?? null },
      ...{ removed: removed.map(({ number }) => number), body: bodyOf(article) },
    };
  };

  it('is its headline where the metadata says so, and what stands below is not', () => {
    const outside = [block(3, 'Menu'), block(4, 'FOG'), block(30, 'Fog')];
    expect(page(outside, [fact('title', 'Fog')], ['Text.'])).toEqual({
      ...{ title: 4, standfirst: null, removed: [3, 30], body: ['Text.'] },
    });
  });

  it('is its standfirst where the metadata says so, and what stands below is not', () => {
    const facts = [fact('title', 'Fog'), fact('standfirst', 'It came.')];
    const outside = [block(4, 'Fog'), block(5, 'IT CAME.')];
    expect(page(outside, facts, ['Text.', 'More.'])).toEqual({
      ...{ title: 4, standfirst: 5, removed: [], body: ['Text.', 'More.'] },
    });
    expect(page([block(30, 'It came.')], facts, ['Text.', 'More.'])).toMatchObject({
      ...{ standfirst: null, removed: [30] },
    });
  });

  it('is its date, which is then not removed', () => {
    const outside = [block(4, 'Menu'), block(5, '7 March 2026')];
    expect(page(outside, [], ['Fog', 'Text.'])).toMatchObject({ title: 11, removed: [4] });
  });

  describe('is its byline', () => {
    const authors = (outside: Document['outside'], facts: readonly Fact[] = []) => {
      const lines = [{ number: 11, text: 'Text.' }];
      const all = [fact('title', 'Fog'), ...facts];
      const article = parseDocument({ ...document, unit: 'block', outside, facts: all, lines });
      return 'code' in article ? [] : article.authors.map(({ name, line }) => [name, line]);
    };
    const byline = block(5, 'By Ada Quill');

    it('where the text has none, once, and below the headline', () => {
      const below = [block(4, 'Fog'), byline, block(6, 'By Ada Quill | 3 min')];
      expect(authors(below)).toEqual([['Ada Quill', 5]]);
      expect(authors([block(3, 'By Max Moor'), ...below])).toEqual([['Ada Quill', 5]]);
      expect(authors([block(12, 'By Ada Quill')])).toEqual([]);
    });

    it('where the metadata name the publisher, and nobody else', () => {
      const publisher = fact('publisher', 'The Courier');
      const named = (...names: string[]) => [
        publisher,
        ...names.map((name) => fact('author', name)),
      ];
      expect(authors([byline], named('the courier'))).toEqual([['Ada Quill', 5]]);
      expect(authors([], named('The Courier'))).toEqual([['The Courier', null]]);
      expect(authors([byline], named('Max Moor'))).toEqual([['Max Moor', null]]);
      expect(authors([byline], named('The Courier', 'Max Moor'))).toEqual([['Max Moor', null]]);
    });
  });

  it('may be a heading of the page, which is neither kicker nor standfirst', () => {
    const body = (...lines: Document['lines']) => {
      const article = parseDocument({ ...document, lines });
      return 'code' in article ? [] : bodyOf(article);
    };
    const first = { number: 1, text: HEADLINE };
    const second = { number: 2, text: 'y'.repeat(40) };
    const [date, text] = [
      { number: 3, text: '7 March 2026' },
      { number: 4, text: 'Text.' },
    ];
    expect(body(first, second, date, text)).toEqual(['Text.']);
    expect(body(first, { ...second, kind: 'heading' }, date, text)).toHaveLength(2);
    expect(body({ number: 0, text: 'Harbour', kind: 'heading' }, first, text)).toEqual([
      ...[HEADLINE, 'Text.'],
    ]);
  });
});
