import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { renderBody } from '../../../src/lib/body.ts';
import { readEntryFile, slugOf } from '../../../src/lib/entry-file.ts';
import { entryPaths } from '../../../src/lib/load-items.ts';

/**
 * Pagefind as most sites have it: an index of whole pages with the stems of their language, and its
 * Component UI on a page with nothing else. It cannot be put on this archive's own index: there the
 * common words are not Pagefind's, every word has a mark at its end, and a page has no text to cut excerpts from.
 */

/** Where its page is, on the host that serves the folder. */
export const RIVAL_PAGE = '/search/';

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Search</title>
<link rel="stylesheet" href="/pagefind/pagefind-component-ui.css">
<script type="module" src="/pagefind/pagefind-component-ui.js"></script>
</head>
<body>
<pagefind-config bundle-path="/pagefind/"></pagefind-config>
<pagefind-input></pagefind-input>
<pagefind-summary></pagefind-summary>
<pagefind-results></pagefind-results>
</body>
</html>
`;

/** Its older interfaces, and its highlighter. */
const UNUSED = /^pagefind-(?:ui|modular-ui|highlight)\./;

export interface RivalSite {
  readonly indexBytes: number;
}

/**
 * Indexes the entries of an archive the plain way and writes the page of the search beside the index.
 * @param articles the folder of the entries
 * @param dist where the site goes
 */
export async function buildRival(articles: string, dist: string): Promise<RivalSite> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const path of (await entryPaths(articles)).toSorted()) {
      const content = toPage(await readFile(join(articles, path), 'utf8'), path);
      const added = await index.addHTMLFile({ url: `/articles/${slugOf(path)}/`, content });
      if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    let indexBytes = 0;
    for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
      const target = join(dist, 'pagefind', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
      indexBytes += content.length;
    }
    await mkdir(join(dist, RIVAL_PAGE), { recursive: true });
    await writeFile(join(dist, RIVAL_PAGE, 'index.html'), PAGE);
    return { indexBytes };
  } finally {
    await close();
  }
}

function toPage(text: string, path: string): string {
  const { entry, body } = readEntryFile(text, path);
  const blocks = renderBody(body).map((block) => `<p id="${block.id}">${escaped(block.text)}</p>`);
  const stand = entry.standfirst === null ? '' : `<p>${escaped(entry.standfirst)}</p>`;
  return `<!doctype html><html lang="en"><head><title>${escaped(entry.title)}</title></head><body><main data-pagefind-body><h1>${escaped(entry.title)}</h1>${stand}${blocks.join('')}</main></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
