import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/lib/chronology.ts';
import { countNames } from '../../../src/lib/names.ts';
import { yearSpanOf } from '../../../src/lib/time-bars.ts';
import { describeTopic } from '../../../src/lib/topic-page.ts';
import {
  termsByWeight,
  thresholdWords,
  countTopics,
  overlapsOf,
  termsOf,
} from '../../../src/lib/topics.ts';
import type { Name } from '../../../src/schema/names.ts';
import type { Topic } from '../../../src/schema/topics.ts';
import { itemOf } from '../../support/items.ts';

const topic = (id: string): Topic => ({
  id,
  label: id,
  glyph: 'circle',
  definition: id,
  terms: ['lamp', { term: 'light', weight: 3 }],
});
const taxonomy = { threshold: 3, headlineFactor: 2, topics: ['sea', 'land', 'air'].map(topic) };
const items = [
  itemOf('c', '2026-02-01', { topics: ['sea', 'land'] }),
  itemOf('b', '2026-01-01', { topics: ['sea'] }),
  itemOf('a', null, { topics: ['land', 'sea'] }),
];

const port: Name = { id: 'port', label: 'Port', kind: 'place', spellings: [] };
const archiveOf = (all: readonly Item[]) => ({
  items: all,
  taxonomy,
  total: all.length,
  counts: countNames(all),
  names: new Map([['port', port]]),
  span: yearSpanOf(all),
});

describe('countTopics', () => {
  it('gathers the entries of each topic, empty topics included', () => {
    const counts = countTopics(items, taxonomy).map((one) => [one.topic.id, one.items.length]);
    expect(counts).toEqual([
      ['sea', 3],
      ['land', 2],
      ['air', 0],
    ]);
  });
});

describe('overlapsOf', () => {
  it('counts the entries that another topic shares, and leaves out those that share none', () => {
    const [sea] = countTopics(items, taxonomy);
    expect(sea && overlapsOf(sea, taxonomy)).toMatchObject([{ topic: { id: 'land' }, count: 2 }]);
  });
});

describe('termsOf', () => {
  it('gives a term the weight 1 unless it says more', () => {
    expect(termsOf(topic('sea'))).toEqual([
      { term: 'lamp', weight: 1 },
      { term: 'light', weight: 3 },
    ]);
  });
});

describe('describeTopic', () => {
  it('lists a topic of few entries whole: by year, and the undated', () => {
    const [sea] = countTopics(items, taxonomy);
    if (!sea) throw new Error('no topic');
    const page = describeTopic(sea, archiveOf(items));
    expect(page.years.map(({ period, items: members }) => [period, members.length])).toEqual([
      ['2026', 2],
    ]);
    expect(page.undated.map(({ slug }) => slug)).toEqual(['a']);
    expect(page.newest).toEqual([]);
    expect(page.chart?.form).toBe('slips');
  });

  it('leads on to the years where there are many, and draws bars', () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      itemOf(`n${i}`, `2026-0${1 + (i % 9)}-01`, { topics: ['sea'] }),
    );
    const [sea] = countTopics(many, taxonomy);
    if (!sea) throw new Error('no topic');
    const page = describeTopic(sea, archiveOf(many));
    expect(page.years).toEqual([]);
    expect(page.pages.map(({ period }) => period)).toEqual(['2026']);
    expect(page.chart?.form).toBe('bars');
  });

  it('has the names of its entries, against the whole archive', () => {
    const all = [
      ...items.map((item) => ({ ...item, names: ['port'] })),
      itemOf('z', null, { names: ['port'] }),
    ];
    const [, land] = countTopics(all, taxonomy);
    if (!land) throw new Error('no topic');
    const { company } = describeTopic(land, archiveOf(all));
    expect(company.rows).toMatchObject([{ together: 2, entries: 4, expected: 2 }]);
  });

  it('is empty where nothing is filed', () => {
    const air = countTopics(items, taxonomy)[2];
    if (!air) throw new Error('no topic');
    const page = describeTopic(air, archiveOf(items));
    expect([page.items, page.years, page.pages, page.company.total]).toEqual([[], [], [], 0]);
  });
});

describe('the rule of a topic', () => {
  it('says from which score on an entry belongs to it', () => {
    expect(thresholdWords({ threshold: 3, headlineFactor: 2, topics: [] })).toBe('3');
    const longTexts = { words: 300, highest: 6 };
    expect(thresholdWords({ threshold: 3, headlineFactor: 2, longTexts, topics: [] })).toBe(
      '3, and one more for every 300 words of a long text, up to 6,',
    );
  });

  it('groups terms by weight, the heaviest first', () => {
    const terms = ['sea', { term: 'tide', weight: 3 }, 'wave'];
    const topic = { id: 'sea', label: 'Sea', glyph: 'circle', definition: 'd', terms } as const;
    expect(termsByWeight({ ...topic, terms })).toEqual([
      { weight: 3, terms: ['tide'] },
      { weight: 1, terms: ['sea', 'wave'] },
    ]);
  });
});
