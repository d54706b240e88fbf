import process from 'node:process';
import postgres from 'postgres';
import { archivePaths } from '../src/archive-paths.ts';
import { loadArchive } from '../src/lib/load-archive.ts';
import { isSchemaName, SCHEMA } from '../src/service/database-tables.ts';
import { callFault, contentVariable, readCall } from './call.ts';
import { drawing, run } from './command.ts';
import { loadInto } from './engine/postgres-load.ts';

const number = (value: number) => value.toLocaleString('en');

await run('engine', async () => {
  const call = readCall({
    name: 'engine',
    what: `Hands the entries of this archive to a search engine, for archives that have outgrown a static search.
postgres loads them into PostgreSQL, for npm run search-service. docs/large.md tells more.`,
    argument: { takes: 'ENGINE', about: 'postgres' },
    options: {
      database: {
        type: 'string',
        takes: 'URL',
        about: 'postgres://user:password@host/database; the user must be allowed to create schemas',
      },
      schema: {
        type: 'string',
        takes: 'NAME',
        default: SCHEMA,
        about: 'where the archive is put, in the place of what is there',
      },
    },
    environment: contentVariable,
    exit: { 0: 'handed over', 2: 'the call is wrong, or the engine refused it' },
  });
  if (call === null) return 0;
  if (call.argument !== 'postgres') {
    throw callFault('engine-unknown', 'ENGINE', `expected postgres, found "${call.argument}"`);
  }
  if (call.database === undefined) {
    throw callFault('option-without-value', '--database', 'expected the address of a database');
  }
  if (!isSchemaName(call.schema))
    throw callFault('schema-odd', '--schema', `found "${call.schema}"`);
  const draw = drawing();
  const sql = postgres(call.database, { max: 1, onnotice: () => undefined });
  try {
    const { items, names, taxonomy } = await loadArchive();
    const { entries, words } = await loadInto(
      sql,
      {
        ...{ folder: archivePaths.articles, items },
        ...{ names: names.values(), topics: taxonomy.topics },
      },
      {
        schema: call.schema,
        onProgress: (done, of) => {
          draw(done === of ? '' : `${number(done)} of ${number(of)} entries`);
        },
      },
    );
    process.stdout.write(
      `${call.schema}: ${number(entries)} entries, ${number(words)} different words.\n`,
    );
  } finally {
    await sql.end();
  }
  return 0;
});
