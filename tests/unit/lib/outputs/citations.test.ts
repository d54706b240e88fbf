import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationsOutput, ownCitationsOutput } from '../../../../src/lib/outputs/citations.ts';
import { anyLine, SEEDED } from '../../../support/arbitrary-text.ts';
import { entryWith } from '../../../support/made-entry.ts';
import { runKeeping } from '../../../support/kept-outputs.ts';
import { runOutputs, type MadeEntry } from '../../../support/outputs.ts';
import { readRis } from '../../../support/read-ris.ts';

const CITATIONS = [citationsOutput, ownCitationsOutput];
const term = { term: 'fog', weight: 1 };
const topics = ['weather', 'harbours'].map((id) => ({
  ...{ id, label: `Of ${id}`, glyph: 'circle' as const, definition: 'All of it.', terms: [term] },
}));
const names = [{ id: 'merse', label: 'Merse', kind: 'place' as const, spellings: [] }];

function made(slug: string, facts: Parameters<typeof entryWith>[0] = {}): MadeEntry {
  return { slug, entry: entryWith(facts), body: 'Nobody saw it.' };
}

/** What a reference manager keeps of a date, by the date: BibTeX, RIS and CSL-JSON can say different things. */
const DATES: readonly (readonly [date: string | null, bib: unknown, ris: unknown, csl: unknown])[] =
  [
    ['2026-03-07', [[2026, 3, 7]], [[2026, 3, 7]], { 'date-parts': [[2026, 3, 7]] }],
    ['2026-03', [[2026, 3]], [[2026, 3]], { 'date-parts': [[2026, 3]] }],
    ['2026', [[2026]], [[2026]], { 'date-parts': [[2026]] }],
    ['2023-12~', [[2023, 12]], [[2023, 12]], { 'date-parts': [[2023, 12]], circa: true }],
    ['0987-05-04', [[987, 5, 4]], [[987, 5, 4]], { 'date-parts': [[987, 5, 4]] }],
    ['[2026-01-10,2026-10-01]', [[2026]], [[2026]], { literal: '10 January or 1 October 2026' }],
    [
      '2026-01-10/2026-01-12',
      [
        [2026, 1, 10],
        [2026, 1, 12],
      ],
      [[2026, 1]],
      {
        'date-parts': [
          [2026, 1, 10],
          [2026, 1, 12],
        ],
      },
    ],
    [null, undefined, undefined, undefined],
  ];

