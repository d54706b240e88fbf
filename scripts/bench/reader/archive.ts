import { join } from 'node:path';
import { writeArticles } from '../articles.ts';
import { sizeOf } from '../folder-size.ts';
import { measure } from '../measure.ts';
import { oursCommand } from '../systems/ours.ts';

/** The archive that a reader visits: made-up articles with the words of a real one, ingested and built. */

export interface ReadArchive {
  /** The content folder, and that of the built site. */
  readonly content: string;
  readonly dist: string;
  readonly texts: readonly string[];
  /** Names of the authority file as they stand in the articles, the most frequent first. */
  readonly names: readonly string[];
  /** Mean length of an article, in words. */
  readonly words: number;
  /** Of the search index, in bytes. */
  readonly indexBytes: number;
}

/** What a command may take, in seconds. */
const TIMEOUT = 3600;

/**
 * Writes, ingests and builds an archive.
 * @param folder an empty one
 * @param size how many articles
 * @throws CommandFailure with what the command said, where one fails
 */
export async function buildArchive(folder: string, size: number): Promise<ReadArchive> {
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  const texts: string[] = [];
  const names = await writeArticles(content, size, ({ text }) => texts.push(text));
  const cache = join(folder, 'cache');
  const env = { ARCHIVE_CONTENT: content, ARCHIVE_DIST: dist, ARCHIVE_CACHE: cache };
  await measure(oursCommand('ingest', env), TIMEOUT);
  await measure(oursCommand('build', env), TIMEOUT);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / size;
  const { bytes: indexBytes } = await sizeOf(join(dist, 'pagefind'));
  return { content, dist, texts, names, words, indexBytes };
}
