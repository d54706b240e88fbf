import { lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { AstroInlineConfig } from 'astro';
import { isWithin } from '../lib/is-within.ts';
import { fromShelf, removeUnused } from './template-shelf.ts';
import { ASSETS, templates } from './templates.ts';

interface Compiling {
  /** The key of the code, which names what is compiled of it. */
  readonly key: string;
  /** Whether all is compiled anew. */
  readonly fresh: boolean;
  /** Of Astro, for its log. */
  readonly config: AstroInlineConfig;
}

/**
 * Gives the folder of the compiled templates of a project, which are made where they are not there yet.
 * @param cache the folder of what is kept from run to run
 * @throws Error where a template cannot be compiled
 */
export async function compile(cache: string, { key, fresh, config }: Compiling): Promise<string> {
  // Astro compiles within the project, wherever the cache is.
  const draft = resolve('.astro', `templates-${process.pid}`);
  linkPackages(cache);
  try {
    return await fromShelf(join(resolve(cache), 'templates'), {
      key,
      fresh,
      make: async () => {
        removeUnused(resolve('.astro'), /^templates-\d+$/);
        rmSync(draft, { recursive: true, force: true });
        // Loaded when it is needed: most builds only draw.
        const { build } = await import('astro');
        await build({
          ...config,
          outDir: join(draft, ASSETS),
          integrations: [...(config.integrations ?? []), templates(draft)],
        });
        return draft;
      },
    });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Compiled pages ask for packages from where they lie: a cache outside of the project leads back to them. Looked at in each
 * build: another project that has the same cache leads it to its own, and a copy of a cache may have come without links.
 */
function linkPackages(cache: string): void {
  if (isWithin(resolve('.'), resolve(cache))) return;
  mkdirSync(cache, { recursive: true });
  linkTo(resolve('node_modules'), join(resolve(cache), 'node_modules'));
}

/**
 * Makes a link to a folder. One that leads elsewhere gives way: another project may have made it, or one that is gone. What is
 * no link stays.
 */
export function linkTo(goal: string, link: string): void {
  const there = lstatSync(link, { throwIfNoEntry: false });
  if (there && (!there.isSymbolicLink() || resolve(readlinkSync(link)) === goal)) return;
  if (there) unlinkSync(link);
  symlinkSync(goal, link, 'junction');
}
