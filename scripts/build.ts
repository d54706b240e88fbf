import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import type { AstroInlineConfig } from 'astro';
import { archivePaths } from '../src/archive-paths.ts';
import { loadNames, loadTaxonomy } from '../src/lib/authority.ts';
import { listFiles } from '../src/lib/list-files.ts';
import { checkSite } from '../src/lib/site-check.ts';
import { site } from '../src/site.config.ts';
import { faultText } from './build/fault-text.ts';
import { listen } from './build/log.ts';
import { stages } from './build/stages.ts';
import { contentVariable, readCall, siteVariable } from './call.ts';
import { drawing, mayColour, run } from './command.ts';
import { counted } from './ingest/english.ts';
import { formatSize } from './size.ts';

await run('build', async () => {
  const call = readCall({
    name: 'build',
    what: `Draws the site from the entries, with its search index. On a terminal it shows how far it is;
elsewhere, and in CI, it says what is wrong and what was built.`,
    options: {
      verbose: { type: 'boolean', about: 'the log of Astro, a line for each page, instead' },
    },
    environment: {
      ...contentVariable,
      ...siteVariable,
      NO_COLOR: 'where set, warnings have no colours',
    },
    exit: {
      0: 'the site is built',
      1: 'it is not: an entry, a page or the index is wrong',
      2: 'the call or a configuration file is wrong',
    },
  });
  if (call === null) return 0;
  const verbose = call.verbose ?? false;
  checkSite(site);
  await Promise.all([loadTaxonomy(archivePaths.content), loadNames(archivePaths.content)]);
  const started = performance.now();
  const built = await buildSite(verbose);
  if (built === null) return 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { dist } = archivePaths;
  process.stdout.write(
    `${dist}: built in ${seconds} s, ${await summary(built)}.
Next: npm run preview shows it; to publish it, give the folder to any web host (docs/deploy.md says how).\n`,
  );
  return 0;
});

/** @returns how many pages there are; null where the build failed, and told why */
async function buildSite(verbose: boolean): Promise<number | null> {
  const draw = verbose ? () => undefined : drawing();
  const told: string[] = [];
  let drawn = 0;
  let pages = 0;
  const tell = (message: string) => {
    draw('');
    told.push(message);
    process.stderr.write(`${mayColour() ? message : stripVTControlCharacters(message)}\n`);
  };
  listen({
    drawing: () => {
      drawn += 1;
      draw(`${drawn.toLocaleString('en')} pages and pictures drawn`);
    },
    fault: tell,
  });
  const config: AstroInlineConfig = {
    integrations: [
      stages({
        stage: (stage) => {
          draw(stage === 'bundling' ? 'Styles and scripts …' : 'The search index …');
        },
        done: (count) => {
          pages = count;
        },
      }),
    ],
    ...(!verbose && { logger: { entrypoint: new URL('build/log.ts', import.meta.url) } }),
  };
  try {
    // Loaded when a site is built: --help and a wrong call need not wait for it.
    const { build } = await import('astro');
    await build(config);
  } catch (error) {
    const text = faultText(error, verbose);
    // Astro has told of a page that cannot be drawn, and which it is.
    if (!told.some((message) => message.includes(text))) tell(text);
    process.stderr.write('The site is not built. Mend what is named above and build again.\n');
    return null;
  } finally {
    draw('');
  }
  return pages;
}

async function summary(pages: number): Promise<string> {
  const { dist, articles } = archivePaths;
  const entries = (await listFiles(articles)).filter((path) => path.endsWith('.md')).length;
  const files = await listFiles(dist);
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(dist, file))).size;
  const number = (value: number) => value.toLocaleString('en');
  return `${counted('article', entries)}, ${number(pages)} pages, ${number(files.length)} files, ${formatSize(bytes)}`;
}
