import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readSealed, writeSealed } from '../lib/sealed-file.ts';

/**
 * Where an index keeps what it made, for the next one. Whoever gives it a cache gives it another when the code changes:
 * what is kept is told by the content it was made of alone. A cache that is lost costs time and nothing else.
 */
export interface IndexCache {
  /** What was kept last under a key; null where nothing was. */
  readonly get: (key: string) => Uint8Array | null;
  readonly set: (key: string, content: Uint8Array) => void;
}

/** A cache that is a folder: a file a key. */
export function cacheFolder(folder: string): IndexCache {
  const fileOf = (key: string): string => join(folder, `${key}.bin`);
  return {
    get: (key) => readSealed(fileOf(key)),
    set: (key, content) => {
      writeSealed(fileOf(key), content);
    },
  };
}

/** A cache that is gone with the process. */
export function cacheInMemory(): IndexCache {
  const kept = new Map<string, Uint8Array>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, content) => {
      kept.set(key, content);
    },
  };
}

/**
 * Reads what {@link keep} kept: plain data and typed arrays.
 * @returns null where there is nothing, or nothing that this Node.js can read
 */
export function recall(cache: IndexCache, key: string): unknown {
  const content = cache.get(key);
  if (content === null) return null;
  try {
    return deserialize(content) as unknown;
  } catch {
    return null;
  }
}

export function keep(cache: IndexCache, key: string, value: unknown): void {
  cache.set(key, serialize(value));
}
