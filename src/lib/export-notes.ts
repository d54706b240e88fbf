import type { FoundRecord } from './search-export.ts';

/**
 * Says in sentences what the fields of a reference manager have no place for: that the text is retold,
 * that a date is not one day, where it was published and under which headline.
 * @param archive the name of the archive
 */
export function notesOf(record: FoundRecord, archive: string): string[] {
  const { wording, date, dating, dateText, updated, publisher, sourceTitle, address } = record;
  const isUncertain = ['approximate', 'one-of', 'interval'].includes(dating);
  const notes: readonly (string | null)[] = [
    wording === 'retold' ? `Retold in ${archive}.` : `Kept in ${archive} as received.`,
    date === null ? 'Undated.' : isUncertain ? `Date: ${dateText}.` : null,
    updated === null ? null : `Updated: ${updated}.`,
    publisher === null ? 'Publisher unknown.' : null,
    sourceTitle === null || sourceTitle === record.title
      ? null
      : `Original title: “${sourceTitle}”.`,
    address === null ? null : `Published at: ${address}`,
  ];
  return notes.filter((note) => note !== null);
}

/** A text on one line: control characters and line ends become blanks, and runs of blanks one. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
