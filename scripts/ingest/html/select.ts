import type { Block } from './blocks.ts';
import { isProse, leadsElsewhere } from './prose.ts';
import { lettersOf, statedBlocks } from './stated-body.ts';

/** Which blocks of a page are the article: what an extractor found, set right by general rules. */

/** What else is known of the article. */
export interface Known {
  /** The headline, or ''. */
  readonly title: string;
  readonly standfirsts: readonly string[];
  /** The text of the article as the page's metadata give it, or ''. */
  readonly articleBody: string;
}

/** The blocks of a page and those of them that are the article. */
export interface Divided {
  readonly blocks: readonly Block[];
  readonly article: readonly Block[];
}

/**
 * Sets an extractor's choice right.
 * @param blocks all blocks of the page
 * @param found the numbers of those that the extractor kept
 * @returns the blocks of the article
 */
export function selectArticle(
  blocks: readonly Block[],
  found: ReadonlySet<number>,
  known: Known,
): Block[] {
  const open = blocks.filter(({ rule }) => rule === null);
  const stated = statedBlocks(open, known.articleBody);
  const own = beforeNextArticle(open, known.title);
  const kept = stated
    ? withReworded(open, stated, found)
    : withOwn(open, withoutOtherArticles(open, withAlike(own, found), known.title), known.title);
  const text = withoutTail(kept.filter((block) => !leadsElsewhere(block)));
  // Headings, labels and single words alone are no article.
  if (!text.some(isProse)) return [];
  return withStandfirst(open, withHeadings(open, text), known.standfirsts);
}

/** Pages that go on without end print the next article below, its headline set like the first. */
function beforeNextArticle(blocks: readonly Block[], title: string): readonly Block[] {
  const headline = headlineOf(blocks, title);
  if (!headline) return blocks;
  const first = blocks.indexOf(headline);
  const own = lettersOf(title);
  const isNext = ({ kind, place, text }: Block) =>
    kind === 'heading' && place === headline.place && lettersOf(text) !== own;
  let prose = 0;
  for (const [index, block] of blocks.entries()) {
    if (index <= first) continue;
    if (prose >= ENOUGH && isNext(block)) return blocks.slice(0, index);
    if (isProse(block)) prose += 1;
  }
  return blocks;
}

function headlineOf(blocks: readonly Block[], title: string): Block | undefined {
  const own = lettersOf(title);
  return blocks.find(
    ({ kind, text }) => kind === 'heading' && own !== '' && lettersOf(text) === own,
  );
}

/** How much of the prose the own article has at least: with the headline in it, as pages print others whole below, and without. */
const OWN_SHARE = { headed: 0.2, unheaded: 0.5 } as const;

/**
 * Takes off what stands in other `<article>` elements than the page's own: the next articles, teasers, comments. The own
 * one has the headline and a part of the prose, else most of it; where none has, nothing is known.
 */
function withoutOtherArticles(
  blocks: readonly Block[],
  kept: readonly Block[],
  title: string,
): readonly Block[] {
  const letters = new Map<number, number>();
  let all = 0;
  for (const { articles, text } of kept.filter(isProse)) {
    all += text.length;
    for (const article of articles) letters.set(article, (letters.get(article) ?? 0) + text.length);
  }
  const headline = headlineOf(blocks, title);
  const has = (article: number, share: number) => (letters.get(article) ?? 0) > all * share;
  const main =
    headline?.articles.findLast((article) => has(article, OWN_SHARE.headed)) ??
    [...letters.keys()].findLast((article) => has(article, OWN_SHARE.unheaded));
  if (main === undefined) return kept;
  return kept.filter(({ articles }) => articles.length === 0 || articles.includes(main));
}

/**
 * Puts the text of a short article in the place of what stands beside it: an extractor takes long comments for the text.
 * @param kept what was found
 */
function withOwn(
  blocks: readonly Block[],
  kept: readonly Block[],
  title: string,
): readonly Block[] {
  const headline = headlineOf(blocks, title);
  const article = headline?.articles.at(-1);
  const isOwn = (block: Block) =>
    article !== undefined && block.articles.includes(article) && !block.beside;
  const below = blocks.filter((block) => isOwn(block) && block.number > (headline?.number ?? 0));
  const isElsewhere = (block: Block) => isProse(block) && !isOwn(block) && !block.beside;
  if (!below.some(isProse) || kept.some(isElsewhere)) return kept;
  return kept.some((block) => isOwn(block) && isProse(block)) ? kept.filter(isOwn) : below;
}

