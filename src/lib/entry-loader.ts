import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { listingOf, readEntryFile, slugOf } from './entry-file.ts';
import { listFiles } from './list-files.ts';

/**
 * Loads the entries of a folder with the metadata alone. The text stays on disk until its page is
 * drawn: with it, 100,000 articles are too large for the one string that Astro keeps its store in.
 *
 * @param base the folder of entries, `<year>/<slug>.md`
 */
export function entryLoader(base: string): Loader {
  return {
    name: 'entries',
    async load(context) {
      const paths = await entryPaths(base);
      const slugs = new Set<string>();
      for (const path of paths) slugs.add(await loadEntry(context, base, path));
      for (const slug of context.store.keys()) if (!slugs.has(slug)) context.store.delete(slug);
      watch(context, base);
    },
  };
}

/** All entries of a folder, as paths below it, in code-unit order. */
export async function entryPaths(base: string): Promise<string[]> {
  return (await listFiles(base)).filter((path) => path.endsWith('.md'));
}

async function loadEntry(context: LoaderContext, base: string, path: string): Promise<string> {
  const { store } = context;
  const slug = slugOf(path);
  const text = await readFile(join(base, path), 'utf8');
  const digest = context.generateDigest(text);
  if (store.get(slug)?.digest === digest) return slug;
  const listing = listingOf(readEntryFile(text, path).entry);
  const data = await context.parseData({ id: slug, data: { ...listing, path } });
  store.set({ id: slug, data, digest });
  return slug;
}

function watch(context: LoaderContext, base: string): void {
  const { watcher, store, logger } = context;
  if (!watcher) return;
  watcher.add(base);
  const pathOf = (file: string): string | null => {
    const path = relative(resolve(base), file).split(sep).join('/');
    return path.startsWith('..') || !path.endsWith('.md') ? null : path;
  };
  const reload = (file: string) => {
    const path = pathOf(file);
    if (path === null) return;
    loadEntry(context, base, path).catch((error: unknown) => {
      logger.error(error instanceof Error ? error.message : String(error));
    });
  };
  watcher.on('add', reload);
  watcher.on('change', reload);
  watcher.on('unlink', (file) => {
    const path = pathOf(file);
    if (path !== null) store.delete(slugOf(path));
  });
}
