import { inCodeUnits } from './code-units.ts';
import type { Span } from '../schema/edtf.ts';
import { parseSpans } from './spans.ts';
import type { Shard } from './search-vocabulary.ts';

/**
 * What the search must know of all entries at once, in one file of ours, `catalogue.json`: the filters
 * and orders of Pagefind 1.5.2 are other bytes in every build, and to list without words it loads its
 * whole index.
 */
export interface Catalogue {
  /** The newest first, the undated last. */
  readonly entries: readonly CatalogueEntry[];
  readonly shards: readonly Shard[];
}

/** Pagefind's id of an entry, its days as spans.ts writes them, and its topics. */
type CatalogueEntry = readonly [id: string, days: string, topics: readonly string[]];

/** An entry of the catalogue, read. */
export interface Listed {
  readonly id: string;
  /** None where it is undated. */
  readonly spans: readonly Span[];
  readonly topics: readonly string[];
}

/** Reads the entries of a catalogue, the newest first. */
export function readEntries({ entries }: Catalogue): Listed[] {
  return entries.map(([id, days, topics]) => ({ id, spans: parseSpans(days), topics }));
}

/** Orders entries by their earliest possible day, the undated last. @param entries the newest first */
export function oldestFirst(entries: readonly Listed[]): Listed[] {
  const dated = entries.filter(({ spans }) => spans.length > 0);
  const undated = entries.filter(({ spans }) => spans.length === 0);
  const keyed = dated.map((entry) => ({ entry, day: earliest(entry) }));
  // Sorting is stable: entries of one day keep the order that they have.
  keyed.sort((a, b) => inCodeUnits(a.day, b.day));
  return [...keyed.map(({ entry }) => entry), ...undated];
}

function earliest({ spans }: Listed): string {
  return spans.map(({ from }) => from).sort()[0] ?? '';
}
