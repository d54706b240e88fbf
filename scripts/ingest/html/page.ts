import { readBlocks, type Block } from './blocks.ts';
import { parsePage } from './dom.ts';
import { extractArticle } from './extract.ts';
import { readFacts, type PageFact } from './facts.ts';
import { isProse } from './prose.ts';
import { selectArticle, type Divided, type Known } from './select.ts';
import { withoutOpening } from './standfirsts.ts';
import { lettersOf } from './stated-body.ts';
import { readStatements } from './statements.ts';
import { asPrinted } from './titles.ts';

export type { PageFact } from './facts.ts';

/** A block of text of a page, in document order. */
interface PageLine {
  /** Counts all blocks of the page that hold text, from 1. */
  readonly number: number;
  readonly text: string;
  readonly kind: 'heading' | 'paragraph';
  /** Where it stands: in the article, or outside it with the rule that says so. */
  readonly rule: null | 'page-furniture' | 'page-caption' | 'page-hidden';
}

export interface Page {
  readonly lines: readonly PageLine[];
  /** Within each kind the most trusted first; several of a kind are allowed. */
  readonly facts: readonly PageFact[];
}

/**
 * Reads a saved web page. It runs no script, fetches nothing and throws for no string.
 * @param html the page's markup, decoded
 * @returns its text in lines, each in the article or outside it, and the facts it states about
 *   itself; all of it plain text. A page without an article has no line with the rule `null`.
 */
export function readPage(html: string): Page {
  const document = parsePage(html);
  const { facts, articleBody } = readFacts(readStatements(document));
  const values = (kind: PageFact['kind']) =>
    facts.filter((fact) => fact.kind === kind).map(({ value }) => value);
  const known = {
    title: values('title')[0] ?? '',
    standfirsts: values('standfirst'),
    articleBody,
  };
  const divided = divideShown(document, known);
  return {
    lines: toLines(divided),
    facts: withoutOpening(withPrintedTitle(facts, divided.blocks), divided),
  };
}

/** The first title, which counts, as the page prints it. */
function withPrintedTitle(facts: readonly PageFact[], blocks: readonly Block[]): PageFact[] {
  const first = facts.find(({ kind }) => kind === 'title');
  if (!first) return [...facts];
  const printed = new Set(
    blocks.filter(({ rule }) => rule !== 'page-hidden').map(({ text }) => lettersOf(text)),
  );
  const value = asPrinted(first.value, printed);
  return facts.map((fact) => (fact === first ? { ...fact, value } : fact));
}

function divideShown(document: Document, known: Known): Divided {
  const shown = divide(document, known, false);
  const hidden = letters(shown.blocks.filter(({ rule }) => rule === 'page-hidden'));
  if (hidden <= letters(shown.article)) return shown;
  // Some pages hide the article until a script has run or a reader has paid.
  const all = divide(document, known, true);
  return letters(all.article) > 2 * letters(shown.article) ? all : shown;
}

function divide(document: Document, known: Known, showHidden: boolean): Divided {
  const page = readBlocks(document, showHidden);
  const found = extractArticle(page, known.title);
  return { blocks: page.blocks, article: selectArticle(page.blocks, found, known) };
}

function toLines({ blocks, article }: Divided): PageLine[] {
  const kept = new Set(article);
  return blocks.map((block) => ({
    number: block.number,
    text: block.text,
    kind: block.kind,
    rule: kept.has(block) ? null : (block.rule ?? 'page-furniture'),
  }));
}

function letters(blocks: readonly Block[]): number {
  return blocks.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
}
