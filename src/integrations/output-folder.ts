import { createHash } from 'node:crypto';
import { appendFileSync, createReadStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileFacts, OutputFolder } from '../lib/outputs/output.ts';

/**
 * Text is held back until a file has so many letters of it, or all files together have so many: thousands
 * of files grow at once, one a name and format, and neither a write for each entry nor the whole archive in
 * memory would do.
 */
const FILE_FULL = 64 * 1024;
const ALL_FULL = 16 * 1024 * 1024;

/** A folder on disk that outputs write to. */
export interface DiskFolder extends OutputFolder {
  /** Writes what is held back. */
  readonly flush: () => void;
}

/**
 * Opens a folder for outputs. What an earlier build left under the same path is replaced. It writes while
 * the caller waits: a build has nothing else to do by then, and thousands of small files take half the time.
 * @param root where the base of the site is
 * @param warn told what is amiss without being wrong
 */
export function outputFolder(root: string, warn: OutputFolder['warn']): DiskFolder {
  const paths = new Set<string>();
  const folders = new Set<string>();
  const held = new Map<string, Held>();
  let all = 0;

  const begin = (path: string): string => {
    if (paths.has(path)) {
      throw new Error(`${path}: two outputs write this file. Give one of them another path.`);
    }
    paths.add(path);
    const target = join(root, path);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return target;
  };
  const release = (path: string, waiting: Held): void => {
    if (waiting.length > 0) appendFileSync(join(root, path), waiting.texts.join(''));
    all -= waiting.length;
    held.set(path, { texts: [], length: 0 });
  };
  const flush = (): void => {
    for (const [path, waiting] of held) release(path, waiting);
  };

  return {
    write: (path, content) => {
      writeFileSync(begin(path), content);
    },
    append: (path, text) => {
      const waiting = held.get(path) ?? { texts: [], length: 0 };
      if (!held.has(path)) writeFileSync(begin(path), '');
      held.set(path, waiting);
      waiting.texts.push(text);
      waiting.length += text.length;
      all += text.length;
      if (waiting.length > FILE_FULL) release(path, waiting);
      if (all > ALL_FULL) flush();
    },
    place: (path) => {
      const target = begin(path);
      rmSync(target, { force: true });
      return target;
    },
    facts: (path) => {
      if (!paths.has(path)) throw new Error(`${path}: no output has written this file yet.`);
      flush();
      return factsOf(root, path);
    },
    flush,
    warn,
    paths,
  };
}

/** Text of a file that waits to be written. */
interface Held {
  readonly texts: string[];
  length: number;
}

async function factsOf(root: string, path: string): Promise<FileFacts> {
  const file = join(root, path);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return { path, bytes: (await stat(file)).size, sha256: hash.digest('hex') };
}
