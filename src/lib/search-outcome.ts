import type { Passage } from './search-passages.ts';
import type { Segment } from './search-highlight.ts';
import type { DateChart } from './search-chart.ts';
import type { RangeReading } from './search-dates.ts';
import type { Facet } from './search-facets.ts';
import type { Facts } from './search-facts.ts';
import type { AlsoSearched } from './search-messages.ts';
import type { SearchState } from './search-state.ts';

/** What the engine answers, ready to be drawn: it crosses from the worker to the page. */

/** A search, answered. */
export interface Outcome {
  readonly state: SearchState;
  readonly total: number;
  /** How many answer the words, whatever the filters say. */
  readonly matches: number;
  /** How many undated ones answer words and filters, be they left out or not. */
  readonly undated: number;
  /** How many entries the archive has. */
  readonly entries: number;
  readonly results: readonly Result[];
  readonly understood: readonly Segment[];
  readonly notes: readonly string[];
  readonly also: readonly AlsoSearched[];
  readonly unknown: readonly Unknown[];
  readonly longer: readonly Longer[];
  readonly hasWords: boolean;
  readonly reading: RangeReading;
  /** The dates applied, in words: `Jan 2026 to Mar 2026`; empty where none are. */
  readonly rangeWords: string;
  readonly chart: DateChart;
}

/** An entry of the results. */
export interface Result extends Omit<
  Facts,
  'title' | 'summary' | 'blocks' | 'names' | 'standfirst'
> {
  readonly title: readonly Segment[];
  readonly summary: readonly Segment[];
  readonly passages: readonly Passage[];
}

/** A term that no entry can answer, and what to do instead. */
export interface Unknown {
  readonly words: string;
  readonly typed: string;
  /** The query without it. */
  readonly without: string;
  readonly nearest: readonly {
    readonly word: string;
    readonly count: number;
    readonly q: string;
  }[];
}

/** Words of the archive that begin with a word of the query, which is found whole alone. */
export interface Longer {
  readonly typed: string;
  readonly words: readonly { readonly word: string; readonly count: number }[];
  /** How many more there are. */
  readonly more: number;
  /** The query with the word as a beginning. */
  readonly q: string;
}

/** A value of a facet, with what the page says of it. */
export interface FacetRow {
  readonly value: string;
  readonly label: string;
  readonly lang: string | null;
  /** Everything that it may be looked for by, folded. */
  readonly forms: string;
  readonly count: number;
}

/** The values of all facets; it comes after the results, as they need not wait for it. */
export type FacetRows = Readonly<Record<Facet, readonly FacetRow[]>>;
