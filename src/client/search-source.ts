import type { DayTable } from '../lib/search-days.ts';
import type { Facts, StoredRecord } from '../lib/search-facts.ts';
import type { Headline } from '../lib/search-headlines.ts';
import type { KnownWord } from '../lib/search-vocabulary.ts';
import type { FacetColumns } from './facet-columns.ts';
import type { TermFinder } from './term-finder.ts';

/**
 * Where the search has its facts from: the files of the static index (`file-source.ts`), or a database
 * (`src/service/database-source.ts`). Entries are known by their places in the order of the archive.
 */
export interface SearchSource {
  readonly days: DayTable;
  readonly facets: FacetColumns;
  readonly terms: TermFinder;
  readonly words: WordSource;
  /** What a page of results shows of entries, in the order asked for. */
  facts(places: Uint32Array): Promise<readonly Facts[]>;
  /** What exports tell of entries, in the order asked for. */
  records(places: Uint32Array): Promise<readonly StoredRecord[]>;
  /** Headlines in which each of the folded words begins a word, the newest first. */
  headlines(words: readonly string[]): Promise<readonly Headline[]>;
}

/** The words of the archive. */
export interface WordSource {
  /** The words that begin with something, themselves included, in the order of code units. */
  beginningWith(prefix: string): Promise<readonly Pick<KnownWord, 'word' | 'count' | 'joined'>[]>;
}
