/** The part of Pagefind's browser interface (1.5.2) that the search relies on. */
export interface Pagefind {
  init(): Promise<void>;
  /** Loads the pieces of the index that hold the words of a query. */
  preload(term: string): Promise<void>;
  /** @param term words, all of which must begin a word of a result; in quotation marks a phrase */
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  data(): Promise<{ readonly anchors: readonly { element: string; id: string }[] }>;
}

/** Loads Pagefind. @param folder the address of the index, with a slash at its end */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const address = `${folder}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
