import { defineConfig } from 'astro/config';
import { archivePaths } from './src/archive-paths.ts';
import { builtSite } from './src/integrations/built-site.ts';
import { chosenSearch } from './src/integrations/chosen-search.ts';
import { chosenWords } from './src/integrations/chosen-words.ts';
import { contentChanges } from './src/integrations/content-changes.ts';
import { outputs } from './src/integrations/outputs.ts';
import { pressBehindAstro } from './src/integrations/press-behind-astro.ts';
import { portableLinks } from './src/integrations/portable-links.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { checkSite } from './src/lib/site-check.ts';
import { site } from './src/site.config.ts';
import { accentColours } from './src/styles/accent.ts';
import { layersFirst } from './src/styles/layers.ts';

checkSite(site);

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  server: { port: 4321 },
  outDir: archivePaths.dist,
  // The default, 'jsx', eats the blanks between inline elements on lines of their own.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    builtSite(),
    contentChanges(),
    portableLinks(),
    searchIndex(),
    outputs(),
    serviceWorker(),
    pressBehindAstro(),
  ],
  vite: {
    plugins: [chosenWords(site.language), chosenSearch(site.search.service)],
    // Fonts stay files: a data: address would need a hole in a content security policy.
    build: { assetsInlineLimit: 0, modulePreload: false },
    // As a module the worker of the search loads the writers of exports when they are asked for.
    worker: {
      format: 'es',
      plugins: () => [chosenWords(site.language), chosenSearch(site.search.service)],
    },
    css: { postcss: { plugins: [accentColours(site.accent), layersFirst] } },
  },
});
