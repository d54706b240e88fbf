import process from 'node:process';
import postgres from 'postgres';
import { isSchemaName, SCHEMA } from '../src/service/database-tables.ts';
import { createSearchServer } from '../src/service/search-server.ts';
import { ServedArchive } from '../src/service/served-archive.ts';
import { site } from '../src/site.config.ts';
import { callFault, databaseOf, readCall } from './call.ts';
import { run } from './command.ts';
import { reasonOf } from '../src/lib/reason-of.ts';

/** So long the database may take for one statement, in milliseconds. */
const STATEMENT_TIMEOUT = 5000;
/** Connections held to the database. */
const CONNECTIONS = 4;

await run('search-service', async () => {
  const call = readCall({
    name: 'search-service',
    what: `Answers the search page out of PostgreSQL, for an archive that npm run engine has loaded. Put it behind the
https of your host, and name its address in src/site.config.ts. docs/large.md tells more.`,
    options: {
      database: {
        type: 'string',
        takes: 'URL',
        about: 'postgres://user:password@host/database; a user who may only read is enough',
      },
      schema: { type: 'string', takes: 'NAME', default: SCHEMA, about: 'where the archive lies' },
      port: { type: 'string', takes: 'N', default: '4322', about: 'to listen at' },
      host: { type: 'string', takes: 'ADDR', default: '127.0.0.1', about: 'to listen at' },
      origin: {
        type: 'string',
        takes: 'URL',
        default: site.url,
        about: 'where the pages are that may ask',
      },
    },
    exit: { 0: 'asked to end, and ended', 2: 'the call is wrong, or the port is taken' },
  });
  if (call === null) return 0;
  if (!isSchemaName(call.schema))
    throw callFault('schema-odd', '--schema', `found "${call.schema}"`);
  const sql = postgres(databaseOf(call.database), {
    max: CONNECTIONS,
    onnotice: () => undefined,
    connection: {
      application_name: 'news-archive search',
      statement_timeout: STATEMENT_TIMEOUT,
      default_transaction_read_only: true,
    },
  });
  const server = createSearchServer(new ServedArchive(sql, call.schema), {
    origin: originOf(call.origin),
    report: (error) => {
      process.stderr.write(`search-service: ${reasonOf(error)}\n`);
    },
  });
  await new Promise<void>((listening, failed) => {
    server.on('error', failed);
    server.listen(portOf(call.port), call.host, listening);
  });
  process.stdout.write(`http://${call.host}:${call.port}/ answers pages of ${call.origin}.\n`);
  await new Promise<void>((ended) => {
    const end = () => {
      server.close(() => {
        ended();
      });
      server.closeAllConnections();
    };
    process.once('SIGINT', end).once('SIGTERM', end);
  });
  await sql.end();
  return 0;
});

/** @throws Error for what is no address */
function originOf(url: string): string {
  if (URL.canParse(url)) return new URL(url).origin;
  throw callFault('option-value', '--origin', `expected an address, found "${url}"`);
}

/** @throws Error for what is no port */
function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port > 0 && port < 65_536) return port;
  throw callFault('option-value', '--port', `expected 1 to 65535, found "${text}"`);
}
