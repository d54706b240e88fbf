import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadNames, loadTaxonomy } from '../../../src/lib/authority.ts';
import { renderBody } from '../../../src/lib/body.ts';
import { readEntryFile } from '../../../src/lib/entry-file.ts';
import { entryEvidence } from '../../../src/lib/entry-evidence.ts';
import type { Name } from '../../../src/schema/names.ts';
import { entryWith } from '../../support/made-entry.ts';

const content = join(import.meta.dirname, '../../../content');
const files = (await readdir(join(content, 'articles'), { recursive: true })).filter((file) =>
  file.endsWith('.md'),
);
const names = new Map((await loadNames(content)).map((name) => [name.id, name]));
const { topics } = await loadTaxonomy(content);

/* What ingest counted is the oracle: each name and topic is found again as often as it was counted. */
describe.each(files)('%s', (file) => {
  it('has the evidence again that ingest counted', async () => {
    const { entry, body } = readEntryFile(
      await readFile(join(content, 'articles', file), 'utf8'),
      file,
    );
    const blocks = renderBody(body).map(({ id, text }) => [id, text] as const);
    const texts = new Map([['title', entry.title], ...blocks]);
    if (entry.standfirst !== null) texts.set('standfirst', entry.standfirst);
    // A headline that was made of the lede is not searched for evidence.
    if (entry.evidence.title.from === 'lede') texts.delete('title');
    const { groups, found } = entryEvidence(entry, { names, topics, texts });
    const choices = groups.flatMap(({ choices }) => choices);
    const times = new Map<number, number>();
    for (const { key } of [...found.values()].flat()) times.set(key, (times.get(key) ?? 0) + 1);
    expect(choices.length).toBeGreaterThan(3);
    expect(choices.map(({ key, label }) => [label, times.get(key)])).toEqual(
      choices.map(({ label, count }) => [label, count]),
    );
  });
});

describe('what can be chosen', () => {
  const glyph = 'circle' as const;
  const storms = { id: 'storms', label: 'Storms', glyph, definition: '', terms: [] };
  const tides = { ...storms, id: 'tides', label: 'Tides', exclusions: ['tide over'] };
  const known = new Map<string, Name>([
    [
      'reed',
      { id: 'reed', label: 'Ada Reed', kind: 'person', spellings: [], not: ['Ada Reed Ltd'] },
    ],
    ['merse', { id: 'merse', label: 'Merse', kind: 'place', lang: 'tr', spellings: [] }],
    ['port', { id: 'port', label: 'Port', kind: 'organisation', spellings: [] }],
    ['guild', { id: 'guild', label: 'Guild', kind: 'organisation', spellings: [] }],
  ]);
  const gathered = () => {
    const entry = entryWith();
    entry.evidence.topics = [
      {
        topic: 'tides',
        score: 3,
        terms: [
          { term: 'tide', count: 2, where: ['p10', 'title'] },
          { term: 'ebb', count: 1, where: ['p10', 'p9', 'h2', 'standfirst'] },
        ],
      },
      { topic: 'storms', score: 1, reason: 'It is one.', terms: [] },
    ];
    const spellings = [{ spelling: 'Merse', count: 1 }];
    entry.evidence.names = [
      { name: 'merse', spellings, where: ['p9'] },
      { name: 'gone', spellings, where: ['p9'] },
      { name: 'port', spellings: [{ spelling: 'Port', count: 1 }], where: [] },
      { name: 'guild', spellings: [{ spelling: 'Guild', count: 1 }], where: ['p9'] },
      {
        name: 'reed',
        spellings: [
          { spelling: 'Ada Reed', count: 1 },
          { spelling: 'Reed', count: 2 },
        ],
        where: ['p10'],
      },
    ];
    const texts = new Map([
      ['title', 'The tide'],
      ['p9', 'An ebb at Merse, by a Guild'],
      ['p10', 'A TIDE and a tide over. Ada Reed Ltd, Ada Reed, Reed and Reed.'],
    ]);
    return { texts, ...entryEvidence(entry, { names: known, topics: [storms, tides], texts }) };
  };

  it('are topics with terms, and names with places, in the order of kinds', () => {
    const reed = { label: 'Ada Reed', lang: undefined, glyph: null, href: null, count: 3 };
    expect(gathered().groups).toEqual([
      {
        title: 'Topics, by their terms',
        choices: [
          {
            ...{ key: 1, label: 'Tides', lang: undefined, glyph: 'circle', href: null, count: 3 },
            places: [
              { href: '#main', words: 'headline' },
              { href: '#main', words: 'standfirst' },
              { href: '#p9', words: '9' },
              { href: '#p10', words: '10' },
              { href: '#h2', words: 'heading 2' },
            ],
          },
        ],
      },
      {
        title: 'People',
        choices: [{ key: 4, ...reed, places: [{ href: '#p10', words: '10' }] }],
      },
      {
        title: 'Organisations',
        choices: [
          {
            ...{ key: 3, label: 'Guild', lang: undefined, glyph: null, href: null, count: 1 },
            places: [{ href: '#p9', words: '9' }],
          },
        ],
      },
      {
        title: 'Places',
        choices: [
          {
            ...{ key: 2, label: 'Merse', lang: 'tr', glyph: null, href: '/names/merse/', count: 1 },
            places: [{ href: '#p9', words: '9' }],
          },
        ],
      },
    ]);
  });

  it('are found in the text, and not in phrases that only hold them', () => {
    const { found, texts } = gathered();
    const words = [...found].map(([place, all]) => [
      place,
      ...all
        .toSorted((a, b) => a.start - b.start)
        .map(({ key, start, end }) => `${key} ${texts.get(place)?.slice(start, end)}`),
    ]);
    expect(words).toEqual([
      ['title', '1 tide'],
      ['p9', '1 ebb', '2 Merse', '3 Guild'],
      ['p10', '1 TIDE', '4 Ada Reed', '4 Reed', '4 Reed'],
    ]);
  });
});
