import { writeBody } from '../body.ts';
import { entryUrn } from '../entry-id.ts';
import { notesOf } from '../export-notes.ts';
import { writeFrontMatter } from '../front-matter.ts';
import type { Output, OutputEntry } from './output.ts';

/** Each article as Markdown, at its address with `.md` for the slash at its end. */
export const markdownOutput: Output = ({ site }, folder) => ({
  add: (entry) => {
    const path = markdownPath(entry.item.slug);
    if (!folder.keeps(path, [entry.item])) folder.write(path, markdownOf(entry, site.name));
  },
});

/** Where an article is as Markdown, below the base of the site. */
export function markdownPath(slug: string): string {
  return `articles/${slug}.md`;
}

/**
 * Writes an article for those who read or quote it as plain text: its facts as front matter, then headline,
 * standfirst and text. The evidence stays in the archive, at `url`.
 * @param archive the name of the archive
 */
function markdownOf(
  { entry, body, record }: Pick<OutputEntry, 'entry' | 'body' | 'record'>,
  archive: string,
): string {
  const facts = {
    id: entryUrn(entry),
    title: record.title,
    authors: record.authors,
    publisher: record.publisher,
    date: record.date,
    date_words: record.dateText,
    updated: record.updated,
    language: record.language,
    topics: record.topics.map(({ label }) => label),
    names: record.names.map(({ label }) => label),
    archive,
    url: record.url,
    published_at: record.address,
    wording: record.wording,
    note: notesOf(record, archive).join(' '),
  };
  // Its first level of heading is the headline's; the headings of the text stand on the second.
  const title = `#${writeBody([{ kind: 'heading', text: entry.title }]).slice(2)}`;
  const standfirst =
    entry.standfirst === null
      ? ''
      : `${writeBody([{ kind: 'paragraph', text: entry.standfirst }])}\n`;
  return writeFrontMatter(facts, `${title}\n${standfirst}${body}\n`);
}
