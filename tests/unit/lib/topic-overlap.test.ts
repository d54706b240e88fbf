import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingsOf, overlapOfTopics, rowOutline, sideOf } from '../../../src/lib/topic-overlap.ts';
import { itemOf } from '../../support/items.ts';

const taxonomy = {
  threshold: 3,
  headlineFactor: 2,
  topics: ['sea', 'land', 'air', 'fire'].map((id) => ({
    id,
    label: id,
    glyph: 'circle' as const,
    definition: id,
    terms: [id],
  })),
};
const archives = fc
  .array(fc.subarray(['sea', 'land', 'air', 'gone']), { maxLength: 40 })
  .map((lists) => lists.map((topics, i) => itemOf(`e${i}`, null, { topics })));

describe('overlapOfTopics', () => {
  it('counts what a plain scan counts, the same from either side', () => {
    fc.assert(
      fc.property(archives, (items) => {
        const { rows, byTopics } = overlapOfTopics(items, taxonomy);
        for (const [r, row] of rows.entries()) {
          const its = items.filter(({ topics }) => topics.includes(row.topic.id));
          expect(row.total).toBe(its.length);
          for (const [c, other] of rows.entries()) {
            const both = its.filter(({ topics }) => topics.includes(other.topic.id)).length;
            expect(row.shared[c]).toBe(r === c ? null : both);
            if (r !== c) expect(other.shared[r]).toBe(row.shared[c]);
          }
        }
        expect(byTopics.reduce((sum, count) => sum + count, 0)).toBe(items.length);
      }),
    );
  });

  it('knows the entries of one topic alone', () => {
    const items = [
      itemOf('a', null, { topics: ['sea'] }),
      itemOf('b', null, { topics: ['sea', 'land'] }),
      itemOf('c', null),
    ];
    const overlaps = overlapOfTopics(items, taxonomy);
    expect(overlaps.rows.map(({ alone }) => alone)).toEqual([1, 0, 0, 0]);
    expect(overlaps.byTopics).toEqual([1, 1, 1, 0, 0]);
    expect(overlaps.largest).toBe(1);
    const [sea] = overlaps.rows;
    expect(sea && meetingsOf(sea, overlaps)).toMatchObject([{ topic: { id: 'land' }, count: 1 }]);
  });

  it('has nothing to say of an archive without entries', () => {
    const { rows, largest } = overlapOfTopics([], taxonomy);
    expect([rows.length, largest]).toEqual([4, 0]);
  });
});

describe('meetingsOf', () => {
  it('has the topics that are met, the most first', () => {
    const its = [['sea', 'land'], ['sea', 'air'], ['sea', 'air'], ['fire'], ['air', 'air']];
    const overlaps = overlapOfTopics(
      its.map((topics, i) => itemOf(`e${i}`, null, { topics })),
      taxonomy,
    );
    const [sea, , air, fire] = overlaps.rows.map((row) =>
      meetingsOf(row, overlaps).map(({ topic, count }) => `${topic.id} ${count}`),
    );
    expect([sea, air, fire]).toEqual([['air 2', 'land 1'], ['sea 2'], []]);
    expect([overlaps.largest, overlaps.byTopics]).toEqual([2, [0, 2, 3, 0, 0]]);
    expect(overlaps.rows[2]).toMatchObject({ total: 3, alone: 1 });
  });
});

describe('sideOf', () => {
  it.each([
    [4, 28],
    [1, 14],
    [2, 19.8],
    [0.001, 3],
  ])('of %f of four in 28 is %f', (count, side) => {
    expect(sideOf(count, { largest: 4, most: 28 })).toBe(side);
  });
});

describe('rowOutline', () => {
  it('draws a square for each topic that is met, its area to scale, in the middle of its cell', () => {
    const [topic] = taxonomy.topics;
    if (!topic) throw new Error('no topic');
    const row = { topic, total: 9, alone: 0, shared: [null, 4, 0, 1] };
    const path = rowOutline(row, { cell: 32, largest: 4, most: 28 });
    expect(path).toBe('M34 2h28v28h-28zM105 9h14v14h-14z');
    const fine = { topic, total: 9, alone: 0, shared: [2, null] };
    expect(rowOutline(fine, { cell: 32, largest: 4, most: 28 })).toBe('M6.1 6.1h19.8v19.8h-19.8z');
  });
});
