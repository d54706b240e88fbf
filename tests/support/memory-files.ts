import { bothOf } from '../../scripts/ingest/files.ts';
import { sha256Of } from '../../scripts/ingest/fixity.ts';
import type { Files } from '../../scripts/ingest/files.ts';

/** A disk in memory: `root/path` to text or bytes. */
export type Contents = Map<string, string | Uint8Array>;

/**
 * Files that live in a map, as a test's stand-in for the disk.
 * @param contents read and written in place; keys are `root/path`
 */
export function memoryFiles(contents: Contents): Files {
  const list = (root: string) =>
    [...contents.keys()]
      .filter((key) => key.startsWith(`${root}/`))
      .map((key) => key.slice(root.length + 1))
      .sort((a, b) => (a < b ? -1 : 1));
  return {
    list: (root) => Promise.resolve(list(root)),
    look: (root) =>
      Promise.resolve({ files: list(root), links: [], others: [], closed: [], unnamed: [] }),
    drafts: () => [],
    settle: () => undefined,
    stream: async function* (root, path) {
      yield await Promise.resolve(Buffer.from(contents.get(`${root}/${path}`) ?? ''));
    },
    read: (root, path) => {
      const found = contents.get(`${root}/${path}`);
      return Promise.resolve(found === undefined ? null : Buffer.from(found));
    },
    stamp: (root, path) => {
      const found = contents.get(`${root}/${path}`);
      return found === undefined ? null : { text: sha256Of(found), changed: 0n };
    },
    write: (root, path, given) => {
      for (const { path: one, text, onWritten } of bothOf(path, given)) {
        contents.set(`${root}/${one}`, text);
        onWritten?.(sha256Of(text));
      }
      return Promise.resolve();
    },
    flush: () => Promise.resolve(),
    remove: (root, path) => {
      contents.delete(`${root}/${path}`);
      return Promise.resolve();
    },
  };
}
