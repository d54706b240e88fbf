import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Has a preview end with what to do where no site is built; Astro would say it with a trace of its own modules. */
export function builtSite(): AstroIntegration {
  return {
    name: 'built-site',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'preview' || existsSync(new URL('index.html', config.outDir))) return;
        const folder = relative('.', fileURLToPath(config.outDir));
        process.stderr.write(
          `${folder} [site-missing]: there is no built site. Run "npm run build", and this again.\n`,
        );
        process.exit(2);
      },
    },
  };
}
