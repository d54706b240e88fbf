import { existsSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/**
 * Sees that an entry or a file of the content has changed. Vite's own watcher would ask the system to look at each file;
 * one look a folder tells the same, and 10,000 entries stand in few.
 */

/** An editor writes a file in several steps, ingest many files: so many milliseconds of rest end a change. */
const REST = 60;

/** Linux queues 16,384 events and drops what comes beyond: after more than so many, some may not have been told. */
const MOST_TOLD = 1000;

/** The folder of what an editor writes, and that of the entries, which stand in one a year. */
interface Watched {
  readonly content: string;
  readonly articles: string;
}

/**
 * Watches the content.
 * @param changed told of the folders in which something changed, each as it is watched; null where it may be in any
 * @returns what ends the watch
 */
export function watchContent(
  { content, articles }: Watched,
  changed: (where: ReadonlySet<string> | null) => void,
): () => void {
  const watchers = new Map<string, FSWatcher>();
  let seen = nothing();
  let waiting: NodeJS.Timeout | undefined;
  const forget = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const note = (folder: string, name: string | null): void => {
    seen.where.add(folder);
    seen.told += 1;
    const path = name === null ? null : join(folder, name);
    // A folder that came, went or was replaced may hold anything, and its watch went with it.
    if (path === null || watchers.has(path)) seen.isSure = false;
    if (path !== null) forget(path);
    clearTimeout(waiting);
    waiting = setTimeout(tell, REST);
  };
  const tell = (): void => {
    const { where, told, isSure } = seen;
    seen = nothing();
    lookAll();
    changed(isSure && told <= MOST_TOLD ? where : null);
  };
  const look = (folder: string): void => {
    if (watchers.has(folder) || !existsSync(folder)) return;
    const watcher = watch(folder, (_, name) => {
      note(folder, name);
    });
    watcher.on('error', () => {
      forget(folder);
    });
    watchers.set(folder, watcher);
  };
  const lookAll = (): void => {
    for (const folder of [content, articles, ...foldersIn(articles)]) look(folder);
  };
  lookAll();
  return () => {
    clearTimeout(waiting);
    for (const folder of [...watchers.keys()]) forget(folder);
  };
}

function nothing() {
  return { where: new Set<string>(), told: 0, isSure: true };
}

/** The folders within a folder. */
function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}
