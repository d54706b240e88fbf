import { describe, expect, it } from 'vitest';
import { describeTopic } from '../../../src/lib/topic-page.ts';
import {
  termsByWeight,
  thresholdWords,
  countTopics,
  overlapsOf,
  termsOf,
} from '../../../src/lib/topics.ts';
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
    const page = describeTopic(sea, items, taxonomy);
    expect(page.years.map(({ period, items: members }) => [period, members.length])).toEqual([
      ['2026', 2],
    ]);
    expect(page.undated.map(({ slug }) => slug)).toEqual(['a']);
    expect(page.newest).toEqual([]);
  });

  it('leads on to the months where there are many', () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      itemOf(`n${i}`, `2026-0${1 + (i % 9)}-01`, { topics: ['sea'] }),
    );
    const [sea] = countTopics(many, taxonomy);
    if (!sea) throw new Error('no topic');
    const page = describeTopic(sea, many, taxonomy);
    expect(page.years).toEqual([]);
    expect(page.newest).toHaveLength(20);
    expect(page.months).toHaveLength(9);
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
