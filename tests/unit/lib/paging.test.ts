import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageParam, pagesOf, pageUrl } from '../../../src/lib/paging.ts';

test('pages hold every item once, in order, none too many', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 20 }), (items, size) => {
      const pages = pagesOf(items, size);
      expect(pages.flatMap((page) => page.items)).toEqual(items);
      expect(pages.map(({ number }) => number)).toEqual(pages.map((_, i) => i + 1));
      expect(pages.every((page) => page.items.length <= size)).toBe(true);
      expect(pages.every(({ count }) => count === pages.length)).toBe(true);
      expect(pages.slice(0, -1).every((page) => page.items.length === size)).toBe(true);
    }),
  );
});

test('an empty list has one empty page', () => {
  expect(pagesOf([])).toEqual([{ number: 1, count: 1, items: [] }]);
});

test('the first page has the address of the list', () => {
  expect([pageUrl('/names/x/', 1), pageUrl('/names/x/', 3)]).toEqual(['/names/x/', '/names/x/3/']);
});

test('page 1 has no part of its own in an address', () => {
  expect([pageParam(1), pageParam(2)]).toEqual([undefined, '2']);
});
