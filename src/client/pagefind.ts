/** The part of Pagefind's browser interface (1.5.2) that the search relies on. */
export interface Pagefind {
  init(): Promise<void>;
  /** Loads the pieces of the index that hold the words of a query. */
  preload(term: string): Promise<void>;
  /** @param term null for every entry; in quotation marks for a phrase */
  search(term: string | null, options?: SearchOptions): Promise<PagefindAnswer>;
  /** How many entries every value of every filter has. */
  filters(): Promise<Record<string, Record<string, number>>>;
}

export interface SearchOptions {
  readonly filters?: Record<string, { any: readonly string[] }>;
  readonly sort?: Record<string, 'asc' | 'desc'>;
}

interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  /** How many there would be without filters. */
  readonly unfilteredResultCount: number;
}

export interface PagefindResult {
  readonly id: string;
  data(): Promise<{ anchors: { readonly element: string; readonly id: string }[] }>;
}

/** Loads Pagefind. @param folder the address of the index, with a slash at its end */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const address = `${folder}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
