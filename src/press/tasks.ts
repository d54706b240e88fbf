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
  /** Of what each page would be made; `places` are those in the list. */
  | { readonly kind: 'keys'; readonly templates: string; readonly places: readonly number[] }
  | { readonly kind: 'draw'; readonly templates: string; readonly places: readonly number[] }
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

/** Of what a page is made, in short; null where that is not known beforehand. */
export type PageKey = string | null;

/** What was drawn, in the order asked for. */
export interface DrawnPages {
  readonly keys: readonly PageKey[];
  /** The sums of those that were written. */
  readonly written: KnownSums;
}

/** The files of an output or the index, by their paths below the base of the site. */
export interface WrittenFiles {
  readonly files: readonly string[];
  /** The sums of those that are known without reading them again. */
  readonly written: KnownSums;
}
