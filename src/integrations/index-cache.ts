import { randomUUID } from 'node:crypto';
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

/** What grows from build to build. */
export interface Growing<Value> {
  /** Words, to which more are only added. */
  readonly words: readonly string[];
  /** Plain data or typed arrays, by their keys. */
  readonly values: ReadonlyMap<string, Value>;
}

/** What is kept under a key: all of it, or what came since all of it was last written. */
interface Kept<Value> extends Growing<Value> {
  /** The same of both. */
  readonly id: string;
  readonly form: string;
}

/** As long as not more than one in so many is another, what is kept whole is left as it is. */
const FEW = 20;

/**
 * Recalls what was kept under a key, and keeps it anew. Most builds change one entry among thousands, and their
 * values are 9 KB an entry: what has changed is kept beside the rest.
 * @param form what is kept under another one counts as nothing
 * @returns what was kept, null where nothing was; and what keeps what there is now, whose values are the very ones
 * recalled where they have not changed
 */
export function recallGrowing<Value>(
  cache: IndexCache,
  key: string,
  form: string,
): { readonly before: Growing<Value> | null; readonly keep: (now: Growing<Value>) => void } {
  const sinceKey = `${key}-since`;
  const found = recall(cache, key) as Kept<Value> | null;
  const whole = found?.form === form ? found : null;
  const since = whole && (recall(cache, sinceKey) as Kept<Value> | null);
  const before = whole && (since?.id === whole.id ? joined(whole, since) : whole);
  return {
    before,
    keep: ({ words, values }) => {
      const isOld = (kept: Growing<Value> | null, [key, value]: readonly [string, Value]) =>
        kept?.values.get(key) === value;
      const changed = [...values].filter((one) => !isOld(whole, one));
      const few = (whole?.values.size ?? 0) / FEW;
      const unused = (whole?.values.size ?? 0) - (values.size - changed.length);
      if (!whole || changed.length > few || unused > few) {
        keep(cache, key, { id: randomUUID(), form, words, values });
      } else if (!changed.every((one) => isOld(before, one))) {
        const { id } = whole;
        const added = words.slice(whole.words.length);
        keep(cache, sinceKey, { id, form, words: added, values: new Map(changed) });
      }
    },
  };
}

function joined<Value>(whole: Growing<Value>, since: Growing<Value>): Growing<Value> {
  return {
    words: [...whole.words, ...since.words],
    values: new Map([...whole.values, ...since.values]),
  };
}

/** @returns null where there is nothing, or nothing that this Node.js can read */
function recall(cache: IndexCache, key: string): unknown {
  const content = cache.get(key);
  if (content === null) return null;
  try {
    return deserialize(content) as unknown;
  } catch {
    return null;
  }
}

function keep(cache: IndexCache, key: string, value: unknown): void {
  cache.set(key, serialize(value));
}
