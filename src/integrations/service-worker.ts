import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { OfflineManifest } from '../lib/offline.ts';
import { writeOver } from '../lib/write-whole.ts';
import { site } from '../site.config.ts';
import { shellOf } from './offline-shell.ts';

/** Where the worker is asked for; its scope is the folder in which it stands. */
const FILE = 'sw.js';
const SOURCE = fileURLToPath(new URL('../client/service-worker.ts', import.meta.url));

/** Served by `astro dev` in its place: frees the address from the worker of a build that was looked at there. */
const NO_WORKER = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(registration.unregister()));
`;

/** Builds the service worker, `sw.js` at the base of the site. */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [bundled] } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.originalUrl !== `${site.base}${FILE}`) {
            next();
            return;
          }
          response.setHeader('Content-Type', 'text/javascript');
          response.end(NO_WORKER);
        });
      },
    },
  };
}

/** Has the bundler make the worker, beside the script of the search page. */
const bundled = {
  name: 'service-worker',
  apply: 'build' as const,
  applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
  buildStart(this: {
    emitFile: (file: { type: 'chunk'; id: string; fileName: string }) => unknown;
  }): void {
    this.emitFile({ type: 'chunk', id: SOURCE, fileName: FILE });
  },
};

/**
 * Tells the service worker of a site what the build wrote; the index, and the pages that search must be there.
 * The same build gives the same bytes.
 * @param dist where the base of the site is
 * @param script the worker as it was bundled
 */
export async function writeServiceWorker(dist: string, script: string): Promise<void> {
  const shell = await shellOf(dist, script);
  const manifest: OfflineManifest = { base: site.base, site: site.name, ...shell };
  writeOver(dist, FILE, `const OFFLINE=${JSON.stringify(manifest)};${script}`);
}
