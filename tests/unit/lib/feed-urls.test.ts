import { expect, test } from 'vitest';
import { feedLinks, feedUrls } from '../../../src/lib/feed-urls.ts';

test('feeds lie below the page that they belong to', () => {
  const formats = ['atom', 'rss', 'json'] as const;
  expect(formats.map((format) => feedUrls.all(format))).toEqual([
    ...['/feed.xml', '/rss.xml', '/feed.json'],
  ]);
  expect(formats.map((format) => feedUrls.topic('sea', format))).toEqual([
    ...['/topics/sea/feed.xml', '/topics/sea/rss.xml', '/topics/sea/feed.json'],
  ]);
  expect(feedUrls.name('reed', 'rss')).toBe('/names/reed/rss.xml');
});

test('a page offers each format, the first by its own title', () => {
  expect(feedLinks('/topics/sea/', 'Sea')).toEqual([
    { name: 'Atom', href: '/topics/sea/feed.xml', type: 'application/atom+xml', title: 'Sea' },
    ...[{ name: 'RSS', href: '/topics/sea/rss.xml', type: 'application/rss+xml' }].map((link) => ({
      ...link,
      title: 'Sea (RSS)',
    })),
    {
      ...{ name: 'JSON Feed', href: '/topics/sea/feed.json', type: 'application/feed+json' },
      title: 'Sea (JSON Feed)',
    },
  ]);
});
