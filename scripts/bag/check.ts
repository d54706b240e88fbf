import { BAG_INFO, checkBagInfo } from './bag-info.ts';
import { DECLARATION, readDeclaration } from './declaration.ts';
import { bagFault, type BagFault } from './faults.ts';
import { FETCH, readFetchList, type FetchEntry } from './fetch-list.ts';
import { checkFixity } from './fixity.ts';
import { type BagFolder, type Listing } from './folder.ts';
import { isKnown } from './hashes.ts';
import { manifestName, readManifest, type Manifest } from './manifest.ts';
import { isForeignToWindows, PAYLOAD, pathsAlike } from './paths.ts';
import { readTagFile, type TagText } from './tag-file.ts';
import { reasonOf } from '../../src/lib/reason-of.ts';

/** Checks a bag, any bag, against RFC 8493: is it complete, is it valid (section 3)? */

export interface BagReport {
  readonly faults: readonly BagFault[];
  /** The payload as it is there. */
  readonly payload: { readonly files: number; readonly bytes: number };
  /** Of the payload manifests whose checksums were tried, in code-unit order. */
  readonly algorithms: readonly string[];
}

/**
 * Checks everything in one go: whatever is wrong, the rest is looked at all the same. Only files of the
 * folder's own listing are opened, so that no path in the bag leads out of it, and nothing is fetched.
 * @param onProgress called with the files whose checksums were tried, and how many there are to try
 */
export function checkBag(
  folder: BagFolder,
  onProgress: (done: number, total: number) => void,
): BagReport {
  const listing = folder.list();
  const payload = payloadOf(listing);
  const declared = openDeclaration(folder, listing);
  const open = (file: string) => openTagFile(folder, file, declared.encoding);
  const { manifests, faults } = openManifests(listing, open);
  const ofPayload = manifests.filter((one) => one.of === 'payload');
  const info = listing.files.has(BAG_INFO) ? open(BAG_INFO) : NOTHING;
  const fetch = listing.files.has(FETCH) ? open(FETCH) : NOTHING;
  const toFetch = readFetchList(fetch.lines);
  return {
    payload,
    algorithms: ofPayload.map(({ algorithm }) => algorithm).filter(isKnown),
    faults: [
      ...declared.faults,
      ...checkListing(listing),
      ...faults,
      ...checkManifests(listing, manifests),
      ...info.faults,
      ...checkBagInfo(info.lines, payload),
      ...fetch.faults,
      ...toFetch.faults,
      ...checkFetched(toFetch.entries, ofPayload),
      ...checkFixity({ folder, listing, manifests, toFetch: toFetch.entries, onProgress }),
    ],
  };
}

const NOTHING = { lines: [], faults: [] };

function openManifests({ files }: Listing, open: (file: string) => TagText) {
  const manifests: Manifest[] = [];
  const found: (readonly BagFault[])[] = [];
  for (const file of files.keys()) {
    const name = manifestName(file);
    if (name === null) continue;
    if ('code' in name) found.push([name]);
    else {
      const { lines, faults } = open(file);
      const manifest = readManifest(name, lines);
      manifests.push(manifest);
      found.push(faults, manifest.faults);
    }
  }
  return { manifests, faults: found.flat() };
}

/** What is to be fetched is listed in every payload manifest. */
function checkFetched(fetched: readonly FetchEntry[], ofPayload: readonly Manifest[]): BagFault[] {
  return fetched.flatMap(({ path, where }) =>
    ofPayload
      .filter(({ entries }) => !entries.has(path))
      .map(({ file }) => bagFault('fetch-unlisted', where, `"${path}" is not in ${file}`)),
  );
}

function payloadOf({ files }: Listing): BagReport['payload'] {
  const payload = [...files].filter(([path]) => path.startsWith(PAYLOAD));
  return { files: payload.length, bytes: payload.reduce((sum, [, bytes]) => sum + bytes, 0) };
}

/** What the names alone tell. */
function checkListing({ files, folders, links, unreadable }: Listing): BagFault[] {
  const paths = [...files.keys()];
  return [
    ...unreadable.map(({ path, why }) => bagFault('file-unreadable', path || '.', why)),
    ...(folders.has('data')
      ? []
      : [bagFault('payload-missing', 'data/', 'there is no such folder')]),
    // Elsewhere a link is a fault where a tag manifest lists it; see the fixity.
    ...links
      .filter((path) => path === 'data' || path.startsWith(PAYLOAD))
      .map((path) => bagFault('file-link', path, 'it is a link, or no regular file')),
    ...pathsAlike(paths).map(([first = '', ...others]) =>
      bagFault('path-alike', first, `so is ${quoted(others)}, but for capitals or Unicode form`),
    ),
    ...paths
      .filter(isForeignToWindows)
      .map((path) =>
        bagFault('path-windows', path, 'its name is reserved, or has such a character'),
      ),
  ];
}

function openDeclaration(folder: BagFolder, { files }: Listing) {
  if (files.has(DECLARATION)) {
    const bytes = readWhole(folder, DECLARATION);
    return typeof bytes === 'string'
      ? { encoding: 'UTF-8', faults: [bagFault('file-unreadable', DECLARATION, bytes)] }
      : readDeclaration(bytes);
  }
  const fault = bagFault('declaration-missing', DECLARATION, 'there is no such file');
  return { encoding: 'UTF-8', faults: [fault] };
}

function openTagFile(folder: BagFolder, file: string, encoding: string): TagText {
  const bytes = readWhole(folder, file);
  return typeof bytes === 'string'
    ? { lines: [], faults: [bagFault('file-unreadable', file, bytes)] }
    : readTagFile(file, bytes, encoding);
}

/** @returns the bytes, or why they cannot be read */
function readWhole(folder: BagFolder, file: string): Uint8Array | string {
  try {
    return Buffer.concat(Array.from(folder.pieces(file), (piece) => Uint8Array.from(piece)));
  } catch (error) {
    return reasonOf(error);
  }
}

/** Which manifests there are, and what the tag manifests list of the tag files. */
function checkManifests({ files }: Listing, manifests: readonly Manifest[]): BagFault[] {
  const payload = manifests.filter(({ of }) => of === 'payload');
  const tags = manifests.filter(({ of }) => of === 'tags');
  const tagFiles = [...files.keys()].filter(
    (path) => !path.startsWith(PAYLOAD) && !tags.some(({ file }) => file === path),
  );
  const isOfPayload = (path: string) => payload.some(({ file }) => file === path);
  const without = payload.filter(
    ({ algorithm }) => !tags.some((tag) => tag.algorithm === algorithm),
  );
  return [
    ...(payload.length > 0
      ? []
      : [bagFault('manifest-missing', 'manifest-sha512.txt', 'there is no payload manifest')]),
    ...manifests
      .filter(({ algorithm }) => !isKnown(algorithm))
      .map(({ file, algorithm }) =>
        bagFault('algorithm-unknown', file, `"${algorithm}" cannot be worked out here`),
      ),
    ...tags.flatMap(({ file, entries }) =>
      tagFiles
        .filter((path) => !entries.has(path))
        .map((path) =>
          isOfPayload(path)
            ? bagFault('tag-manifest-lacks', file, `it does not list ${path}`)
            : bagFault('tag-unlisted', path, `${file} does not list it`),
        ),
    ),
    ...(tags.length === 0
      ? []
      : without.map(({ file, algorithm }) =>
          bagFault('tag-algorithms', file, `there is no tagmanifest-${algorithm}.txt`),
        )),
  ];
}

function quoted(paths: readonly string[]): string {
  return paths.map((path) => `"${path}"`).join(', ');
}
