import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../src/lib/export-bibtex.ts';
import type { FoundRecord } from '../../../src/lib/search-export.ts';
import { anyText, SEEDED } from '../../support/arbitrary-text.ts';
import { exportOf, foundRecord } from '../../support/found-record.ts';

const write = (...records: readonly FoundRecord[]) => toBibtex(exportOf(...records));
const fieldsOf = (bibtex: string, ...names: readonly string[]) =>
  names.flatMap((name) => new RegExp(`^  ${name} = .*(?=,$)`, 'm').exec(bibtex) ?? []);

describe('toBibtex', () => {
  test('writes an article of a paper', () => {
    const record = foundRecord({ authors: ['Ada Reed', 'Anadolu Ajansı'], updated: '2026-01-12' });
    expect(write(record)).toBe(`@article{mit-goes-global-2026,
  title = {{MİT goes global}},
  author = {Reed, Ada and {Anadolu Ajansı}},
  journal = {The Merse Courier},
  entrysubtype = {newspaper},
  year = {2026},
  month = jan,
  day = {10},
  date = {2026-01-10},
  url = {https://archive.example/articles/mit-goes-global/},
  language = {en},
  keywords = {Syria},
  abstract = {The service works further from home.},
  note = {Kept in The MİT Record as received. Updated: 2026-01-12.},
}
`);
  });

  test('writes what has no known publisher as miscellaneous', () => {
    const record = foundRecord({
      publisher: null,
      authors: ['Merse Daily'],
      names: [{ id: 'daily', label: 'Merse Daily', kind: 'organisation' }],
      wording: 'retold',
      sourceTitle: '100% sure_',
      topics: [],
      language: null,
    });
    expect(write(record)).toBe(`@misc{mit-goes-global-2026,
  title = {{MİT goes global}},
  author = {{Merse Daily}},
  year = {2026},
  month = jan,
  day = {10},
  date = {2026-01-10},
  url = {https://archive.example/articles/mit-goes-global/},
  abstract = {The service works further from home.},
  note = {Retold in The MİT Record. Publisher unknown. Original title: “100\\% sure\\_”.},
}
`);
  });

  test.each([
    ['2026-01-10', ['year = {2026}', 'month = jan', 'day = {10}', 'date = {2026-01-10}']],
    ['2026-12', ['year = {2026}', 'month = dec', 'date = {2026-12}']],
    ['2026', ['year = {2026}', 'date = {2026}']],
    ['2023-12~', ['year = {2023}', 'month = dec', 'date = {2023-12~}']],
    ['2026-01-05?', ['year = {2026}', 'month = jan', 'day = {5}', 'date = {2026-01-05?}']],
    ['[2026-01-10,2026-10-01]', ['year = {2026}']],
    ['[2025-12-31,2026-01-01]', ['year = {2025 or 2026}']],
    ['2026-01-10/2026-01-12', ['year = {2026}', 'month = jan', 'date = {2026-01-10/2026-01-12}']],
    ['2025~/2026', ['year = {2025--2026}', 'date = {2025~/2026}']],
    [null, []],
  ])('writes no more of the date %s than is known', (date, fields) => {
    const found = fieldsOf(write(foundRecord({ date })), 'year', 'month', 'day', 'date');
    expect(found.map((field) => field.trim())).toEqual(fields);
  });

  test.each([
    ['2026-01-10', { 'date-parts': [[2026, 1, 10]] }],
    ['2026-12', { 'date-parts': [[2026, 12]] }],
    ['2026', { 'date-parts': [[2026]] }],
    ['2023-12~', { 'date-parts': [[2023, 12]] }],
    ['[2026-01-10,2026-10-01]', { 'date-parts': [[2026]] }],
    ['[2025-12-31,2026-01-01]', { literal: '2025 or 2026' }],
    [
      '2026-01-10/2026-01-12',
      {
        'date-parts': [
          [2026, 1, 10],
          [2026, 1, 12],
        ],
      },
    ],
    [null, undefined],
  ])('has the date %s read by a reference manager', (date, issued) => {
    const [read] = new Cite(write(foundRecord({ date }))).data;
    expect(read?.issued).toEqual(issued);
    const isUncertain = date === null || /[~[/]/.test(date);
    expect(/Date: |Undated\./.test(read?.note ?? '')).toBe(isUncertain);
  });

  test('is read by a reference manager, authors, paper and all', () => {
    const { data } = new Cite(
      write(
        foundRecord({ authors: ['Recep Tayyip Erdoğan', 'Ana de la Cruz', 'Reed and Moss'] }),
        foundRecord({ slug: 'second', publisher: 'Smith & Sons', topics: [] }),
      ),
    );
    expect(data).toMatchObject([
      {
        id: 'mit-goes-global-2026',
        title: 'MİT goes global',
        author: [
          { given: 'Recep Tayyip', family: 'Erdoğan' },
          { given: 'Ana', family: 'Cruz', 'non-dropping-particle': 'de la' },
          { family: 'Reed and Moss' },
        ],
        'container-title': 'The Merse Courier',
        URL: 'https://archive.example/articles/mit-goes-global/',
        language: 'en',
        keyword: 'Syria',
      },
      { id: 'second-2026', 'container-title': 'Smith & Sons' },
    ]);
  });

  test('leaves out what is not known, and an empty line between two', () => {
    const nothing = { publisher: null, date: null, language: null, summary: '' };
    const record = foundRecord({ ...nothing, authors: [], topics: [] });
    const entry = `@misc{mit-goes-global,
  title = {{MİT goes global}},
  url = {https://archive.example/articles/mit-goes-global/},
  note = {Kept in The MİT Record as received. Undated. Publisher unknown.},
}
`;
    expect(write(record, record)).toBe(`${entry}\n${entry}`);
  });

  test('writes signs of an address that would end it in another way', () => {
    const address = { url: 'https://archive.example/a{b}\\ c/' };
    expect(fieldsOf(write(foundRecord(address)), 'url')).toEqual([
      '  url = {https://archive.example/a%7Bb%7D%5C%20c/}',
    ]);
  });

  test('escapes what means something to TeX, and keeps braces in balance', () => {
    const bibtex = write(foundRecord({ title: "50% of {R&D} costs $9_#1 ~x^2 \\o -- ``q'' }<" }));
    expect(fieldsOf(bibtex, 'title')).toEqual([
      '  title = {{50\\% of {\\textbraceleft}R\\&D{\\textbraceright} costs \\$9\\_\\#1 ' +
        '{\\textasciitilde}x{\\textasciicircum}2 {\\textbackslash}o -{}- ' +
        "`{}`q'{}' {\\textbraceright}{\\textless}}}",
    ]);
  });

  test('holds any text: its braces balance as BibTeX counts them, and its title comes back', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, author) => {
        const bibtex = write(foundRecord({ title, authors: [author] }), foundRecord());
        for (const [line] of bibtex.matchAll(/^  .*$/gm)) {
          expect(line.match(/\{/g)?.length).toBe(line.match(/\}/g)?.length);
        }
        // A blank of any width is a blank to Citation.js.
        const wanted = title.replace(/[\p{Cc}\s]+/gu, ' ').trim();
        const { data } = new Cite(bibtex);
        expect(data.map((reference) => reference.title ?? '')).toEqual([wanted, 'MİT goes global']);
      }),
      SEEDED,
    );
  });
});
