import type { OutputGroup } from '../lib/outputs/outputs.ts';
import type { KnownSums } from './sums.ts';

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
  /** Where what is kept of the site lies, and what it is of: the code and what every page may show. */
  readonly kept: string;
  readonly made: string;
  readonly shard: Shard;
}

/** `templates` names the folder of the compiled templates. */
export type Task =
  | { readonly kind: 'list'; readonly templates: string }
  | {
      readonly kind: 'draw';
      readonly templates: string;
      /** The places of the pages in the list. */
      readonly places: readonly number[];
      /** Beside them: what each that stands was made of; null where it must be drawn. */
      readonly before: readonly (string | null)[];
    }
  | { readonly kind: 'sums'; readonly paths: readonly string[] }
  | { readonly kind: 'extracts' }
  | { readonly kind: 'index' }
  | { readonly kind: 'outputs'; readonly groups: readonly OutputGroup[] };

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

/** What was drawn: the key of each page, in the order asked for, null where it has none. */
export interface DrawnPages {
  readonly keys: readonly (string | null)[];
  /** The sums of those that were written. */
  readonly written: KnownSums;
}

/** The files of an output or the index, by their paths below the base of the site. */
export interface WrittenFiles {
  readonly files: readonly string[];
  /** The sums of those that are known without reading them again. */
  readonly written: KnownSums;
}
