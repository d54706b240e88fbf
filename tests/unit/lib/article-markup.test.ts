import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { bodyMarkup, choicesMarkup } from '../../../src/lib/article-markup.ts';
import type { NotedBlock } from '../../../src/lib/article-view.ts';
import type { EvidenceGroup } from '../../../src/lib/entry-evidence.ts';
import type { Markup } from '../../../src/lib/markup.ts';
import type { Name } from '../../../src/schema/names.ts';
import { anyLine, SEEDED } from '../../support/arbitrary-text.ts';
import { textOfHtml } from '../../support/html-text.ts';

const drawn = (parts: readonly Markup[]) =>
  parseHTML(`<html><body>${parts.map(({ html }) => html).join('')}</body></html>`).document.body;

/** The elements with the names of their attributes: what no text may add to. */
const shapeOf = (body: Element) =>
  [...body.querySelectorAll('*')].map(
    (one) => `${one.tagName} ${[...one.attributes].map(({ name }) => name).join(' ')}`,
  );

const textOf = (body: Element, selector: string) => body.querySelector(selector)?.textContent;

/** Texts as an archive may have them, none of them empty; a parser takes line ends and null for others. */
const hostile = fc
  .oneof(
    anyLine,
    fc.constantFrom('"><script>x()</script>', "' onclick='x", '</textarea><b>', '&lt;', '-->'),
  )
  .map((text) => `x${text.replaceAll('\0', '')}x`);

const nameWith = (text: string): Name => ({
  ...{ id: 'x', kind: 'person', label: text, lang: text },
  ...{ description: text, spellings: [] },
});

function blockWith(text: string, names: number): NotedBlock {
  const facts = { kind: 'paragraph', id: 'p1', number: 1, html: 'Fog.', text: 'Fog.' } as const;
  return { ...facts, quotation: text, notes: Array<Name>(names).fill(nameWith(text)) };
}

test('no text of an entry or a name adds an element or an attribute to its body', () => {
  fc.assert(
    fc.property(hostile, fc.nat({ max: 6 }), (text, names) => {
      const language = { lang: text, dir: undefined };
      const body = drawn(bodyMarkup([blockWith(text, names)], language));
      const plain = drawn(bodyMarkup([blockWith('x', names)], { ...language, lang: 'x' }));
      expect(shapeOf(body)).toEqual(shapeOf(plain));
      // What stands in it is text to a browser as well, with its references read.
      expect(textOfHtml(textOf(body, 'textarea') ?? '')).toBe(text);
      expect(body.querySelector('.para > p')?.getAttribute('lang')).toBe(text);
      if (names > 0) expect(textOf(body, 'li')?.trim()).toBe(`${text}  ${text}.`);
    }),
    SEEDED,
  );
});

test('no text adds an element or an attribute to the choices', () => {
  const groupWith = (text: string): EvidenceGroup => {
    const places = [{ href: text, words: text }];
    const choice = { key: 1, label: text, lang: text, glyph: text, href: text, count: 2, places };
    return {
      title: text,
      choices: [choice, { ...choice, lang: undefined, glyph: null, href: null }],
    };
  };
  fc.assert(
    fc.property(hostile, (text) => {
      const body = drawn(choicesMarkup([groupWith(text)]));
      expect(shapeOf(body)).toEqual(shapeOf(drawn(choicesMarkup([groupWith('x')]))));
      expect(textOf(body, 'h2')).toBe(text);
      expect(textOf(body, 'label')?.trim()).toBe(text.trim());
      expect(body.querySelector('p > a')?.getAttribute('href')).toBe(text);
    }),
    SEEDED,
  );
});

test('names beside a paragraph fold from the fifth on', () => {
  const listed = (names: number) => {
    const body = drawn(bodyMarkup([blockWith('x', names)], { lang: undefined, dir: undefined }));
    return ['aside > ul > li', 'details li'].map((path) => body.querySelectorAll(path).length);
  };
  expect([0, 1, 4, 5].map(listed)).toEqual([
    [0, 0],
    [1, 0],
    [4, 0],
    [3, 2],
  ]);
});

