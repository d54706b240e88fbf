import type { TableField } from '../export-columns.ts';
import { ARCHIVE_COLUMNS } from './archive-columns.ts';

/** The tables of `archive.sqlite`, which `docs/data.md` describes. */

/** `PRAGMA user_version`: counts up when a table or column changes its meaning or goes. */
export const DATABASE_FORMAT = 1;

/**
 * Columns of the archive's table that are lists, and how the view `archive` gathers each out of the tables that
 * have its members.
 */
const LISTS: Readonly<Record<string, string>> = {
  authors: gathered('name', 'FROM authors WHERE article = articles.number'),
  topics: gathered(
    'label',
    'FROM article_topics JOIN topics ON topics.id = topic WHERE article = articles.number',
  ),
  people: gatheredNames('person'),
  organisations: gatheredNames('organisation'),
  places: gatheredNames('place'),
  statements: gathered("date || ' ' || place", 'FROM statements WHERE article = articles.number'),
};

const inTables = ARCHIVE_COLUMNS.flatMap(({ name, inTable }) =>
  inTable ? [{ name, field: inTable }] : [],
);

/** The columns that `articles` has of the archive's table: all that are no lists. */
export const ARTICLE_COLUMNS = inTables.filter(({ name }) => !(name in LISTS));

/**
 * Without STRICT, which SQLite knows since 3.37 alone. `number` is the place of an entry in the archive, by which
 * tables are joined and which full-text search needs; only `id` is the same in the next build.
 */
export const SCHEMA = `
CREATE TABLE about (
  title TEXT NOT NULL,
  tagline TEXT NOT NULL,
  description TEXT NOT NULL,
  url TEXT NOT NULL
);
CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  ${ARTICLE_COLUMNS.map(({ name, field }) => columnSql(name, field)).join(',\n  ')},
  respelled TEXT NOT NULL
);
CREATE TABLE authors (
  article INTEGER NOT NULL REFERENCES articles (number),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (article, position)
);
CREATE TABLE topics (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  definition TEXT NOT NULL
);
CREATE TABLE article_topics (
  article INTEGER NOT NULL REFERENCES articles (number),
  position INTEGER NOT NULL,
  topic TEXT NOT NULL REFERENCES topics (id),
  PRIMARY KEY (article, position)
);
CREATE TABLE names (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  kind TEXT NOT NULL,
  description TEXT,
  language TEXT
);
CREATE TABLE article_names (
  article INTEGER NOT NULL REFERENCES articles (number),
  position INTEGER NOT NULL,
  name TEXT NOT NULL REFERENCES names (id),
  mentions INTEGER NOT NULL,
  PRIMARY KEY (article, position)
);
CREATE TABLE spellings (
  name TEXT NOT NULL REFERENCES names (id),
  spelling TEXT NOT NULL,
  plain TEXT NOT NULL,
  PRIMARY KEY (name, spelling)
);
CREATE TABLE statements (
  article INTEGER NOT NULL REFERENCES articles (number),
  position INTEGER NOT NULL,
  date TEXT NOT NULL,
  date_from TEXT NOT NULL,
  date_to TEXT NOT NULL,
  place TEXT NOT NULL,
  found TEXT NOT NULL,
  rule TEXT NOT NULL,
  PRIMARY KEY (article, position)
);
CREATE TABLE sources (
  article INTEGER NOT NULL REFERENCES articles (number),
  position INTEGER NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  publisher TEXT,
  title TEXT,
  url TEXT,
  PRIMARY KEY (article, position)
);
CREATE VIRTUAL TABLE articles_fts USING fts5 (
  title, standfirst, text, respelled,
  content="articles", content_rowid="number", tokenize="unicode61 remove_diacritics 2"
);
CREATE VIEW archive AS
  SELECT ${inTables.map(({ name }) => `${LISTS[name] ?? name} AS ${name}`).join(',\n    ')}
  FROM articles ORDER BY number;
`;

/** Made behind the last row: an index of rows that are there is sorted once. */
export const INDEXES = `
CREATE INDEX articles_date_from ON articles (date_from);
CREATE INDEX articles_date_to ON articles (date_to);
CREATE INDEX articles_date ON articles (date);
CREATE INDEX articles_date_kind ON articles (date_kind);
CREATE INDEX articles_publisher ON articles (publisher);
CREATE INDEX article_topics_topic ON article_topics (topic, article);
CREATE INDEX article_names_name ON article_names (name, article);
CREATE INDEX spellings_plain ON spellings (plain);
CREATE INDEX statements_date_from ON statements (date_from);
`;

function columnSql(name: string, { type, constraints = {} }: TableField): string {
  const parts = [name, type === 'integer' ? 'INTEGER' : 'TEXT'];
  if (constraints['required'] === true) parts.push('NOT NULL');
  if (constraints['unique'] === true) parts.push('UNIQUE');
  return parts.join(' ');
}

/** A list in one cell, in its order; an empty one where there is none, as in the table. */
function gathered(what: string, from: string): string {
  return `(SELECT coalesce(group_concat(one, '; '), '') FROM (SELECT ${what} AS one ${from} ORDER BY position))`;
}

function gatheredNames(kind: string): string {
  return gathered(
    'label',
    `FROM article_names JOIN names ON names.id = article_names.name WHERE article = articles.number AND kind = '${kind}'`,
  );
}
