import process from 'node:process';
import postgres from 'postgres';
import { archivePaths } from '../src/archive-paths.ts';
import { loadNames } from '../src/lib/authority.ts';
import { loadArchive } from '../src/lib/load-archive.ts';
import { checkSite } from '../src/lib/site-check.ts';
import { urls } from '../src/lib/urls.ts';
import { isSchemaName, SCHEMA } from '../src/service/database-tables.ts';
import { site } from '../src/site.config.ts';
import { callFault, contentVariable, databaseOf, readCall } from './call.ts';
import { drawing, run } from './command.ts';
import { writeOpensearch } from './engine/opensearch-write.ts';
import { loadInto } from './engine/postgres-load.ts';
import { mustBeOutside } from './outside.ts';

/** What OpenSearch takes as the name of an index. */
const INDEX = /^[a-z0-9][a-z0-9_-]*$/;

const number = (value: number) => value.toLocaleString('en');

await run('engine', async () => {
  const call = readCall({
    name: 'engine',
    what: `Hands the entries of this archive to a search engine, for archives that have outgrown a static search.
postgres loads them into PostgreSQL, for npm run search-service; opensearch writes the files that
OpenSearch is to be sent. docs/large.md tells more.`,
    argument: { takes: 'ENGINE', about: 'postgres or opensearch' },
    options: {
      database: {
        type: 'string',
        of: 'postgres',
        takes: 'URL',
        about: 'postgres: postgres://user:password@host/database, of one who may create schemas',
      },
      schema: {
        type: 'string',
        of: 'postgres',
        takes: 'NAME',
        default: SCHEMA,
        about: 'postgres: where the archive is put, in the place of what is there',
      },
      out: {
        type: 'string',
        of: 'opensearch',
        takes: 'DIR',
        about: 'opensearch: where the files are written',
      },
      index: {
        type: 'string',
        of: 'opensearch',
        takes: 'NAME',
        default: 'news-archive',
        about: 'opensearch: the index that they are for',
      },
    },
    environment: contentVariable,
    exit: { 0: 'handed over', 2: 'the call is wrong, or the engine refused it' },
  });
  if (call === null) return 0;
  checkSite(site);
  if (call.argument === 'opensearch') await toOpensearch(call);
  else if (call.argument === 'postgres') await toPostgres(call);
  else {
    const what = `expected postgres or opensearch, found "${call.argument}"`;
    throw callFault('engine-unknown', 'ENGINE', what);
  }
  return 0;
});

async function toOpensearch({ out, index }: { out?: string | undefined; index: string }) {
  if (out === undefined) throw callFault('option-missing', '--out', 'expected a folder');
  mustBeOutside('--out', out);
  if (!INDEX.test(index))
    throw callFault(
      'option-value',
      '--index',
      `found "${index}", expected small letters, figures, - and _`,
    );
  const { entries, files } = await writeOpensearch(out, {
    folder: archivePaths.articles,
    names: new Map((await loadNames(archivePaths.content)).map((name) => [name.id, name])),
    index,
    urlOf: (slug) => new URL(urls.article(slug), site.url).href,
  });
  process.stdout.write(
    `${out}: index.json, and ${number(entries)} entries in ${number(files)} bulk files.\n`,
  );
}

async function toPostgres({ database, schema }: { database?: string | undefined; schema: string }) {
  if (!isSchemaName(schema)) throw callFault('schema-odd', '--schema', `found "${schema}"`);
  const draw = drawing();
  const sql = postgres(databaseOf(database), { max: 1, onnotice: () => undefined });
  try {
    const { items, names, taxonomy } = await loadArchive();
    const { topics } = taxonomy;
    const archive = { folder: archivePaths.articles, items, names: names.values(), topics };
    const onProgress = (done: number, of: number) => {
      draw(done === of ? '' : `${number(done)} of ${number(of)} entries`);
    };
    const { entries, words } = await loadInto(sql, archive, { schema, onProgress });
    process.stdout.write(
      `${schema}: ${number(entries)} entries, ${number(words)} different words.\n`,
    );
  } finally {
    await sql.end();
  }
}
