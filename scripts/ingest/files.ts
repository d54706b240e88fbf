import {
  closeSync,
  constants,
  createReadStream,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type BigIntStats,
} from 'node:fs';
import { join } from 'node:path';
import { absent, listAll, listDrafts, listFiles, type Listing } from '../../src/lib/list-files.ts';
import { writeDraft, type Draft } from '../../src/lib/write-whole.ts';

/** What tells whether a file is as it was, without reading it. */
export interface Stamp {
  /** Its size, the time of its last change in nanoseconds, and its number on the disk. */
  readonly text: string;
  /** The time of its last change, in nanoseconds since 1970. */
  readonly changed: bigint;
}

/** What a file is said to be that is larger than the caller takes. */
export class TooLarge extends Error {
  readonly bytes: number;

  constructor(bytes: number) {
    super(`the file has ${bytes} bytes`);
    this.bytes = bytes;
  }
}

/** A text to be written, and who is told of it. */
export interface WatchedText {
  readonly text: string;
  /**
   * Told the stamp of what was written, at the latest when `flush` ends. It is taken before the file stands in its
   * place, so that it is never that of another's change.
   */
  readonly onWritten?: ((stamp: string) => void) | undefined;
  /**
   * A file that belongs to it: both are drafts before the first takes its place, so that {@link Files.drafts} has the
   * second where a run is cut off between them.
   */
  readonly next?: NextFile | undefined;
}

/** A file to be written right behind another. */
interface NextFile {
  readonly path: string;
  readonly text: string | WatchedText;
}

/** A text with who is told of it, nobody as a rule. */
function watched(text: string | WatchedText): WatchedText {
  return typeof text === 'string' ? { text } : text;
}

/** What ingest does to the disk, so that a test can give it another one. Paths are relative to a root. */
export interface Files {
  /** All regular files below a folder, in code-unit order, `/` between folders; [] where it is missing. */
  list(root: string): Promise<readonly string[]>;
  /** All that lies below a folder, what cannot be read included. */
  look(root: string): Promise<Listing>;
  /** What runs that were cut off left below a folder: the paths of their drafts, and of what each was to be. */
  drafts(root: string): readonly { readonly path: string; readonly of: string }[];
  /** Gives a draft the place that it was written for, or removes it. */
  settle(
    root: string,
    draft: { readonly path: string; readonly of: string },
    fate: 'place' | 'drop',
  ): void;
  /**
   * The bytes of a file; null where there is none. Throws where it cannot be read, and {@link TooLarge} where it has
   * more than `most` bytes: those are not read.
   */
  read(root: string, path: string, most?: number): Promise<Uint8Array | null>;
  /** The bytes of a file piece by piece, for files that are larger than memory. */
  stream(root: string, path: string): AsyncIterable<Uint8Array>;
  /** The stamp of a file; null where there is none. */
  stamp(root: string, path: string): Stamp | null;
  /**
   * Writes a file whole or not at all: a draft beside its place first, which then takes it.
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
  look: listAll,
  drafts: listDrafts,
  settle: (root, { path, of }, fate) => {
    if (fate === 'place') renameSync(join(root, path), join(root, of));
    else rmSync(join(root, path), { force: true });
  },
  read: (root, path, most) => settled(() => readFile(join(root, path), most)),
  stream: (root, path) => {
    const { file } = opened(join(root, path));
    return createReadStream('', { fd: file });
  },
  stamp: (root, path) => {
    const found = lstatSync(`${root}/${path}`, { bigint: true, throwIfNoEntry: false });
    return found === undefined ? null : { text: stampOf(found), changed: found.mtimeNs };
  },
  write: (root, path, text) =>
    settled(() => {
      writeAll(root, bothOf(path, text));
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
  return { ...files, drafts: () => [], write: nothing, remove: nothing };
}

function settled<Result>(act: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(act());
  });
}

function stampOf({ size, mtimeNs, ino }: BigIntStats): string {
  return `${size} ${mtimeNs} ${ino}`;
}

/** A text with its path. */
export type NamedText = WatchedText & { readonly path: string };

/** A file, and the one that belongs to it, if any. */
export function bothOf(path: string, text: string | WatchedText): readonly NamedText[] {
  const { next, ...first } = watched(text);
  const own = { path, ...first };
  return next ? [own, ...bothOf(next.path, next.text)] : [own];
}

function writeAll(root: string, files: readonly NamedText[]): void {
  const drafts: Draft[] = [];
  try {
    for (const { path, text } of files) {
      drafts.push(writeDraft(join(root, path), text));
    }
    for (const [i, draft] of drafts.entries()) {
      const stamp = stampOf(draft.stats());
      draft.place();
      files[i]?.onWritten?.(stamp);
    }
  } catch (error) {
    for (const draft of drafts) draft.drop();
    throw error;
  }
}

/** Neither a link that took the place of a file since it was listed is followed, nor is a pipe waited for. */
// Windows has neither.
const { O_RDONLY = 0, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
const CAREFULLY = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;

/** Opens a file to be read. @throws Error where it is no regular one */
function opened(path: string): { readonly file: number; readonly size: number } {
  const file = openSync(path, CAREFULLY);
  const stats = fstatSync(file);
  if (stats.isFile()) return { file, size: stats.size };
  closeSync(file);
  throw new Error(`${path} is no file any more`);
}

function readFile(path: string, most = Infinity): Uint8Array | null {
  let found: ReturnType<typeof opened>;
  try {
    found = opened(path);
  } catch (error) {
    absent(error);
    return null;
  }
  try {
    if (found.size > most) throw new TooLarge(found.size);
    return readFileSync(found.file);
  } finally {
    closeSync(found.file);
  }
}
