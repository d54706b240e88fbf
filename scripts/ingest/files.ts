import {
  createReadStream,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { absent, listFiles, listLinks } from '../../src/lib/list-files.ts';

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
  /** Writes a file whole or not at all: under another name first, then in its place. */
  write(root: string, path: string, text: string): Promise<void>;
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
  write: (root, path, text) =>
    settled(() => {
      writeWhole(join(root, path), text);
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

function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    absent(error);
    return null;
  }
}

function writeWhole(target: string, text: string): void {
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    try {
      writeFileSync(draft, text);
    } catch (error) {
      absent(error);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(draft, text);
    }
    renameSync(draft, target);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw cause;
  }
}
