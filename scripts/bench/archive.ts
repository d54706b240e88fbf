import { execFile } from 'node:child_process';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { madeUpArticles, writeMadeUpConfig } from '../../tests/support/made-up.ts';
import { loadNames } from '../../src/lib/authority.ts';

/** The archive that is searched: made-up articles with the words of a real one, ingested and built. */

/** Gives about 550 words an article. */
const LENGTH = 2.6;
/** English news of 5 million words has some 80,000 different ones. */
const VOCABULARY = 80_000;
const LATIN = /^[\p{Script=Latin}\p{N}\p{P} ]+$/u;

export interface SearchArchive {
  /** The content folder, and that of the built site. */
  readonly content: string;
  readonly dist: string;
  readonly texts: readonly string[];
  /** Names of the authority file as they stand in the articles, the most frequent first. */
  readonly names: readonly string[];
  /** Mean length of an article, in words. */
  readonly words: number;
  /** What ingesting and building took, in seconds. */
  readonly seconds: { readonly ingest: number; readonly build: number };
  /** Of the search index, in bytes. */
  readonly indexBytes: number;
}

/**
 * Writes, ingests and builds an archive.
 * @param folder an empty one
 * @param size how many articles
 * @throws Error with what the command said, where one fails
 */
export async function buildArchive(folder: string, size: number): Promise<SearchArchive> {
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  await mkdir(join(content, 'sources'), { recursive: true });
  await writeMadeUpConfig(content);
  const names = (await loadNames(content))
    .map(({ label }) => label)
    .filter((label) => LATIN.test(label));
  const texts: string[] = [];
  for (const { article, source } of madeUpArticles(size, LENGTH, {
    vocabulary: VOCABULARY,
    names,
  })) {
    await writeFile(join(content, 'sources', article.file), source);
    texts.push(article.text);
  }
  const env = { ARCHIVE_CONTENT: content, ARCHIVE_DIST: dist };
  const ingest = await runNode(['scripts/ingest.ts', '--report', 'json'], env);
  const build = await runNode([join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], env);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / size;
  const indexBytes = await sizeOf(join(dist, 'pagefind'));
  return { content, dist, texts, names, words, seconds: { ingest, build }, indexBytes };
}

const run = promisify(execFile);

/** @returns how long it took, in seconds */
async function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const start = performance.now();
  await run(process.execPath, args, {
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 1 << 29,
  });
  return (performance.now() - start) / 1000;
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, one) => sum + one, 0);
}
