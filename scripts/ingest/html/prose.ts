import type { Block } from './blocks.ts';

/** A block of which this share stands in links leads elsewhere. */
const LINKED = 0.8;
const RIGHTS = /^(?:©|\(c\)\s|copyright\s)/i;

/** Whether a block is a link to something else, or a note of rights. */
export function leadsElsewhere({ text, linked }: Block): boolean {
  return linked >= LINKED || RIGHTS.test(text);
}

/** The shortest paragraph that is prose for certain, in letters: a short sentence. */
const PROSE_LENGTH = 60;
/** Signs that say about as much as two letters. */
const SYLLABLES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Whether a block is a paragraph of running text. */
export function isProse(block: Block): boolean {
  const { kind, text } = block;
  if (kind === 'heading' || leadsElsewhere(block)) return false;
  return text.length >= PROSE_LENGTH || text.replace(SYLLABLES, '--').length >= PROSE_LENGTH;
}
