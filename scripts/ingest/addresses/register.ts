import { readAddresses, REGISTER, type Address } from '../../../src/lib/addresses.ts';
import { readEntryFile, slugOf } from '../../../src/lib/entry-file.ts';
import { provenancePath } from '../../../src/lib/provenance-file.ts';
import { join } from 'node:path';
import type { Files } from '../files.ts';
import { isAsLeft } from '../fixity.ts';

/** The register as it is on disk, with what the entries beside it know and it does not. */

/**
 * Reads the register and takes over every address at which an entry stands that ingest wrote, and that
 * is not in it: of a run that was cut off before its end, of a register that was lost or taken back from
 * an older version. So an address that was ever built is never given to another.
 *
 * @param files the disk
 * @param out the folder of entries
 * @param there all files in it
 * @throws Error where the register cannot be read: see {@link readAddresses}
 */
export async function openRegister(
  files: Pick<Files, 'read'>,
  out: string,
  there: readonly string[],
): Promise<Address[]> {
  const bytes = await files.read(out, REGISTER);
  const known =
    bytes === null ? [] : readAddresses(new TextDecoder().decode(bytes), join(out, REGISTER));
  const slugs = new Set(known.flatMap(({ slug, formerly }) => [slug, ...formerly]));
  const byId = new Map(known.map((address) => [address.id, address]));
  const sources = new Set(known.map(({ file }) => file));
  for (const path of there) {
    const slug = slugOf(path);
    if (!path.endsWith('.md') || slugs.has(slug)) continue;
    const entry = await entryAt(files, out, path);
    if (entry === null) continue;
    slugs.add(slug);
    const same = byId.get(entry.id);
    const { file, sha256 } = entry.source;
    const address: Address = same
      ? { ...same, formerly: [...same.formerly, slug] }
      : { slug, id: entry.id, file: sources.has(file) ? null : file, sha256, formerly: [] };
    sources.add(file);
    byId.set(entry.id, address);
  }
  return [...byId.values()];
}

/** An entry that is as ingest left it; null for whatever else stands there. */
async function entryAt(files: Pick<Files, 'read'>, out: string, path: string) {
  const bytes = await files.read(out, path);
  if (bytes === null || !isAsLeft(bytes, await files.read(out, provenancePath(path)))) return null;
  try {
    return readEntryFile(new TextDecoder().decode(bytes), path).entry;
  } catch {
    return null;
  }
}
