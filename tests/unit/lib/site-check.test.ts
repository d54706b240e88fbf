import { expect, test } from 'vitest';
import { checkSite, siteFaults } from '../../../src/lib/site-check.ts';
import { faces } from '../../../src/lib/share-letters.ts';
import type { SiteConfig } from '../../../src/schema/site.ts';
import { site } from '../../../src/site.config.ts';

const good: SiteConfig = {
  name: 'Körfez Defteri',
  tagline: 'Bir satır.',
  statement: 'Bir paragraf.',
  language: 'tr',
  url: 'https://korfez.example',
  base: '/arsiv/',
  accent: { light: '#0b4f4a', dark: '#7fc9bd' },
  mark: 'Ö',
};

test('the configuration that ships, and the least there can be, are in order', () => {
  expect(siteFaults(site)).toEqual([]);
  expect(siteFaults(good)).toEqual([]);
  expect(() => {
    checkSite(good);
  }).not.toThrow();
});

test.each<[Readonly<Record<string, unknown>>, key: string, code: string]>([
  [{ nmae: 'x' }, 'nmae', 'config-unknown-key'],
  [{ name: '' }, 'name', 'config-empty'],
  [{ name: undefined }, 'name', 'config-empty'],
  [{ tagline: 'one\ntwo' }, 'tagline', 'config-one-line'],
  [{ statement: '  ' }, 'statement', 'config-empty'],
  [{ language: 'de' }, 'language', 'config-language'],
  [{ url: 'korfez.example' }, 'url', 'config-url'],
  [{ url: 'https://korfez.example/arsiv' }, 'url', 'config-url'],
  [{ url: 'ftp://korfez.example' }, 'url', 'config-url'],
  [{ base: 'arsiv' }, 'base', 'config-base'],
  [{ base: '/arsiv' }, 'base', 'config-base'],
  [{ base: '//arsiv/' }, 'base', 'config-base'],
  [{ accent: undefined }, 'accent.light', 'config-colour'],
  [{ accent: { light: 'teal', dark: '#7fc9bd' } }, 'accent.light', 'config-colour'],
  [{ accent: { light: '#dd3333', dark: '#7fc9bd' } }, 'accent.light', 'config-accent-contrast'],
  [{ accent: { light: '#0b4f4a', dark: '#1d6b62' } }, 'accent.dark', 'config-accent-contrast'],
  [{ mark: 'ab' }, 'mark', 'config-mark'],
  [{ mark: 'ş' }, 'mark', 'config-mark'],
  [{ mark: 'Ж' }, 'mark', 'config-mark'],
  [{ sharePictures: 'no' }, 'sharePictures', 'config-pictures'],
  [{ sharePictures: 0 }, 'sharePictures', 'config-pictures'],
  [{ sharePictures: 2.5 }, 'sharePictures', 'config-pictures'],
  [{ searchHints: [{ typed: 'x' }] }, 'searchHints[0]', 'config-search-hint'],
  [{ latest: 0 }, 'latest', 'config-count'],
  [{ latest: 1.5 }, 'latest', 'config-count'],
  [{ search: 'https://search.example/' }, 'search', 'config-search'],
  [{ search: { servise: null } }, 'search.servise', 'config-unknown-key'],
  [{ search: { service: 'search.example' } }, 'search.service', 'config-search'],
  [{ search: { service: 'https://search.example' } }, 'search.service', 'config-search'],
  [{ search: { service: 'https://search.example/a?b' } }, 'search.service', 'config-search'],
  [{ search: { service: 'https://me@search.example/' } }, 'search.service', 'config-search'],
  [{ search: { service: 'javascript:alert(1)/' } }, 'search.service', 'config-search'],
  [{ search: { pagefindUpTo: -1 } }, 'search.pagefindUpTo', 'config-search'],
  [{ search: { pagefindUpTo: '9' } }, 'search.pagefindUpTo', 'config-search'],
  [{ search: 1000 }, 'search', 'config-search'],
  [{ search: { upTo: 1000 } }, 'search.upTo', 'config-unknown-key'],
])('%j is refused', (change, key, code) => {
  const faults = siteFaults({ ...good, ...change });
  expect(faults.map((fault) => [fault.key, fault.code])).toContainEqual([key, code]);
});

test('an accent that cannot be read is told with its contrast and the nearest that can', () => {
  const accent = { light: '#dd3333', dark: '#7fc9bd' };
  expect(() => {
    checkSite({ ...good, accent });
  }).toThrow(
    /src\/site\.config\.ts, accent\.light \[config-accent-contrast\]: "#dd3333" stands out .* 3\.\d+ to 1, expected 7; the nearest that does is "#[0-9a-f]{6}"\. Take/,
  );
});

test('all faults are told at once, a line each', () => {
  expect(() => {
    checkSite({ ...good, base: 'x', url: 'y', name: '' });
  }).toThrow(/name .*\n.*url .*\n.*base /);
});

test('every letter that may be a mark has an outline', () => {
  const letters = Array.from({ length: 0x180 }, (_, i) => String.fromCodePoint(i));
  const allowed = letters.filter((mark) => siteFaults({ ...good, mark }).length === 0);
  expect(allowed.length).toBeGreaterThan(100);
  expect(allowed.filter((mark) => !Object.hasOwn(faces.mark.glyphs, mark))).toEqual([]);
});
