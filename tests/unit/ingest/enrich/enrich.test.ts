import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { enricher, type Surroundings } from '../../../../scripts/ingest/enrich/enrich.ts';
import type { TextFinds } from '../../../../scripts/ingest/enrich/text-finds.ts';
import { decisionsFileSchema } from '../../../../src/schema/decisions.ts';
import { TODAY } from '../../../support/ingest-memory.ts';
import { madeUpConfig } from '../../../support/made-up-config.ts';
import { parsed } from '../../../support/parsed.ts';

type Decided = Partial<z.input<typeof decisionsFileSchema>['decisions'][number]>;

const config = madeUpConfig();
const ALONE: Surroundings = { today: TODAY, publisherOrders: [], also: [] };

/** What becomes of a text, with what an editor decided of it. */
function enriched(
  article: ReturnType<typeof parsed>,
  decided: Decided | null = null,
  around: Partial<Surroundings> = {},
  finds?: TextFinds,
) {
  const { file } = article.source;
  const { decisions } = decisionsFileSchema.parse({
    decisions: decided ? [{ source: file, reason: 'Known.', ...decided }] : [],
  });
  return enricher({ ...config, decisions })(article, { ...ALONE, ...around }, finds);
}
const told = ({ faults }: ReturnType<typeof enriched>) =>
  faults.map(({ code, what }) => [code, what]);

const FOG = parsed(
  `---
title: Fog over the harbour
description: The quay stayed closed.
date: 2026-01-05
updated: 2026-01-06
author: Ada Reed
publisher: Courier
url: https://courier.example/1
language: en
---
# Fog over the harbour

MERSEPORT, Jan. 5 (Courier) - The harbour was closed by fog, said the Port Authority on Monday.

## What was known

It was closed on 8 December 2024 as well.
`,
  'fog.md',
);
const ICE = parsed('Ice on the quay\n\nNobody dated it.', 'ice.txt');

describe('an entry', () => {
  it('tells what its source says and what its text holds, each with its evidence', () => {
    const { slug, entry, faults, unsettled } = enriched(FOG);
    expect([slug, faults, unsettled]).toEqual(['fog-over-the-harbour', [], false]);
    expect(entry).toEqual({
      title: 'Fog over the harbour',
      standfirst: 'The quay stayed closed.',
      summary: 'The quay stayed closed.',
      date: '2026-01-05',
      updated: '2026-01-06',
      language: 'en',
      authors: ['Ada Reed'],
      dateline: 'MERSEPORT',
      topics: ['harbour'],
      names: ['merse-port-authority', 'merseport'],
      statements: [
        { date: '2026-01-05', where: 'p1' },
        { date: '2024-12-08', where: 'p2' },
      ],
      paragraphs: 2,
      source: {
        file: 'fog.md',
        sha256: FOG.source.sha256,
        publisher: 'Courier',
        title: 'Fog over the harbour',
        url: 'https://courier.example/1',
        wording: 'as-received',
      },
      evidence: {
        title: { from: 'front-matter', key: 'title', line: 11 },
        date: {
          ...{ from: 'front-matter', key: 'date', line: 1, found: '2026-01-05' },
          readings: ['2026-01-05'],
          reason: 'A field of the source gives it.',
          others: [
            {
              ...{ from: 'front-matter', key: 'updated', line: 1, found: '2026-01-06' },
              readings: ['2026-01-06'],
            },
          ],
        },
        topics: [
          {
            ...{ topic: 'harbour', score: 4 },
            terms: [
              { term: 'harbour', count: 2, where: ['title', 'p1'] },
              { term: 'Merseport', count: 1, where: ['p1'] },
            ],
          },
        ],
        names: [
          {
            ...{ name: 'merse-port-authority', where: ['p1'] },
            spellings: [{ spelling: 'Port Authority', count: 1 }],
          },
          { name: 'merseport', spellings: [{ spelling: 'MERSEPORT', count: 1 }], where: ['p1'] },
        ],
        statements: [
          {
            ...{ date: '2026-01-05', where: 'p1', found: 'Monday' },
            ...{ at: 88, rule: 'weekday-before' },
          },
          {
            ...{ date: '2024-12-08', where: 'p2', found: '8 December 2024' },
            ...{ at: 17, rule: 'stated' },
          },
        ],
        facts: [
          { fact: 'standfirst', value: 'The quay stayed closed.', from: 'description', line: null },
          { fact: 'updated', value: '2026-01-06', from: 'updated', line: 1 },
          { fact: 'author', value: 'Ada Reed', from: 'author', line: null },
          { fact: 'publisher', value: 'Courier', from: 'publisher', line: null },
          { fact: 'address', value: 'https://courier.example/1', from: 'url', line: null },
          { fact: 'language', value: 'en', from: 'language', line: null },
        ],
      },
    });
  });

  it('leaves out what nothing tells', () => {
    const { entry } = enriched(ICE);
    expect(entry).toMatchObject({
      ...{ standfirst: null, date: null, updated: null, language: null, dateline: null },
      ...{ authors: [], topics: [], names: [] },
    });
    expect(entry).not.toHaveProperty('statements');
    expect(entry.evidence.title).toStrictEqual({ from: 'first-line', line: 1 });
    expect(entry.evidence.facts).toEqual([]);
    expect(entry.evidence).not.toHaveProperty('statements');
    expect(entry.evidence).not.toHaveProperty('decisions');
  });

  it('has no fact of a standfirst that stands in its text, or that it was not given', () => {
    const lead = 'The quay stayed closed.';
    const source = (text: string) =>
      parsed(`---\ntitle: Fog\ndescription: ${lead}\n---\n# Fog\n\n${text}\n\nIt was dark.\n`);
    const facts = (...given: Parameters<typeof enriched>) =>
      enriched(...given).entry.evidence.facts.map(({ fact }) => fact);
    expect(facts(source('It was calm.'))).toEqual(['standfirst']);
    expect(facts(source(lead))).toEqual([]);
    expect(facts(source('It was calm.'), { standfirst: 'Other words.' })).toEqual([]);
  });

  it('has the words of a change that stands in a line and has two readings', () => {
    const { entry } = enriched(parsed('Fog\n\nUpdated: 1/10/2026\n\nIt was dark.'));
    expect(entry.updated).toBe('[2026-01-10,2026-10-01]');
    expect(entry.evidence.facts).toEqual([
      { fact: 'updated', value: '[2026-01-10,2026-10-01]', from: '1/10/2026', line: 3 },
    ]);
  });

  it('takes what was found in its text elsewhere for found', () => {
    const finds: TextFinds = {
      topics: [{ topic: 'ferries', score: 9, terms: [] }],
      names: [{ name: 'fit', spellings: [], where: ['p1'] }],
      candidates: [['Courier', 'p1', 1, false]],
    };
    const { entry, candidates } = enriched(FOG, null, {}, finds);
    expect([entry.topics, entry.names, candidates]).toEqual([
      ['ferries'],
      ['fit'],
      finds.candidates,
    ]);
  });

  it('has the text in which was looked beside it', () => {
    const { passages, body, article } = enriched(FOG);
    expect(passages.map(({ place }) => place)).toEqual(['title', 'standfirst', 'p1', 'h1', 'p2']);
    expect([body, article]).toEqual([FOG.body, FOG]);
  });
});

