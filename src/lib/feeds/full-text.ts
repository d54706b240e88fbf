import { words } from '../../words.ts';
import { ended } from '../cite.ts';
import { datingOf, formatDate } from '../dates.ts';
import type { Archive, OutputEntry } from '../outputs/output.ts';
import { plainHtml } from '../plain-html.ts';
import { withRobustLinks } from '../robust-links.ts';
import { plainText } from './plain-text.ts';

/** What the full text of an entry is made of. */
type Told = Pick<OutputEntry, 'entry' | 'blocks' | 'record'>;

/**
 * The full text of an entry as HTML that stands anywhere: standfirst, headings and paragraphs, and a line that says
 * whose it is. No other element, no class, no address that is not whole; it is well-formed XML too.
 */
export function fullTextOf(
  { entry, blocks, record }: Told,
  { site }: Pick<Archive, 'site'>,
): string {
  const parts = [
    ...(entry.standfirst === null ? [] : [element('p', entry.standfirst)]),
    ...blocks
      .filter(({ text }) => text.trim() !== '')
      .map(({ kind, text }) => element(kind === 'heading' ? 'h2' : 'p', text)),
    creditOf(record, site),
  ];
  return plainText(parts.join('\n'));
}

/**
 * Whose text it is: publisher, date where it is not one day, whether it is retold; with links to the entry and,
 * where it is known, to where it was published, that one robust as on the pages. In the words, and marked as in the language, of the archive.
 */
function creditOf(record: OutputEntry['record'], site: Archive['site']): string {
  const { publisher, date, wording, url, language } = record;
  const isDay = datingOf(date) === 'day';
  const from = [
    publisher ?? words.cite.publisherUnknown,
    ...(isDay ? [] : [formatDate(date, 'long').text]),
  ];
  const said = words.exportNotes;
  const kept = wording === 'retold' ? said.retold(site.name) : said.asReceived(site.name);
  const original = originalOf(record);
  const sentences = [
    plainHtml(ended(from.join(', '))),
    link(url, kept),
    ...(original === null ? [] : [withRobustLinks(link(original, words.feeds.original), date)]),
  ];
  const lang = language === site.language ? '' : ` lang="${site.language}"`;
  return `<p${lang}>${sentences.join(' ')}</p>`;
}

/** Where an entry was published, in letters that an address may have (RFC 3986); null where it is not known. */
export function originalOf({ address }: Pick<OutputEntry['record'], 'address'>): string | null {
  return address === null ? null : new URL(address).href;
}

function element(name: 'h2' | 'p', text: string): string {
  return `<${name}>${plainHtml(text)}</${name}>`;
}

/** @param url whole, in letters that an address may have: of these only `&` is more than itself in an attribute */
function link(url: string, text: string): string {
  return `<a href="${plainHtml(url)}">${plainHtml(text)}</a>`;
}
