import { describe, expect, test } from 'vitest';
import { toPage } from '../../../src/lib/search-record.ts';

describe('toPage', () => {
  const page = () =>
    toPage(
      new Map([
        ['mit', 3],
        ['of', 2],
        ['it', 1],
        ['kalin', 0],
        ['al', 0],
      ]),
    );

  test('gives each word once, with its end, in the element of its weight', () => {
    expect(page()).toContain('<h1>mitǃ ǃ</h1>');
    expect(page()).toContain('<p data-pagefind-weight="3">ofǃ ǃ</p>');
    expect(page()).toContain('<p data-pagefind-weight="2">itǃ ǃ</p>');
    expect(page()).toContain('<p data-pagefind-weight="1">alǃ kalinǃ ǃ</p>');
  });

  test('carries no filter, order or metadata, which Pagefind writes in another order each time', () => {
    expect(page()).not.toMatch(/data-pagefind-(?:filter|sort|meta)/);
  });
});
