import { hash } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Item } from '../lib/chronology.ts';
import type { NumberedFile, PartedFile } from '../lib/outputs/output.ts';
import { readSealedJson, writeSealed } from '../lib/sealed-file.ts';

/** What outputs remember of a build for the next one: of what each file was made, and where in it each entry stands. */

/** Where that is kept, and by what a change is seen. */
export interface Remembered {
  /** The file that it is kept in. */
  readonly file: string;
  /** Of all that outputs are made of besides entries: code, words, settings, topics, names. Another key is another state. */
  readonly key: string;
}

/** Where an entry stands in a file: from which byte on and how long, or by which number. */
type Place = readonly [digest: string, at: number, length?: number];

type PlacedFile = PartedFile | NumberedFile;

/** A file of parts: its size and time, by which it is known again, and where in it each entry stands, by slug. */
interface Parts {
  readonly bytes: number;
  readonly changed: number;
  readonly places: Readonly<Record<string, Place>>;
}

interface Kept {
  readonly key: string;
  /** Of what each file was made, by its path. */
  readonly made: Readonly<Record<string, string>>;
  readonly parts: Readonly<Partial<Record<PlacedFile, Parts>>>;
}

/** What is remembered while a build goes on. */
export interface OutputState {
  /** Whether a file was made of the same entries and facts before; remembers what it is made of now. */
  readonly isSame: (path: string, items: readonly Item[], facts: unknown) => boolean;
  /** An entry as it stands in a file of an earlier build; null where it has changed since, or the file has. */
  readonly partOf: (path: PartedFile, item: Item) => Uint8Array | null;
  /** Remembers where an entry stands in a file of this build. */
  readonly place: (path: PlacedFile, item: Item, place: { at: number; length?: number }) => void;
  /** The number of an entry in a file of an earlier build; null where the entry has changed since. */
  readonly numberOf: (path: NumberedFile, item: Item) => number | null;
  /** Whether a file stands as an earlier build left it. */
  readonly isAsLeft: (path: PlacedFile) => boolean;
  /** Lets go of the files of the earlier build, which are then replaced. */
  readonly close: () => void;
  /** Keeps it all for the next build, once every file is written. */
  readonly save: () => void;
}

/** Remembers nothing: every file is made. */
export const noState: OutputState = {
  isSame: () => false,
  partOf: () => null,
  place: () => undefined,
  numberOf: () => null,
  isAsLeft: () => false,
  close: () => undefined,
  save: () => undefined,
};

/**
 * Opens what an earlier build remembered. It is removed until {@link OutputState.save}: what a build that was cut off
 * left is not what it says.
 * @param root where the base of the site is
 */
export function openState(root: string, { file, key }: Remembered): OutputState {
  const before = readKept(file, key);
  rmSync(file, { force: true });
  const made: Record<string, string> = {};
  const places = new Map<PlacedFile, Record<string, Place>>();
  const readers = new Map<PartedFile, RangeReader | null>();

  const isAsLeft = (path: PlacedFile): boolean => {
    const parts = before?.parts[path];
    const now = statSync(join(root, path), { throwIfNoEntry: false });
    return parts !== undefined && now?.size === parts.bytes && now.mtimeMs === parts.changed;
  };
  const placeOf = (path: PlacedFile, item: Item): Place | null => {
    const place = before?.parts[path]?.places[item.slug];
    return place?.[0] === item.digest ? place : null;
  };
  const readerOf = (path: PartedFile): RangeReader | null => {
    const known = readers.get(path);
    if (known !== undefined) return known;
    const reader = isAsLeft(path) ? openRanges(join(root, path)) : null;
    readers.set(path, reader);
    return reader;
  };
  return {
    isSame: (path, items, facts) => {
      const of = [...items.map(({ digest }) => digest), JSON.stringify(facts ?? null)].join('\n');
      made[path] = hash('sha256', of, 'base64url').slice(0, 22);
      return before?.made[path] === made[path];
    },
    partOf: (path, item) => {
      const [, at, length] = placeOf(path, item) ?? [];
      if (at === undefined || length === undefined) return null;
      return readerOf(path)?.read(at, length) ?? null;
    },
    numberOf: (path, item) => placeOf(path, item)?.[1] ?? null,
    isAsLeft,
    place: (path, item, { at, length }) => {
      const known = places.get(path) ?? {};
      known[item.slug] = length === undefined ? [item.digest, at] : [item.digest, at, length];
      places.set(path, known);
    },
    close: () => {
      for (const reader of readers.values()) reader?.close();
    },
    save: () => {
      const parts: Partial<Record<PlacedFile, Parts>> = { ...before?.parts };
      for (const [path, one] of places) {
        const { size, mtimeMs } = statSync(join(root, path));
        parts[path] = { bytes: size, changed: mtimeMs, places: one };
      }
      const kept: Kept = { key, made, parts };
      writeSealed(file, JSON.stringify(kept));
    },
  };
}

function readKept(file: string, key: string): Kept | null {
  const kept = readSealedJson(file) as Kept | null;
  return kept?.key === key ? kept : null;
}

interface RangeReader {
  readonly read: (at: number, length: number) => Uint8Array;
  readonly close: () => void;
}

/** So many bytes are read at once: entries come in nearly the order in which they stand in the file. */
const BLOCK = 1024 * 1024;

function openRanges(file: string): RangeReader {
  const handle = openSync(file, 'r');
  let block = Buffer.alloc(0);
  let start = 0;
  return {
    read: (at, length) => {
      if (at < start || at + length > start + block.length) {
        const wanted = Buffer.allocUnsafe(Math.max(BLOCK, length));
        block = wanted.subarray(0, readSync(handle, wanted, 0, wanted.length, at));
        start = at;
      }
      return block.subarray(at - start, at - start + length);
    },
    close: () => {
      closeSync(handle);
    },
  };
}
