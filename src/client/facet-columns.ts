import { decodeFacet, type FacetColumn, type StoredFacet } from '../lib/search-catalogue.ts';
import type { AuthorityName } from '../lib/search-names.ts';
import type { ArchiveFiles } from './archive-files.ts';

/** The facets and the names behind them, each loaded when it is first needed. */
export class FacetColumns {
  readonly #files: ArchiveFiles;
  readonly #columns = new Map<StoredFacet, Promise<FacetColumn>>();
  #names: Promise<readonly AuthorityName[]> | undefined;

  constructor(files: ArchiveFiles) {
    this.#files = files;
  }

  column(facet: StoredFacet): Promise<FacetColumn> {
    const known = this.#columns.get(facet);
    if (known) return known;
    const loading = this.#files.bytes(`facets/${facet}.bin`).then(decodeFacet);
    this.#columns.set(facet, loading);
    loading.catch(() => this.#columns.delete(facet));
    return loading;
  }

  /** The names that an entry names. */
  names(): Promise<readonly AuthorityName[]> {
    if (this.#names) return this.#names;
    const loading = this.#files.json<AuthorityName[]>('names.bin');
    this.#names = loading;
    loading.catch(() => (this.#names = undefined));
    return loading;
  }

  /** The entries that name a name, in ascending order; null where none does. */
  async entriesOfName(id: string): Promise<Uint32Array | null> {
    const name = (await this.names()).find((one) => one.id === id);
    if (!name) return null;
    const { values, entries } = await this.column(name.kind);
    return entries[values.indexOf(id)] ?? null;
  }
}
