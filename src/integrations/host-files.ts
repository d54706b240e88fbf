import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostFaults, writeHeaders, writeRedirects } from '../lib/host-files.ts';
import { movesOf } from '../lib/served.ts';
import { oldAddresses } from '../old-addresses.ts';
import { site } from '../site.config.ts';

/**
 * Writes `_headers` and `_redirects` into the built site, which Netlify and Cloudflare Pages read there;
 * other hosts do not look at them. What is over a limit of theirs is told, and the build goes on.
 */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const moves = movesOf(oldAddresses);
        await writeFile(join(dist, '_headers'), writeHeaders(site));
        await writeFile(join(dist, '_redirects'), writeRedirects(moves));
        for (const fault of hostFaults(site, moves)) logger.warn(fault);
      },
    },
  };
}
