import type { ParsedArticle } from '../../scripts/ingest/article.ts';
import { parseSource } from '../../scripts/ingest/parse.ts';
import { readSource } from '../../scripts/ingest/read.ts';

/**
 * Reads and parses a text as ingest does.
 * @throws Error where ingest would refuse it
 */
export function parsed(text: string, file = 'source.txt'): ParsedArticle {
  const source = readSource(file, Buffer.from(text));
  if ('code' in source) throw new Error(`${source.where}: ${source.what}`);
  const article = parseSource(source);
  if ('code' in article) throw new Error(`${article.where}: ${article.what}`);
  return article;
}
