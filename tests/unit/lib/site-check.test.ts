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
  [{ searchHints: {} }, 'searchHints', 'config-search-hint'],
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

test.each<[Readonly<Record<string, unknown>>, key: string, what: string]>([
  [{ nmae: 'x' }, 'nmae', 'no such key'],
  [{ name: '' }, 'name', 'expected words, found ""'],
  [{ name: undefined }, 'name', 'expected words, found nothing'],
  [{ statement: 3 }, 'statement', 'expected words, found 3'],
  [{ tagline: 'one\ntwo' }, 'tagline', '7 letters'],
  [{ tagline: 'x'.repeat(201) }, 'tagline', '201 letters'],
  [{ language: 'de' }, 'language', 'expected a language that there are words in, found "de"'],
  [{ url: null }, 'url', 'expected the address of a host, found null'],
  [{ base: 7 }, 'base', 'expected a path with a slash at both ends, found 7'],
  [{ mark: 1 }, 'mark', 'expected one capital letter, found 1'],
  [{ mark: 'ÖÖ' }, 'mark', 'expected one capital letter, found "ÖÖ"'],
  [
    { sharePictures: 'no' },
    'sharePictures',
    'expected a whole number from 1 on, true or false, found "no"',
  ],
  [{ latest: null }, 'latest', 'expected a whole number, found null'],
  [{ search: null }, 'search', 'expected keys in braces, found null'],
  [{ search: [] }, 'search', 'expected keys in braces, found []'],
  [{ search: { servise: 1 } }, 'search.servise', 'no such key'],
  [
    { search: { pagefindUpTo: -1 } },
    'search.pagefindUpTo',
    'expected a number of entries, found -1',
  ],
  [
    { search: { service: 'https://x.example' } },
    'search.service',
    'expected the address of a folder, found "https://x.example"',
  ],
  [{ search: { service: 7 } }, 'search.service', 'expected the address of a folder, found 7'],
  [{ searchHints: {} }, 'searchHints', 'expected a list, found {}'],
  [{ searchHints: [{ typed: 'x' }] }, 'searchHints[0]', 'found {"typed":"x"}'],
  [
    { accent: { light: 'teal', dark: '#7fc9bd' } },
    'accent.light',
    'expected a colour, found "teal"',
  ],
  [{ accent: { light: '#0b4f4a' } }, 'accent.dark', 'expected a colour, found nothing'],
])('%j is said to be wrong at %s', (change, key, what) => {
  expect(siteFaults({ ...good, ...change }).map((one) => [one.key, one.what])).toEqual([
    [key, what],
  ]);
});

test('what stands before and behind the good hints does not hide the bad', () => {
  const hint = { typed: 'a', finds: 'b', lang: 'tr' };
  const searchHints = [
    hint,
    { ...hint, lang: 7 },
    { ...hint, finds: ' ' },
    hint,
    { finds: 'b', lang: 'tr' },
  ];
  const faults = siteFaults({ ...good, searchHints } as unknown as SiteConfig);
  expect(faults.map(({ key }) => key)).toEqual([
    ...['searchHints[1]', 'searchHints[2]', 'searchHints[4]'],
  ]);
});

test.each<Readonly<Record<string, unknown>>>([
  { language: 'en' },
  { tagline: 'x'.repeat(200) },
  { statement: 'x\n'.repeat(200) },
  { url: 'http://korfez.example' },
  { url: 'https://korfez.example:8080/' },
  { base: '/' },
  { base: '/a.b/c~d/e-f/' },
  { mark: '7' },
  { sharePictures: true },
  { sharePictures: false },
  { sharePictures: 1 },
  { latest: 1 },
  { search: {} },
  { search: { pagefindUpTo: 0 } },
  { search: { pagefindUpTo: 1 } },
  { search: { service: null } },
  { search: { service: 'https://search.example/' } },
  { search: { service: 'http://search.example/a/b/' } },
  { searchHints: [] },
  { searchHints: [{ typed: 'a', finds: 'b', lang: 'tr' }] },
])('%j is in order', (change) => {
  expect(siteFaults({ ...good, ...change })).toEqual([]);
});

test.each<[Readonly<Record<string, unknown>>, key: string]>([
  [{ base: 'x/arsiv/' }, 'base'],
  [{ base: '/arsiv/x' }, 'base'],
  [{ base: '/ar siv/' }, 'base'],
  [{ url: 'https://korfez.example/?q' }, 'url'],
  [{ url: 'https://me@korfez.example/' }, 'url'],
  [{ url: 'xhttp://korfez.example/' }, 'url'],
  [{ url: 'httpsx://korfez.example/' }, 'url'],
  [{ mark: 'xÖ' }, 'mark'],
  [{ mark: '' }, 'mark'],
  [{ search: { service: '' } }, 'search.service'],
  [{ search: { service: 'https://search.example/a b/' } }, 'search.service'],
  [{ search: { service: 'https://search.example:443/' } }, 'search.service'],
  [{ search: { service: 'https://search.example/a/../' } }, 'search.service'],
  [{ search: { service: 'https://:word@search.example/' } }, 'search.service'],
  [{ search: { service: 'https://search.example/a/#b' } }, 'search.service'],
  [{ search: { service: 'HTTPS://search.example/' } }, 'search.service'],
  [{ search: { service: 'https://search.example/a' } }, 'search.service'],
  [{ search: { service: 'ftp://search.example/' } }, 'search.service'],
])('%j is the one thing wrong', (change, key) => {
  expect(siteFaults({ ...good, ...change }).map((one) => one.key)).toEqual([key]);
});

test('a fault is told with its place, what was found and what to do, a line each', () => {
  const wrong = { ...good, mark: 'ş', nmae: 'x' };
  expect(() => {
    checkSite(wrong);
  }).toThrow(
    new Error(
      'src/site.config.ts, nmae [config-unknown-key]: no such key. Remove it, or mend its spelling: src/schema/site.ts lists the keys.\n' +
        'src/site.config.ts, mark [config-mark]: expected one capital letter, found "ş". Write one capital of the Latin alphabet, or a figure.',
    ),
  );
  expect(() => {
    checkSite(wrong, (key) => `line of ${key}`);
  }).toThrow(/^line of nmae \[config-unknown-key\]: .*\nline of mark /);
});

test('an accent that cannot be read is told with its contrast and the nearest that can', () => {
  const accent = { light: '#dd3333', dark: '#7fc9bd' };
  expect(() => {
    checkSite({ ...good, accent });
  }).toThrow(
    /src\/site\.config\.ts, accent\.light \[config-accent-contrast\]: "#dd3333" stands out from the paper \(#[0-9a-f]{6} and its shades\) 3\.\d\d? to 1, expected 7; the nearest that does is "#[0-9a-f]{6}"\. Take/,
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
