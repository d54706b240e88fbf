import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteKey } from '../press/site-key.ts';
import { press } from '../press/press.ts';
import { ASSETS, templates } from '../press/templates.ts';

/**
 * Has `astro build` make what `npm run build` makes, which compiles templates only where they changed: Astro compiles
 * them here, and the press draws.
 */
export function pressBehindAstro(): AstroIntegration {
  let folder: string | null = null;
  return {
    name: 'press',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        // `npm run build` compiles by itself.
        const compiles = config.integrations.some(({ name }) => name === 'templates');
        if (command !== 'build' || compiles) return;
        folder = resolve('.astro', `templates-${process.pid}`);
        updateConfig({
          outDir: pathToFileURL(join(folder, ASSETS, '/')),
          integrations: [templates(folder)],
        });
      },
      'astro:build:done': async ({ logger }) => {
        if (folder === null) return;
        const compiled = folder;
        const report = {
          progress: () => undefined,
          warn: (warning: string) => {
            logger.warn(warning);
          },
        };
        try {
          const { pages } = await press({
            code: siteKey('.'),
            templates: () => Promise.resolve(compiled),
            fresh: false,
            shard: { part: 1, of: 1 },
            report,
          });
          logger.info(`${pages.toLocaleString('en')} pages, with their index and outputs`);
        } finally {
          await rm(compiled, { recursive: true, force: true });
        }
      },
    },
  };
}
