import { REGISTER, type Address } from '../../src/lib/addresses.ts';
import { slugOf } from '../../src/lib/entry-file.ts';

/** An entry that stands in the folder of entries. */
export interface EntryAtPath {
  /** Below that folder. */
  readonly path: string;
  readonly id: string;
}

/**
 * Holds entries against the register of addresses.
 * @returns entries that are not in it, have another id there, or stand at an address twice
 */
export function unregistered(
  addresses: readonly Address[],
  entries: readonly EntryAtPath[],
): { path: string; what: string }[] {
  const bySlug = new Map(addresses.map((address) => [address.slug, address]));
  const seen = new Map<string, string>();
  return entries.flatMap(({ path, id }) => {
    const slug = slugOf(path);
    const twin = seen.get(slug);
    seen.set(slug, path);
    const address = bySlug.get(slug);
    return [
      ...(twin === undefined ? [] : [{ path, what: `${twin} has the same address` }]),
      ...(address ? [] : [{ path, what: `is at an address that ${REGISTER} does not have` }]),
      ...(address && address.id !== id
        ? [{ path, what: `has the id ${id}, and ${REGISTER} has ${address.id} for it` }]
        : []),
    ];
  });
}
