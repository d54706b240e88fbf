import { existsSync, mkdirSync, readdirSync, rmSync, watch, type FSWatcher } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import type { AstroIntegration } from 'astro';
import { archivePaths } from '../archive-paths.ts';
import { contentHasChanged } from '../lib/content-version.ts';
import { siteKey } from '../press/site-key.ts';
import { devFolder } from '../press/site-folder.ts';

/**
 * Sees in `astro dev` that an entry or a file of the content has changed, and shows it. Vite's own watcher would
 * ask the system to look at each file; one look a folder tells the same, and 10,000 entries stand in few.
 */

const listeners = new Set<() => void>();

/** Has a function called after each change of the content. */
export function onContentChange(listener: () => void): void {
  listeners.add(listener);
}

/** An editor writes a file in several steps, ingest many files: so many milliseconds of rest end a change. */
const REST = 60;

export function contentChanges(): AstroIntegration {
  let stop = (): void => undefined;
  return {
    name: 'content-changes',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        const ignored = [`${resolve(archivePaths.content)}/**`, `${resolve(archivePaths.dist)}/**`];
        updateConfig({ vite: { server: { watch: { ignored } } } });
      },
      'astro:server:setup': async ({ server }) => {
        env['ARCHIVE_LISTINGS'] = listingsOf(await siteKey('.'));
        stop = watchContent(() => {
          contentHasChanged();
          for (const listener of listeners) listener();
          server.ws.send({ type: 'full-reload' });
        });
      },
      'astro:server:done': () => {
        stop();
      },
    },
  };
}

/** @returns the file that keeps the listings that this code makes; what other code kept is removed */
function listingsOf(code: string): string {
  const folder = join(devFolder(), 'listings');
  const file = join(folder, `${code}.json`);
  if (!existsSync(file)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return file;
}

/** @returns what ends the watch */
function watchContent(changed: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let waiting: NodeJS.Timeout | undefined;
  const look = (folder: string): void => {
    if (watchers.has(folder) || !existsSync(folder)) return;
    const watcher = watch(folder, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        // A folder may have come with the change.
        lookAll();
        changed();
      }, REST);
    });
    watcher.on('error', () => {
      watcher.close();
      watchers.delete(folder);
    });
    watchers.set(folder, watcher);
  };
  const lookAll = (): void => {
    look(archivePaths.content);
    look(archivePaths.articles);
    for (const folder of foldersIn(archivePaths.articles)) look(folder);
  };
  lookAll();
  return () => {
    clearTimeout(waiting);
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** The folders within a folder; entries stand in one a year. */
function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}
