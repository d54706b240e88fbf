import { beforeAll, describe, expect, test } from 'vitest';
import { feedsOutput } from '../../../../src/lib/outputs/feeds.ts';
import { site } from '../../../../src/site.config.ts';
import { brokenRules, RULES, type FeedRule } from '../../../support/feed-rules.ts';
import { madeFeeds } from '../../../support/made-feeds.ts';
import { runOutputs } from '../../../support/outputs.ts';

/** The rules that feeds are held to, held to feeds that break them. */

const FILES = { atom: 'feed.xml', rss: 'rss.xml', opml: 'feeds.opml' } as const;

let feeds: Readonly<Record<FeedRule['of'], string>>;
beforeAll(async () => {
  const files = await runOutputs([feedsOutput], madeFeeds());
  const read = (path: string) => files.get(path) ?? '';
  feeds = { atom: read(FILES.atom), rss: read(FILES.rss), opml: read(FILES.opml) };
});

const check = (xml: string, of: FeedRule['of']) => brokenRules(xml, of, `${site.url}/${FILES[of]}`);

test.each(['atom', 'rss', 'opml'] as const)('%s as it is written breaks no rule', (of) => {
  expect(check(feeds[of], of)).toEqual([]);
});

test('what is no XML is refused', () => {
  expect(check('<rss version="2.0"><channel></rss>', 'rss')).toEqual([
    expect.stringMatching(/^SAXError/),
  ]);
});

describe.each(RULES)('$message in $of', ({ message, of, broken: [found, other] }) => {
  test('is seen where it is', () => {
    const bad = feeds[of].replace(found, other);
    expect(bad).not.toBe(feeds[of]);
    const seen = check(bad, of).map((what) => what.slice(0, what.indexOf(':')));
    expect(seen).toContain(message);
  });
});