test('headings and other blocks have their anchors and the language of the text', () => {
  const facts = { number: 1, text: '', notes: [], quotation: null };
  const blocks: NotedBlock[] = [
    { ...facts, kind: 'heading', id: 'h1', html: 'A <em>b</em>' },
    { ...facts, kind: 'other', id: 'b1', html: '<hr>' },
  ];
  expect(bodyMarkup(blocks, { lang: 'ar', dir: 'rtl' }).map(({ html }) => html)).toEqual([
    '<h2 id="h1" lang="ar" dir="rtl">A <em>b</em></h2>',
    '<div id="b1" lang="ar" dir="rtl"><hr></div>',
  ]);
});

/** HTML without the blanks between elements, which no reader sees. */
const tight = (parts: readonly Markup[]) =>
  parts.map(({ html }) => html.replace(/(?<=>)\s+|\s+(?=<)/g, '')).join('');

test('a paragraph has its number, its quotation to copy, and notes on names beside it', () => {
  const name = (id: string, facts: Partial<Name> = {}): Name => ({
    ...{ id, label: id.toUpperCase(), kind: 'person', spellings: [] },
    ...facts,
  });
  const block: NotedBlock = {
    ...{ kind: 'paragraph', id: 'p2', number: 2, html: 'Fog &amp; <em>tugs</em>.', text: '' },
    quotation: '“Fog & tugs.”',
    notes: [name('a', { description: 'Master', lang: 'tr' }), name('b')],
  };
  expect(tight(bodyMarkup([block], { lang: 'en', dir: undefined }))).toBe(
    '<div class="para" id="p2"><a class="pn" href="#p2" aria-label="Paragraph 2">2</a>' +
      '<p lang="en">Fog &amp;<em>tugs</em>.</p>' +
      '<button type="button" class="qb" popovertarget="q2" aria-label="Quote paragraph 2">”</button>' +
      '<label class="quote" popover id="q2">The paragraph with its citation. Select all of it and copy.' +
      '<textarea readonly autofocus>“Fog &amp; tugs.”</textarea></label>' +
      '<aside class="note" aria-label="Names first mentioned in paragraph 2"><ul>' +
      '<li><a href="/names/a/" lang="tr">A</a>Master.</li><li><a href="/names/b/">B</a></li>' +
      '</ul></aside></div>',
  );
  const plain = { ...block, quotation: null, notes: [] };
  expect(tight(bodyMarkup([plain], { lang: undefined, dir: 'rtl' }))).toBe(
    '<div class="para" id="p2"><a class="pn" href="#p2" aria-label="Paragraph 2">2</a>' +
      '<p dir="rtl">Fog &amp;<em>tugs</em>.</p></div>',
  );
  const five = { ...plain, notes: ['a', 'b', 'c', 'd', 'e'].map((id) => name(id)) };
  expect(tight(bodyMarkup([five], { lang: undefined, dir: undefined }))).toContain(
    '<li><a href="/names/c/">C</a></li></ul><details class="more"><summary>2 names more</summary>' +
      '<ul><li><a href="/names/d/">D</a></li><li><a href="/names/e/">E</a></li></ul></details></aside>',
  );
});

test('a choice has its name, how often it was found, and the ways to where', () => {
  const facts = { lang: undefined, glyph: null, href: null };
  const choices = [
    {
      ...{ ...facts, key: 1, label: 'Ada', count: 1 },
      places: [
        { href: '#p1', words: '1' },
        { href: '#main', words: 'headline' },
      ],
    },
    {
      key: 2,
      label: 'Şile',
      lang: 'tr',
      glyph: 'ring',
      href: '/names/sile/',
      count: 3,
      places: [],
    },
  ];
  expect(tight(choicesMarkup([{ title: 'All', choices }]))).toBe(
    '<h2>All</h2><ul>' +
      '<li><label class="check"><input type="radio" name="k" value="1">Ada</label>' +
      '<p><span>1×</span><a href="#p1">1</a><a href="#main">headline</a></p></li>' +
      '<li><label class="check"><input type="radio" name="k" value="2">' +
      '<svg class="glyph" aria-hidden="true"><use href="#g-ring"></use></svg>' +
      '<span lang="tr">Şile</span></label><p><a href="/names/sile/">3×</a></p></li></ul>',
  );
});
