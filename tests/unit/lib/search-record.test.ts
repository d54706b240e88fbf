import { describe, expect, test } from 'vitest';
import { textOf, toPage } from '../../../src/lib/search-record.ts';
import { entryWith } from '../../support/made-entry.ts';

test('the text of an entry is taken block by block', () => {
  const entry = entryWith({ standfirst: 'Calm.' });
  expect(textOf({ entry, body: 'It was *calm*.\n\n## Then\n\nNot.' })).toEqual({
    ...{ title: 'Fog Over the Harbour', standfirst: 'Calm.' },
    blocks: [
      ['p1', 'It was calm.'],
      ['h1', 'Then'],
      ['p2', 'Not.'],
    ],
  });
});

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

test('a page without words has its elements', () => {
  expect(toPage(new Map())).toBe(
    '<!doctype html><html lang="zxx"><head><title></title></head><body><main data-pagefind-body><h1> ǃ</h1>' +
      '<p data-pagefind-weight="3"> ǃ</p><p data-pagefind-weight="2"> ǃ</p><p data-pagefind-weight="1"> ǃ</p></main></body></html>',
  );
});
