import { site } from '../site.config.ts';
import type { FacetColumn } from './search-catalogue.ts';

/** In the order of the alphabet of the archive, in which values of as many entries are listed. */
const inAlphabet = new Intl.Collator(site.language);

/**
 * Puts the values of a facet in their order.
 * @param lists of each value its entries, in ascending order
 * @param labelOf what a value is called, where that is not itself
 */
export function toColumn(
  lists: Iterable<readonly [value: string, entries: ArrayLike<number>]>,
  labelOf: (value: string) => string = (value) => value,
): FacetColumn {
  const sorted = [...lists].sort(
    ([a], [b]) => inAlphabet.compare(labelOf(a), labelOf(b)) || (a < b ? -1 : 1),
  );
  return {
    values: sorted.map(([value]) => value),
    entries: sorted.map(([, list]) => Uint32Array.from(list)),
  };
}
