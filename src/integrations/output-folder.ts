import {
  appendFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { draftFor } from '../lib/draft-names.ts';
import type { FileFacts, OutputFolder } from '../lib/outputs/output.ts';
import { clearWay } from '../lib/write-whole.ts';
import { noState, type OutputState } from './output-state.ts';
import { writerIn, type SiteWriter } from './site-writer.ts';

/**
 * What is added is held back until a file has so many bytes of it, or all files together have so many: thousands
 * of files grow at once, one a name and format, and neither a write for each entry nor the whole archive in
 * memory would do.
 */
const FILE_FULL = 256 * 1024;
const ALL_FULL = 16 * 1024 * 1024;

/** A folder on disk that outputs write to. */
export interface DiskFolder extends OutputFolder {
  /** Writes what is held back, and puts files that grew in the place of those of an earlier build. */
  readonly finish: () => void;
  /** The paths of all files that were written or kept, in that order. */
  readonly paths: ReadonlySet<string>;
}

/**
 * Opens a folder for outputs. What an earlier build left under the same path is replaced. It writes while
 * the caller waits: thousands of small files take half the time so.
 * @param root where the base of the site is
 * @param warn told what is amiss without being wrong
 * @param state what an earlier build remembered
 * @param writer puts whole files there
 */
export function outputFolder(
  root: string,
  warn: OutputFolder['warn'],
  { state = noState, writer = writerIn(root) }: { state?: OutputState; writer?: SiteWriter } = {},
): DiskFolder {
  const paths = new Set<string>();
  const folders = new Set<string>();
  const growing = new Map<string, Growing>();
  const placed = new Set<string>();
  const known = new Map<string, FileFacts>();
  let all = 0;

  const begin = (path: string): string => {
    if (paths.has(path)) {
      throw new Error(`${path}: two outputs write this file. Give one of them another path.`);
    }
    paths.add(path);
    return join(root, path);
  };
  /** Makes the folder of a draft. @returns where the draft is */
  const beginBeside = (path: string): string => {
    const target = begin(path);
    const folder = dirname(target);
    clearWay(root, path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return target;
  };
  const release = (file: Growing): void => {
    if (file.held.length > 0) appendFileSync(file.beside, Buffer.concat(file.held, file.waiting));
    all -= file.waiting;
    file.held = [];
    file.waiting = 0;
  };
  const releaseAll = (): void => {
    for (const file of growing.values()) release(file);
  };
  const grow = (path: string): Growing => {
    const known = growing.get(path);
    if (known) return known;
    const target = beginBeside(path);
    const file = { target, beside: draftFor(target), held: [], waiting: 0, length: 0 };
    writeFileSync(file.beside, '');
    growing.set(path, file);
    return file;
  };
  const finish = (): void => {
    releaseAll();
    for (const { beside, target } of growing.values()) renameSync(beside, target);
    for (const target of placed) renameSync(draftFor(target), target);
    growing.clear();
    placed.clear();
  };

  const append = (path: string, content: string | Uint8Array): Growing => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const file = grow(path);
    file.held.push(bytes);
    file.length += bytes.length;
    file.waiting += bytes.length;
    all += bytes.length;
    if (file.waiting > FILE_FULL) release(file);
    if (all > ALL_FULL) releaseAll();
    return file;
  };

  return {
    keeps: (path, items, facts) => {
      const isKept = state.isSame(path, items, facts) && existsSync(join(root, path));
      if (isKept) paths.add(path);
      return isKept;
    },
    write: (path, content) => {
      begin(path);
      writer.write(path, content);
    },
    append,
    appendPart: (path, item, part) => {
      const { length } = append(path, part);
      state.place(path, item, { at: length - part.length, length: part.length });
    },
    earlier: (path) => (state.isAsLeft(path) ? join(root, path) : null),
    number: (path, item, number) => {
      state.place(path, item, { at: number });
      return state.numberOf(path, item);
    },
    place: (path) => {
      const target = beginBeside(path);
      placed.add(target);
      rmSync(draftFor(target), { force: true });
      return draftFor(target);
    },
    facts: (path) => {
      finish();
      if (!existsSync(join(root, path))) {
        throw new Error(`${path}: no output has written this file yet.`);
      }
      const facts = known.get(path) ?? {
        ...{ path, bytes: statSync(join(root, path)).size },
        sha256: writer.sum(path),
      };
      known.set(path, facts);
      return facts;
    },
    has: (path) => paths.has(path) || existsSync(join(root, path)),
    finish,
    warn,
    paths,
  };
}

/** A file that grows beside the one that it is to replace, which is read till then. */
interface Growing {
  readonly target: string;
  readonly beside: string;
  /** What waits to be written, and how many bytes that is. */
  held: Uint8Array[];
  waiting: number;
  length: number;
}
