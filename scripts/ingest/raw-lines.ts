import type { LineFate } from '../../src/schema/provenance.ts';
import { readPage } from './html/page.ts';
import { splitLines } from './lines-of-text.ts';
import type { RawSource } from './read.ts';

/** What pages have and articles, as feeds and systems hand them out, have not. */
const OF_PAGES = /<(?:html|head|body|nav|header|footer|aside|main|article)\b/i;

/** Whether a source is the markup of an article alone: a field of a record that holds no page. */
export function isPartOfPage({ text, format }: RawSource): boolean {
  return format === 'record' && !OF_PAGES.test(text);
}

/**
 * The lines of a source as its provenance numbers them, without outer white space: the lines of the
 * file, those of a record's text, or the blocks of text of a page.
 */
export function rawLines(source: RawSource): string[] {
  const { text, format, record } = source;
  if (format === 'page' || record?.textIsHtml === true) {
    return readPage(text, isPartOfPage(source)).lines.map((line) => line.text);
  }
  return splitLines(text).map((line) => line.trim());
}

/** The words of the source that a fate means, from the lines that {@link rawLines} gives. */
export function wordsOfFate({ line, to, cut }: LineFate, lines: readonly string[]): string {
  const whole = lines
    .slice(line - 1, to ?? line)
    .join(' ')
    .trim();
  return cut ? whole.slice(...cut) : whole;
}
