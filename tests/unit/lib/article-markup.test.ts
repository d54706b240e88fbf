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
