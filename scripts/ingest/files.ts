import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { absent, listFiles } from '../../src/lib/list-files.ts';

/** What ingest does to the disk, so that a test can give it another one. Paths are relative to a root. */
export interface Files {
  /** All regular files below a folder, in code-unit order, `/` between folders; [] where it is missing. */
  list(root: string): Promise<string[]>;
  /** The bytes of a file; null where there is none. Throws where it cannot be read. */
  read(root: string, path: string): Promise<Uint8Array | null>;
  /** Writes a file whole or not at all: under another name first, then in its place. */
  write(root: string, path: string, text: string): Promise<void>;
  remove(root: string, path: string): Promise<void>;
}

/** The real disk. Hidden files are not listed and symbolic links are not followed. */
export const disk: Files = {
  list: listFiles,
  async read(root, path) {
    return (await readFile(join(root, path)).catch(absent)) ?? null;
  },
  async write(root, path, text) {
    const target = join(root, path);
    const draft = join(dirname(target), `.${posix.basename(path)}.${process.pid}.part`);
    await mkdir(dirname(target), { recursive: true });
    try {
      await writeFile(draft, text);
      await rename(draft, target);
    } catch (cause) {
      await rm(draft, { force: true });
      throw cause;
    }
  },
  async remove(root, path) {
    await rm(join(root, path));
  },
};
