import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { env } from 'node:process';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { archivePaths } from '../archive-paths.ts';
import { contentHasChanged } from '../lib/content-version.ts';
import { expectExtracts } from '../lib/extracts-ahead.ts';
import { siteKey } from '../press/site-key.ts';
import { devFolder } from '../press/site-folder.ts';
import { takeExtracts } from './take-extracts.ts';
import { watchContent } from './watch-content.ts';

/** Sees in `astro dev` that an entry or a file of the content has changed, and shows it. */

const listeners = new Set<() => void>();

/** Has a function called after each change of the content. */
export function onContentChange(listener: () => void): void {
  listeners.add(listener);
}

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
      'astro:server:setup': ({ server }) => {
        const kept = folderOf(siteKey('.'));
        env['ARCHIVE_LISTINGS'] = join(kept, 'listings.json');
        env['ARCHIVE_EXTRACTS'] = join(kept, 'extracts');
        const taking = takeExtracts();
        expectExtracts(taking.done);
        const { content, articles } = archivePaths;
        const unwatch = watchContent({ content, articles }, (where) => {
          contentHasChanged(where);
          for (const listener of listeners) listener();
          forgetPaths(server);
          server.ws.send({ type: 'full-reload' });
        });
        stop = () => {
          unwatch();
          taking.stop();
        };
      },
      'astro:server:done': () => {
        stop();
      },
    },
  };
}

/**
 * Has pages asked anew which addresses they have: Astro remembers the answer for as long as a page's module stays, so
 * that an entry that comes would have no page, and one that goes an error.
 */
function forgetPaths({ environments }: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(environments)) {
    for (const module of moduleGraph.idToModuleMap.values()) {
      if (module.file?.startsWith(PAGES) ?? false) moduleGraph.invalidateModule(module);
    }
  }
}

/** As Vite writes paths, on Windows too. */
const PAGES = `${resolve('src', 'pages').split(sep).join('/')}/`;

/** @returns where what this code takes out of the entries is kept; what other code kept is removed */
function folderOf(code: string): string {
  const all = join(devFolder(), 'entries');
  const folder = join(all, code);
  if (!existsSync(folder)) rmSync(all, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
