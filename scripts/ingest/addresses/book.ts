import { writeAddresses, type Address } from '../../../src/lib/addresses.ts';
import { uuidOf } from '../../../src/lib/entry-id.ts';
import type { Decision } from '../../../src/schema/decisions.ts';
import type { Fault } from '../faults.ts';
import { sha256Of } from '../fixity.ts';
import { fileOf } from '../sources.ts';
import { readdress } from './readdress.ts';
import { recognise, type Present } from './recognise.ts';

/** How a source came by its address: known by its path, by its bytes at another path, or new. */
type KnownBy = 'path' | 'bytes' | 'new';

/** A source that is to be given an address. */
interface Newcomer {
  readonly file: string;
  readonly sha256: string;
  /** The slug that its title makes. */
  readonly slug: string;
}

/** How a source is known. */
interface Origin {
  readonly by: KnownBy;
  /** The path that it left, null where that is not known. */
  readonly from: string | null;
  /** Whether its bytes are others than when it was last taken in. */
  readonly changed: boolean;
}

/** The addresses of a run. */
export interface AddressBook {
  /** The address of a source; undefined where it has none. */
  readonly of: (file: string) => Address | undefined;
  /** How its address was come by. */
  readonly origin: (file: string) => Origin;
  /** Where the source stands now that stood at a path when it was last taken in; undefined where it has not moved. */
  readonly movedTo: (file: string) => string | undefined;
  /** Whether a file holds a source that has an address. */
  readonly knows: (name: string) => boolean;
  /** The address by an entry's identifier. */
  readonly byId: (id: string) => Address | undefined;
  /** Gives a source its address: the one it has, else a new one, which nothing ever had. */
  readonly give: (newcomer: Newcomer) => Address;
  /**
   * The register as it is to be kept.
   * @param standing slugs of the entries on disk: an address without source and entry forgets its path, so
   *   that a later source of that path is not taken for it
   */
  readonly text: (standing: ReadonlySet<string>) => string;
  readonly faults: readonly Fault[];
}

/**
 * Makes the addresses of a run out of those that were given before.
 * @param register as `openRegister` gives it
 * @param sources all that there are; [] where the register is empty, and none can be recognised
 * @param decisions all of them
 */
export function addressBook(
  register: readonly Address[],
  sources: readonly Present[],
  decisions: readonly Decision[],
): AddressBook {
  const recognised = recognise(register, sources);
  const { addresses, first, faults } = readdress(asFound(register, recognised, sources), decisions);
  const hashes = new Map(sources.map(({ file, sha256 }) => [file, sha256]));
  const byId = new Map(addresses.map((address) => [address.id, address]));
  const ids = new Map([...recognised].map(([file, { id }]) => [file, id]));
  const moved = new Map(
    [...recognised].flatMap(([now, { file }]) =>
      file === null || file === now ? [] : [[file, now] as const],
    ),
  );
  const files = new Set([...recognised.keys()].map(fileOf));
  const used = new Set(addresses.flatMap(({ slug, formerly }) => [slug, ...formerly]));
  const kept = new Set(first.values());
  const of = (file: string) => byId.get(ids.get(file) ?? '');
  return {
    of,
    origin: (file) => {
      const before = recognised.get(file);
      if (!before) return { by: 'new', from: null, changed: false };
      const by = before.file === file ? 'path' : 'bytes';
      return { by, from: before.file, changed: before.sha256 !== hashes.get(file) };
    },
    movedTo: (file) => moved.get(file),
    knows: (name) => files.has(name),
    byId: (id) => byId.get(id),
    give: ({ file, sha256, slug: titled }) => {
      const known = of(file);
      if (known) return known;
      const free = (slug: string) => !used.has(slug) && !kept.has(slug);
      const slug = first.get(file) ?? unused(titled, sha256, free);
      const id = uuidOf(sha256Of(`${sha256} ${slug}`));
      const address: Address = { slug, id, file, sha256, formerly: [] };
      used.add(slug);
      byId.set(id, address);
      ids.set(file, id);
      return address;
    },
    text: (standing) => {
      const there = new Set(ids.values());
      const lines = [...byId.values()].map((address) =>
        there.has(address.id) || standing.has(address.slug) ? address : { ...address, file: null },
      );
      return writeAddresses(lines);
    },
    faults,
  };
}

/** The register with paths and hashes as they are now; what lost its path to another has none. */
function asFound(
  register: readonly Address[],
  recognised: ReadonlyMap<string, Address>,
  sources: readonly Present[],
): Address[] {
  const now = new Map(
    sources.flatMap((source) => {
      const address = recognised.get(source.file);
      return address ? [[address.id, source] as const] : [];
    }),
  );
  return register.map((address) => {
    const source = now.get(address.id);
    if (source) return { ...address, file: source.file, sha256: source.sha256 ?? address.sha256 };
    const lost = address.file !== null && recognised.has(address.file);
    return lost ? { ...address, file: null } : address;
  });
}

/** Two titles that make the same address are told apart by the hash of the later source. */
function unused(titled: string, sha256: string, free: (slug: string) => boolean): string {
  if (free(titled)) return titled;
  const slug = `${titled}-${sha256.slice(0, 8)}`;
  // The same bytes under the same title are two entries only where an editor called them distinct.
  for (let count = 1; ; count++) {
    const own = count === 1 ? slug : `${slug}-${count}`;
    if (free(own)) return own;
  }
}
