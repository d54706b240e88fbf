import { splitLines } from '../lines-of-text.ts';
import { END, NUMBERED, RULE, START } from './marks.ts';

/** Files that hold several documents, as databases of the press give out what a search has found. */

/** One of the documents of a file. */
export interface PartOfFile {
  /** Its first line in the file, from 1. */
  readonly line: number;
  readonly text: string;
}

/** What marks one document of several: at its head, or at its end. */
const MARKS = [
  { mark: START, closes: false },
  { mark: END, closes: true },
  { mark: NUMBERED, closes: true },
] as const;
/** Before looking line by line. */
const TELLING =
  /^[\t ]{0,80}(?:AN\s+)?(?:\d+ of \d+ DOCUMENT|(?:\*\*|__)?End of Document|(?:Document|Dokument|Documento) [A-Z\d])/m;
/** What a document has beside its mark: the count of its words, or its text marked. */
const COUNTED =
  /^[\t ]{0,80}(?:(?:\*\*)?\p{L}{3,12}(?:\*\*)?:(?:\*\*)?\s{1,8}|WC\s{1,8})?\d[\d.,]{0,9}\s(?:words|wörter|mots|palabras|woorden|parole|palavras)\s{0,80}$|^Full text:/imu;

/**
 * Parts a file into its documents. What stands above the first, as a cover does, goes with the first, and what stands
 * below the last with the last, so that no line is lost.
 * @param text the whole file
 * @returns its documents; the file itself where it holds one, or anything else
 */
export function documentsIn(text: string): readonly PartOfFile[] {
  const whole = [{ line: 1, text }];
  if (!TELLING.test(text)) return whole;
  const lines = splitLines(text);
  for (const { mark, closes } of MARKS) {
    const marks = lines.flatMap((line, i) => (mark.test(line.trim()) ? [i] : []));
    if (marks.length < 2) continue;
    const starts = closes ? [0, ...marks.slice(0, -1).map((i) => i + 1)] : [0, ...marks.slice(1)];
    const parts = starts.map((from, i) => partOf(lines, from, starts[i + 1] ?? lines.length));
    if (parts.every((part) => COUNTED.test(part.text))) return parts;
  }
  return whole;
}

/** Blank lines and rules at its head go: its first line is that of its first words. */
function partOf(lines: readonly string[], from: number, to: number): PartOfFile {
  const own = lines.slice(from, to);
  const blank = own.findIndex((line) => line.trim() !== '' && !RULE.test(line.trim()));
  const skip = Math.max(blank, 0);
  return { line: from + skip + 1, text: own.slice(skip).join('\n').trimEnd() };
}
