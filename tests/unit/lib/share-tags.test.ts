import { expect, test } from 'vitest';
import type { Item } from '../../../src/lib/chronology.ts';
import { archiveShare, articleShare, shareTags } from '../../../src/lib/share-tags.ts';

const item = { slug: 'a-b', title: 'A “b” & c', source: { publisher: null, wording: 'verbatim' } };

function tagsOf(share: Parameters<typeof shareTags>[0]['share'], url: string | null) {
  const tags = shareTags({ title: 'T', description: 'D', url, share });
  return new Map(tags.map(({ property, content }) => [property, content]));
}

test('an article has its own picture, whole in address, size and words', () => {
  const share = articleShare({ ...item, date: '2026-01-10' } as Item, true);
  expect(Object.fromEntries(tagsOf(share, 'https://mitrecord.example/articles/a-b/'))).toEqual({
    'og:title': 'T',
    'og:description': 'D',
    'og:type': 'article',
    'og:url': 'https://mitrecord.example/articles/a-b/',
    'og:image': 'https://mitrecord.example/share/a-b.png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Title card: “A “b” & c”. 10 Jan 2026. Publisher unknown.',
    'article:published_time': '2026-01-10',
  });
});

test.each([
  null,
  '2026-01',
  '2023-12~',
  '2026-01-10~',
  '[2026-01-10,2026-10-01]',
  '2026-01-10/2026-01-12',
])('no day of publication is claimed for %s', (date) => {
  const share = articleShare({ ...item, date } as Item, true);
  expect(tagsOf(share, null).has('article:published_time')).toBe(false);
});

test('the archive is named as the site of its own pages, not of articles, as if it had published them', () => {
  expect(tagsOf(archiveShare, null).get('og:site_name')).toBe('The MİT Record');
  const share = articleShare({ ...item, date: null } as Item, true);
  expect(tagsOf(share, null).has('og:site_name')).toBe(false);
});

test('other pages have the picture of the archive, and those without an address of their own none', () => {
  const tags = tagsOf(archiveShare, null);
  expect(tags.get('og:type')).toBe('website');
  expect(tags.get('og:image')).toBe('https://mitrecord.example/share.png');
  expect(tags.has('og:url')).toBe(false);
});

test('an article without a picture of its own has that of the archive, with its words', () => {
  const tags = tagsOf(articleShare({ ...item, date: '2026-01-10' } as Item, false), null);
  expect(tags.get('og:image')).toBe('https://mitrecord.example/share.png');
  expect(tags.get('og:image:alt')).toBe(archiveShare.alt);
  expect(tags.get('og:type')).toBe('article');
});
