import {
  createReadStream,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  type BigIntStats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { absent, listFiles, listLinks } from '../../src/lib/list-files.ts';
import { readIfThere } from '../../src/lib/read-files.ts';

/** What tells whether a file is as it was, without reading it. */
export interface Stamp {
  /** Its size, the time of its last change in nanoseconds, and its number on the disk. */
  readonly text: string;
  /** The time of its last change, in nanoseconds since 1970. */
  readonly changed: bigint;
}

/** A text to be written, and who is told of it. */
export interface WatchedText {
  readonly text: string;
  /**
   * Told the stamp of what was written, at the latest when `flush` ends. It is taken before the file stands in its
   * place, so that it is never that of another's change.
   */
  readonly onWritten?: ((stamp: string) => void) | undefined;
}

/** A text with who is told of it, nobody as a rule. */
export function watched(text: string | WatchedText): WatchedText {
  return typeof text === 'string' ? { text } : text;
}

/** What ingest does to the disk, so that a test can give it another one. Paths are relative to a root. */
export interface Files {
  /** All regular files below a folder, in code-unit order, `/` between folders; [] where it is missing. */
  list(root: string): Promise<string[]>;
  /** All symbolic links below a folder, in code-unit order. */
  links(root: string): Promise<string[]>;
  /** The bytes of a file; null where there is none. Throws where it cannot be read. */
  read(root: string, path: string): Promise<Uint8Array | null>;
  /** The bytes of a file piece by piece, for files that are larger than memory. */
  stream(root: string, path: string): AsyncIterable<Uint8Array>;
  /** The stamp of a file; null where there is none. */
  stamp(root: string, path: string): Stamp | null;
  /**
   * Writes a file whole or not at all: under another name first, then in its place.
   * @param text the whole file
   */
  write(root: string, path: string, text: string | WatchedText): Promise<void>;
  remove(root: string, path: string): Promise<void>;
  /** Ends when all that was written is on disk. Throws what went wrong with it. */
  flush(): Promise<void>;
}

/**
 * The real disk. Hidden files are not listed and symbolic links are not followed. Files are read and
 * written while the program waits: one source follows the other, and handing each over to another
 * thread and back takes longer than the disk does.
 */
export const disk: Files = {
  list: listFiles,
  links: listLinks,
  read: (root, path) => settled(() => readIfThere(join(root, path))),
  stream: (root, path) => createReadStream(join(root, path)),
  stamp: (root, path) => {
    const found = lstatSync(`${root}/${path}`, { bigint: true, throwIfNoEntry: false });
    return found === undefined ? null : { text: stampOf(found), changed: found.mtimeNs };
  },
  write: (root, path, given) =>
    settled(() => {
      const { text, onWritten } = watched(given);
      const stamp = writeWhole(join(root, path), text);
      onWritten?.(stamp);
    }),
  remove: (root, path) =>
    settled(() => {
      rmSync(join(root, path));
    }),
  flush: () => Promise.resolve(),
};

/** The same files, in which nothing is ever changed. */
export function readOnly(files: Files): Files {
  const nothing = () => Promise.resolve();
  return { ...files, write: nothing, remove: nothing };
}

function settled<Result>(act: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(act());
  });
}

function stampOf({ size, mtimeNs, ino }: BigIntStats): string {
  return `${size} ${mtimeNs} ${ino}`;
}

/** @returns the stamp of what was written */
function writeWhole(target: string, text: string): string {
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    try {
      writeFileSync(draft, text);
    } catch (error) {
      absent(error);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(draft, text);
    }
    const stamp = stampOf(lstatSync(draft, { bigint: true }));
    renameSync(draft, target);
    return stamp;
  } catch (cause) {
    rmSync(draft, { force: true });
    throw cause;
  }
}
