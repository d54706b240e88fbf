import type { FacetColumn, StoredFacet } from '../lib/search-catalogue.ts';
import type { AuthorityName } from '../lib/search-names.ts';
import { Kept, once } from './kept.ts';

/** What loads facets and names. */
interface Loaders {
  readonly column: (facet: StoredFacet) => Promise<FacetColumn>;
  /** The names that an entry names. */
  readonly names: () => Promise<readonly AuthorityName[]>;
}

/** The facets and the names behind them, each loaded when it is first needed. */
export class FacetColumns {
  readonly #load: Loaders['column'];
  readonly #columns = new Kept<StoredFacet, FacetColumn>();
  /** The names that an entry names. */
  readonly names: Loaders['names'];

  constructor({ column, names }: Loaders) {
    this.#load = column;
    this.names = once(names);
  }

  column(facet: StoredFacet): Promise<FacetColumn> {
    return this.#columns.get(facet, () => this.#load(facet));
  }

  /** The entries that name a name, in ascending order; null where none does. */
  async entriesOfName(id: string): Promise<Uint32Array | null> {
    const name = (await this.names()).find((one) => one.id === id);
    if (!name) return null;
    const { values, entries } = await this.column(name.kind);
    return entries[values.indexOf(id)] ?? null;
  }
}
