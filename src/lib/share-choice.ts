import { site } from '../site.config.ts';
import type { Item } from './chronology.ts';

/**
 * The entries that have a share picture of their own: the first of the archive's order, so that a new one takes the
 * picture of one other and of no more.
 * @param items all entries, the newest first, the undated last
 * @param most how many; true for all, false for none
 */
export function withPicture<One extends Pick<Item, 'slug'>>(
  items: readonly One[],
  most: boolean | number = site.sharePictures,
): readonly One[] {
  if (typeof most === 'number') return items.slice(0, most);
  return most ? items : [];
}
