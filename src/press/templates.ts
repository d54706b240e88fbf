import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Compiled templates: what Astro makes of `src/pages`, without drawing a page. Astro draws pages one after the
 * other in one process, and compiles anew for each build; here the compiled pages are kept, and drawn by
 * `draw.ts` in as many threads as there are cores.
 */

/** Below a folder of compiled templates: the files that browsers load, and the pages as modules. */
export const ASSETS = 'assets';
const MODULES = 'modules';
/** What drawing must know besides the modules, as {@link TemplateFacts}. */
export const FACTS = 'templates.json';

/** What Astro knows of a page once its styles are bundled. */
interface PageStyles {
  readonly route: { readonly route: string; readonly component: string };
  readonly styles: readonly unknown[];
}

export interface TemplateFacts {
  /** The module to begin with, below the folder. */
  readonly entry: string;
  /** By Astro's key of a page. */
  readonly styles: readonly (readonly [key: string, styles: readonly unknown[]])[];
}

/**
 * Has a build of Astro compile alone, into a folder. It is what `npm run build` adds to the integrations of
 * `astro.config.mjs`.
 * @param folder a new one
 */
export function templates(folder: string): AstroIntegration {
  let pages: ReadonlyMap<string, PageStyles> = new Map();
  let output = '';
  return {
    name: 'templates',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(config.outDir);
      },
      'astro:build:setup': ({ target, pages: found }) => {
        // The styles of each page are filled in as it is bundled; the map is read behind that.
        if (target === 'server') pages = found;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'templates',
          // Astro removes the modules when it has drawn its pages: none, and they are kept.
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Pages are drawn from the compiled templates.')),
          teardown: () => {
            keep(join(output, '.prerender'), folder, pages);
            return Promise.resolve();
          },
        });
      },
    },
  };
}

function keep(compiled: string, folder: string, pages: ReadonlyMap<string, PageStyles>): void {
  const entry = readdirSync(compiled).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
  if (entry === undefined)
    throw new Error(
      `${compiled}: Astro 7.3.4 writes prerender-entry.*.mjs there, and it is missing.`,
    );
  mkdirSync(folder, { recursive: true });
  cpSync(compiled, join(folder, MODULES), { recursive: true });
  const facts: TemplateFacts = {
    entry: `${MODULES}/${entry}`,
    styles: [...pages].map(([key, { styles }]) => [key, styles]),
  };
  writeFileSync(join(folder, FACTS), JSON.stringify(facts));
}
