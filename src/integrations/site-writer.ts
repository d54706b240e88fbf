import { join } from 'node:path';
import { sumOfFile } from '../lib/read-files.ts';
import { writeOver } from '../lib/write-whole.ts';

/** What puts the files of the index and of outputs on disk. Paths are below the base of the site. */
export interface SiteWriter {
  /** Writes a file whole, over what stands there. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** Is told of a file that got its content without being written: it is another name of one that stood. */
  readonly linked: (path: string, content: Uint8Array) => void;
  /** The SHA-256 of a file that stands, in hexadecimal digits. @throws Error where there is none */
  readonly sum: (path: string) => string;
}

/** Writes files and remembers nothing of them. @param root where the base of the site is */
export function writerIn(root: string): SiteWriter {
  return {
    write: (path, content) => {
      writeOver(root, path, content);
    },
    linked: () => undefined,
    sum: (path) => sumOfFile(join(root, path)),
  };
}
