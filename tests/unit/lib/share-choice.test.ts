import { expect, test } from 'vitest';
import { withPicture } from '../../../src/lib/share-choice.ts';

const items = ['e', 'd', 'c', 'b', 'a'].map((slug) => ({ slug }));
const slugs = (most: boolean | number, of = items) => withPicture(of, most).map(({ slug }) => slug);

test('all entries have a picture, none, or the newest', () => {
  expect(slugs(true)).toHaveLength(5);
  expect(slugs(false)).toEqual([]);
  expect(slugs(2)).toEqual(['e', 'd']);
  expect(slugs(9)).toHaveLength(5);
});

test('an entry that is added takes the picture of one other at most', () => {
  for (let place = 0; place <= items.length; place++) {
    const before = slugs(3);
    const after = slugs(3, items.toSpliced(place, 0, { slug: 'new' }));
    expect(before.filter((slug) => !after.includes(slug)).length).toBe(place < 3 ? 1 : 0);
  }
});
