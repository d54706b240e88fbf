import type { Address } from '../../../src/lib/addresses.ts';
import type { Decision } from '../../../src/schema/decisions.ts';
import { fault, type Fault } from '../faults.ts';

/** Addresses that an editor decided. */
export interface Readdressed {
  /** In the order in which they came. */
  readonly addresses: readonly Address[];
  /** By source: the slug that is decided for one that has no address yet. */
  readonly first: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

/**
 * Gives entries the addresses that an editor decided; the one before goes to `formerly`. An address at
 * which another entry stands, or ever stood, is not given.
 * @param addresses the register, with the sources as they are now
 * @param decisions all of them
 */
export function readdress(
  addresses: readonly Address[],
  decisions: readonly Decision[],
): Readdressed {
  const owners = new Map<string, string>();
  for (const { id, slug, formerly } of addresses) {
    for (const one of [slug, ...formerly]) owners.set(one, id);
  }
  const byFile = new Map(addresses.map((address) => [address.file, address]));
  const changed = new Map<string, Address>();
  const first = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { source, slug } of decisions) {
    if (slug === undefined) continue;
    const address = byFile.get(source);
    const owner = owners.get(slug);
    if (owner !== undefined && owner !== (address?.id ?? source)) {
      const what = `"${slug}" is decided for "${source}", and is or was the address of another entry`;
      faults.push(fault('address-taken', 'decisions.yaml', what));
    } else {
      owners.set(slug, address?.id ?? source);
      if (address) changed.set(address.id, moveTo(address, slug));
      else first.set(source, slug);
    }
  }
  return {
    addresses: addresses.map((address) => changed.get(address.id) ?? address),
    first,
    faults,
  };
}

function moveTo(address: Address, slug: string): Address {
  const formerly = [...address.formerly, address.slug].filter((one) => one !== slug);
  return { ...address, slug, formerly };
}
