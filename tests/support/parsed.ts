import type { ParsedArticle } from '../../scripts/ingest/article.ts';
import { openSource } from '../../scripts/ingest/open.ts';
import { parseDocument, type LineDecisions } from '../../scripts/ingest/parse.ts';
import { readSource } from '../../scripts/ingest/read.ts';

/**
 * Reads, opens and parses a text as ingest does.
 * @throws Error where ingest would refuse it
 */
export function parsed(
  text: string | Uint8Array,
  file = 'source.txt',
  decided?: LineDecisions,
): ParsedArticle {
  const source = readSource(file, Buffer.from(text));
  if ('code' in source) throw new Error(`${source.where}: ${source.what}`);
  const document = openSource(source);
  if ('code' in document) throw new Error(`${document.where}: ${document.what}`);
  const article = parseDocument(document, decided);
  if ('code' in article) throw new Error(`${article.where}: ${article.what}`);
  return article;
}
