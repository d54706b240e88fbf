import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'astro';
import { site } from '../../src/site.config.ts';
import { accentColours } from '../../src/styles/accent.ts';
import { layersFirst } from '../../src/styles/layers.ts';

/** Where the page is written, `pages/index.astro`. It is a root of its own: Astro keeps types in a root. */
const ROOT = join(import.meta.dirname, 'combobox-page');

export interface BuiltPage {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Builds one page around the list of suggestions, with suggestions of its own. */
export async function buildComboboxPage(): Promise<BuiltPage> {
  const work = await mkdtemp(join(tmpdir(), 'combobox-page-'));
  await build({
    configFile: false,
    logLevel: 'error',
    site: 'https://archive.example',
    root: ROOT,
    srcDir: ROOT,
    publicDir: join(import.meta.dirname, '../../public'),
    outDir: join(work, 'dist'),
    cacheDir: join(work, 'cache'),
    compressHTML: true,
    build: { inlineStylesheets: 'never' },
    devToolbar: { enabled: false },
    vite: {
      cacheDir: join(work, 'vite'),
      build: { assetsInlineLimit: 0 },
      css: { postcss: { plugins: [accentColours(site.accent), layersFirst] } },
    },
  });
  // What the host answers where there is nothing.
  await writeFile(join(work, 'dist', '404.html'), '');
  await rm(join(ROOT, '.astro'), { recursive: true, force: true });
  return {
    folder: join(work, 'dist'),
    remove: () => rm(work, { recursive: true, force: true }),
  };
}
