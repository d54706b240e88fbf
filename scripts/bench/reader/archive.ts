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
  /** Of the articles, or of {@link READ} among them. */
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

/** Queries are picked from so many articles at most, strewn over all: what they are read into fills 1 GB. */
const READ = 10_000;

/**
 * Writes, ingests and builds an archive.
 * @param folder an empty one
 * @param size how many articles
 * @throws CommandFailure with what the command said, where one fails
 */
export async function buildArchive(folder: string, size: number): Promise<ReadArchive> {
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  const { texts, names } = await writeAndRead(content, size);
  const cache = join(folder, 'cache');
  const env = { ARCHIVE_CONTENT: content, ARCHIVE_DIST: dist, ARCHIVE_CACHE: cache };
  await measure(oursCommand('ingest', env), TIMEOUT);
  await measure(oursCommand('build', env), TIMEOUT);
  return describeArchive({ content, dist, texts, names });
}

type Written = Pick<ReadArchive, 'texts' | 'names'>;

/** Writes the sources and the configuration of an archive. @returns what queries are picked from */
export async function writeAndRead(content: string, size: number): Promise<Written> {
  const texts: string[] = [];
  const every = Math.ceil(size / READ);
  let written = 0;
  const names = await writeArticles(content, size, ({ text }) => {
    if (written % every === 0) texts.push(text);
    written += 1;
  });
  return { texts, names };
}

/** Measures an archive that was built. */
async function describeArchive(
  built: Omit<ReadArchive, 'words' | 'indexBytes'>,
): Promise<ReadArchive> {
  const { texts, dist } = built;
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / texts.length;
  const { bytes: indexBytes } = await sizeOf(join(dist, 'pagefind'));
  return { ...built, words, indexBytes };
}
