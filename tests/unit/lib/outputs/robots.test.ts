import robotsParser from 'robots-parser';
import { expect, test } from 'vitest';
import { robotsOutput } from '../../../../src/lib/outputs/robots.ts';
import { site } from '../../../../src/site.config.ts';
import { runOutputs } from '../../../support/outputs.ts';

const files = await runOutputs([robotsOutput], { entries: [] });
const robots = robotsParser(`${site.url}/robots.txt`, files.get('robots.txt') ?? '');

test.each([
  ['/', true],
  ['/articles/x/', true],
  // It asks by itself not to be listed, which a crawler has to be able to read.
  ['/articles/x/made/', true],
  ['/search/', true],
  ['/search/?q=kalin', false],
  ['/search/?topic=syria&view=2026', false],
  ['/archive.csv', true],
])('a crawler and %s: %s', (address, allowed) => {
  for (const agent of ['Googlebot', 'GPTBot', '*']) {
    expect(robots.isAllowed(`${site.url}${address}`, agent)).toBe(allowed);
  }
});

test('it names the sitemap with its whole address', () => {
  expect(robots.getSitemaps()).toEqual([`${site.url}/sitemap-index.xml`]);
});
