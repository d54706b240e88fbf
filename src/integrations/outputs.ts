import { createReadStream, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream';
import type { AstroIntegration } from 'astro';
import { kindOf } from '../lib/file-kinds.ts';
import { devFolder } from '../press/site-folder.ts';
import { site } from '../site.config.ts';
import { onContentChange } from './content-changes.ts';
import { writeOutputs } from './write-outputs.ts';
import { reasonOf } from '../lib/reason-of.ts';

/** Citations, feeds and data in `astro dev`, which makes them when one is first asked for. */
export function outputs(): AstroIntegration {
  return {
    name: 'outputs',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const fresh = remake((message) => {
          logger.warn(message);
        });
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? '', 'http://localhost');
          const kind = kindOf(pathname);
          // Styles, scripts and pictures come with every page: nothing is made for their sake.
          if (!kind?.open || kind.type.startsWith('image/') || !pathname.startsWith(base)) {
            next();
            return;
          }
          const path = decodeURIComponent(pathname.slice(base.length));
          fresh().then(
            (paths) => {
              if (!paths.has(path)) {
                next();
                return;
              }
              response.setHeader('Content-Type', kind.type);
              response.setHeader('Cache-Control', 'no-store');
              pipeline(createReadStream(join(DEV_FOLDER, path)), response, (error) => {
                if (error) logger.error(reasonOf(error));
              });
            },
            (error: unknown) => {
              logger.error(reasonOf(error));
              next(error);
            },
          );
        });
      },
    },
  };
}

const { base } = site;
const DEV_FOLDER = resolve(devFolder(), 'outputs');

/** Writes all outputs when they are asked for and something in the content has changed since. */
function remake(warn: (message: string) => void): () => Promise<ReadonlySet<string>> {
  let written: Promise<ReadonlySet<string>> | null = null;
  onContentChange(() => {
    written = null;
  });
  return () => {
    // The cache can be removed at any time.
    if (!existsSync(DEV_FOLDER)) written = null;
    written ??= writeOutputs(DEV_FOLDER, warn).catch((error: unknown) => {
      written = null;
      throw error;
    });
    return written;
  };
}
