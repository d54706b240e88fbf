import type { BodyLine, SourceLine } from './article.ts';
import type { RawSource } from './read.ts';

/** The longest heading, in letters. */
const HEADING_LENGTH = 100;

/**
 * Tells whether a line of the text is a heading or a paragraph, as its page's markup says or as it looks.
 * @param next the line after it; nothing stands over nothing, so the last line is no heading
 */
export function classify(
  line: SourceLine,
  next: SourceLine | undefined,
  format: RawSource['format'],
): BodyLine {
  const { kind } = line;
  if (kind !== undefined) return { ...line, kind };
  const marked = markedHeading(line.text, format);
  if (marked !== null) {
    const from = line.text.search(/(?<=\s)\S/);
    return { ...line, text: marked, kind: 'heading', cut: [from, from + marked.length] };
  }
  const isLast = next === undefined;
  return { ...line, kind: !isLast && isHeading(line.text) ? 'heading' : 'paragraph' };
}

/** The words of a Markdown heading, `## Words ##`; null where the line is none. */
export function markedHeading(text: string, format: RawSource['format']): string | null {
  if (format !== 'markdown') return null;
  return /^#{1,6}\s+(\S.*)$/.exec(text)?.[1]?.replace(/(?<!\s)\s+#+$/, '') ?? null;
}

/** Words that Title Case leaves small although they are long. */
const SMALL =
  /^(?:about|above|after|against|among|around|before|behind|below|between|beyond|during|since|through|toward|towards|under|until|versus|within|without)$/;

/** A short line without a full stop, in capitals or in Title Case, stands over what follows. */
function isHeading(text: string): boolean {
  if (text.length > HEADING_LENGTH || /[.!:;,…]["”’)]?$/u.test(text)) return false;
  const words = text.normalize('NFC').match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.length < 2) return false;
  if (capitals.length === words.length && !/\p{Ll}/u.test(words.join(''))) return true;
  return words.every(
    (word, i) => /^\p{Lu}/u.test(word) || (i > 0 && (word.length <= 4 || SMALL.test(word))),
  );
}
