import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { caddyConfig } from '../../src/lib/caddy-config.ts';
import { nginxConfig } from '../../src/lib/nginx-config.ts';
import type { Served } from '../../src/lib/served.ts';
import { freePort } from './free-port.ts';
import type { Host } from './static-host.ts';

/** Real web servers, started with the configuration that is written for an archive. */

/** An archive, but for the address, which is on loopback and free. */
type ToServe = Omit<Served, 'url'>;

export interface WebServer {
  readonly name: string;
  /** Empty where it is installed, else what to do; a test that is skipped shows it. */
  readonly missing: string;
  readonly start: (served: ToServe) => Promise<Host>;
}

/** Debian has servers where the path of people other than root does not lead. */
const ENV = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin` };

export const nginx: WebServer = {
  name: 'nginx',
  missing: installed('nginx', '-v'),
  start: (served) =>
    startServer(served, async (folder, url) => {
      await writeFile(join(folder, 'site.conf'), nginxConfig({ ...served, url }));
      await writeFile(join(folder, 'nginx.conf'), surroundings(folder));
      return ['nginx', '-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')];
    }),
};

export const caddy: WebServer = {
  name: 'Caddy',
  missing: installed('caddy', 'version'),
  start: (served) =>
    startServer(served, async (folder, url) => {
      // Two of them at a time would both listen at the port where Caddy is told what to do.
      const alone = '{\n\tadmin off\n}\n';
      const file = join(folder, 'Caddyfile');
      await writeFile(file, `${alone}\n${caddyConfig({ ...served, url })}`);
      return ['caddy', 'run', '--adapter', 'caddyfile', '--config', file];
    }),
};

function installed(command: string, version: string): string {
  const { error } = spawnSync(command, [version], { env: ENV });
  return error ? `, but it is not installed here (apt-get install ${command})` : '';
}

/** What a host's own nginx.conf has around the file of an archive; all that is written goes to one folder. */
function surroundings(folder: string): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  // Those who are root start workers as somebody else, who may not look into folders of theirs.
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
events {}
http {
    access_log off;
    ${kinds.map((kind) => `${kind}_temp_path ${join(folder, kind)};`).join('\n    ')}
    include ${join(folder, 'site.conf')};
}
`;
}

type Prepare = (folder: string, url: string) => Promise<readonly string[]>;

/** @throws Error with what the server says, where it does not start */
async function startServer({ base }: ToServe, prepare: Prepare): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'news-archive-server-'));
  const origin = `http://127.0.0.1:${await freePort()}`;
  const [command = '', ...args] = await prepare(folder, origin);
  const env = { ...ENV, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const server = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const over = new Promise<void>((ended) => server.once('exit', ended));
  const close = async () => {
    server.kill();
    await over;
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    if (
      await fetch(`${origin}${base}`).then(
        () => true,
        () => false,
      )
    )
      return { origin, close };
    await new Promise((wait) => setTimeout(wait, 50));
  }
  await close();
  throw new Error(`${command} did not start: ${said}`);
}
