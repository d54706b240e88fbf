import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../lib/list-files.ts';
import { whole } from '../lib/whole.ts';
import { listedPage, writeSitemap } from '../lib/sitemap.ts';
import { urls } from '../lib/urls.ts';

/**
 * Writes the sitemap. Whether a page may be listed, and when it changed, is read from the page itself, so that
 * the two cannot disagree. `astro dev` has none.
 */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await listFiles(root)).filter((path) => path.endsWith('.html'));
        const listed = pages.flatMap((path) => {
          const address = urls.file(path.replace(/(^|\/)index\.html$/, '$1'));
          return listedPage(beginningOf(join(root, path)), whole(address)) ?? [];
        });
        for (const [path, xml] of writeSitemap(listed, whole)) writeFileSync(join(root, path), xml);
      },
    },
  };
}

/** What a page says of itself stands at its beginning; the whole need not be read. */
const HEAD = 16 * 1024;

function beginningOf(file: string): string {
  const buffer = Buffer.alloc(HEAD);
  const descriptor = openSync(file, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(descriptor, buffer));
  } finally {
    closeSync(descriptor);
  }
}
