import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { archivePaths } from '../src/archive-paths.ts';
import { caddyConfig } from '../src/lib/caddy-config.ts';
import { nginxConfig } from '../src/lib/nginx-config.ts';
import { movesOf } from '../src/lib/served.ts';
import { checkSite } from '../src/lib/site-check.ts';
import { oldAddresses } from '../src/old-addresses.ts';
import { site } from '../src/site.config.ts';
import { run } from './command.ts';

const HELP = `Writes the configuration of a web server for this archive: media types, headers, compression, old
addresses, the page for what is not found. Its host and folder are those of src/site.config.ts.

Usage: npm run host-config -- nginx|caddy [options]

  --root DIR        folder of the built site on the server (default: ${archivePaths.dist}, made absolute)
  --listen ADDR     such as 127.0.0.1:8080, to try it there over plain http (default: the archive's host)
  --out FILE        write it there (default: to the terminal)
  --help            show this

Exit status: 0 written, 2 the call or the configuration of the archive is wrong.
docs/deploy.md tells where to put it.
`;

const WRITERS = { nginx: nginxConfig, caddy: caddyConfig } as const;

await run('host-config', async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string', default: archivePaths.dist },
      listen: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  checkSite(site);
  const write = writerOf(positionals);
  const { base } = site;
  const url = values.listen === undefined ? site.url : plainHttp(values.listen);
  const root = plainPath(resolve(values.root));
  const text = write({ base, url, root, moves: movesOf(oldAddresses) });
  if (values.out === undefined) process.stdout.write(text);
  else {
    await writeFile(values.out, text);
    process.stdout.write(`${values.out}: for ${url}${base}, served from ${root}.\n`);
  }
  if (!existsSync(join(root, 'index.html'))) {
    process.stderr.write(
      `${root}: no built site here yet. Run "npm run build", or copy it there.\n`,
    );
  }
  return 0;
});

/** @throws Error where the call names no server, or more than one */
function writerOf(positionals: readonly string[]): (typeof WRITERS)[keyof typeof WRITERS] {
  const [name = 'nothing', ...more] = positionals;
  const known = Object.entries(WRITERS).find(([server]) => server === name);
  if (known && more.length === 0) return known[1];
  throw new Error(
    `[host-config-server] expected nginx or caddy, found ${[name, ...more].join(' ')}. Say: npm run host-config -- nginx`,
  );
}

/** The address to try it at. @throws Error for what is no host and port */
function plainHttp(listen: string): string {
  if (/^(?:[\w.-]+|\[[\da-f:]+\]):\d{1,5}$/i.test(listen)) return `http://${listen}`;
  throw new Error(
    `[host-config-listen] expected a host and a port, found "${listen}". Say: --listen 127.0.0.1:8080`,
  );
}

/** @throws Error for a folder whose name a configuration would read as something else */
function plainPath(path: string): string {
  if (!/["'\\$;{}\p{Cc}]/u.test(path)) return path;
  throw new Error(
    `[host-config-root] ${JSON.stringify(path)} has letters that mean something to a server. Put the site into a folder without ", ', \\, $, ; and braces.`,
  );
}
