import { beforeAll, expect, inject, test } from 'vitest';
import { pagesOf, type BuiltPage } from '../support/built-pages.ts';

let pages: readonly BuiltPage[];
beforeAll(async () => {
  pages = await pagesOf(inject('five'));
});

function page(path: string): string {
  return pages.find((one) => one.path === path)?.html ?? '';
}

test('each month of the grid leads to a page with as many entries as it says', () => {
  const links = [
    ...page('/coverage/').matchAll(/href="\.\.(\/dates\/\d{4}\/\d{2}\/)[^"]*"[^>]*>(\d+)</g),
  ];
  expect(links.map(([, path]) => path)).toEqual([
    '/dates/2023/12/',
    '/dates/2026/01/',
    '/dates/2026/02/',
    '/dates/2026/03/',
  ]);
  for (const [, path = '', count] of links) {
    expect(page(path).match(/<li class="entry/g)).toHaveLength(Number(count));
  }
});

test('names the two years from which nothing is kept', () => {
  expect(page('/coverage/')).toContain('January 2024 to December 2025');
});
