import { words } from '../words.ts';
import type { FoundRecord } from './search-export.ts';

/**
 * Says in sentences what the fields of a reference manager have no place for: that the text is retold,
 * that a date is not one day, where it was published and under which headline.
 * @param archive the name of the archive
 */
export function notesOf(record: FoundRecord, archive: string): string[] {
  const { wording, date, dating, dateText, updated, publisher, sourceTitle, address } = record;
  const said = words.exportNotes;
  const isUncertain = ['approximate', 'one-of', 'interval'].includes(dating);
  const notes: readonly (string | null)[] = [
    wording === 'retold' ? said.retold(archive) : said.asReceived(archive),
    date === null ? said.undated : isUncertain ? said.date(dateText) : null,
    updated === null ? null : said.updated(updated),
    publisher === null ? said.publisherUnknown : null,
    sourceTitle === null || sourceTitle === record.title ? null : said.originalTitle(sourceTitle),
    address === null ? null : said.publishedAt(address),
  ];
  return notes.filter((note) => note !== null);
}

/** The topics of an entry as keywords in one field, whose commas part them: a topic's own are left out. */
export function keywordsOf({ topics }: Pick<FoundRecord, 'topics'>): string {
  return topics.map(({ label }) => label.replaceAll(',', '')).join(', ');
}

/** A text on one line: control characters and line ends become blanks, and runs of blanks one. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
