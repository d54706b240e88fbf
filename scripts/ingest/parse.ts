import type { Document, ParsedArticle, RemovedLine, SourceLine } from './article.ts';
import { takeAuthorNotes } from './author-note.ts';
import { fault, type Fault } from './faults.ts';
import { readHeader } from './header.ts';
import { classify } from './headings.ts';
import { sift } from './sift.ts';

/** What an editor decided on single lines, in the lines' own words. */
export interface LineDecisions {
  readonly keep: readonly string[];
  readonly remove: readonly string[];
}

const UNDECIDED: LineDecisions = { keep: [], remove: [] };

/**
 * Sorts the lines of a document.
 * @param document as `openSource` gives it
 * @param decided lines that an editor keeps or removes, whatever the rules say
 * @returns the article, or the fault for which the source is refused
 */
export function parseDocument(
  document: Document,
  decided: LineDecisions = UNDECIDED,
): ParsedArticle | Fault {
  const { source } = document;
  const { kept, removed } = sorted(document, decided);
  const head = readHeader(document, kept);
  if (head === null) return noText(source.file, removed);
  const { rest: text, kicker, ...header } = head;
  const { rest, notes } = takeAuthorNotes(text, header.authors, decided.keep);
  if (rest.length === 0 && !header.standfirst?.line) {
    return onlyTitle(source.file, header.title, removed);
  }
  const used = usedLines(header);
  return {
    document,
    source,
    ...header,
    body: rest.map((line, i, lines) => classify(line, lines[i + 1], source.format)),
    removed: [
      ...removed.filter((line) => !used.has(line)),
      ...(kicker ? [kicker] : []),
      ...notes,
    ].sort((a, b) => a.number - b.number),
  };
}

/** Lines outside a page's article that are its headline, standfirst, byline or date all the same. */
function usedLines({
  titleLines,
  standfirst,
  dateLines,
  byline,
}: Pick<ParsedArticle, 'titleLines' | 'standfirst' | 'dateLines' | 'byline'>): ReadonlySet<
  SourceLine | null | undefined
> {
  return new Set([...titleLines, ...dateLines, byline, standfirst?.line]);
}

/** Takes out what the rules name and what an editor removes; puts back what an editor keeps. */
function sorted({ lines, outside, headline }: Document, { keep, remove }: LineDecisions) {
  const sifted = sift(lines.filter((line) => line !== headline));
  const removed = [...outside, ...sifted.removed];
  const back = removed.filter(({ text }) => keep.includes(text));
  const gone = sifted.kept.filter(({ text }) => remove.includes(text));
  return {
    kept: [
      ...(headline ? [headline] : []),
      ...sifted.kept.filter((line) => !gone.includes(line)),
      ...back,
    ].sort((a, b) => a.number - b.number),
    removed: [
      ...removed.filter((line) => !back.includes(line)),
      ...gone.map((line) => ({ ...line, rule: 'editor' })),
    ],
  };
}

/** How many of the lines removed are named where nothing is left. */
const NAMED = 8;

function noText(file: string, removed: readonly RemovedLine[]): Fault {
  const what = removed.length === 0 ? 'no text' : named(removed);
  return fault('source-no-text', file, `nothing but date and boilerplate: ${what}`);
}

function named(removed: readonly RemovedLine[]): string {
  const gone = removed.slice(0, NAMED).map(({ number, rule }) => `line ${number} (${rule})`);
  const more = removed.length > NAMED ? ` and ${removed.length - NAMED} more` : '';
  return gone.join(', ') + more;
}

/** A title that stands alone, or one that the text only says again: the page would have no paragraph. */
function onlyTitle(
  file: string,
  { text }: ParsedArticle['title'],
  removed: readonly RemovedLine[],
): Fault {
  const gone = removed.length === 0 ? '' : ` and boilerplate: ${named(removed)}`;
  return fault('source-no-text', file, `nothing but the title "${text}"${gone}`);
}