describe('the citations of an archive', () => {
  test('stand in the files of the whole, of topics with and without entries, of names and of articles', async () => {
    const files = await runOutputs(CITATIONS, {
      entries: [
        made('fog', { topics: ['weather'], names: ['merse', 'gone'] }),
        made('tide', { date: '2026-01-01' }),
      ],
      ...{ topics, names },
    });
    const places = ['', 'topics/weather/', 'topics/harbours/', 'articles/fog/', 'articles/tide/'];
    const ofName = 'names/merse/';
    expect([...files.keys()].toSorted()).toEqual(
      [...places, ofName]
        .flatMap((place) => ['bib', 'json', 'ris'].map((ending) => `${place}cite.${ending}`))
        .toSorted(),
    );
    const idsIn = (place: string) =>
      (JSON.parse(files.get(`${place}cite.json`) ?? '') as { id: string }[]).map(({ id }) => id);
    expect(idsIn('')).toEqual(['fog-2026', 'tide-2026']);
    expect(idsIn('topics/weather/')).toEqual(['fog-2026']);
    expect(idsIn('topics/harbours/')).toEqual([]);
    expect(files.get('topics/harbours/cite.bib')).toBe('');
    expect(files.get('topics/harbours/cite.ris')).toBe('');
    const bib = (place: string) => files.get(`${place}cite.bib`) ?? '';
    expect(bib('')).toBe(`${bib('articles/fog/')}\n${bib('articles/tide/')}`);
    expect(bib(ofName)).toBe(bib('articles/fog/'));
    const ris = (place: string) => files.get(`${place}cite.ris`) ?? '';
    expect(ris('')).toBe(`${ris('articles/fog/')}\r\n${ris('articles/tide/')}`);
    expect(ris('topics/weather/')).toBe(ris('articles/fog/'));
    const json = (place: string) => (files.get(`${place}cite.json`) ?? '').split('\n');
    const [fog = '', tide = ''] = ['fog', 'tide'].map((slug) => json(`articles/${slug}/`)[1]);
    expect(json('')).toEqual(['[', `${fog},`, tide, ']', '']);
    expect(json('articles/fog/')).toEqual(['[', fog, ']', '']);
  });

  test('that an earlier build left as they are to be are let alone', async () => {
    const entries = [made('fog', { topics: ['weather'], names: ['merse'] }), made('tide')];
    const kept = ['cite.bib', 'topics/weather/cite.ris', 'articles/fog/cite.json'];
    const { files, asked, parts } = await runKeeping(
      CITATIONS,
      { entries, topics, names },
      (path) => kept.includes(path),
    );
    const fresh = await runOutputs(CITATIONS, { entries, topics, names });
    expect([...files.keys()].sort()).toEqual(
      [...fresh.keys()].filter((path) => !kept.includes(path)).sort(),
    );
    for (const [path, text] of files) expect(text).toBe(fresh.get(path));
    expect(asked.get('cite.bib')).toEqual(['fog', 'tide']);
    expect(asked.get('names/merse/cite.ris')).toEqual(['fog']);
    expect(asked.get('topics/harbours/cite.json')).toEqual([]);
    expect(asked.get('articles/tide/cite.bib')).toEqual(['tide']);
    // In the files of all entries, and there alone, the next build looks for each again.
    expect(Object.fromEntries(parts)).toEqual({
      'cite.ris': ['fog', 'tide'],
      'cite.json': ['fog', 'tide'],
    });
  });

  test('of an archive without entries and topics are empty', async () => {
    const files = await runOutputs(CITATIONS, { entries: [] });
    expect(Object.fromEntries(files)).toEqual({
      'cite.bib': '',
      'cite.ris': '',
      'cite.json': '[\n]\n',
    });
    expect(JSON.parse(files.get('cite.json') ?? '')).toEqual([]);
  });

  test.each(DATES)('say no more and no less of the date %s', async (date, bib, ris, csl) => {
    const files = await runOutputs(CITATIONS, { entries: [made('fog', { date })] });
    expect(new Cite(files.get('cite.bib') ?? '').data[0]?.issued?.['date-parts']).toEqual(bib);
    const [read] = readRis(files.get('cite.ris') ?? '');
    expect(read?.issued?.['date-parts']?.map((parts) => parts.map(Number))).toEqual(ris);
    const [item] = JSON.parse(files.get('cite.json') ?? '') as readonly { issued?: unknown }[];
    expect(item?.issued).toEqual(csl);
  });

  test('come back as they were, whatever the headline and the topic', async () => {
    // Reference managers know no two blanks, and nothing at the ends of a field.
    const line = anyLine.map((text) => `Fog ${text} fog`.replace(/[\p{Cc}\s]+/gu, ' '));
    await fc.assert(
      fc.asyncProperty(line, line, async (title, publisher) => {
        const { source } = entryWith();
        const entry = made('fog', { title, source: { ...source, publisher } });
        const files = await runOutputs(CITATIONS, { entries: [entry, made('tide')] });
        const text = (ending: string) => files.get(`cite.${ending}`) ?? '';
        const read = [
          new Cite(text('bib')).data,
          readRis(text('ris')),
          new Cite(text('json')).data,
        ];
        for (const data of read) {
          expect(data).toMatchObject([
            { title, 'container-title': publisher },
            { title: 'Fog Over the Harbour' },
          ]);
        }
      }),
      { ...SEEDED, numRuns: 100 },
    );
  });
});
