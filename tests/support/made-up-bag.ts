import { createHash } from 'node:crypto';
import type { BagFolder } from '../../scripts/bag/folder.ts';

/** Bags made by the letter of RFC 8493, without the code that is tested, and kept in memory. */

export type BagFiles = Map<string, Uint8Array>;

/** What a bag is made of. Paths to texts or bytes; null takes a file out. */
export interface Recipe {
  /** Payload files; two small ones where left out. */
  readonly payload?: Readonly<Record<string, string | Uint8Array>>;
  /** Algorithms of the manifests: SHA-512 where left out. */
  readonly algorithms?: readonly string[];
  /** Put in place, or out, before the tag manifests are made, which so list what was put there. */
  readonly before?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Put in place, or out, in the end. */
  readonly after?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Symbolic links at these paths. */
  readonly links?: readonly string[];
}

export const PAYLOAD = {
  'data/fog.txt': 'Fog.\n',
  'data/tides/may.txt': 'High at six.\n',
} as const;

export const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** A bag that follows every rule, and then what the recipe changes in it. */
export function madeUpBag(recipe: Recipe = {}): BagFiles {
  const { payload = PAYLOAD, algorithms = ['sha512'], before = {}, after = {} } = recipe;
  const files: BagFiles = new Map();
  put(files, payload);
  const total = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  put(files, {
    'bagit.txt': DECLARATION,
    'bag-info.txt': `Bagging-Date: 2026-11-21\nPayload-Oxum: ${total}.${files.size}\n`,
  });
  for (const algorithm of algorithms) {
    put(files, {
      [`manifest-${algorithm}.txt`]: manifestOf(files, Object.keys(payload), algorithm),
    });
  }
  put(files, before);
  const tags = [...files.keys()].filter((path) => !path.startsWith('data/'));
  for (const algorithm of algorithms) {
    put(files, { [`tagmanifest-${algorithm}.txt`]: manifestOf(files, tags, algorithm) });
  }
  put(files, after);
  return files;
}

/** A checksum as the standard library works it out. @param algorithm as the library calls it */
export function checksum(content: string | Uint8Array, algorithm = 'sha512'): string {
  return createHash(algorithm).update(content).digest('hex');
}

/** The bag as a folder; what is gone from the map is gone from it. */
export function memoryBag(files: BagFiles, links: readonly string[] = []): BagFolder {
  return {
    list: () => {
      const paths = [...files.keys()].sort();
      const folders = new Set(
        [...paths, ...links].flatMap((path) =>
          [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index)),
        ),
      );
      const sizes = paths.map((path) => [path, files.get(path)?.length ?? 0] as const);
      return { files: new Map(sizes), folders, links, unreadable: [] };
    },
    pieces: (path) => [files.get(path) ?? new Uint8Array()],
  };
}

function put(files: BagFiles, content: Readonly<Record<string, string | Uint8Array | null>>): void {
  for (const [path, one] of Object.entries(content)) {
    if (one === null) files.delete(path);
    else files.set(path, Buffer.from(one));
  }
}

function manifestOf(files: BagFiles, paths: readonly string[], algorithm: string): string {
  const written = (path: string) =>
    path.replace(/[%\r\n]/g, (letter) => encodeURIComponent(letter));
  return paths
    .map((path) => `${checksum(files.get(path) ?? '', algorithm)} ${written(path)}\n`)
    .join('');
}
