import { fold } from '../../src/lib/fold.ts';
import type { ParsedArticle, RemovedLine, SourceLine } from './article.ts';

/** What stands below a text about those who signed it: `Jane Doe is a reporter for the Courier.` */

/** So many lines from the end it stands: one for each of those who signed, and a notice or two. */
const LAST = 6;
/** A longer line, in letters, tells more than who somebody is. */
const LENGTH = 600;

/** What is said of somebody right behind the name, folded; in Turkish it stands at the end. */
const SAID =
  /^(?:,[^.]{1,80},)? (?:is|was|are|covers?|writes?|reports?|works?|joined|hosts?|edits?|leads?|has (?:been|covered|written|worked|reported)|ist|war|schreibt|berichtet|arbeitet|leitet|est|ecrit|couvre|travaille|dirige|es|escribe|cubre|trabaja|dirige)(?= )/;
const SAID_LAST =
  /(?:muhabir|yazar|editor|gazeteci|kose yazar)\p{L}*(?:dir|dur|tir|tur)\.?$|(?:calisiyor|calismaktadir|yaziyor|yazmaktadir)\.?$/u;

/**
 * Takes off what a page says of those who signed it.
 * @param lines the lines of the text
 * @param authors those who signed
 * @param keep lines that an editor keeps, in their own words
 * @returns the lines that stay, one at the least, and those that are such notes
 */
export function takeAuthorNotes(
  lines: readonly SourceLine[],
  authors: ParsedArticle['authors'],
  keep: readonly string[],
): { readonly rest: readonly SourceLine[]; readonly notes: readonly RemovedLine[] } {
  const names = authors.map(({ name }) => fold(name)).filter((name) => name.includes(' '));
  const notes = lines
    .slice(Math.max(1, lines.length - LAST))
    .filter(({ kind, text }) => kind !== 'heading' && !keep.includes(text) && isNote(text, names))
    .map((line) => ({ ...line, rule: 'author-note' }));
  const numbers = new Set(notes.map(({ number }) => number));
  return { rest: lines.filter(({ number }) => !numbers.has(number)), notes };
}

function isNote(text: string, names: readonly string[]): boolean {
  if (text.length > LENGTH) return false;
  const plain = fold(text);
  const name = names.find((one) => plain.startsWith(one));
  return name !== undefined && (SAID.test(plain.slice(name.length)) || SAID_LAST.test(plain));
}
