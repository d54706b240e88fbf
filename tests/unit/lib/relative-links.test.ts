import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it, test } from 'vitest';
import { relativeAddress, relativeLinks } from '../../../src/lib/relative-links.ts';

const place = (page: string, base = '/') => ({ page, base });

describe('relativeAddress', () => {
  test.each<[address: string, page: string, expected: string]>([
    ['/articles/x/#p3', '/topics/', '../articles/x/index.html#p3'],
    ['/topics/', '/', './topics/index.html'],
    ['/', '/', './index.html'],
    ['/', '/topics/syria/', '../../index.html'],
    ['/dates/2026/01/', '/dates/2026/', './01/index.html'],
    ['/dates/2026/', '/dates/2026/01/', '../index.html'],
    ['/dates/2026/', '/dates/2026/', './index.html'],
    ['/search/?q=%22M%C4%B0T%22', '/about/', '../search/index.html?q=%22M%C4%B0T%22'],
    ['/search/?a=b/c/', '/search/', './index.html?a=b/c/'],
    ['/favicon.svg', '/dates/2026/', '../../favicon.svg'],
    ['/feed.xml', '/', './feed.xml'],
    ['/topics/syria/feed.xml', '/topics/syria/', './feed.xml'],
    ['/about/#made', '/about/', '#made'],
    ['/about/?a#made', '/about/', './index.html?a#made'],
    ['/about/', '/404.html', './about/index.html'],
    ['/404.html', '/404.html', './404.html'],
    ['/dates/2026/', '/dates/404.html', './2026/index.html'],
    // Left as they are.
    ['#p3', '/about/', '#p3'],
    ['?q=a', '/search/', '?q=a'],
    ['', '/search/', ''],
    ['https://mitrecord.example/about/', '/about/', 'https://mitrecord.example/about/'],
    ['//elsewhere.example/about/', '/about/', '//elsewhere.example/about/'],
    ['mailto:a@b.example', '/about/', 'mailto:a@b.example'],
  ])('%s, seen from %s, is %s', (address, page, expected) => {
    expect(relativeAddress(address, place(page))).toBe(expected);
  });

  test.each<[address: string, page: string, expected: string]>([
    ['/archive/topics/', '/archive/', './topics/index.html'],
    ['/archive/', '/archive/topics/', '../index.html'],
    ['/archive/archive/', '/archive/topics/', '../archive/index.html'],
    ['/', '/archive/topics/', '/'],
    ['/archives/', '/archive/topics/', '/archives/'],
  ])('below /archive/, %s, seen from %s, is %s', (address, page, expected) => {
    expect(relativeAddress(address, place(page, '/archive/'))).toBe(expected);
  });

  it('leads where the address led, whatever the page and the base', () => {
    const folder = fc.array(fc.constantFrom('a', 'b', 'c', 'a-b'), { maxLength: 4 });
    const path = folder.map((names) => names.map((name) => `${name}/`).join(''));
    const rest = fc.constantFrom('', '#p1', '?q=a', '?q=/a/#p2', 'x.css', 'x.css?v');
    fc.assert(
      fc.property(path, path, path, rest, (base, from, to, end) => {
        const page = `/${base}${from}`;
        const relative = relativeAddress(`/${base}${to}${end}`, { page, base: `/${base}` });
        const wanted = new URL(`http://host/${base}${to}${end}`);
        if (wanted.pathname.endsWith('/')) wanted.pathname += 'index.html';
        const here = new URL(`http://host${page}index.html`);
        expect(new URL(relative, here).href).toBe(wanted.href);
        expect(relative).toMatch(/^(?:#|\.\.?\/)/);
      }),
    );
  });
});

describe('relativeLinks', () => {
  const onTopics = (html: string) => relativeLinks(html, place('/topics/'));

  test.each<[html: string, expected: string]>([
    ['<a class="x" href="/about/">A</a>', '<a class="x" href="../about/index.html">A</a>'],
    ["<a href='/about/'>A</a>", "<a href='../about/index.html'>A</a>"],
    ['<a\nhref="/about/">A</a>', '<a\nhref="../about/index.html">A</a>'],
    ['<A HREF="/about/">A</A>', '<A HREF="../about/index.html">A</A>'],
    ['<form action="/search/">', '<form action="../search/index.html">'],
    [
      '<script type="module" src="/_astro/a.js"></script>',
      '<script type="module" src="../_astro/a.js"></script>',
    ],
    ['<use xlink:href="/s.svg#a"/>', '<use xlink:href="../s.svg#a"/>'],
    [
      '<img srcset="/a.png 1x, /b.png 2x" src="/a.png">',
      '<img srcset="../a.png 1x, ../b.png 2x" src="../a.png">',
    ],
    [
      '<link rel="preload" imagesrcset="/a.png 300w">',
      '<link rel="preload" imagesrcset="../a.png 300w">',
    ],
    [
      '<link imagesrcset="/a.png 300w,  /b.png 600w,\n/c.png 900w, https://b.example/ 1x">',
      '<link imagesrcset="../a.png 300w,  ../b.png 600w,\n../c.png 900w, https://b.example/ 1x">',
    ],
  ])('makes %s relative', (html, expected) => {
    expect(onTopics(html)).toBe(expected);
  });

  test.each([
    '<link rel="canonical" href="https://mitrecord.example/topics/">',
    '<div data-address="/articles/{slug}/" data-href="/about/">',
    '<p>He typed href="/about/" and href=\'/about/\' into &lt;a href=&quot;/about/&quot;&gt;.</p>',
    '<p title=\'<a href="/about/">\'>A quotation</p>',
    '<p title="a > b" lang="tr">href="/about/"</p>',
    '<!-- <a href="/about/"> -->',
    '<!DOCTYPE html>',
    '<script>const a = \'<a href="/about/">\';</script>',
    '<style>a[href="/about/"] { color: red }</style>',
    '<title>The tag <a href="/about/"> explained</title>',
    '<p>1 < 2 and href="/about/"</p>',
    '<use href="#g-circle">',
    '<a href>',
    '<a href="/about/',
    '<a ',
    'x<a ',
    'x<a href="/about/',
    '<script></script><script ',
    'In <!-- a remark without end <a href="/about/">',
    'He typed href="/about/">',
    '1 <{href="/about/">',
  ])('leaves %s as it is', (html) => {
    expect(onTopics(html)).toBe(html);
  });

  it('goes on behind what it leaves', () => {
    const kept =
      '<script>"</p>"</script><!-- x --><style>a{}</style><title>a</title><p title=">">b</p>';
    expect(onTopics(`${kept}<a href="/a/">`)).toBe(`${kept}<a href="../a/index.html">`);
  });

  it('changes the addresses that a parser finds, and nothing else of a page', () => {
    const text = fc
      .stringMatching(/^[a-z<>&"'=/ ]{0,20}$/)
      .map((raw) => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'));
    const name = fc.constantFrom('href', 'src', 'title', 'data-href', 'action', 'alt', 'poster');
    const address = fc.constantFrom('/', '/a/', '/a/b/?q=1', '/x.css', '#p1', 'https://a.example/');
    const element = fc
      .tuple(
        fc.uniqueArray(fc.tuple(name, fc.oneof(address, text)), { selector: ([n]) => n }),
        text,
      )
      .map(([attributes, inner]) => {
        const written = attributes.map(([n, value]) => ` ${n}="${value}"`).join('');
        return `<b${written}>${inner}</b>`;
      });
    fc.assert(
      fc.property(fc.array(element), (elements) => {
        const html = `<!doctype html><html><head></head><body>${elements.join(' ')}</body></html>`;
        const found = attributesOf(relativeLinks(html, place('/a/c/')));
        const wanted = attributesOf(html).map(([n, value]) => [
          n,
          ['href', 'src', 'action', 'poster'].includes(n)
            ? relativeAddress(value, place('/a/c/'))
            : value,
        ]);
        expect(found).toEqual(wanted);
      }),
    );
  });
});

/** Every attribute and text of a page, as another parser reads them. */
function attributesOf(html: string): [name: string, value: string][] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('b')].flatMap((element) => [
    ...[...element.attributes].map(({ name, value }): [string, string] => [name, value]),
    ['text', element.textContent],
  ]);
}
