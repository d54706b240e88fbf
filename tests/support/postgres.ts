import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import postgres from 'postgres';
import { freePort } from './free-port.ts';

/** A PostgreSQL server for a test, in a folder of its own, gone when the test is. */
export interface Database {
  /** As `--database` takes it. */
  readonly url: string;
  close(): Promise<void>;
}

/** Where Debian keeps the programs of each version; elsewhere they are on the path. */
const DEBIAN = '/usr/lib/postgresql';

/** The folder of PostgreSQL's programs; null where it is not installed. */
export async function findPostgres(): Promise<string | null> {
  const versions = existsSync(DEBIAN) ? await readdir(DEBIAN) : [];
  const folders = [
    ...versions.sort((a, b) => Number(b) - Number(a)).map((one) => join(DEBIAN, one, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

/** Starts a server on a port of its own at this machine alone. @param programs as {@link findPostgres} gives them */
export async function startPostgres(programs: string): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-postgres-'));
  const user = userOf();
  if (user) await chown(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'archive', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const settings = [
    ...['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`],
    ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
  ];
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, ...settings.flatMap((one) => ['-c', one])],
    { ...user, cwd: folder, stdio: 'ignore' },
  );
  const ended = new Promise<void>((done) => {
    server.on('exit', () => {
      done();
    });
  });
  const url = `postgres://archive@127.0.0.1:${port}/postgres`;
  await answers(url, ended);
  return {
    url,
    async close() {
      // Fast shutdown: it does not wait for whoever is still connected.
      server.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL does not run as root. */
function userOf(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const ask = (flag: string) => Number(spawnSync('id', [flag, 'postgres']).stdout.toString());
  return { uid: ask('-u') || 65_534, gid: ask('-g') || 65_534 };
}

/** Waits until a server answers. @throws Error where it ends before it does */
async function answers(url: string, ended: Promise<void>): Promise<void> {
  const over = ended.then(() => true);
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    for (let tries = 0; tries < 600; tries += 1) {
      const isUp = await sql`select 1`.then(
        () => true,
        () => false,
      );
      if (isUp) return;
      const later = new Promise<false>((done) => setTimeout(done, 50, false));
      if (await Promise.race([over, later])) break;
    }
    throw new Error('PostgreSQL did not start');
  } finally {
    await sql.end();
  }
}
