import { describe, expect, it } from 'vitest';
import { topicsFileSchema } from '../../../src/schema/topics.ts';

const fileOf = (terms: unknown, more: object = {}) => ({
  ...{ threshold: 3, headlineFactor: 2, ...more },
  topics: [{ id: 'ships', label: 'Ships', glyph: 'circle', definition: 'Ships.', terms }],
});

describe('topicsFileSchema', () => {
  it('gives each term of a group its weight, in the order of the file', () => {
    const file = fileOf(['ship', { weight: 2, of: ['brig', 'sloop'] }, { term: 'tug', weight: 4 }]);
    expect(topicsFileSchema.parse(file).topics[0]?.terms).toEqual([
      'ship',
      { term: 'brig', weight: 2 },
      { term: 'sloop', weight: 2 },
      { term: 'tug', weight: 4 },
    ]);
  });

  it.each([
    ['no terms', fileOf([])],
    ['a group without terms', fileOf([{ weight: 2, of: [] }])],
    ['a group without a weight', fileOf([{ of: ['ship'] }])],
    ['a weight of nothing', fileOf([{ weight: 0, of: ['ship'] }])],
    ['long texts of no words', fileOf(['ship'], { longTexts: { words: 0, highest: 6 } })],
    ['long texts without a highest', fileOf(['ship'], { longTexts: { words: 300 } })],
  ])('refuses %s', (_, file) => {
    expect(topicsFileSchema.safeParse(file).success).toBe(false);
  });

  it('takes what long texts need', () => {
    const longTexts = { words: 300, highest: 6 };
    expect(topicsFileSchema.parse(fileOf(['ship'], { longTexts })).longTexts).toEqual(longTexts);
  });
});
