import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { inCodeUnits } from '../../src/lib/code-units.ts';
import { reasonOf } from '../../src/lib/reason-of.ts';

/** What lies in the folder of a bag. Paths are relative to it, with `/` between folders. */
export interface Listing {
  /** Every regular file with its size in bytes, hidden ones too, in code-unit order. */
  readonly files: ReadonlyMap<string, number>;
  readonly folders: ReadonlySet<string>;
  /** Symbolic links and whatever else is neither a file nor a folder. */
  readonly links: readonly string[];
  /** What could not be read, and why. */
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
}

/** The folder of a bag, so that a test can give another one. */
export interface BagFolder {
  list(): Listing;
  /** The bytes of a file that the listing names, piece by piece; a piece is gone when the next is asked for. */
  pieces(path: string): Iterable<Uint8Array>;
}

/** How much of a file is in memory at a time, in bytes. */
const PIECE = 2 ** 20;

/** A folder of the disk. Links in it are not followed. */
export function diskFolder(root: string): BagFolder {
  return { list: () => list(root), pieces: (path) => readPieces(join(root, path)) };
}

/**
 * Reads a file piece by piece, while the program waits: one file follows the other, and handing each over to
 * another thread takes longer than the disk does.
 * @throws Error where it cannot be read
 */
export function* readPieces(path: string): Generator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(PIECE);
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const read = readSync(file, buffer);
      if (read === 0) return;
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

function list(root: string): Listing {
  const files: [path: string, bytes: number][] = [];
  const folders = new Set<string>();
  const links: string[] = [];
  const unreadable: { path: string; why: string }[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const below = folder === '' ? '' : `${folder}/`;
    try {
      for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
        const path = `${below}${entry.name}`;
        if (entry.isDirectory()) {
          folders.add(path);
          open.push(path);
        } else if (entry.isFile()) files.push([path, sizeOf(root, path, unreadable)]);
        else links.push(path);
      }
    } catch (error) {
      unreadable.push({ path: folder, why: reasonOf(error) });
    }
  }
  files.sort(([a], [b]) => inCodeUnits(a, b));
  return { files: new Map(files), folders, links: links.sort(inCodeUnits), unreadable };
}

function sizeOf(root: string, path: string, unreadable: { path: string; why: string }[]): number {
  try {
    return lstatSync(join(root, path)).size;
  } catch (error) {
    unreadable.push({ path, why: reasonOf(error) });
    return 0;
  }
}
