import { decodeFacet, type FacetColumn, type StoredFacet } from '../lib/search-catalogue.ts';
import type { AuthorityName } from '../lib/search-names.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { Kept, once } from './kept.ts';

/** The facets and the names behind them, each loaded when it is first needed. */
export class FacetColumns {
  readonly #files: ArchiveFiles;
  readonly #columns = new Kept<StoredFacet, FacetColumn>();
  /** The names that an entry names. */
  readonly names: () => Promise<readonly AuthorityName[]>;

  constructor(files: ArchiveFiles) {
    this.#files = files;
    this.names = once(() => files.json<AuthorityName[]>('names.bin'));
  }

  column(facet: StoredFacet): Promise<FacetColumn> {
    return this.#columns.get(facet, async () =>
      decodeFacet(await this.#files.bytes(`facets/${facet}.bin`)),
    );
  }

  /** The entries that name a name, in ascending order; null where none does. */
  async entriesOfName(id: string): Promise<Uint32Array | null> {
    const name = (await this.names()).find((one) => one.id === id);
    if (!name) return null;
    const { values, entries } = await this.column(name.kind);
    return entries[values.indexOf(id)] ?? null;
  }
}
