import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { findPostgres, startPostgres } from '../../../tests/support/postgres.ts';
import { SCHEMA } from '../../../src/service/database-tables.ts';
import { callFault } from '../../call.ts';
import { measure, measureServer, type Command, type Meter, type Usage } from '../measure.ts';
import { pickQueries } from '../reader/queries.ts';
import { writeAndRead } from '../reader/archive.ts';
import { oursCommand } from '../systems/ours.ts';
import { freePort, LOOPBACK } from '../workbench.ts';

/** What an archive costs in PostgreSQL: loading it, its tables, and the questions of a reader. */

export interface ServiceFigures {
  /** As it names itself: `15.14 (Debian 15.14-0+deb12u1)`. */
  readonly server: string;
  /** Of the command that loads; what PostgreSQL takes itself is in the wall time alone. */
  readonly load: Usage;
  readonly tables: readonly TableSize[];
  /** Until the service has answered its first question, for which it reads days and facets of all entries. */
  readonly opened: Usage;
  readonly kinds: readonly KindAsked[];
  /** Of the service when all was asked, without PostgreSQL. */
  readonly served: Usage;
}

interface TableSize {
  readonly name: string;
  /** With all that belongs to it, and of that the indexes. */
  readonly bytes: number;
  readonly indexBytes: number;
}

/** What was asked of one kind, a figure for each question. */
export interface KindAsked {
  readonly what: string;
  readonly found: readonly number[];
  /** Milliseconds until the answer is there, as the browser on this machine would have it. */
  readonly search: readonly number[];
  readonly counts: readonly number[];
  /** The search once more. */
  readonly again: readonly number[];
  /** Processor time of the service for search and counts, in milliseconds: the mean of all. */
  readonly cpu: number;
}

interface Task {
  readonly size: number;
  /** Questions of each kind. */
  readonly runs: number;
  readonly say: (progress: string) => void;
}

/** What a command may take, in seconds. */
const TIMEOUT = 3600;
/** How often is asked whether the service answers, in milliseconds. */
const INTERVAL = 10;
/** A day of the reader's; which it is has no part in what is asked here. */
const TODAY = '2026-01-01';

/**
 * Loads an archive into a PostgreSQL server of its own and asks the service.
 * @throws Error `postgres-missing`; CommandFailure where a command fails
 */
export async function measureService(
  folder: string,
  { size, runs, say }: Task,
): Promise<ServiceFigures> {
  const programs = await findPostgres();
  if (programs === null) throw callFault('postgres-missing', '--service', 'found no initdb');
  say('writing and ingesting the archive');
  const content = join(folder, 'content');
  const { texts, names } = await writeAndRead(content, size);
  await measure(oursCommand('ingest', { ARCHIVE_CONTENT: content }), TIMEOUT);
  const kinds = [
    { what: 'everything', queries: Array.from({ length: runs }, () => '') },
    ...pickQueries({ texts, names, each: runs }),
  ];
  const database = await startPostgres(programs);
  try {
    say('loading it into PostgreSQL');
    const load = await measure(engineCommand(database.url, content), TIMEOUT);
    const described = await describeDatabase(database.url);
    const port = await freePort();
    const asked = await measureServer(serviceCommand(database.url, port), TIMEOUT, (meter, over) =>
      askAll({ kinds, meter, over, service: `http://${LOOPBACK}:${port}`, say }),
    );
    return { ...described, load, ...asked };
  } finally {
    await database.close();
  }
}

function engineCommand(database: string, content: string): Command {
  return {
    ...scriptCommand('engine', ['postgres', '--database', database]),
    env: { ARCHIVE_CONTENT: content },
  };
}

function serviceCommand(database: string, port: number): Command {
  return scriptCommand('search-service', ['--database', database, '--port', String(port)]);
}

function scriptCommand(name: string, args: readonly string[]): Command {
  return {
    program: process.execPath,
    args: [join('scripts', `${name}.ts`), ...args],
    cwd: process.cwd(),
  };
}

async function describeDatabase(url: string): Promise<Pick<ServiceFigures, 'server' | 'tables'>> {
  const sql = postgres(url, { max: 1 });
  try {
    const [version] = await sql<{ server_version: string }[]>`show server_version`;
    const tables = await sql<{ name: string; bytes: string; index: string }[]>`
      select relname as name, pg_total_relation_size(c.oid) as bytes, pg_indexes_size(c.oid) as index
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where nspname = ${SCHEMA} and relkind = 'r' order by 2 desc`;
    return {
      server: version?.server_version ?? '',
      tables: tables.map(({ name, bytes, index }) => ({
        name,
        bytes: Number(bytes),
        indexBytes: Number(index),
      })),
    };
  } finally {
    await sql.end();
  }
}

interface Asking {
  readonly service: string;
  readonly meter: Meter;
  readonly over: AbortSignal;
}

async function askAll({
  kinds,
  say,
  ...asking
}: Asking & {
  readonly kinds: readonly { readonly what: string; readonly queries: readonly string[] }[];
  readonly say: Task['say'];
}): Promise<Pick<ServiceFigures, 'opened' | 'kinds' | 'served'>> {
  const { service, meter, over } = asking;
  while (!(await answers(service, over))) await pause(INTERVAL, undefined, { signal: over });
  await ask(asking, 'search', '');
  const opened = meter();
  const asked: KindAsked[] = [];
  for (const { what, queries } of kinds) {
    say(`${asked.length + 1} of ${kinds.length} kinds of question: ${what}`);
    asked.push(await askKind(what, queries, asking));
  }
  return { opened, kinds: asked, served: meter() };
}

async function askKind(
  what: string,
  queries: readonly string[],
  asking: Asking,
): Promise<KindAsked> {
  const before = asking.meter();
  const answered: (readonly [total: number, search: number, counts: number])[] = [];
  for (const query of queries) {
    const { ms, body } = await ask(asking, 'search', query);
    answered.push([totalOf(body), ms, (await ask(asking, 'count', query)).ms]);
  }
  const after = asking.meter();
  const again: number[] = [];
  for (const query of queries) again.push((await ask(asking, 'search', query)).ms);
  return {
    what,
    found: answered.map(([total]) => total),
    search: answered.map(([, search]) => search),
    counts: answered.map(([, , counts]) => counts),
    again,
    cpu: ((after.cpu - before.cpu) * 1000) / queries.length,
  };
}

async function ask({ service, over }: Asking, path: 'search' | 'count', query: string) {
  const parameters = new URLSearchParams({ q: query, today: TODAY });
  const start = performance.now();
  const response = await fetch(`${service}/${path}?${parameters.toString()}`, { signal: over });
  const body: unknown = await response.json();
  const ms = performance.now() - start;
  if (!response.ok) throw new Error(`${path} ${query}: ${JSON.stringify(body)}`);
  return { ms, body };
}

function totalOf(body: unknown): number {
  return typeof body === 'object' && body && 'total' in body ? Number(body.total) : NaN;
}

async function answers(service: string, over: AbortSignal): Promise<boolean> {
  try {
    return (await fetch(`${service}/archive`, { signal: over })).ok;
  } catch {
    over.throwIfAborted();
    return false;
  }
}
