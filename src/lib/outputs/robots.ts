import { urls } from '../urls.ts';
import type { Output } from './output.ts';
import { whole } from '../whole.ts';

/**
 * What crawlers may read (RFC 9309): everything but results of a search, which are one page under endless
 * addresses. Accounts of entries (`made/`) ask by their own `noindex` not to be listed, which only a crawler
 * that may read them sees. Crawlers look for this file at the root of a host alone: of an archive below a
 * folder, whoever keeps the host takes its lines over.
 */
export const robotsOutput: Output = (_archive, folder) => {
  const lines = [
    'User-agent: *',
    `Disallow: ${urls.search}?`,
    'Allow: /',
    '',
    `Sitemap: ${whole(urls.file('sitemap-index.xml'))}`,
    '',
  ];
  folder.write('robots.txt', lines.join('\n'));
  return {};
};
