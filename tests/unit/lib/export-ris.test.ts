import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRis } from '../../../src/lib/export-ris.ts';
import type { FoundRecord } from '../../../src/lib/search-export.ts';
import { anyText, SEEDED } from '../../support/arbitrary-text.ts';
import { exportOf, foundRecord } from '../../support/found-record.ts';
import { readRis } from '../../support/read-ris.ts';

const write = (...records: readonly FoundRecord[]) => toRis(exportOf(...records));
const linesOf = (ris: string, tag: string) =>
  ris.split('\r\n').filter((line) => line.startsWith(`${tag}  - `));

describe('toRis', () => {
  test('writes a newspaper article', () => {
    const record = foundRecord({
      authors: ['Ada Reed', 'Anadolu Ajansı'],
      topics: [
        { id: 'syria', label: 'Syria' },
        { id: 'spies', label: 'Spies, at home' },
      ],
      address: 'https://courier.example/1',
      sourceTitle: 'The service abroad',
      wording: 'retold',
    });
    expect(write(record)).toBe(
      [
        'TY  - NEWS',
        'TI  - MİT goes global',
        'AU  - Reed, Ada',
        'AU  - Anadolu Ajansı',
        'T2  - The Merse Courier',
        'PY  - 2026',
        'DA  - 2026/01/10/',
        'AB  - The service works further from home.',
        'KW  - Syria',
        'KW  - Spies, at home',
        'LA  - en',
        'UR  - https://archive.example/articles/mit-goes-global/',
        'DB  - The MİT Record',
        'N1  - Retold in The MİT Record. Original title: “The service abroad”. Published at: https://courier.example/1',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  test.each([
    ['2026-01-10', 'PY  - 2026', 'DA  - 2026/01/10/', [[2026, 1, 10]], ''],
    ['2026-01', 'PY  - 2026', 'DA  - 2026/01//', [[2026, 1]], ''],
    ['2026', 'PY  - 2026', 'DA  - 2026///', [[2026]], ''],
    ['2023-12~', 'PY  - 2023', 'DA  - 2023/12//', [[2023, 12]], 'Date: c. Dec 2023.'],
    [
      '[2026-01-10,2026-10-01]',
      'PY  - 2026',
      'DA  - 2026///',
      [[2026]],
      'Date: 10 Jan or 1 Oct 2026.',
    ],
    [
      '[2025-01-10,2026-10-01]',
      undefined,
      undefined,
      undefined,
      'Date: 10 Jan 2025 or 1 Oct 2026.',
    ],
    ['2026-01-10/2026-01-12', 'PY  - 2026', 'DA  - 2026/01//', [[2026, 1]], 'Date: 10 Jan to'],
    [null, undefined, undefined, undefined, 'Undated.'],
  ])('writes no more of the date %s than is known', (date, py, da, parts, note) => {
    const ris = write(foundRecord({ date }));
    expect(linesOf(ris, 'PY')[0]).toBe(py);
    expect(linesOf(ris, 'DA')[0]).toBe(da);
    expect(linesOf(ris, 'N1')[0]).toContain(note);
    const [reference] = readRis(ris);
    expect(reference?.issued?.['date-parts']?.map((one) => one.map(Number))).toEqual(parts);
  });

  test('has an empty line between two, and no comma in a name that is whole', () => {
    const ris = write(foundRecord({ authors: ['Merse,Ohio'] }), foundRecord());
    expect(linesOf(ris, 'AU')).toEqual(['AU  - Merse Ohio', 'AU  - Reed, Ada']);
    expect(ris).toContain('ER  - \r\n\r\nTY  - NEWS\r\n');
  });

  test('is read by a reference manager', () => {
    const ris = write(
      foundRecord({ authors: ['Ana de la Cruz', 'Merse, Ohio'], publisher: null }),
      foundRecord({ slug: 'second', title: 'A second one', language: 'tr' }),
    );
    expect(new Cite(ris).data.map(({ type }) => type)).toEqual([
      'article-newspaper',
      'article-newspaper',
    ]);
    expect(readRis(ris)).toMatchObject([
      {
        title: 'MİT goes global',
        author: [{ family: 'de la Cruz', given: 'Ana' }, { literal: 'Merse Ohio' }],
        URL: 'https://archive.example/articles/mit-goes-global/',
        keyword: 'Syria',
        source: 'The MİT Record',
        note: 'Kept in The MİT Record as received. Publisher unknown.',
      },
      { title: 'A second one', 'container-title': 'The Merse Courier', language: 'tr' },
    ]);
  });

  test('holds any text, and nothing of it becomes a tag or a record', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, summary) => {
        const wanted = title.replace(/[\p{Cc}\s]+/gu, ' ').trim();
        const ris = write(foundRecord({ title, summary }), foundRecord({ title: 'next' }));
        expect(linesOf(ris, 'TI')).toEqual(
          wanted === '' ? ['TI  - next'] : [`TI  - ${wanted}`, 'TI  - next'],
        );
        const { data } = new Cite(ris);
        expect(data.map((reference) => reference.title)).toEqual([wanted || undefined, 'next']);
      }),
      SEEDED,
    );
  });
});
