import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isOfFixity,
  MANIFEST,
  readManifest,
  SOURCE_MANIFEST,
  type Sums,
} from '../../src/lib/fixity.ts';
import { listAll, listSite } from '../../src/lib/list-files.ts';
import { sumOfFile } from '../../src/lib/read-files.ts';
import { reasonOf } from '../../src/lib/reason-of.ts';
import type { Difference } from './verify.ts';

/** What the files of a folder are, held against their manifest. */
export interface FolderVerification {
  readonly files: number;
  /** What is not as it should be, in the order of the paths: the file, and what is wrong with it. */
  readonly differences: readonly Difference[];
}

interface Held {
  /** The files below the folder that the manifest is to have, by their paths. */
  readonly files: readonly string[];
  /** What else lies there, and may not: links and the like. */
  readonly others: readonly string[];
  /** The manifest: where it is, and how it is told of. */
  readonly manifest: string;
  readonly name: string;
  /** Told how many files were read, of how many. */
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Reads a site whole and holds it to its manifest. Nothing is written, links are not followed.
 * @param folder where the base of the site is
 */
export function verifySite(folder: string, onProgress: Held['onProgress']): FolderVerification {
  const { files, others } = listSite(folder);
  const own = files.filter((path) => !isOfFixity(path));
  const manifest = join(folder, MANIFEST);
  return holdTo(folder, { files: own, others, manifest, name: MANIFEST, onProgress });
}

/**
 * Likewise all sources, those too of which no entry was made, against the manifest that ingest wrote.
 * @param out the folder of entries, where that lies
 */
export async function verifySources(folder: string, out: string): Promise<FolderVerification> {
  return holdTo(folder, {
    files: (await listAll(folder)).files,
    others: [],
    manifest: join(out, SOURCE_MANIFEST),
    name: SOURCE_MANIFEST,
    onProgress: () => undefined,
  });
}

function holdTo(folder: string, held: Held): FolderVerification {
  const { files, others, name, onProgress } = held;
  const given = manifestOf(held.manifest);
  if ('what' in given) {
    return { files: files.length, differences: [{ path: name, what: given.what }] };
  }
  const wrong = new Map<string, string>();
  const there = new Set(files);
  for (const path of given.sums.keys()) if (!there.has(path)) wrong.set(path, 'is missing');
  for (const path of others) wrong.set(path, 'is a link or no regular file, and was not read');
  for (const [i, path] of files.entries()) {
    const what = faultOf(join(folder, path), given.sums.get(path));
    if (what !== null) wrong.set(path, what);
    onProgress(i + 1, files.length);
  }
  const differences = [...wrong]
    .map(([path, what]) => ({ path, what }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: files.length, differences };
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function manifestOf(file: string): { readonly sums: Sums } | { readonly what: string } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { sums: readManifest(text.decode(readFileSync(file))) };
  } catch (error) {
    return {
      what: isAbsent(error) ? 'is missing: nothing tells whether all is there' : reasonOf(error),
    };
  }
}

/** @returns what is wrong with a file, null where nothing is */
function faultOf(file: string, sum: string | undefined): string | null {
  if (sum === undefined) return 'was added: the manifest does not have it';
  try {
    return sumOfFile(file) === sum ? null : 'was changed';
  } catch (error) {
    return `cannot be read: ${reasonOf(error)}`;
  }
}
