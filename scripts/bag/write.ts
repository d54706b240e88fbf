import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { inCodeUnits } from '../../src/lib/code-units.ts';
import { absent } from '../../src/lib/list-files.ts';
import { formatSize } from '../size.ts';
import { BAG_INFO, writeBagInfo, type InfoElement } from './bag-info.ts';
import type { PayloadFile } from './contents.ts';
import { DECLARATION, declaration } from './declaration.ts';
import { bagFault, type BagFault } from './faults.ts';
import { readPieces } from './folder.ts';
import { Checksums } from './hashes.ts';
import { manifestLine } from './manifest.ts';
import { reasonOf } from '../../src/lib/reason-of.ts';

/** SHA-512 is what RFC 8493 recommends (2.4), SHA-256 what the provenance of an entry has. */
export const ALGORITHMS = ['sha256', 'sha512'] as const;
type Algorithm = (typeof ALGORITHMS)[number];

interface BagTask {
  /** The folder of the bag: empty, or not there. */
  readonly out: string;
  /** In code-unit order of their paths. */
  readonly files: readonly PayloadFile[];
  /** The metadata, to which the size of the payload is added. */
  readonly info: readonly InfoElement[];
  readonly onProgress: (done: number, total: number) => void;
}

interface Written {
  readonly files: number;
  readonly bytes: number;
  /** Files that could not be read; where there is one, no bag is written. */
  readonly faults: readonly BagFault[];
}

/**
 * Writes a bag (RFC 8493), into a folder beside it first and then under its name, so that nothing half-written
 * stands there. The same files and the same metadata give the same bytes. One piece of one file is in memory at a time.
 */
export function writeBag({ out, files, info, onProgress }: BagTask): Written {
  const draft = join(dirname(out), `.${basename(out)}.${process.pid}.part`);
  mkdirSync(draft, { recursive: true });
  try {
    const payload = writePayload(draft, files, onProgress);
    if (payload.faults.length === 0) {
      const sum = `${payload.bytes}.${payload.files}`;
      const size = [
        ['Bag-Size', formatSize(payload.bytes)],
        ['Payload-Oxum', sum],
      ] as const;
      const tags = new Map([
        ...payload.manifests,
        [DECLARATION, write(join(draft, DECLARATION), [declaration])],
        [BAG_INFO, write(join(draft, BAG_INFO), [writeBagInfo([...info, ...size])])],
      ]);
      writeTagManifests(draft, tags);
      // An empty folder of that name makes way: not every system renames onto one.
      if (isEmpty(out)) rmdirSync(out);
      renameSync(draft, out);
    }
    return payload;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Whether a folder is there and nothing in it. @throws Error where it is none, or cannot be read */
export function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch (error) {
    absent(error);
    return false;
  }
}

type Sums = ReadonlyMap<string, string>;

function writePayload(
  draft: string,
  files: readonly PayloadFile[],
  onProgress: BagTask['onProgress'],
) {
  const manifests = ALGORITHMS.map((algorithm) => openManifest(draft, algorithm));
  const folders = new Set<string>();
  const faults: BagFault[] = [];
  let bytes = 0;
  // The payload folder is there even if nothing is to be kept.
  mkdirSync(join(draft, 'data'));
  for (const [i, file] of files.entries()) {
    const folder = dirname(join(draft, file.path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    try {
      const pieces = 'from' in file ? readPieces(file.from) : [file.content];
      const sums = write(join(draft, file.path), pieces, (size) => (bytes += size));
      for (const manifest of manifests) manifest.add(file.path, sums);
    } catch (error) {
      faults.push(bagFault('file-unreadable', file.path, reasonOf(error)));
    }
    onProgress(i + 1, files.length);
  }
  return {
    files: files.length,
    bytes,
    faults,
    manifests: manifests.map(({ name, close }) => [name, close()] as const),
  };
}

/** A manifest that grows with the files of the bag. */
function openManifest(draft: string, algorithm: Algorithm) {
  const name = `manifest-${algorithm}.txt`;
  const file = openSync(join(draft, name), 'wx');
  const own = new Checksums(ALGORITHMS);
  return {
    name,
    add: (path: string, sums: Sums) => {
      const line = Buffer.from(manifestLine(sums.get(algorithm) ?? '', path));
      own.update(line);
      writeAll(file, line);
    },
    /** @returns the checksums of the manifest itself */
    close: () => {
      closeSync(file);
      return own.digest();
    },
  };
}

function writeTagManifests(draft: string, tags: ReadonlyMap<string, Sums>): void {
  const listed = [...tags].sort(([a], [b]) => inCodeUnits(a, b));
  for (const algorithm of ALGORITHMS) {
    const lines = listed.map(([path, sums]) => manifestLine(sums.get(algorithm) ?? '', path));
    write(join(draft, `tagmanifest-${algorithm}.txt`), [lines.join('')]);
  }
}

/** Writes a file that is not there yet. @returns its checksums */
function write(
  path: string,
  pieces: Iterable<Uint8Array | string>,
  onPiece: (bytes: number) => void = () => undefined,
): Sums {
  const file = openSync(path, 'wx');
  const sums = new Checksums(ALGORITHMS);
  try {
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      sums.update(bytes);
      writeAll(file, bytes);
      onPiece(bytes.length);
    }
  } finally {
    closeSync(file);
  }
  return sums.digest();
}

/** A system may write less than it was given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}
