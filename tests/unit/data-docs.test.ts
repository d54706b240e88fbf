import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { jsonKey } from '../../src/lib/export-columns.ts';
import { ARCHIVE_COLUMNS } from '../../src/lib/outputs/archive-columns.ts';
import { DATABASE_FORMAT, SCHEMA } from '../../src/lib/outputs/database-schema.ts';
import { dataColumns } from '../../src/words/en.ts';

/** The page on the data says what the code writes; UPDATE_GOLDEN=1 writes its table of columns anew. */
const PAGE = join('docs', 'data.md');
const page = readFileSync(PAGE, 'utf8');

test('every column is described in docs/data.md, under its name and key', () => {
  const rows = ARCHIVE_COLUMNS.map(({ name, inTable, inJson }) => {
    const column = inTable ? `\`${name}\`` : '';
    const key = inJson ? `\`${jsonKey(name)}\`` : '';
    return `| ${column} | ${key} | ${inTable?.type ?? ''} | ${dataColumns[name]} |`;
  });
  const heads = ['| Column | Key | Type | What |', '| --- | --- | --- | --- |'];
  const table = [...heads, ...rows].join('\n');
  const told = page.replace(
    /(<!-- columns -->\n)[^]*?(<!-- \/columns -->)/,
    (_, start: string, end: string) => `${start}\n${table}\n\n${end}`,
  );
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(PAGE, told);
  else expect(page).toBe(told);
});

test('every table of the database is described there with its columns, and its format is', () => {
  const database = new DatabaseSync(':memory:');
  database.exec(SCHEMA);
  const ask = (query: string) => database.prepare(query).all();
  const tables = ask(
    "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'articles_fts_%'",
  ).map(({ name }) => String(name));
  const lines = page.slice(page.indexOf('## Tables of the database')).split('\n');
  const listed = new Set<string>(ARCHIVE_COLUMNS.map(({ name }) => name));
  for (const table of tables) {
    const row = lines.find((line) => line.startsWith(`| \`${table}\` |`)) ?? '';
    expect(row, table).not.toBe('');
    const columns = ask(`PRAGMA table_info(${table})`).map(({ name }) => String(name));
    const own = columns.filter(
      (name) => table !== 'archive' && (table !== 'articles' || !listed.has(name)),
    );
    for (const name of own) expect(row, `${table}.${name}`).toContain(`\`${name}\``);
  }
  database.close();
  expect(tables).toContain('archive');
  expect(page).toContain(`\`PRAGMA user_version\` is ${DATABASE_FORMAT};`);
});
