/**
 * The tables in which an archive lies in PostgreSQL, for the loader and the service. All of them stand in one
 * schema, which is replaced as a whole. Entries are known by their place in the order of the archive, 0 the newest.
 */

/** Counts up when a table changes its form: a service must not read those of another. */
export const DATABASE_FORMAT = 1;

/** The schema where none is named. */
export const SCHEMA = 'news_archive';

/** Whether a schema can be named so without quotation marks (PostgreSQL 15, 4.1.1), and the next one after it. */
export function isSchemaName(name: string): boolean {
  return /^[a-z][a-z0-9_]{0,49}$/.test(name) && !name.startsWith('pg_');
}

/** Makes the tables, empty. @param schema one that {@link isSchemaName} lets through */
export function createTables(schema: string): string {
  return `
create schema ${schema};
-- One row: which archive this is. build names all that it holds.
create table ${schema}.archive (
  format int not null, build text not null, entries int not null, names jsonb not null, topics jsonb not null
);
-- days are counted from 1970-01-01; spans beside each other stay apart, as a multirange would not keep them.
create table ${schema}.entries (
  place int not null, id uuid not null, slug text not null, title text not null, edtf text, dating text not null,
  first_days int[] not null, last_days int[] not null,
  topics text[] not null, names text[] not null, publisher text,
  titles tsvector not null, sequence text not null, facts jsonb not null, record jsonb not null
);
-- An entry of very many words has several rows.
create table ${schema}.words (place int not null, lexemes tsvector not null);
create table ${schema}.vocabulary (word text collate "C" not null, entries int not null, joined boolean not null);
comment on schema ${schema} is 'A news archive, as npm run engine -- postgres loads it; replaced as a whole.';
`;
}

/** What is made once the tables are filled. */
export function createIndexes(schema: string): string {
  return `
alter table ${schema}.entries add primary key (place);
create unique index on ${schema}.entries (id);
create unique index on ${schema}.entries (slug);
create index on ${schema}.entries using gin (titles) with (fastupdate = off);
create index on ${schema}.words using gin (lexemes) with (fastupdate = off);
alter table ${schema}.vocabulary add primary key (word);
analyze ${schema}.entries;
analyze ${schema}.words;
analyze ${schema}.vocabulary;
`;
}
