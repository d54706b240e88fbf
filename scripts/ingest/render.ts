import { writeBody } from '../../src/lib/body.ts';
import { writeFrontMatter } from '../../src/lib/front-matter.ts';
import type { ArticleEntry } from './enrich/enrich.ts';

/**
 * Writes an entry as the Markdown file that is kept: YAML front matter, its identifier first, then the
 * text.
 */
export function renderEntry({ entry, body }: ArticleEntry, id: string): string {
  return writeFrontMatter({ id, ...entry }, writeBody(body));
}
