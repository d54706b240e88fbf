/** What the threads of a build are asked to do, and what they answer. */

/** How a build was told to divide its work among machines: part `part` of `of`, from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** What a thread is given to begin with. */
export interface ThreadData {
  /** The folder of the site. */
  readonly dist: string;
}

/** `templates` names the folder of the compiled templates. */
export type Task =
  | { readonly kind: 'list'; readonly templates: string }
  | {
      readonly kind: 'draw';
      readonly templates: string;
      /** The places of the pages in the list. */
      readonly places: readonly number[];
      /** Beside them: what each was made of when it was last drawn; null where it must be drawn. */
      readonly before: readonly (string | null)[];
    }
  | { readonly kind: 'index' }
  | { readonly kind: 'outputs' };

/** A page in the list. */
export interface ListedFile {
  readonly path: string;
  readonly address: string;
  /** Whether it is drawn from what the page was given alone, so that its key tells whether it has changed. */
  readonly keyed: boolean;
  /** Whether search engines may list it, and the day it was published where that is known. */
  readonly listed: boolean;
  readonly changed: string | null;
}

export interface Drawn {
  /** The key of each page, in the order asked for; null where it has none. */
  readonly keys: readonly (string | null)[];
  /** How many were drawn, the others being as they were. */
  readonly drawn: number;
}

export interface Indexed {
  /** The entries that it finds. */
  readonly slugs: readonly string[];
  readonly files: readonly string[];
}

export interface Written {
  readonly files: readonly string[];
}
