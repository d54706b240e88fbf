import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { ledgerRow } from '../../../src/lib/ledger-row.ts';
import { lineMarkup } from '../../../src/lib/making-markup.ts';
import { attribute, markup } from '../../../src/lib/markup.ts';
import { itemOf } from '../../support/items.ts';

/** Words that would be elements, attributes or references, were they not escaped. */
const hostile = fc
  .array(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onclick='x",
      '&lt;b&gt;',
      '&amp',
      '</p></li></ol>',
      '<!--',
      ']]>',
      '`${x}`',
      '<',
      '>',
      '"',
      "'",
      '&',
      'fog',
      ' ',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((pieces) => pieces.join(''));

function parsed(html: string) {
  return parseHTML(`<html><body>${html}</body></html>`).document.body;
}

/** The names of all elements and of their attributes. */
function shapeOf(html: string): string[] {
  return [...parsed(html).querySelectorAll('*')].map(
    (element) => `${element.tagName} ${element.getAttributeNames().join(' ')}`,
  );
}

test('a text stays a text, between tags and in quotation marks', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { html } =
        markup`<p id="${text}">${text}</p>${[markup`<i${attribute('lang', text)}>${1}</i>`]}`;
      expect(shapeOf(html)).toEqual(['P id', 'I lang']);
      const [p, i] = [parsed(html).querySelector('p'), parsed(html).querySelector('i')];
      expect([p?.getAttribute('id'), p?.textContent]).toEqual([text, text]);
      expect([i?.getAttribute('lang'), i?.textContent]).toEqual([text, '1']);
    }),
  );
});

test('what is not there leaves nothing, and markup stands as it is', () => {
  const { html } = markup`<p>${null}${undefined}${false}${0}${markup`<b>${'<'}</b>`}</p>`;
  expect(html).toBe('<p>0<b>&lt;</b></p>');
  expect(attribute('id', undefined).html + attribute('id', null).html).toBe('');
});

test('an end of a line in a template is a blank, one in a text stays', () => {
  const { html } = markup`<p>
    ${'a\n b'}
  </p>`;
  expect(html).toBe('<p> a\n b </p>');
});

test('a row has the same elements whatever its entry says', () => {
  const place = { level: 3, topics: [], id: 'd1' } as const;
  const row = (text: string) =>
    ledgerRow(
      itemOf('fog', '2026-03', {
        title: text,
        summary: text,
        source: { publisher: text, wording: 'as-received' },
      }),
      place,
    ).html;
  const shape = shapeOf(row('fog'));
  fc.assert(
    fc.property(hostile, (text) => {
      expect(shapeOf(row(text))).toEqual(shape);
      expect(parsed(row(text)).querySelector('.standfirst')?.textContent).toBe(` ${text} `);
    }),
  );
});

test('a line of a source has the same elements whatever stands in it', () => {
  const draw = (text: string) =>
    lineMarkup(
      {
        from: 3,
        to: 4,
        part: true,
        leads: true,
        fate: 'corrected',
        received: [{ before: text, mark: text, after: text }],
        kept: { label: text, place: 'p1', passages: [{ before: text, mark: text, after: text }] },
        note: text,
        rule: text,
      },
      { label: 'Lines', article: '/articles/fog/', language: { lang: 'ar', dir: 'rtl' } },
    ).html;
  const shape = shapeOf(draw('fog'));
  expect(shape).toContain('DEL ');
  fc.assert(
    fc.property(hostile, (text) => {
      expect(shapeOf(draw(text))).toEqual(shape);
      expect(parsed(draw(text)).querySelector('.raw')?.textContent.trim()).toBe(
        `${text}${text}${text}`.trim(),
      );
    }),
  );
});
