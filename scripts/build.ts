import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { archivePaths } from '../src/archive-paths.ts';
import { loadNames, loadTaxonomy } from '../src/lib/authority.ts';
import { checkSite } from '../src/lib/site-check.ts';
import { siteKey } from '../src/press/site-key.ts';
import { compile } from '../src/press/compile.ts';
import { press, type Made } from '../src/press/press.ts';
import { siteFolder } from '../src/press/site-folder.ts';
import type { Shard } from '../src/press/tasks.ts';
import { site } from '../src/site.config.ts';
import { faultText } from './build/fault-text.ts';
import { listen } from './build/log.ts';
import { mustBeForSite } from './build/site-place.ts';
import { cacheVariable, callFault, contentVariable, readCall, siteVariable } from './call.ts';
import { drawing, mayColour, run } from './command.ts';
import { counted } from './ingest/english.ts';
import { printableLines } from './printable.ts';

await run('build', async () => {
  const call = readCall({
    name: 'build',
    what: `Draws the site from the entries, with its search index. What stands there already and is made of
the same stays; the same entries give the same bytes either way. On a terminal it shows how far it is;
elsewhere, and in CI, it says what is wrong and what was built.`,
    options: {
      shard: {
        type: 'string',
        takes: 'I/N',
        about: `part I of N: as many machines draw the site side by side, each into a folder of its
own, and the folders are copied together`,
      },
      fresh: { type: 'boolean', about: 'draw everything anew' },
      verbose: { type: 'boolean', about: 'show the log of Astro, and where a fault was thrown' },
    },
    environment: {
      ...contentVariable,
      ...siteVariable,
      ...cacheVariable,
      NO_COLOR: 'where set, warnings have no colours',
    },
    exit: {
      0: 'the site is built',
      1: 'it is not: an entry, a page, the index or the disk is wrong, or another run is at work',
      2: 'the call or a configuration file is wrong',
    },
  });
  if (call === null) return 0;
  const shard = readShard(call.shard ?? '1/1');
  checkSite(site);
  mustBeForSite({ ...archivePaths, kept: siteFolder() });
  await Promise.all([loadTaxonomy(archivePaths.content), loadNames(archivePaths.content)]);
  const started = performance.now();
  const built = await buildSite({
    verbose: call.verbose ?? false,
    fresh: call.fresh ?? false,
    shard,
  });
  if (built === null) return 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { dist } = archivePaths;
  process.stdout.write(
    `${dist}: ${built.stood ? 'nothing had changed; checked' : 'built'} in ${seconds} s, ${summary(built)}.
Next: npm run preview shows it; to publish it, give the folder to any web host (docs/deploy.md says how).\n`,
  );
  return 0;
});

/** @throws Error where it is no part of a whole, such as `2/4` */
function readShard(given: string): Shard {
  const [, part, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(given) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  if (shard.part <= shard.of) return shard;
  throw callFault(
    'option-value',
    '--shard',
    `found "${given}", expected a part and their number, such as 2/4`,
  );
}

/** @returns what was made; null where the build failed, and told why */
async function buildSite(order: {
  readonly verbose: boolean;
  readonly fresh: boolean;
  readonly shard: Shard;
}): Promise<Made | null> {
  const { verbose } = order;
  // Another value has other pages made, and Astro's compiler never end.
  process.env['NODE_ENV'] = 'production';
  const draw = verbose ? () => undefined : drawing();
  const told: string[] = [];
  const tell = (message: string) => {
    draw('');
    told.push(message);
    process.stderr.write(`${mayColour() ? message : stripVTControlCharacters(message)}\n`);
  };
  listen(tell);
  const config = verbose
    ? {}
    : { logger: { entrypoint: new URL('build/log.ts', import.meta.url) } };
  try {
    const code = siteKey('.');
    return await press({
      code,
      templates: () => {
        draw('Templates, styles and scripts …');
        return compile(archivePaths.cache, { key: code, fresh: order.fresh, config });
      },
      ...order,
      report: {
        progress: (done, of) => {
          draw(
            done === of
              ? 'The search index and the outputs …'
              : `${number(done)} of ${number(of)} pages and pictures`,
          );
        },
        warn: (warning) => {
          tell(printableLines(warning));
        },
      },
    });
  } catch (error) {
    const text = printableLines(stripVTControlCharacters(faultText(error, verbose)));
    // Astro has told of a template that cannot be compiled, and which it is.
    if (!told.some((message) => message.includes(text))) tell(text);
    process.stderr.write('The site is not built. Mend what is named above and build again.\n');
    return null;
  } finally {
    draw('');
  }
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function summary({ entries, pages, files }: Made): string {
  return `${counted('article', entries)}, ${number(pages)} ${pages === 1 ? 'page' : 'pages'}, ${counted('file', files)}`;
}
