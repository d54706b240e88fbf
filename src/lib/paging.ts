/** Long lists, cut into pages of their own: `…/`, `…/2/`, `…/3/`. */

/** How many entries a page lists. Fifty ledger entries are about 45 KB of HTML; no page may pass 100 KB. */
export const PAGE_SIZE = 50;

export interface ListPage<Item> {
  /** From 1. */
  readonly number: number;
  /** How many pages there are, at least one. */
  readonly count: number;
  readonly items: readonly Item[];
}

/** Cuts a list into pages. @returns at least one page, an empty one of an empty list */
export function pagesOf<Item>(items: readonly Item[], size: number = PAGE_SIZE): ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, i) => ({
    number: i + 1,
    count,
    items: items.slice(i * size, (i + 1) * size),
  }));
}

/** The address of a page of a list. @param first the address of page 1, with a slash at its end */
export function pageUrl(first: string, number: number): string {
  return number === 1 ? first : `${first}${number}/`;
}

/** The part of an address that names a page, as Astro's rest parameters want it; page 1 has none. */
export function pageParam(number: number): string | undefined {
  return number === 1 ? undefined : String(number);
}
