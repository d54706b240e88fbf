import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { FILE_KINDS } from '../../src/lib/file-kinds.ts';
import { SECOND_BASE } from './second-archive.ts';

/** Built sites with one file of every kind added, to be asked for at hosts. */

export interface ServedSite {
  /** The folder that stands for the root of a host. */
  readonly folder: string;
  readonly base: string;
  /** The folder of the site within. */
  readonly root: string;
}

/** A text of so many bytes that a host compresses it, with letters that a wrong charset would spoil. */
export const TURKISH = 'İncirlova’da ışık söndü.\n'.repeat(200);

/** Names that begin with `sample` show that an ending is enough. */
export function samplePath(ends: string): string {
  return ends.startsWith('.') ? `samples/sample${ends}` : `samples/${ends}`;
}

/** @returns the five articles at the root of a host, and the Turkish archive below its base; the caller deletes the folders */
export async function copySites(): Promise<Readonly<Record<'five' | 'turkish', ServedSite>>> {
  const [five, turkish] = await Promise.all([
    copySite(inject('five'), '/'),
    copySite(inject('turkish'), SECOND_BASE),
  ]);
  return { five, turkish };
}

async function copySite(from: string, base: string): Promise<ServedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'news-archive-hosts-'));
  await cp(from, folder, { recursive: true });
  const root = join(folder, base);
  const endings = [...FILE_KINDS.map(({ ends }) => ends), '.xml', '.json'];
  const samples = endings.map((ends) => [samplePath(ends), TURKISH] as const);
  const secret = [['.env', 'secret'] as const, ['.git/config', 'secret'] as const];
  for (const [path, text] of [...samples, ...secret]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return { folder, base, root };
}