it('an entry is dated by the language that its source tells', () => {
  const article = parsed('---\ntitle: Buz\nlanguage: tr\n---\n# Buz\n\n1/10/2026\n\nDon.');
  expect(enriched(article).entry.date).toBe('2026-10-01');
});

describe('what other sources tell', () => {
  const copy = (file: string, date: string | null) => ({
    ...{ file, sha256: '0'.repeat(64), publisher: null, title: 'Ice', url: null, date },
  });

  it('dates a copy that is not dated, and stands beside its source', () => {
    const also = [copy('other.txt', null), copy('third.txt', '2026-03-07')];
    const { entry } = enriched(ICE, null, { also });
    expect(entry.date).toBe('2026-03-07');
    expect(entry.evidence.date).toEqual({
      ...{ from: 'other-copy', key: 'third.txt', line: null, found: '2026-03-07' },
      readings: ['2026-03-07'],
      reason: 'This copy is not dated; another source of the same text is.',
    });
    expect(entry.source.also).toEqual(also);
  });

  it('settles its date by the other articles of the publisher', () => {
    const article = parsed('Ice\n\n1/10/2026\n\nIt was cold.');
    expect(enriched(article).unsettled).toBe(true);
    const settled = enriched(article, null, { publisherOrders: ['day-first'] });
    expect([settled.entry.date, settled.unsettled]).toEqual(['2026-10-01', false]);
  });
});

describe('the day of the run', () => {
  it.each([
    ['counts for nothing where a day dates the text', '7 March 2026', ''],
    ['counts by its year where nothing does', 'It was cold.', '2026'],
    ['counts where a date is still to come', '7 March 2027', TODAY],
    ['counts where one of two readings is still to come', '11/12/2026', TODAY],
  ])('%s', (_, line, expected) => {
    expect(enriched(parsed(`Ice\n\n${line}\n\nThe quay.`)).day).toBe(expected);
  });
});

