import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { archivePaths } from '../src/archive-paths.ts';
import { caddyConfig } from '../src/lib/caddy-config.ts';
import { loadArchive } from '../src/lib/load-archive.ts';
import { nginxConfig } from '../src/lib/nginx-config.ts';
import { movesOf } from '../src/lib/served.ts';
import { checkSite } from '../src/lib/site-check.ts';
import { site } from '../src/site.config.ts';
import { callFault, contentVariable, readCall, siteVariable } from './call.ts';
import { mustBeFolder, run } from './command.ts';
import { mustBeOutside } from './outside.ts';

const WRITERS = { nginx: nginxConfig, caddy: caddyConfig } as const;

await run('host-config', async () => {
  const call = readCall({
    name: 'host-config',
    what: `Writes the configuration of a web server for this archive: media types, headers, compression, old
addresses, the page for what is not found. Its host and folder are those of src/site.config.ts.
docs/deploy.md tells where to put it.`,
    argument: { takes: 'SERVER', about: 'nginx or caddy' },
    options: {
      root: {
        type: 'string',
        takes: 'DIR',
        default: archivePaths.dist,
        about: 'folder of the built site on the server',
      },
      listen: {
        type: 'string',
        takes: 'ADDR',
        about:
          "such as 127.0.0.1:8080, to try it there over plain http\n(default: the archive's host)",
      },
      out: { type: 'string', takes: 'FILE', about: 'write it there (default: to the terminal)' },
    },
    environment: { ...contentVariable, ...siteVariable },
    exit: { 0: 'written', 2: 'the call or the configuration of the archive is wrong' },
  });
  if (call === null) return 0;
  checkSite(site);
  if (call.out !== undefined) await mustBeWritable(call.out);
  const write = writerOf(call.argument);
  const { base } = site;
  const url = call.listen === undefined ? site.url : plainHttp(call.listen);
  const root = plainPath(resolve(call.root));
  const text = write({ base, url, root, moves: movesOf((await loadArchive()).redirects) });
  if (call.out === undefined) process.stdout.write(text);
  else {
    await writeFile(call.out, text);
    process.stdout.write(`${call.out}: for ${url}${base}, served from ${root}.\n`);
  }
  if (!existsSync(join(root, 'index.html'))) {
    process.stderr.write(
      `${root}: no built site here yet. Run "npm run build", or copy it there.\n`,
    );
  }
  return 0;
});

/** @throws Error where the file would lie in the content, or in a folder that is not there */
async function mustBeWritable(out: string): Promise<void> {
  mustBeOutside('--out', out);
  await mustBeFolder('--out', dirname(resolve(out)));
}

/** @throws Error where it is no server that can be told */
function writerOf(server: string): (typeof WRITERS)[keyof typeof WRITERS] {
  const known = Object.entries(WRITERS).find(([name]) => name === server);
  if (known) return known[1];
  throw callFault('server-unknown', 'SERVER', `expected nginx or caddy, found "${server}"`);
}

/** The address to try it at. @throws Error for what is no host and port */
function plainHttp(listen: string): string {
  if (/^(?:[\w.-]+|\[[\da-f:]+\]):\d{1,5}$/i.test(listen) && URL.canParse(`http://${listen}`)) {
    return `http://${listen}`;
  }
  throw callFault('listen-unread', '--listen', `expected a host and a port, found "${listen}"`);
}

/** @throws Error for a folder whose name a configuration would read as something else */
function plainPath(path: string): string {
  if (!/["'\\$;{}\p{Cc}]/u.test(path)) return path;
  throw callFault('root-odd', '--root', `expected a plain path, found ${JSON.stringify(path)}`);
}
