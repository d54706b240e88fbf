import type { Address } from '../../../src/lib/addresses.ts';
import { inCodeUnits } from '../../../src/lib/code-units.ts';
import { fileOf } from '../sources.ts';

/** Which of the sources at hand is the source of which address. */

/** A source that is there. */
export interface Present {
  /** Path below the folder of sources; of a record, `#` and its first line follow. */
  readonly file: string;
  /** Null where it cannot be read: then only its path tells. */
  readonly sha256: string | null;
}

/**
 * Recognises sources, each at most once and each address at most once, in this order:
 *
 * 1. path and bytes are those of the register;
 * 2. the bytes are, and what they stood for has left its old path: nothing stands there, or what is
 *    known by its own bytes as another's. Of a record this is always so, as its path is only the line
 *    on which it happens to begin;
 * 3. the path is, whatever its bytes are now;
 * 4. records of a bulk file that were changed, by their place between those that were not: where as many
 *    are left over on both sides, and at the end of the file, where more may have been appended.
 *
 * @param addresses the register
 * @param sources all that there are, in any order: the outcome is the same
 * @returns the address of each source that is recognised, by its path
 */
export function recognise(
  addresses: readonly Address[],
  sources: readonly Present[],
): ReadonlyMap<string, Address> {
  const match = new Matching(addresses, [...sources].sort(inPlace));
  match.byPathAndBytes();
  match.byBytes();
  match.byPath();
  match.byNeighbours();
  return match.found;
}

class Matching {
  readonly found = new Map<string, Address>();
  private readonly taken = new Set<Address>();
  private readonly byFile = new Map<string, Address>();
  private readonly byHash: ReadonlyMap<string | null, readonly Address[]>;
  private readonly standing: ReadonlyMap<string, Present>;

  private readonly addresses: readonly Address[];
  private readonly sources: readonly Present[];

  constructor(addresses: readonly Address[], sources: readonly Present[]) {
    this.addresses = addresses;
    this.sources = sources;
    for (const address of addresses) {
      if (address.file !== null) this.byFile.set(address.file, address);
    }
    const inOrder = [...addresses].sort((a, b) => inCodeUnits(a.slug, b.slug));
    this.byHash = Map.groupBy<string | null, Address>(inOrder, ({ sha256 }) => sha256);
    this.standing = new Map(sources.map((source) => [source.file, source]));
  }

  byPathAndBytes(): void {
    for (const { file, sha256 } of this.sources) {
      const address = this.byFile.get(file);
      if (address?.sha256 === sha256) this.take(file, address);
    }
  }

  byBytes(): void {
    for (const { file, sha256 } of this.left()) {
      const address = this.byHash
        .get(sha256)
        ?.find((one) => !this.taken.has(one) && this.hasLeft(one));
      if (address) this.take(file, address);
    }
  }

  byPath(): void {
    for (const { file } of this.left()) {
      const address = this.byFile.get(file);
      if (address && !this.taken.has(address) && !isRecord(file)) this.take(file, address);
    }
  }

  byNeighbours(): void {
    const left = this.left().filter(({ file }) => isRecord(file));
    for (const bulk of new Set(left.map(({ file }) => fileOf(file)))) this.pairRecords(bulk);
  }

  /** Sources that are not recognised yet. */
  private left(): Present[] {
    return this.sources.filter(({ file }) => !this.found.has(file));
  }

  private take(file: string, address: Address): void {
    this.found.set(file, address);
    this.taken.add(address);
  }

  private hasLeft({ file }: Address): boolean {
    if (file === null || isRecord(file)) return true;
    const there = this.standing.get(file);
    return there === undefined || this.byHash.has(there.sha256);
  }

  private pairRecords(bulk: string): void {
    const mine = ({ file }: { readonly file: string | null }) =>
      file !== null && isRecord(file) && fileOf(file) === bulk;
    const before = this.addresses
      .filter(mine)
      .sort((a, b) => lineOf(a.file ?? '') - lineOf(b.file ?? ''));
    const now = this.sources.filter(mine);
    const anchors = new Set(now.flatMap(({ file }) => this.found.get(file) ?? []));
    const old = gaps(before, (one) => (anchors.has(one) ? one : null));
    const fresh = gaps(now, ({ file }) => this.found.get(file) ?? null);
    const lastOld = [...old.keys()].at(-1);
    for (const [anchor, records] of fresh) {
      const wanted = (old.get(anchor) ?? []).filter((one) => !this.taken.has(one));
      const atEnd = anchor === lastOld && anchor === [...fresh.keys()].at(-1);
      if (records.length !== wanted.length && !atEnd) continue;
      for (const [i, address] of wanted.entries()) {
        const record = records[i];
        if (record) this.take(record.file, address);
      }
    }
  }
}

/** What stands between recognised neighbours, by the one above it; null is the top of the file. */
function gaps<Row>(
  rows: readonly Row[],
  anchorOf: (row: Row) => Address | null,
): ReadonlyMap<Address | null, readonly Row[]> {
  let above: Address | null = null;
  const found = new Map<Address | null, Row[]>([[null, []]]);
  for (const row of rows) {
    const anchor = anchorOf(row);
    if (anchor === null) found.get(above)?.push(row);
    else found.set((above = anchor), []);
  }
  return found;
}

function isRecord(file: string): boolean {
  return fileOf(file) !== file;
}

function lineOf(record: string): number {
  return Number(record.slice(record.lastIndexOf('#') + 1));
}

function inPlace(a: Present, b: Present): number {
  return inCodeUnits(fileOf(a.file), fileOf(b.file)) || lineOf(a.file) - lineOf(b.file);
}
