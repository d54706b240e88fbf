import type { SiteConfig } from '../../schema/site.ts';
import { words } from '../../words.ts';
import { PIXEL_ICONS } from '../icons.ts';
import { urls } from '../urls.ts';
import { escapeXml } from '../xml.ts';
import type { Output } from './output.ts';
import { whole } from '../whole.ts';

/** The most characters of each (OpenSearch 1.1, draft 6, "OpenSearch description elements"). */
const LONGEST = { ShortName: 16, LongName: 48, Description: 1024 } as const;

/** The search of the archive for browsers: an OpenSearch description document. */
export const openSearchOutput: Output = ({ site }, folder) => {
  folder.write('opensearch.xml', describeSearch(site));
  return {};
};

function describeSearch({ name, tagline, language, searchHints }: Required<SiteConfig>): string {
  const [example] = searchHints;
  const icon = PIXEL_ICONS['icon-192'];
  const lines = [
    element('ShortName', fitted(name, LONGEST.ShortName)),
    element('LongName', fitted(words.data.search(name), LONGEST.LongName)),
    element('Description', fitted(tagline, LONGEST.Description)),
    // The braces of the parameter stand as they are: an address would have them escaped.
    element('Url', null, { type: 'text/html', template: `${whole(urls.search)}?q={searchTerms}` }),
    element('Url', null, {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: whole(urls.file('opensearch.xml')),
    }),
    image('favicon.ico', 'image/x-icon', 32),
    image('icon-192.png', 'image/png', icon.size),
    ...(example ? [element('Query', null, { role: 'example', searchTerms: example.typed })] : []),
    element('Language', language),
    element('InputEncoding', 'UTF-8'),
    element('OutputEncoding', 'UTF-8'),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    ...lines.map((line) => `  ${line}`),
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

function image(path: string, type: string, size: number): string {
  const pixels = String(size);
  return element('Image', whole(urls.file(path)), { width: pixels, height: pixels, type });
}

function element(
  name: string,
  content: string | null,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `<${name}${written.join('')}`;
  return content === null ? `${start}/>` : `${start}>${escapeXml(content)}</${name}>`;
}

/** A text of at most so many characters: as many whole words as fit, or as much of the first. */
function fitted(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const start = letters.slice(0, most + 1).join('');
  const end = start.lastIndexOf(' ');
  return end > 0 ? start.slice(0, end) : letters.slice(0, most).join('');
}
