import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../../src/lib/list-files.ts';
import { readEntryFile, slugOf } from '../../../src/lib/entry-file.ts';
import { NEXT } from '../articles.ts';
import { SENTENCE, type Edit } from './project.ts';

/**
 * The finished entries as other generators are given them: the title as front matter, and the text. That is the least
 * that they can do with, so that none of their time goes into facts and evidence that they do not show.
 */

/** Writes all entries of an archive into a folder, side by side. */
export async function writeMarkdown(content: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const articles = join(content, 'articles');
  const paths = (await listFiles(articles)).filter((path) => path.endsWith('.md'));
  for (const path of paths) {
    const { entry, body } = readEntryFile(await readFile(join(articles, path), 'utf8'), path);
    await writeFile(join(folder, `${slugOf(path)}.md`), markdownOf(entry.title, body));
  }
}

/** Does with the Markdown what the same edit of a source leads to. */
export async function editMarkdown(content: string, folder: string, edit: Edit): Promise<void> {
  if (edit === 'added') {
    const [title = '', ...text] = (await readFile(join(content, NEXT), 'utf8')).split('\n\n');
    await writeFile(join(folder, 'next.md'), markdownOf(title, text.join('\n\n')));
    return;
  }
  const [first = ''] = (await readdir(folder)).toSorted();
  await appendFile(join(folder, first), `\n${SENTENCE}\n`);
}

function markdownOf(title: string, body: string): string {
  // JSON is YAML, whatever the title holds.
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body.trim()}\n`;
}
