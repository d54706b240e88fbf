import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A script of the page of the search, in bytes. */
export interface ScriptSize {
  readonly file: string;
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Sizes all scripts of a built site: they are those of the search, no other page has one. */
export async function sizeScripts(dist: string): Promise<ScriptSize[]> {
  const folder = join(dist, '_astro');
  const scripts = (await readdir(folder)).filter((file) => file.endsWith('.js')).sort();
  return Promise.all(
    scripts.map(async (file) => {
      const content = await readFile(join(folder, file));
      return {
        file,
        plain: content.length,
        gzip: gzipSync(content, { level: 9 }).length,
        brotli: brotliCompressSync(content).length,
      };
    }),
  );
}
