import type { TopicsFile } from '../schema/topics.ts';
import { words } from '../words.ts';
import type { Item } from './chronology.ts';
import { counted, numeral } from './words.ts';

/** What the page about the archive says of this archive in particular. */

/** How many entries are retold, as a sentence. */
export function retoldWords(items: readonly Pick<Item, 'source'>[]): string {
  const retold = items.filter(({ source }) => source.wording === 'retold').length;
  const told = words.about.retold;
  if (retold === 0) return told.none;
  const entries = counted('entry', items.length);
  return retold === items.length ? told.all(entries) : told.some(numeral(retold), entries);
}

/** From which score on an entry belongs to a topic, as a sentence. */
export function thresholdSentence({ threshold, longTexts }: TopicsFile): string {
  const told = words.about.topics;
  if (!longTexts) return told.threshold(threshold);
  return told.thresholdOfLong(threshold, longTexts.words, longTexts.highest);
}
