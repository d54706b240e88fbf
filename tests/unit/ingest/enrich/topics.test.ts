import { describe, expect, it } from 'vitest';
import { topicExplainer, topicFinder } from '../../../../scripts/ingest/enrich/topics.ts';
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
    topic('lights', ['light', 'lighthouse', 'al-Nur', 'Strauß', 'المنارة']),
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
    expect(scores('ships, lighthousing, lighthouse-keeper, lighthouse, lighthouse')).toEqual({
      lights: 3,
    });
  });

  it.each([
    ['Turkish endings', 'lighthouseda, lighthouseden, LIGHTHOUSENİN'],
    ['a plural or genitive s', 'lighthouses and lighthouses, LIGHTHOUSES'],
    ['Arabic prefixes', 'والمنارة بالمنارة للمنارة'],
  ])('takes %s for the term', (_, text) => {
    expect(scores(text)).toEqual({ lights: 3 });
  });

  it('takes a term that is listed before another with an ending', () => {
    const find = topicFinder({
      ...TAXONOMY,
      topics: [topic('ships', ['tender', { term: 'tenders', weight: 3 }])],
    });
    expect(find([{ place: 'p1', text: 'Tenders' }])[0]?.terms).toEqual([
      { term: 'tenders', count: 1, where: ['p1'] },
    ]);
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

describe('topicExplainer', () => {
  const taxonomy = {
    ...TAXONOMY,
    topics: [
      {
        ...topic('ships', ['ship', 'ships', 'ship talks']),
        exclusions: ['ship of fools', 'Ship, Ohio', 'toy talks'],
        requires: ['talks', 'harbour'],
      },
      topic('lights', ['light', 'ship']),
    ],
  };
  const explain: ReturnType<typeof topicExplainer> = (passages) =>
    topicExplainer(taxonomy)(passages);
  const told = (text: string) =>
    explain([{ place: 'title', text }]).map(({ topic: id, score, excluded, reason }) => [
      ...[id, score, reason],
      ...excluded.map(({ phrase, count, where }) => `${phrase} ×${count} ${where.join()}`),
    ]);

  it('takes a term in an exclusion for nothing, in that topic alone', () => {
    expect(told('The ship of fools in SHIP, OHIO: harbour ships and ships')).toEqual([
      ['ships', 4, null, 'ship of fools ×1 title', 'Ship, Ohio ×1 title'],
      ['lights', 4, null],
    ]);
  });

  it('says what falls short of the threshold', () => {
    expect(told('The harbour ship')).toEqual([
      ['ships', 2, 'score 2, under the threshold 3'],
      ['lights', 2, 'score 2, under the threshold 3'],
    ]);
  });

  it('wants a word that the topic requires, be it part of a term, but not of an exclusion', () => {
    const lacking = 'score 4, but none of the words that the topic requires';
    expect(told('Ships and ships')[0]).toEqual(['ships', 4, lacking]);
    expect(told('Ships, ships, toy talks')[0]).toEqual(['ships', 4, lacking, 'toy talks ×1 title']);
    expect(told('Ships and ship talks')[0]).toEqual(['ships', 4, null]);
  });

  it('takes a place whose first mention has a state of the US for that place throughout', () => {
    const places = topicExplainer({ ...TAXONOMY, topics: [topic('merse', ['Merse', 'Mersers'])] });
    const passages = (first: string) => [
      { place: 'title', text: 'Fire in Merse' },
      { place: 'p1', text: `A barn in ${first} burnt, the Mersers said. Merse mourns.` },
    ];
    expect(places(passages('Merse, Ohio,'))).toEqual([
      {
        topic: 'merse',
        score: 1,
        terms: [{ term: 'Mersers', count: 1, where: ['p1'] }],
        excluded: [{ phrase: 'Merse, Ohio', count: 3, where: ['title', 'p1'] }],
        reason: 'score 1, under the threshold 3',
      },
    ]);
    expect(places(passages('Merse, and Merse, Ohio,'))[0]).toMatchObject({
      score: 6,
      excluded: [],
    });
  });

  it('tells of a place once, however often it stands there', () => {
    expect(explain([{ place: 'p1', text: 'light, light, ship of fools' }])[1]).toMatchObject({
      terms: [
        { term: 'light', count: 2, where: ['p1'] },
        { term: 'ship', count: 1, where: ['p1'] },
      ],
    });
  });

  it('takes a state of the US behind a term in the headline, and none behind an exclusion', () => {
    expect(told('A light, Ohio, and light')[0]).toEqual([
      ...['lights', 0, 'score 0, under the threshold 3', 'light, Ohio ×2 title'],
    ]);
    expect(told('The ship of fools, Ohio')[0]?.slice(3)).toEqual(['ship of fools ×1 title']);
  });

  it('keeps the words that one topic requires from no other', () => {
    const [second, first] = taxonomy.topics;
    const both = topicExplainer({
      ...taxonomy,
      topics: [first, second].flatMap((one) => one ?? []),
    });
    const [, ships] = both([{ place: 'title', text: 'Ships and ship talks' }]);
    expect(ships).toMatchObject({ topic: 'ships', score: 4, reason: null });
  });

  it('wants more of a long text, up to the highest', () => {
    const ships = topicExplainer({ ...TAXONOMY, longTexts: { words: 10, highest: 5 } });
    const reason = (words: number, scored: number) => {
      const text = [
        ...Array<string>(scored).fill('ship'),
        ...Array<string>(words - scored).fill('x'),
      ];
      return ships([{ place: 'p1', text: text.join(' ') }])[0]?.reason;
    };
    expect([reason(9, 3), reason(10, 4), reason(20, 5), reason(99, 5)]).toEqual([
      ...[null, null, null, null],
    ]);
    expect([reason(9, 2), reason(10, 3), reason(20, 4), reason(99, 4)]).toEqual([
      'score 2, under the threshold 3',
      'score 3, under the threshold 4',
      ...['score 4, under the threshold 5', 'score 4, under the threshold 5'],
    ]);
  });

  it('passes over topics of which the article holds nothing', () => {
    expect(told('The harbour')).toEqual([]);
  });
});
