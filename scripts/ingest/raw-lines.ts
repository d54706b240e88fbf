import { readPage } from './html/page.ts';
import type { RawSource } from './read.ts';

/**
 * The lines of a source as its provenance numbers them, without outer white space: the lines of the
 * file, those of a record's text, or the blocks of text of a page.
 */
export function rawLines({ text, format, record }: RawSource): string[] {
  if (format === 'page' || record?.textIsHtml === true) {
    return readPage(text).lines.map((line) => line.text);
  }
  return text.split(/\r\n|[\n\r]/).map((line) => line.trim());
}
