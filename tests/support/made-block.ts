import type { Block } from '../../scripts/ingest/html/blocks.ts';

/** A paragraph of a page, made up. */
export function madeBlock(text: string, rest: Partial<Block> = {}): Block {
  return {
    number: 1,
    text,
    kind: 'paragraph',
    rule: null,
    linked: 0,
    place: 'main.>p.',
    articles: [],
    beside: false,
    ...rest,
  };
}