describe('an editor', () => {
  it('decides facts, which the record tells with the reason', () => {
    const { entry, faults } = enriched(FOG, {
      ...{ title: 'Fog at dawn', standfirst: 'It lay long.', updated: '2026-01-07' },
      ...{ dateline: 'MERSE', language: 'fr', authors: ['Bea Reed'], publisher: 'Herald' },
      ...{ url: 'https://herald.example/1', date: '2026-01-08' },
    });
    expect(entry).toMatchObject({
      ...{ title: 'Fog at dawn', standfirst: 'It lay long.', updated: '2026-01-07' },
      ...{ dateline: 'MERSE', language: 'fr', authors: ['Bea Reed'], date: '2026-01-08' },
      source: { publisher: 'Herald', url: 'https://herald.example/1' },
    });
    expect(entry.evidence.title).toStrictEqual({ from: 'decision', line: 11, reason: 'Known.' });
    expect(entry.evidence.decisions).toEqual(
      ['standfirst', 'updated', 'dateline', 'language', 'authors', 'publisher', 'url'].map(
        (decided) => ({ decided, reason: 'Known.' }),
      ),
    );
    expect(faults.map(({ code }) => code)).toEqual(['decision-contradicts']);
  });

  it('decides that there is none', () => {
    const none = { standfirst: null, updated: null, dateline: null, language: null };
    const { entry } = enriched(FOG, { ...none, authors: [] });
    expect(entry).toMatchObject({ ...none, authors: [] });
  });

  it('changes topics, names and dates of the text, which the record tells too', () => {
    const { entry } = enriched(FOG, {
      topics: { add: ['ferries'], remove: ['harbour'] },
      names: { remove: ['merseport'] },
      statements: { remove: [{ date: '2024-12-08' }] },
    });
    expect(entry).toMatchObject({
      topics: ['ferries'],
      names: ['merse-port-authority'],
      statements: [{ date: '2026-01-05', where: 'p1' }],
    });
    expect(entry.evidence.decisions?.map(({ decided }) => decided)).toEqual([
      'took away "harbour"',
      'took away "merseport"',
      'took away the date 2024-12-08',
    ]);
  });

  it('keeps, removes and corrects lines, which the record tells where they were met', () => {
    const decided = {
      keep: ['Advertisement', 'No such line.'],
      remove: ['It was cold.'],
      correct: [{ was: 'qay', is: 'quay' }],
    };
    const article = parsed(
      'Ice\n\nThe qay was closed.\n\nAdvertisement\n\nIt was cold.\n\nNobody knew why.',
      'ice.txt',
      decided,
    );
    const { entry, body, faults } = enriched(article, decided);
    expect(body.map(({ text }) => text)).toEqual([
      'The quay was closed.',
      'Advertisement',
      'Nobody knew why.',
    ]);
    expect(entry.evidence.decisions).toEqual(
      [
        'kept the line "Advertisement"',
        'removed the line "It was cold."',
        'corrected "qay" to "quay"',
      ].map((what) => ({ decided: what, reason: 'Known.' })),
    );
    expect(faults.map(({ code }) => code)).toEqual(['date-missing', 'decision-stale']);
  });

  it('tells the language in which dates of the text are read', () => {
    const article = parsed('Buz\n\n7 March 2026\n\nMeclis 6 Ocak günü toplandı.');
    expect(enriched(article).entry.statements).toBeUndefined();
    expect(enriched(article, { language: 'tr' }).entry.statements).toEqual([
      { date: '2026-01-06', where: 'p1' },
    ]);
  });

  it('hears of all that decides nothing', () => {
    const repeats = (matter: string, value: string) => [
      'decision-repeats',
      `decided the ${matter} "${value}", which ingest finds too`,
    ];
    const decided = {
      ...{ title: 'Fog over the harbour', standfirst: 'The quay stayed closed.' },
      ...{ dateline: 'MERSEPORT', language: 'en', publisher: 'Courier' },
      ...{ url: 'https://courier.example/1', date: '2026-01-05' },
    };
    const idle = enriched(FOG, {
      ...decided,
      topics: { add: ['tides'] },
      names: { remove: ['fit'] },
      statements: { remove: [{ date: '1999' }] },
    });
    expect(told(idle)).toEqual([
      repeats('date', '2026-01-05'),
      ['decision-stale', 'topics.yaml has no "tides"'],
      ['decision-stale', 'ingest does not find "fit", which is removed'],
      ['decision-stale', 'ingest does not find the date 1999, which is removed'],
      repeats('title', 'Fog over the harbour'),
      repeats('standfirst', 'The quay stayed closed.'),
      repeats('dateline', 'MERSEPORT'),
      repeats('language', 'en'),
      repeats('publisher', 'Courier'),
      repeats('url', 'https://courier.example/1'),
    ]);
    const nothing = {
      standfirst: null,
      dateline: null,
      language: null,
      publisher: null,
      url: null,
    };
    expect(told(enriched(ICE, { ...nothing, date: '2026-01-05' }))).toEqual(
      Object.keys(nothing).map((matter) => repeats(matter, 'none')),
    );
  });
});

describe('an address that is none of a page', () => {
  it('is left out and told of', () => {
    const made = enriched(
      parsed('---\ntitle: Fog\nurl: javascript:alert(1)\n---\n# Fog\n\nIt lay.'),
    );
    expect(made.entry.source.url).toBeNull();
    expect(made.faults.map(({ code }) => code)).toEqual(['source-address', 'date-missing']);
  });
});
