import { join } from 'node:path';
import { env } from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { archivePaths } from '../archive-paths.ts';
import { diskFault } from '../lib/disk-faults.ts';
import { writeExtracts } from '../lib/extracts.ts';
import { getArchive, getRedirects } from '../lib/load-archive.ts';
import type { OutputGroup } from '../lib/outputs/outputs.ts';
import { cacheFolder } from '../integrations/index-cache.ts';
import { writeSearchIndex, type WrittenIndex } from '../integrations/write-search-index.ts';
import { writeOutputs } from '../integrations/write-outputs.ts';
import { site } from '../site.config.ts';
import { Pages, type PageFile } from './draw.ts';
import type { Answer } from './pool.ts';
import { isOf } from './shard.ts';
import { summingWriter, sumUp } from './sums.ts';
import type { DrawnPages, ListedFile, PageKey, Task, ThreadData, WrittenFiles } from './tasks.ts';

/** A thread of a build: it draws pages, and makes the index and the outputs beside. */

const { dist, kept, made, shard } = workerData as ThreadData;
let opened: { readonly templates: string; readonly pages: Promise<Pages> } | undefined;

parentPort?.on('message', (task: Task) => {
  answer(task).then(
    (result) => {
      send({ result });
    },
    (error: unknown) => {
      // Codes of the system do not come through to the other thread.
      send({ error: diskFault(error) });
    },
  );
});

function send(message: Answer): void {
  parentPort?.postMessage(message);
}

function warn(warning: string): void {
  send({ warning });
}

async function answer(task: Task): Promise<unknown> {
  switch (task.kind) {
    case 'list':
      return list(task.templates);
    case 'keys':
      return keys(task);
    case 'draw':
      return draw(task);
    case 'sums':
      return sumUp(dist, task.paths);
    case 'extracts':
      return extracts();
    case 'index':
      return index();
    case 'outputs':
      return outputs(task.groups);
  }
}

function pagesOf(templates: string): Promise<Pages> {
  if (opened?.templates !== templates) opened = { templates, pages: Pages.open(templates) };
  return opened.pages;
}

async function list(templates: string): Promise<ListedFile[]> {
  const { files } = await pagesOf(templates);
  return files.map(({ path, address, props, page }) => ({
    path,
    address,
    keyed: props !== undefined,
    listed: path.endsWith('.html') && page.unlisted !== true,
    changed: page.changed?.(props as never) ?? null,
  }));
}

async function keys({ templates, places }: Extract<Task, { kind: 'keys' }>): Promise<PageKey[]> {
  const pages = await pagesOf(templates);
  const found: PageKey[] = [];
  for (const place of places) found.push(await pages.keyOf(fileAt(pages, place)));
  return found;
}

async function draw({ templates, places }: Extract<Task, { kind: 'draw' }>): Promise<DrawnPages> {
  const pages = await pagesOf(templates);
  const { sums, write } = summingWriter(dist);
  const found: PageKey[] = [];
  for (const place of places) {
    const file = fileAt(pages, place);
    found.push(await pages.keyOf(file));
    // While the thread waits: thousands of small files take half the time so.
    write(file.path, await pages.draw(file));
  }
  return { keys: found, written: sums };
}

function fileAt({ files }: Pages, place: number): PageFile {
  const file = files[place];
  if (!file) throw new RangeError(`no page has the place ${place}`);
  return file;
}

/** Read once by one thread, for all that draw. */
async function extracts(): Promise<void> {
  const { items } = await getArchive();
  writeExtracts(archivePaths.articles, items, env['ARCHIVE_EXTRACTS'] ?? '');
}

async function index(): Promise<WrittenIndex & WrittenFiles> {
  // A search service answers in its place.
  if (site.search.service !== null) return { slugs: [], files: [], written: new Map() };
  const { items, names } = await getArchive();
  const cache = cacheFolder(join(kept, 'index'));
  const folder = archivePaths.articles;
  const writer = summingWriter(dist);
  const indexed = { folder, items, names: [...names.values()], cache };
  return { ...(await writeSearchIndex(indexed, dist, writer)), written: writer.sums };
}

async function outputs(groups: readonly OutputGroup[]): Promise<WrittenFiles> {
  const file = join(kept, `outputs-${groups.join('-')}.json`);
  const writer = summingWriter(dist);
  const files = await writeOutputs(dist, warn, {
    groups,
    writer,
    archive: { ...(await getArchive()), redirects: await getRedirects() },
    own: ({ slug }) => isOf(shard, `articles/${slug}`),
    remembered: { file, key: made },
  });
  return { files: [...files], written: writer.sums };
}
