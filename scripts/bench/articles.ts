import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { madeUpArticles, writeMadeUpConfig, type MadeUp } from '../../tests/support/made-up.ts';
import { loadNames } from '../../src/lib/authority.ts';

/**
 * The articles that are measured: made up, the same on every run. Invented words by Zipf's law, names of the
 * authority file (five to eight an article), dates of every kind.
 */

/** Gives about 550 words an article, 4 KB. */
const LENGTH = 2.6;
/** English news of 5 million words has some 80,000 different ones. */
const VOCABULARY = 80_000;
/** One article more, beside the sources: what an archive is given later. */
export const NEXT = 'next.txt';
const LATIN = /^[\p{Script=Latin}\p{N}\p{P} ]+$/u;

/**
 * Writes the sources and the configuration of an archive.
 * @param content the content folder, to be made
 * @param size how many articles
 * @param onArticle called with each
 * @returns the names of the authority file as they stand in the articles, the most frequent first
 */
export async function writeArticles(
  content: string,
  size: number,
  onArticle: (article: MadeUp) => void = () => undefined,
): Promise<string[]> {
  await mkdir(join(content, 'sources'), { recursive: true });
  await writeMadeUpConfig(content);
  const names = (await loadNames(content))
    .map(({ label }) => label)
    .filter((label) => LATIN.test(label));
  const stuff = { vocabulary: VOCABULARY, names };
  let written = 0;
  for (const { article, source } of madeUpArticles(size + 1, LENGTH, stuff)) {
    if (written === size) {
      await writeFile(join(content, NEXT), source);
      break;
    }
    await writeFile(join(content, 'sources', article.file), source);
    onArticle(article);
    written += 1;
  }
  return names;
}
