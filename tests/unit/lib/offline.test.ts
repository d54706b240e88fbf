import { describe, expect, it, test } from 'vitest';
import { isNamedByContent, keyOf, listKept, treatmentOf } from '../../../src/lib/offline.ts';

describe('keyOf', () => {
  test.each([
    ['https://a.example/search/', '/search/'],
    ['https://a.example/search/index.html?q=kalin', '/search/'],
    ['https://a.example/archive/search/?q=kalin#h', '/archive/search/'],
    ['https://a.example/pagefind/pagefind-entry.json?ts=1', '/pagefind/pagefind-entry.json'],
    ['https://a.example/index.html', '/'],
    ['https://a.example/my-index.html', '/my-index.html'],
    ['https://a.example/index.html/b', '/index.html/b'],
  ])('%s is kept as %s', (url, key) => {
    expect(keyOf(url)).toBe(key);
  });
});

describe('treatmentOf', () => {
  const shell = new Set(['/archive/search/', '/archive/pagefind/pagefind.js']);
  test.each<[key: string, destination: string, expected: string]>([
    ['/archive/search/', 'document', 'shell'],
    ['/archive/pagefind/pagefind.js', 'script', 'shell'],
    ['/archive/pagefind/abc/texts/1', '', 'index'],
    ['/archive/_astro/x.1a2b.css', 'style', 'asset'],
    ['/archive/articles/x/', 'document', 'page'],
    ['/archive/favicon.svg', 'image', 'picture'],
    ['/archive/fonts.css', 'style', 'picture'],
    ['/archive/letters.woff2', 'font', 'picture'],
    ['/archive/feed.xml', '', 'other'],
    ['/archive/articles/x/', '', 'other'],
    // Another site on the same host.
    ['/', 'document', 'other'],
    ['/_astro/x.css', 'style', 'other'],
  ])('%s, wanted as "%s", is treated as %s', (key, destination, expected) => {
    expect(treatmentOf({ key, destination }, '/archive/', shell)).toBe(expected);
  });
});

test('only what is named by its content stays from build to build', () => {
  const paths = ['_astro/a.1.css', 'pagefind/b/words/c', 'pagefind/index/d.pf_index'];
  const others = [
    'a/_astro/b.css',
    'a/pagefind/b/c',
    'pagefind/archive.json',
    'pagefind/pagefind.js',
    'favicon.svg',
    'search/',
  ];
  expect(paths.filter(isNamedByContent)).toEqual(paths);
  expect(others.filter(isNamedByContent)).toEqual([]);
});

describe('listKept', () => {
  const offline = '<ul><template data-kept data-x></template></ul>';

  it('lists pages by their titles, without the name of the site, in the order given', () => {
    const pages = [
      { key: '/b/', html: '<head><title>B &amp; C costs $&amp;. The Record</title></head>' },
      { key: '/', html: '<title>The Record</title>' },
      { key: '/x/', html: '<p>No title</p>' },
      { key: '/y/', html: '<title></title>' },
    ];
    expect(listKept(offline, pages, 'The Record')).toBe(
      '<ul><li><a href="/b/">B &amp; C costs $&amp;</a></li><li><a href="/">The Record</a></li></ul>',
    );
  });

  it('leaves no trace of the place where there is nothing to list', () => {
    expect(listKept(offline, [], 'The Record')).toBe('<ul></ul>');
  });
});
