import { bagFault, type BagFault } from './faults.ts';
import { digitsOf, isKnown } from './hashes.ts';
import { decodePath, encodePath, PAYLOAD, unsafePath } from './paths.ts';

/** Manifests: the files of a bag with their checksums (RFC 8493, 2.1.3 and 2.2.1). */

/** A manifest by its name: of the payload or of the tag files, and with which algorithm. */
export interface ManifestName {
  readonly file: string;
  readonly of: 'payload' | 'tags';
  readonly algorithm: string;
}

/** What a manifest says of one file. */
interface ManifestEntry {
  /** In hexadecimal digits, small letters. */
  readonly checksum: string;
  /** The line that says so, `manifest-sha512.txt:4`. */
  readonly where: string;
}

export interface Manifest extends ManifestName {
  /** By path, decoded, in the order of the file. */
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  readonly faults: readonly BagFault[];
}

/**
 * Tells a manifest by its name.
 * @param file a path in the bag
 * @returns null for any other file; a name that only looks like one is a fault
 */
export function manifestName(file: string): ManifestName | BagFault | null {
  const [, tag, algorithm] = /^(tag)?manifest-([^/]*)\.txt$/i.exec(file) ?? [];
  if (algorithm === undefined) return null;
  if (!/^(?:tag)?manifest-[a-z0-9]+\.txt$/.test(file)) {
    return bagFault('algorithm-name', file, `"${algorithm}" is not in small letters and digits`);
  }
  return { file, of: tag === undefined ? 'payload' : 'tags', algorithm };
}

/** Writes a line of a manifest, with two blanks as sha512sum and its like do, so that they can check it. */
export function manifestLine(checksum: string, path: string): string {
  return `${checksum}  ${encodePath(path)}\n`;
}

/** Reads a manifest. @param lines of its text */
export function readManifest(name: ManifestName, lines: readonly string[]): Manifest {
  const entries = new Map<string, ManifestEntry>();
  const faults: BagFault[] = [];
  const digits = isKnown(name.algorithm) ? digitsOf(name.algorithm) : null;
  for (const [i, line] of lines.entries()) {
    const where = `${name.file}:${i + 1}`;
    const [, checksum, asterisk, written] =
      /^([0-9A-Fa-f]+)[ \t]+(?![ \t])(\*?)(.+)$/s.exec(line) ?? [];
    if (checksum === undefined || written === undefined) {
      faults.push(bagFault('manifest-line', where, `found "${line}"`));
      continue;
    }
    if (digits !== null && checksum.length !== digits) {
      const what = `the checksum has ${checksum.length} digits, one of ${name.algorithm} has ${digits}`;
      faults.push(bagFault('manifest-line', where, what));
    }
    if (asterisk !== '') faults.push(bagFault('manifest-asterisk', where, `found "*${written}"`));
    const { path, wellFormed } = decodePath(written);
    if (!wellFormed) faults.push(bagFault('path-percent', where, `found "${written}"`));
    const wrong = wrongPath(name, path, where) ?? listedTwice(entries.get(path), path, where);
    if (wrong) faults.push(wrong);
    else entries.set(path, { checksum: checksum.toLowerCase(), where });
  }
  return { ...name, entries, faults };
}

function wrongPath({ of }: ManifestName, path: string, where: string): BagFault | null {
  const found = `found "${path}"`;
  if (path.endsWith('/')) return bagFault('manifest-folder', where, `${found}, a folder`);
  const reason = unsafePath(path);
  if (reason !== null) return bagFault('path-unsafe', where, `${found}: ${reason}`);
  const inPayload = path.startsWith(PAYLOAD);
  if (of === 'payload') {
    return inPayload ? null : bagFault('manifest-outside-payload', where, found);
  }
  const isTagManifest = /^tagmanifest-[^/]*\.txt$/.test(path);
  return inPayload || isTagManifest ? bagFault('tag-manifest-lists', where, found) : null;
}

function listedTwice(
  before: ManifestEntry | undefined,
  path: string,
  where: string,
): BagFault | null {
  if (!before) return null;
  return bagFault('manifest-twice', where, `"${path}" is listed in ${before.where} already`);
}
