import type { Block } from './blocks.ts';

/** An `articleBody` shorter than this, in letters, is a teaser of the text. */
export const BODY_LENGTH = 500;
/** The share of an `articleBody` that must be found on the page. */
const COVERED = 0.85;

/**
 * The blocks that the `articleBody` of a page's metadata consists of.
 * @param blocks the blocks that may be of the article
 * @param articleBody plain text, or '' where the metadata have none
 * @returns their numbers; null where the text is too short, or not that of the page
 */
export function statedBlocks(blocks: readonly Block[], articleBody: string): Set<number> | null {
  const body = lettersOf(articleBody);
  if (body.length < BODY_LENGTH) return null;
  const byText = new Map<string, Block>();
  for (const block of blocks) {
    const own = lettersOf(block.text);
    // What stands twice on a page, as in a summary, is taken once.
    if (own !== '' && !byText.has(own) && body.includes(own)) byText.set(own, block);
  }
  const covered = [...byText.keys()].reduce((sum, own) => sum + own.length, 0);
  if (covered < body.length * COVERED) return null;
  return new Set([...byText.values()].map(({ number }) => number));
}

/** Only the letters and digits of a text, in lower case: what two printings of it have in common. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
