import { describe, expect, it } from 'vitest';
import { topicFinder } from '../../../../scripts/ingest/enrich/topics.ts';
import type { TopicsFile } from '../../../../src/schema/topics.ts';

const topic = (id: string, terms: TopicsFile['topics'][number]['terms']) => ({
  ...{ id, label: id, glyph: 'circle' as const, definition: id },
  terms,
});

const TAXONOMY: TopicsFile = {
  threshold: 3,
  headlineFactor: 2,
  topics: [
    topic('ships', ['ship', 'ships', { term: 'lighthouse tender', weight: 3 }, 'Işık']),
    topic('lights', ['light', 'lighthouse', 'al-Nur', 'Strauß']),
  ],
};

/** Scores by topic of a text of one paragraph, or of what is given. */
function scores(text: string, place = 'p1'): Record<string, number> {
  const found = topicFinder(TAXONOMY)([{ place, text }]);
  return Object.fromEntries(found.map(({ topic: id, score }) => [id, score]));
}

describe('topicFinder', () => {
  it('files an article from the threshold on, not below', () => {
    expect(scores('A ship and a ship.')).toEqual({});
    expect(scores('A ship, a ship and two ships.')).toEqual({ ships: 3 });
  });

  it('leaves what is named in passing', () => {
    expect(scores('They trade in ships, grain and light.')).toEqual({});
  });

  it('counts the headline and the standfirst more, a heading not', () => {
    expect(scores('Ship and ship', 'title')).toEqual({ ships: 4 });
    expect(scores('Ship and ship', 'standfirst')).toEqual({ ships: 4 });
    expect(scores('Ship and ship', 'h1')).toEqual({});
  });

  it('adds up what stands in several places, and says where', () => {
    const [found] = topicFinder(TAXONOMY)([
      { place: 'title', text: 'The ship' },
      { place: 'p2', text: 'A SHIP! The ship, the ships.' },
    ]);
    expect(found).toEqual({
      topic: 'ships',
      score: 5,
      terms: [
        { term: 'ship', count: 3, where: ['title', 'p2'] },
        { term: 'ships', count: 1, where: ['p2'] },
      ],
    });
  });

  it('gives a term its weight, and the longest term the words', () => {
    expect(scores('The lighthouse tender left.')).toEqual({ ships: 3 });
    expect(scores('ships, lighthouses, lighthouse-keeper, lighthouse, lighthouse')).toEqual({
      lights: 3,
    });
  });

  it('finds whole words only', () => {
    expect(scores('shipping, worship, ship2, 2ships, lightship, shıpş')).toEqual({});
  });

  it('finds a word in any spelling, and before a suffix', () => {
    expect(scores("IŞIK, ışık'ta, isik’in")).toEqual({ ships: 3 });
    expect(scores('STRAUSS, Strauß, strauss')).toEqual({ lights: 3 });
    expect(scores('AL-NUR, al-Nur’s, “al-nur”')).toEqual({ lights: 3 });
  });

  it('keeps the order of the taxonomy', () => {
    const text = 'light light light light ship ship ship';
    expect(Object.keys(scores(text))).toEqual(['ships', 'lights']);
  });
});
