import type { IndexedText } from './search-record.ts';
import { tokensOf } from './search-text.ts';

/** Phrases in the texts themselves, for entries so few that reading them costs less than the places of the words. */

/** As long as the places of two words are at the least: two pieces of 16 KB, texts of 2,289 bytes in the median (decision 26). */
const TEXTS = 14;
/** One text more for so many entries of the commonest word: of each its places have 2.5 bytes, or 33 where nearly all have it. */
const ENTRIES_A_TEXT = 750;
/** A host that answers one after the other has six asked at a time: that many texts are a second at 60 ms each. */
const MOST_TEXTS = 100;

/**
 * Whether the texts of entries are sooner loaded than the places of the words of a phrase.
 * @param entries how many have all of the words
 * @param most how many have the commonest of them
 */
export function areTextsShorter(entries: number, most: number): boolean {
  return entries <= Math.min(MOST_TEXTS, TEXTS + most / ENTRIES_A_TEXT);
}

/** Whether words stand one after the other in a block of an entry. @param parts their forms, as `tokensOf` gives them */
export function hasPhrase(
  { title, standfirst, blocks }: IndexedText,
  parts: readonly string[],
): boolean {
  return [title, standfirst ?? '', ...blocks.map(([, text]) => text)].some((text) =>
    ` ${tokensOf(text)
      .map(({ form }) => form)
      .join(' ')} `.includes(` ${parts.join(' ')} `),
  );
}
