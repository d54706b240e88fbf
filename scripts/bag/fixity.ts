import { bagFault, type BagFault } from './faults.ts';
import type { FetchEntry } from './fetch-list.ts';
import { type BagFolder, type Listing } from './folder.ts';
import { Checksums, isKnown } from './hashes.ts';
import type { Manifest } from './manifest.ts';
import { PAYLOAD } from './paths.ts';
import { reasonOf } from '../../src/lib/reason-of.ts';

/** What the manifests of a bag say against what is there (RFC 8493, 3). */
interface FixityTask {
  readonly folder: BagFolder;
  readonly listing: Listing;
  readonly manifests: readonly Manifest[];
  /** What `fetch.txt` lists. */
  readonly toFetch: readonly FetchEntry[];
  readonly onProgress: (done: number, total: number) => void;
}

/** A checksum that a file is to have. */
interface Expected {
  readonly algorithm: string;
  readonly checksum: string;
  readonly where: string;
}

/**
 * Tries every checksum of every manifest, and finds what is listed and not there, or there and not listed.
 * Each file is read once, whatever the number of its checksums, and never whole into memory.
 */
export function checkFixity(task: FixityTask): BagFault[] {
  const { folder, listing, manifests, toFetch, onProgress } = task;
  const { missing, expected, faults } = lookUp(listing, manifests);
  const wrong: BagFault[] = [];
  let done = 0;
  for (const [file, checksums] of expected) {
    for (const fault of tryChecksums(folder, file, checksums)) wrong.push(fault);
    done += 1;
    onProgress(done, expected.size);
  }
  const urls = new Map(toFetch.map(({ path, url }) => [path, url]));
  const absences = Array.from(missing, ([path, places]) => {
    const url = urls.get(path);
    return url === undefined
      ? absent(path, places.join(', '), listing)
      : bagFault('file-not-fetched', path, `listed in ${places.join(', ')}, to be had from ${url}`);
  });
  return [...faults, ...absences, ...unlisted(task, expected), ...wrong];
}

/** Puts what the manifests say to the files that are there. */
function lookUp(listing: Listing, manifests: readonly Manifest[]) {
  const find = finder(listing);
  const missing = new Map<string, string[]>();
  const expected = new Map<string, Expected[]>();
  const faults: BagFault[] = [];
  for (const { algorithm, entries } of manifests) {
    for (const [path, { checksum, where }] of entries) {
      const file = find(path);
      if (file === null) append(missing, path, where);
      else append(expected, file, { algorithm, checksum, where });
      if (file !== null && file !== path) {
        const what = `"${path}" is there in another Unicode form: "${file}"`;
        faults.push(bagFault('path-normalised', where, what));
      }
    }
  }
  return { missing, expected, faults };
}

/**
 * Finds files by paths of a manifest: as written, else the one that is the same but for its Unicode form
 * (RFC 8493, 6.1.1.3).
 */
function finder({ files }: Listing): (path: string) => string | null {
  const byForm = Map.groupBy(files.keys(), (path) => path.normalize('NFC'));
  return (path) => {
    if (files.has(path)) return path;
    const [only, ...others] = byForm.get(path.normalize('NFC')) ?? [];
    return only !== undefined && others.length === 0 ? only : null;
  };
}

function absent(path: string, listed: string, { folders, links }: Listing): BagFault {
  if (folders.has(path)) return bagFault('manifest-folder', listed, `"${path}" is a folder`);
  return links.includes(path)
    ? bagFault('file-link', path, `listed in ${listed}, and a link or no regular file`)
    : bagFault('file-missing', path, `listed in ${listed}, and not there`);
}

/** Every payload file is listed in every payload manifest. */
function unlisted(
  { listing, manifests }: FixityTask,
  expected: ReadonlyMap<string, readonly Expected[]>,
): BagFault[] {
  const ofPayload = manifests.filter(({ of }) => of === 'payload');
  return [...listing.files.keys()].flatMap((path) => {
    if (!path.startsWith(PAYLOAD)) return [];
    const has = expected.get(path) ?? [];
    const without = ofPayload
      .filter(({ algorithm }) => !has.some((one) => one.algorithm === algorithm))
      .map(({ file }) => file);
    if (without.length === 0) return [];
    return [bagFault('file-unlisted', path, `not listed in ${without.join(', ')}`)];
  });
}

function tryChecksums(folder: BagFolder, file: string, expected: readonly Expected[]): BagFault[] {
  const tried = expected.filter(({ algorithm }) => isKnown(algorithm));
  const checksums = new Checksums(new Set(tried.map(({ algorithm }) => algorithm)));
  try {
    for (const piece of folder.pieces(file)) checksums.update(piece);
  } catch (error) {
    return [bagFault('file-unreadable', file, reasonOf(error))];
  }
  const found = checksums.digest();
  return tried.flatMap(({ algorithm, checksum, where }) => {
    const is = found.get(algorithm) ?? '';
    if (is === checksum) return [];
    return [
      bagFault('checksum-wrong', file, `its ${algorithm} is ${is}, ${where} has ${checksum}`),
    ];
  });
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
