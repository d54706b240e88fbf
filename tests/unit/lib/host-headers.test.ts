import { describe, expect, it } from 'vitest';
import { FILE_KINDS } from '../../../src/lib/file-kinds.ts';
import {
  contentSecurityPolicy,
  headerRules,
  patternSource,
  SECURITY_HEADERS,
} from '../../../src/lib/host-headers.ts';
import { isNamedByContent } from '../../../src/lib/offline.ts';

const AT_ROOT = { base: '/', url: 'https://archive.example' };
const BELOW = { base: '/arsiv/', url: 'https://archive.example' };

/** The rules that meet a path, as a server that reads regular expressions finds them. */
const meeting = (path: string, place = AT_ROOT) =>
  headerRules(place).filter(({ path: pattern }) =>
    new RegExp(patternSource(pattern)).test(`${place.base}${path}`),
  );
const headersOf = (path: string, place = AT_ROOT) =>
  Object.assign({}, ...meeting(path, place).map(({ headers }) => headers)) as Record<
    string,
    string
  >;

/** Files of every kind, and those that could be taken for another. */
const PATHS = [
  ...['', 'about/', 'search/index.html', '404.html', 'articles/a-title/', 'articles/a.b/'],
  ...['sw.js', 'feed.xml', 'topics/syria/feed.xml', 'evidence/24.css', 'share/a.png'],
  ...['_astro/Page.AbC123.css', '_astro/newsreader.x.woff2', '_astro/picture.x.png'],
  ...['pagefind/archive.json', 'pagefind/pagefind-entry.json', 'pagefind/pagefind.js'],
  ...['pagefind/pagefind.zxx_1.pf_meta', 'pagefind/e7eb8eaf0444/days.bin'],
  ...['pagefind/index/zxx_1.pf_index', 'pagefind/e7eb8eaf0444/words/0.bin'],
  ...['articles/a-title.md', 'articles/a-title/cite.json', 'names/x/feed.json', 'sitemap-0.xml'],
  ...FILE_KINDS.flatMap(({ ends }) => [`x${ends}`, `deep/er/x${ends}`]),
];

describe('headerRules', () => {
  it.each([AT_ROOT, BELOW])('gives no header twice to one address: $base', (place) => {
    for (const path of PATHS) {
      const names = meeting(path, place).flatMap(({ headers }) => Object.keys(headers));
      expect([path, names.toSorted()]).toEqual([path, [...new Set(names)].toSorted()]);
    }
  });

  it('keeps for ever what is named by its content, as the service worker does', () => {
    for (const path of PATHS) {
      const cached = headersOf(path)['Cache-Control'] ?? 'no-cache';
      expect([path, cached.includes('immutable')]).toEqual([path, isNamedByContent(path)]);
    }
  });

  it('secures every address below the base, and none beside it', () => {
    for (const path of PATHS) expect(headersOf(path, BELOW)).toMatchObject(SECURITY_HEADERS);
    const beside = headerRules(BELOW).filter(({ path }) =>
      new RegExp(patternSource(path)).test('/about/feed.xml'),
    );
    expect(beside).toEqual([]);
  });

  it('lets pages ask the origin of a search service, and nothing else elsewhere', () => {
    const connect = (service: string | null) =>
      /connect-src ([^;]*)/.exec(contentSecurityPolicy(service))?.[1];
    expect(connect(null)).toBe("'self'");
    expect(connect('https://search.archive.example/one/')).toBe(
      "'self' https://search.archive.example",
    );
  });

  it('binds a host to https only where the archive has it for itself', () => {
    const bound = (base: string, url: string) =>
      'Strict-Transport-Security' in (headerRules({ base, url })[0]?.headers ?? {});
    expect(bound('/', 'https://archive.example')).toBe(true);
    expect(bound('/arsiv/', 'https://archive.example')).toBe(false);
    expect(bound('/', 'http://127.0.0.1:8080')).toBe(false);
  });

  it('names what a page may load, and from where', () => {
    expect(contentSecurityPolicy(null).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "worker-src 'self'",
      "connect-src 'self'",
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types archive',
    ]);
  });

  it.each([
    ['style.css', 'text/css; charset=utf-8', undefined, 'same-origin'],
    ['archive.csv', 'text/csv; charset=utf-8', '*', 'cross-origin'],
    ['share/a.png', 'image/png', '*', 'cross-origin'],
  ])('tells what %s is, and who may read it', (path, type, share, embed) => {
    const headers = headersOf(path);
    expect([
      headers['Content-Type'],
      headers['Access-Control-Allow-Origin'],
      headers['Cross-Origin-Resource-Policy'],
    ]).toEqual([type, share, embed]);
  });

  it('allows no script, style or place that is not named', () => {
    const policy = SECURITY_HEADERS['Content-Security-Policy'];
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|data:|blob:|https?:|\*/);
  });
});

describe('FILE_KINDS', () => {
  it('has one kind for a file', () => {
    for (const { ends } of FILE_KINDS) {
      const met = FILE_KINDS.filter((kind) => `x${ends}`.endsWith(kind.ends));
      expect([ends, met.length]).toEqual([ends, 1]);
    }
  });

  it('says the charset of all text', () => {
    const texts = FILE_KINDS.filter(({ type }) => /^text|xml;|\/x-(?:bib|research)/.test(type));
    expect(texts.length).toBeGreaterThan(10);
    const silent = texts.filter(({ type }) => !type.endsWith('; charset=utf-8'));
    expect(silent).toEqual([]);
  });
});

describe('patternSource', () => {
  it.each([
    ['/a/*.css', '/a/b/c.css', '/a/bcss'],
    ['/a/*feed.xml', '/a/feed.xml', '/a/feedxxml'],
    ['/p/:folder/*', '/p/x/y/z', '/p/x'],
    ['/p/:file', '/p/x.json', '/p/x/y'],
    ['/a(b)/*', '/a(b)/c', '/ab/c'],
  ])('%s meets %s, not %s', (pattern, met, other) => {
    const regExp = new RegExp(patternSource(pattern));
    expect([regExp.test(met), regExp.test(other)]).toEqual([true, false]);
  });
});
