import { readBlocks, type Block } from './blocks.ts';
import { parsePage } from './dom.ts';
import { extractArticle } from './extract.ts';
import { readFacts, type PageFact } from './facts.ts';
import type { PageRule } from './marks.ts';
import { isProse } from './prose.ts';
import { selectArticle, type Divided, type Known } from './select.ts';
import { withoutOpening } from './standfirsts.ts';
import { BODY_LENGTH, lettersOf } from './stated-body.ts';
import { readStatements } from './statements.ts';
import { asPrinted } from './titles.ts';

export type { PageFact } from './facts.ts';

/** A block of text of a page, in document order. */
interface PageLine {
  /** Counts all blocks of the page that hold text, from 1, and then the paragraphs of its metadata where they are the text. */
  readonly number: number;
  readonly text: string;
  readonly kind: 'heading' | 'paragraph';
  /** Where it stands: in the article, or outside it with the rule that says so. */
  readonly rule: null | PageRule;
}

export interface Page {
  readonly lines: readonly PageLine[];
  /** Within each kind the most trusted first; several of a kind are allowed. */
  readonly facts: readonly PageFact[];
  /** Whether the page shows no more than a beginning, so that the text is that of its metadata. */
  readonly textIsStated: boolean;
}

/** What a page shows of the text that its metadata have, at least; of less it is a beginning, or a word to who has no script. */
const SHOWN_SHARE = 0.2;

/**
 * Reads a saved web page. It runs no script, fetches nothing and throws for no string.
 * @param html the page's markup, decoded
 * @param isPart whether it is the markup of an article alone, as a feed holds it: then nothing around it is looked for
 * @returns its text in lines, each in the article or outside it, and the facts it states about
 *   itself; all of it plain text. A page without an article has no line with the rule `null`. One that a script
 *   would fill, or a payment open, has the text that its metadata hold (Schema.org's `articleBody`).
 */
export function readPage(html: string, isPart = false): Page {
  const document = parsePage(html);
  const { facts, articleBody } = readFacts(readStatements(document));
  const values = (kind: PageFact['kind']) =>
    facts.filter((fact) => fact.kind === kind).map(({ value }) => value);
  const known = {
    title: values('title')[0] ?? '',
    standfirsts: values('standfirst'),
    articleBody: articleBody.join(' '),
  };
  const divided = isPart ? undivided(document) : divideShown(document, known);
  const textIsStated = isStatedAlone(divided.article, known.articleBody);
  const lines = toLines(textIsStated ? { ...divided, article: [] } : divided);
  return {
    lines: textIsStated ? [...lines, ...toStatedLines(articleBody, lines.length)] : lines,
    facts: withoutOpening(withPrintedTitle(facts, divided.blocks), divided),
    textIsStated,
  };
}

function isStatedAlone(article: readonly Block[], articleBody: string): boolean {
  const stated = lettersOf(articleBody).length;
  const shown = lettersOf(article.map(({ text }) => text).join(' ')).length;
  return stated >= BODY_LENGTH && shown < stated * SHOWN_SHARE;
}

/** The paragraphs of the metadata, counted on from the blocks of the page. */
function toStatedLines(paragraphs: readonly string[], blocks: number): PageLine[] {
  return paragraphs.map((text, i) => ({
    number: blocks + i + 1,
    text,
    kind: 'paragraph',
    rule: null,
  }));
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

/** All that is shown. */
function undivided(document: Document): Divided {
  const { blocks } = readBlocks(document, false);
  return { blocks, article: blocks.filter(({ rule }) => rule === null) };
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
