import { describe, expect, it } from 'vitest';
import { citationOf, citeForms, cslItem, quotationOf } from '../../../src/lib/cite.ts';
import { foundRecord } from '../../support/found-record.ts';
import { itemOf } from '../../support/items.ts';

const archive = { name: 'The Archive', url: 'https://archive.example/a/' };
const retold = itemOf('Fog', '2026', {
  authors: ['Ada Reed', 'Cem Taş'],
  source: { publisher: 'Port News', wording: 'retold' },
});

describe('citationOf', () => {
  it.each([
    [itemOf('Fog', '2026-01-05'), '', 'Fog.', 'Publisher unknown, 5 January 2026. In The Archive.'],
    [itemOf('Fog?', null), '', 'Fog?', 'Publisher unknown, undated. In The Archive.'],
    [
      itemOf('Fog…', '2023-12~'),
      '',
      'Fog…',
      'Publisher unknown, c. December 2023. In The Archive.',
    ],
    [retold, 'Ada Reed and Cem Taş.', 'Fog.', 'Port News, 2026. Retold in The Archive.'],
  ])('cites %#', (item, authors, title, words) => {
    const rest = `${words} https://archive.example/a/`;
    expect(citationOf(item, archive)).toEqual({ authors, title, rest });
  });
});

describe('quotationOf', () => {
  const paragraph = { number: 3, text: 'It is “closed”, he said.' };

  it('gives the words unchanged, and a citation of the paragraph', () => {
    expect(quotationOf(itemOf('Fog', '2026-01-05'), archive, paragraph)).toBe(
      '“It is “closed”, he said.”\n\n“Fog.” Publisher unknown, 5 January 2026. In The Archive. ¶ 3. https://archive.example/a/#p3',
    );
  });

  it('says of a retelling that the words are not the original’s', () => {
    expect(quotationOf(retold, archive, paragraph)).toMatch(
      /^“.*”\n\nAda Reed and Cem Taş\. “Fog\.” Port News, 2026\. Retold in .* ¶ 3\. \S+#p3\nThe words quoted are the retelling’s, not the original’s\.$/,
    );
  });
});

describe('CSL-JSON', () => {
  it.each([
    ['2026-01-10', { 'date-parts': [[2026, 1, 10]] }],
    ['2026-01', { 'date-parts': [[2026, 1]] }],
    ['2026', { 'date-parts': [[2026]] }],
    ['2023-12~', { 'date-parts': [[2023, 12]], circa: true }],
    [
      '2026-01-10/2026-01-12',
      {
        'date-parts': [
          [2026, 1, 10],
          [2026, 1, 12],
        ],
      },
    ],
    ['[2026-01-10,2026-10-01]', { literal: '10 January or 1 October 2026' }],
    [null, undefined],
  ])('issues %s as %o', (date, issued) => {
    expect(cslItem(foundRecord({ date }), 'The Archive')['issued']).toEqual(issued);
  });

  it('parts a Turkish name, and names no paper where the publisher is not known', () => {
    const item = cslItem(foundRecord({ authors: ['İbrahim Kalın'], publisher: null }), 'A');
    expect(item).toMatchObject({
      type: 'article-newspaper',
      author: [{ family: 'Kalın', given: 'İbrahim' }],
    });
    expect(item).not.toHaveProperty('container-title');
  });
});

describe('the forms of a citation', () => {
  it('are three styles in words, and one for programs', () => {
    const forms = citeForms(foundRecord(), 'The Archive');
    expect(forms.map(({ name }) => name)).toEqual(['Chicago', 'APA', 'MLA', 'BibTeX']);
    const form = forms.at(-1);
    expect(form && 'text' in form ? form.text : '').toMatch(/^@article\{[\s\S]*\}$/);
  });
});
