import { describe, expect, it } from 'vitest';
import { headerRules } from '../../../src/lib/host-headers.ts';
import { hostFaults, writeHeaders, writeRedirects } from '../../../src/lib/host-files.ts';
import { movesOf } from '../../../src/lib/served.ts';
import { headersFor, parseHeaders, parseRedirects } from '../../support/hosted.ts';

const PLACE = { base: '/arsiv/', url: 'https://archive.example' };
const move = (from: string) => ({ from, to: '/arsiv/articles/b/' });

describe('writeHeaders', () => {
  it('has a rule a block, an empty line between two, and headers set in', () => {
    const [first = '', second = '', ...others] = writeHeaders(PLACE).split('\n\n');
    expect(first).toMatch(/^\/arsiv\/\*\n(?: {2}[A-Za-z-]+: .+(?:\n|$))+$/);
    expect(second).toBe('/arsiv/_astro/*\n  Cache-Control: public, max-age=31536000, immutable');
    expect(others).toHaveLength(headerRules(PLACE).length - 2);
  });

  it('is read back as the rules that it was written from', () => {
    const rules = parseHeaders(writeHeaders(PLACE)).map(({ pattern, headers }) => ({
      path: pattern,
      headers: Object.fromEntries(headers),
    }));
    expect(rules).toEqual(headerRules(PLACE));
  });

  it('gives the same headers by the rules of both hosts', () => {
    const blocks = parseHeaders(writeHeaders(PLACE));
    for (const path of ['/arsiv/', '/arsiv/pagefind/x/y.bin', '/arsiv/topics/a/feed.xml']) {
      const [netlify, cloudflare] = (['Netlify', 'Cloudflare Pages'] as const).map((hosting) =>
        headersFor(blocks, path, hosting),
      );
      expect(netlify).toEqual(cloudflare);
      expect(netlify?.size).toBeGreaterThan(0);
    }
  });
});

describe('hostFaults', () => {
  it('finds nothing in an archive of today', () => {
    expect(hostFaults(PLACE, [])).toEqual([]);
  });

  it('tells what is over a limit, and goes on', () => {
    const many = Array.from({ length: 2001 }, (_, i) => move(`/arsiv/articles/a${i}/`));
    expect(hostFaults(PLACE, many.slice(1))).toEqual([]);
    expect(hostFaults(PLACE, many)).toEqual([
      expect.stringMatching(/^_redirects \[host-moves\]: 2,001 old addresses, at most 2,000/),
    ]);
    const long = move(`/arsiv/articles/${'a'.repeat(1000)}/`);
    expect(hostFaults(PLACE, [long])[0]).toMatch(/^_redirects \[host-move-line\]: "\/arsiv/);
    const deep = { ...PLACE, base: `/${'a'.repeat(2000)}/` };
    expect(hostFaults(deep, [])[0]).toMatch(/^_headers \[host-header-line\]: "\/aaa/);
  });
});

describe('what is over a limit is told whole', () => {
  const rest = 'Cloudflare Pages leaves it out';

  it('of a move, by what it would be written as', () => {
    const to = '/arsiv/articles/b/';
    const from = (length: number) => `/${'a'.repeat(length - to.length - 7)}/`;
    expect(hostFaults(PLACE, [{ from: from(1000), to }])).toEqual([]);
    expect(
      hostFaults(PLACE, [
        { from: '/a/', to },
        { from: from(1001), to },
      ]),
    ).toEqual([
      `_redirects [host-move-line]: "${from(1001)}": 1,001 letters, at most 1,000 are taken. ${rest}, and shows the page that leads on.`,
    ]);
  });

  it('of many moves', () => {
    const many = Array.from({ length: 2001 }, (_, i) => move(`/arsiv/a${i}/`));
    expect(hostFaults(PLACE, many)).toEqual([
      '_redirects [host-moves]: 2,001 old addresses, at most 2,000 are taken. Cloudflare Pages takes the first of them, and shows the pages that lead on for the others; its Bulk Redirects take more.',
    ]);
  });

  it('of a header, by how its line begins', () => {
    expect(hostFaults({ ...PLACE, base: `/${'a'.repeat(1900)}/` }, [])).toEqual([]);
    const deep = `/${'a'.repeat(2000)}/`;
    const [first, ...more] = hostFaults({ ...PLACE, base: deep }, []);
    expect(more).toEqual([]);
    expect(first).toBe(
      `_headers [host-header-line]: "/${'a'.repeat(39)}…": 2,003 letters, at most 2,000 are taken. ${rest}; shorten the policy in src/lib/host-headers.ts.`,
    );
  });
});

describe('movesOf and writeRedirects', () => {
  it('lead on from what has moved; what is gone has its page', () => {
    const moves = movesOf([
      { ...move('/arsiv/articles/a/'), gone: false },
      { ...move('/arsiv/articles/c/'), gone: true },
    ]);
    const text = writeRedirects(moves);
    expect(text).toBe('/arsiv/articles/a/ /arsiv/articles/b/ 301\n');
    expect(parseRedirects(text)).toEqual([{ ...move('/arsiv/articles/a/'), status: 301 }]);
  });

  it.each([
    '/a b/',
    '/a/\n/* /x 301',
    '/a;{}/',
    '/a$b/',
    '/*/',
    '/:x/',
    '//host/',
    '/a',
    'a/',
    '/a"/',
    '/%0a/',
  ])('refuse %j, which a server would read as something else', (path) => {
    for (const address of [{ ...move(path) }, { from: '/a/', to: path }]) {
      expect(() => movesOf([{ ...address, gone: false }])).toThrow(/\[host-move-path\]/);
    }
  });
});