/** How many paragraphs of a place must have been kept for the place to count. */
const ENOUGH = 2;

/** Adds the prose that stands in the same places as the prose that was found. */
function withAlike(blocks: readonly Block[], found: ReadonlySet<number>): Block[] {
  const kept = blocks.filter(({ number }) => found.has(number));
  const counts = Map.groupBy(kept.filter(isProse), ({ place }) => place);
  const isAlike = (block: Block) =>
    isProse(block) && (counts.get(block.place)?.length ?? 0) >= ENOUGH;
  return blocks.filter((block) => found.has(block.number) || isAlike(block));
}

/** A paragraph of which more stands in links is none of the article for certain. */
const LITTLE_LINKED = 0.3;

/**
 * The blocks that the metadata have, and the prose that was found before them in the same place: metadata print a
 * paragraph in other words, or leave out the first. Behind the last of them stands what is of no article.
 */
function withReworded(
  blocks: readonly Block[],
  stated: ReadonlySet<number>,
  found: ReadonlySet<number>,
): Block[] {
  const behind = new Map<string, number>();
  return blocks
    .toReversed()
    .filter((block) => {
      const holder = holderOf(block);
      const count = behind.get(holder) ?? 0;
      if (stated.has(block.number)) {
        if (isProse(block)) behind.set(holder, count + 1);
        return true;
      }
      return (
        count >= ENOUGH &&
        found.has(block.number) &&
        isProse(block) &&
        block.linked < LITTLE_LINKED &&
        SENTENCE_END.test(block.text)
      );
    })
    .reverse();
}

const SENTENCE_END = /[.!?…。！？।]["'”’“»›)\]]*$/u;

/** A list of teasers has at least this many. */
const TEASERS = 3;

/** Takes off the titles of other articles after the text, and a heading with nothing below it. */
function withoutTail(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex((block) => isProse(block) && SENTENCE_END.test(block.text));
  const text = blocks.slice(0, last + 1);
  const tail = blocks.slice(last + 1);
  const holders = new Set(text.map(holderOf));
  const strange = new Set(tail.filter((block) => !holders.has(holderOf(block)) && !isItem(block)));
  const left = strange.size < TEASERS ? tail : tail.filter((block) => !strange.has(block));
  return [...text, ...(left.length === 1 && left[0]?.kind === 'heading' ? [] : left)];
}

function holderOf({ place }: Block): string {
  return place.slice(0, place.lastIndexOf('>'));
}

function isItem({ place }: Block): boolean {
  return place.slice(place.lastIndexOf('>')).startsWith('>li.');
}

/** Adds the headings that stand right above a paragraph of the article. */
function withHeadings(blocks: readonly Block[], article: readonly Block[]): Block[] {
  const kept = new Set(article);
  const first = article[0]?.number ?? Infinity;
  return blocks.filter((block, index) => {
    const next = blocks[index + 1];
    const above =
      block.kind === 'heading' &&
      block.number > first &&
      !leadsElsewhere(block) &&
      next !== undefined &&
      kept.has(next) &&
      next.kind === 'paragraph';
    return kept.has(block) || above;
  });
}

/** The longest way from a standfirst to the text, in blocks: byline, date, share bar, captions. */
const HEAD = 30;

/** Adds the block above the text that is its standfirst, as the page's metadata give it. */
function withStandfirst(
  blocks: readonly Block[],
  article: readonly Block[],
  standfirsts: readonly string[],
): Block[] {
  const first = article[0];
  if (!first) return [];
  const stated = new Set(standfirsts.map(lettersOf).filter((text) => text !== ''));
  const above = blocks.filter(({ number }) => number < first.number).slice(-HEAD);
  const standfirst = above.findLast(({ text }) => stated.has(lettersOf(text)));
  return standfirst ? [standfirst, ...article] : [...article];
}
