import { describe, expect, it } from 'vitest';
import { citationOf, citeForms, cslItem, quotationOf, recordOf } from '../../../src/lib/cite.ts';
import type { Name } from '../../../src/schema/names.ts';
import { site } from '../../../src/site.config.ts';
import { foundRecord } from '../../support/found-record.ts';
import { itemOf } from '../../support/items.ts';
import { entryWith } from '../../support/made-entry.ts';

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
      itemOf('Fog? No', '2026-01-05'),
      '',
      'Fog? No.',
      'Publisher unknown, 5 January 2026. In The Archive.',
    ],
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

describe('an entry in CSL-JSON', () => {
  it('has all that is known of it', () => {
    const record = foundRecord({
      topics: [
        { id: 'a', label: 'A, b' },
        { id: 'c', label: 'C' },
      ],
    });
    expect(cslItem(record, 'The Archive')).toEqual({
      id: 'mit-goes-global-2026',
      type: 'article-newspaper',
      title: 'MİT goes global',
      author: [{ family: 'Reed', given: 'Ada' }],
      'container-title': 'The Merse Courier',
      issued: { 'date-parts': [[2026, 1, 10]] },
      archive: 'The Archive',
      URL: 'https://archive.example/articles/mit-goes-global/',
      language: 'en',
      keyword: 'A b, C',
      abstract: 'The service works further from home.',
      note: 'Kept in The Archive as received.',
    });
  });

  it('leaves out what is not known', () => {
    const nothing = { publisher: null, date: null, language: null, topics: [], summary: '' };
    expect(cslItem(foundRecord({ ...nothing, authors: [] }), 'The Archive')).toEqual({
      id: 'mit-goes-global',
      type: 'article-newspaper',
      title: 'MİT goes global',
      author: [],
      archive: 'The Archive',
      URL: 'https://archive.example/articles/mit-goes-global/',
      note: 'Kept in The Archive as received. Undated. Publisher unknown.',
    });
  });
});

describe('the record of an entry', () => {
  const port: Name = { id: 'port', label: 'Port', kind: 'organisation', spellings: ['Harbour'] };
  const context = {
    ...{ slug: 'fog', url: 'https://a.example/fog/', names: new Map([['port', port]]) },
    topics: [{ id: 'sea', label: 'Sea', glyph: 'circle' as const, definition: '', terms: [] }],
  };

  it('has its facts, its date in words, and the names of the authority file', () => {
    const entry = entryWith({
      ...{ date: '2023-12~', updated: '2024-01-02', authors: ['Ada Reed'], summary: 'Fog.' },
      names: ['port', 'gone'],
    });
    const source = { publisher: 'Port News', title: 'Fog!', url: 'https://b.example/' };
    expect(recordOf({ ...entry, source: { ...entry.source, ...source } }, context)).toEqual({
      slug: 'fog',
      id: entry.id,
      url: 'https://a.example/fog/',
      title: 'Fog Over the Harbour',
      authors: ['Ada Reed'],
      publisher: 'Port News',
      date: '2023-12~',
      dateText: 'c. Dec 2023',
      dating: 'approximate',
      updated: '2024-01-02',
      language: 'en',
      topics: [{ id: 'sea', label: 'Sea' }],
      names: [{ id: 'port', label: 'Port', kind: 'organisation' }],
      address: 'https://b.example/',
      sourceTitle: 'Fog!',
      wording: 'as-received',
      summary: 'Fog.',
      paragraphs: 1,
      sha256: 'a'.repeat(64),
    });
  });

  it('takes a text for one of the language of the archive where its own is not known', () => {
    expect(recordOf(entryWith({ language: null }), context).language).toBe(site.language);
    expect(recordOf(entryWith({ language: 'tr' }), context).language).toBe('tr');
  });
});

describe('the forms of a citation', () => {
  it('have what the record says', () => {
    const record = foundRecord({ authors: ['Ada Reed', 'Anadolu Ajansı'], wording: 'retold' });
    const received = citeForms({ ...record, wording: 'as-received' }, 'The Archive');
    expect(JSON.stringify(received.slice(0, 3))).not.toContain('Retold');
    const said = citeForms(record, 'The Archive').map((form) =>
      'text' in form ? form.text : form.pieces.map(({ text }) => text).join(''),
    );
    expect(said.slice(0, 3)).toEqual([
      'Reed, Ada, and Anadolu Ajansı. “MİT goes global.” The Merse Courier, January 10, 2026. Retold in The Archive. https://archive.example/articles/mit-goes-global/.',
      'Reed, A., & Anadolu Ajansı. (2026, January 10). MİT goes global. The Merse Courier. Retold in The Archive. https://archive.example/articles/mit-goes-global/',
      'Reed, Ada, and Anadolu Ajansı. “MİT goes global.” The Merse Courier, 10 Jan. 2026. Retold in The Archive, https://archive.example/articles/mit-goes-global/.',
    ]);
    expect(said[3]).toMatch(/^@article\{mit-goes-global-2026,\n[\s\S]*Retold in The Archive/);
  });

  it('are three styles in words, and one for programs', () => {
    const forms = citeForms(foundRecord(), 'The Archive');
    expect(forms.map(({ name }) => name)).toEqual(['Chicago', 'APA', 'MLA', 'BibTeX']);
    const form = forms.at(-1);
    expect(form && 'text' in form ? form.text : '').toMatch(/^@article\{[\s\S]*\}$/);
  });
});
