import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
  type BigIntStats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { diskFault } from './disk-faults.ts';
import { draftFor } from './draft-names.ts';
import { absent } from './list-files.ts';

/**
 * Files that are written whole or not at all: as a draft beside their place, which then takes it. Whoever is cut off
 * leaves the file as it was, and a hidden draft at most. Nothing is forced out of the memory of the system: this
 * holds where a program ends, not where the power does.
 */

/** A file under way. */
export interface Draft {
  /** What the system tells of it, until it has its place. */
  readonly stats: () => BigIntStats;
  /** Puts it in its place. */
  readonly place: () => void;
  /** Removes it. */
  readonly drop: () => void;
}

/** What a file holds: a text, which is written in UTF-8, bytes, or bytes part by part. */
export type Content = string | Uint8Array | Iterable<Uint8Array>;

/**
 * Writes a file whole. Folders that are missing are made.
 * @throws Error that says where, what and what to do, where the disk does not take it
 */
export function writeWhole(target: string, content: Content): void {
  writeDraft(target, content).place();
}

/**
 * Likewise below a folder of the caller's own: a folder that stands in the place of the file, or a file or link in that of
 * a folder above it, gives way.
 * @param path below the folder
 */
export function writeOver(root: string, path: string, content: Content): void {
  const target = join(root, path);
  try {
    writeWhole(target, content);
  } catch (error) {
    if (!clearWay(root, path)) throw error;
    writeWhole(target, content);
  }
}

/** Removes what is in the way of a file: see {@link writeOver}. @returns whether anything was */
export function clearWay(root: string, path: string): boolean {
  const names = path.split('/');
  for (const [i] of names.entries()) {
    const place = join(root, ...names.slice(0, i + 1));
    const found = lstatSync(place, { throwIfNoEntry: false });
    if (!found) return false;
    const isLast = i === names.length - 1;
    if (isLast ? !found.isDirectory() : found.isDirectory()) continue;
    rmSync(place, { recursive: true });
    return true;
  }
  return false;
}

/** Writes a draft of a file. @throws as {@link writeWhole}, and nothing is left */
export function writeDraft(target: string, content: Content): Draft {
  const draft = draftFor(target);
  const drop = () => {
    rmSync(draft, { force: true });
  };
  const dropIfAny = () => {
    try {
      drop();
    } catch {
      // There is none where there can be none, as where a file stands for its folder: what failed before tells why.
    }
  };
  const told = <Result>(act: () => Result): Result => {
    try {
      return act();
    } catch (error) {
      dropIfAny();
      throw diskFault(error, target);
    }
  };
  told(() => {
    fill(draft, content);
  });
  return {
    stats: () => told(() => lstatSync(draft, { bigint: true })),
    place: () => {
      told(() => {
        renameSync(draft, target);
      });
    },
    drop,
  };
}

function fill(draft: string, content: Content): void {
  const file = open(draft);
  try {
    const parts = typeof content === 'string' ? [Buffer.from(content)] : asParts(content);
    for (const part of parts) writeAll(file, part);
  } finally {
    closeSync(file);
  }
}

function asParts(content: Exclude<Content, string>): Iterable<Uint8Array> {
  return content instanceof Uint8Array ? [content] : content;
}

function open(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    absent(error);
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, 'w');
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
