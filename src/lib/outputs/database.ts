import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Name } from '../../schema/names.ts';
import { words } from '../../words.ts';
import { knownDate } from '../export-dates.ts';
import { fold } from '../fold.ts';
import { urls } from '../urls.ts';
import { ARTICLE_COLUMNS, DATABASE_FORMAT, INDEXES, SCHEMA } from './database-schema.ts';
import type { Archive, Output, OutputEntry } from './output.ts';
import { respelled } from './respelled.ts';
import { whole } from '../whole.ts';

/**
 * How many bytes of postings the full-text index gathers before it writes a part of it: 128 MB hold some 15,000 entries of
 * 4 KB, and their index is written once. SQLite's own 1 MB has it written and merged again and again, in twice the time.
 */
const POSTINGS = 128 * 1024 * 1024;

/**
 * The whole archive as an SQLite database with full-text search: `archive.sqlite`. It has no clock in it and its
 * rows come in the order of the archive, so that the same entries give the same bytes as long as the SQLite of
 * the runtime is the same.
 */
export const databaseOutput: Output = (archive, folder) => {
  if (folder.keeps(PATH, archive.items)) return {};
  const earlier = folder.earlier(PATH);
  const database = new DatabaseSync(folder.place(PATH));
  // Nobody reads it while it is written; if the build fails, it is made anew.
  database.exec(`
    PRAGMA page_size = 4096;
    PRAGMA cache_size = -65536;
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA user_version = ${DATABASE_FORMAT};
    ${earlier === null ? '' : `ATTACH ${quoted(earlier)} AS earlier;`}
    BEGIN;
    ${SCHEMA}`);
  const insert = insertsInto(database);
  addAuthorities(archive, insert);
  const copy = earlier === null ? null : copiesFrom(database);
  let number = 0;
  return {
    add: (entry) => {
      number += 1;
      const before = folder.number(PATH, entry.item, number);
      if (copy === null || before === null) addEntry(entry, number, insert);
      else copy(before, number);
    },
    end: () => {
      // Indexes of what is there are sorted once, and full text is told how to write later additions, if any come.
      database.exec(`
        ${INDEXES}
        ${setting('hashsize', POSTINGS)}
        ${setting('automerge', 0)}
        INSERT INTO articles_fts (articles_fts) VALUES ('rebuild'), ('optimize');
        ${setting('hashsize', 1024 * 1024)}
        ${setting('automerge', 4)}
        COMMIT;`);
      database.close();
    },
  };
};

const PATH = 'archive.sqlite';

/** Sets how FTS5 works (sqlite.org/fts5.html, section 6); it is kept in the file. */
function setting(name: 'hashsize' | 'automerge', value: number): string {
  return `INSERT INTO articles_fts (articles_fts, rank) VALUES ('${name}', ${value});`;
}

type Row = readonly SQLInputValue[];
type Insert = (table: string, row: Row) => void;

/** Statements are prepared once for each table. */
function insertsInto(database: DatabaseSync): Insert {
  const statements = new Map<string, StatementSync>();
  return (table, row) => {
    let statement = statements.get(table);
    if (!statement) {
      const places = row.map(() => '?').join(', ');
      statement = database.prepare(`INSERT INTO ${table} VALUES (${places})`);
      statements.set(table, statement);
    }
    statement.run(...row);
  };
}

type Copy = (from: number, to: number) => void;

/** What is said of an entry, each table with its number first. */
const TABLES_OF_ENTRIES = [
  ...(['articles', 'authors', 'article_topics', 'article_names', 'statements', 'sources'] as const),
];

/** Takes the rows of an entry that has not changed out of the earlier database: the same rows, in the same order, as it would give. */
function copiesFrom(database: DatabaseSync): Copy {
  const statements = TABLES_OF_ENTRIES.map((table) => {
    const [number = '', ...others] = database
      .prepare('SELECT name FROM pragma_table_info(?)')
      .all(table)
      .map(({ name }) => String(name));
    const order = table === 'articles' ? '' : 'ORDER BY position';
    return database.prepare(
      `INSERT INTO main.${table} SELECT ?, ${others.join(', ')} FROM earlier.${table} WHERE ${number} = ? ${order}`,
    );
  });
  return (from, to) => {
    for (const statement of statements) statement.run(to, from);
  };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function addAuthorities({ site, taxonomy, names }: Archive, insert: Insert): void {
  const description = words.dataPackage.description(site.tagline);
  insert('about', [site.name, site.tagline, description, whole(urls.home)]);
  for (const { id, label, definition } of taxonomy.topics)
    insert('topics', [id, label, definition]);
  for (const name of names.values()) {
    const { id, label, kind, description, lang } = name;
    insert('names', [id, label, kind, description ?? null, lang ?? null]);
    for (const spelling of spellingsOf(name)) {
      insert('spellings', [id, spelling, fold(spelling)]);
    }
  }
}

function spellingsOf({ label, spellings }: Name): ReadonlySet<string> {
  return new Set([label, ...spellings]);
}

function addEntry(output: OutputEntry, number: number, insert: Insert): void {
  const { entry, blocks, record } = output;
  const { title, standfirst, source } = entry;
  const cells = ARTICLE_COLUMNS.map(({ field }) => field.cell(output));
  const others = respelled(
    [title, standfirst ?? '', ...blocks.map(({ text }) => text)],
    record.language,
  );
  insert('articles', [number, ...cells, others]);
  const list = (table: string, rows: readonly Row[]) => {
    for (const [i, row] of rows.entries()) insert(table, [number, i + 1, ...row]);
  };
  list(
    'authors',
    record.authors.map((author) => [author]),
  );
  list(
    'article_topics',
    record.topics.map(({ id }) => [id]),
  );
  list(
    'article_names',
    record.names.map(({ id }) => [id, mentionsOf(entry, id)]),
  );
  list('statements', statementsOf(entry));
  const sources = [source, ...(source.also ?? [])];
  list(
    'sources',
    sources.map(({ file, sha256, publisher, title, url }) => [file, sha256, publisher, title, url]),
  );
}

function mentionsOf({ evidence }: OutputEntry['entry'], id: string): number {
  const named = evidence.names.find(({ name }) => name === id);
  return named?.spellings.reduce((sum, { count }) => sum + count, 0) ?? 0;
}

function statementsOf({ evidence }: OutputEntry['entry']): Row[] {
  return (evidence.statements ?? []).map(({ date, where, found, rule }) => {
    const { span } = knownDate(date);
    return [date, span?.from ?? '', span?.to ?? '', where, found, rule];
  });
}
