import robotsParser from 'robots-parser';
import { expect, test } from 'vitest';
import { robotsOutput } from '../../../../src/lib/outputs/robots.ts';
import { site } from '../../../../src/site.config.ts';
import { runOutputs } from '../../../support/outputs.ts';

async function written() {
  const files = await runOutputs([robotsOutput], { entries: [] });
  const text = files.get('robots.txt') ?? '';
  return { text, robots: robotsParser(`${site.url}/robots.txt`, text) };
}

test('it is written so', async () => {
  expect((await written()).text).toBe(
    'User-agent: *\nDisallow: /search/?\nAllow: /\n\nSitemap: https://mitrecord.example/sitemap-index.xml\n',
  );
});

test.each([
  ['/', true],
  ['/articles/x/', true],
  // It asks by itself not to be listed, which a crawler has to be able to read.
  ['/articles/x/made/', true],
  ['/search/', true],
  ['/search/?q=kalin', false],
  ['/search/?topic=syria&view=2026', false],
  ['/archive.csv', true],
])('a crawler and %s: %s', async (address, allowed) => {
  const { robots } = await written();
  for (const agent of ['Googlebot', 'GPTBot', '*']) {
    expect(robots.isAllowed(`${site.url}${address}`, agent)).toBe(allowed);
  }
});

test('it names the sitemap with its whole address', async () => {
  const { robots } = await written();
  expect(robots.getSitemaps()).toEqual([`${site.url}/sitemap-index.xml`]);
});
