import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parse } from 'csv-parse/sync';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeOutputs } from '../../../../src/integrations/write-outputs.ts';
import { databaseOutput } from '../../../../src/lib/outputs/database.ts';
import { tableOutput } from '../../../../src/lib/outputs/table.ts';
import { entryWith } from '../../../support/made-entry.ts';
import { madeArchive, writeOutputsOf, type MadeArchive } from '../../../support/outputs.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const { evidence, source } = entryWith();

/** An entry in Turkish and one in English that names the same person, and one of a hostile headline. */
const made: MadeArchive = {
  topics: [
    {
      ...{ id: 'weather', label: 'Weather', glyph: 'circle', definition: 'All weather.' },
      terms: [{ term: 'fog', weight: 1 }],
    },
  ],
  names: [
    { id: 'kalin', label: 'İbrahim Kalın', kind: 'person', spellings: ['KALIN'] },
    { id: 'irak', label: 'Irak', kind: 'place', spellings: [] },
  ],
  entries: [
    {
      slug: 'isik',
      entry: entryWith({
        ...{ id: '11111111-1111-8111-8111-111111111111', title: 'Işık Irak’ta', language: 'tr' },
        ...{ authors: ['Ada Reed', 'Ben Moss'], topics: ['weather'], names: ['irak', 'kalin'] },
        evidence: {
          ...evidence,
          names: [
            {
              name: 'kalin',
              spellings: [
                { spelling: 'Kalın', count: 2 },
                { spelling: 'KALIN', count: 1 },
              ],
              where: ['p1'],
            },
          ],
          statements: [
            { date: '2026-02', where: 'p1', found: 'şubat', at: 0, rule: 'month-before' },
          ],
        },
      }),
      body: 'Kalın Şırnak’a gitti.\n\nKALIN, İstanbul’da kırmızı bir ışığı gördü.',
    },
    {
      slug: 'fog',
      entry: entryWith({
        ...{ id: '22222222-2222-8222-8222-222222222222', title: '=1+1', date: null },
        source: {
          ...source,
          also: [{ ...source, file: 'copy.txt', title: 'Fog', date: null }],
        },
      }),
      body: 'Ibrahim Kalin spoke of "fog"; DROP TABLE articles.',
    },
  ],
};

async function open(archive: MadeArchive = made): Promise<DatabaseSync> {
  const root = await temporaryFolder();
  await writeOutputsOf([databaseOutput], archive, root);
  const database = new DatabaseSync(join(root, 'archive.sqlite'), { readOnly: true });
  onTestFinished(() => {
    database.close();
  });
  return database;
}

describe('the database of an archive', () => {
  const typedAs: readonly (readonly [words: readonly string[], found: number])[] = [
    [['kalin', 'Kalin', 'KALIN', 'KALİN', 'kal*'], 2],
    // Who types the dotless letter means it: the English entry writes the name without.
    [['kalın', 'Kalın'], 1],
    [['ışık', 'isik', 'Işık', 'IŞIK', 'şırnak', 'sirnak', 'Şırnak'], 1],
    [['İstanbul', 'istanbul', 'ISTANBUL', 'irak', 'ırak', 'Irak'], 1],
    [['"ibrahim kalin"', '"kırmızı bir ışığı"', '"kirmizi bir isigi"'], 1],
    [['"kirmizi isigi"', 'mittigation'], 0],
  ];
  test('finds Turkish words however they are typed, and phrases', async () => {
    const database = await open();
    const find = database.prepare('SELECT rowid FROM articles_fts(?)');
    for (const [words, found] of typedAs) {
      for (const word of words) expect(find.all(word), word).toHaveLength(found);
    }
  });

  test('finds words that soft hyphens and joiners go through, and parts none but where a word may end', async () => {
    const [, fog] = made.entries;
    if (!fog) throw new Error('There is no entry.');
    const body = 'The co\u00ADop\u00ADera\u200Dtion went on\u200Bward with MI\u0307\u00ADT.';
    const database = await open({ ...made, entries: [{ ...fog, body }] });
    const find = database.prepare('SELECT rowid FROM articles_fts(?)');
    for (const word of ['cooperation', '"the cooperation went"', 'ward', 'mit', 'MİT']) {
      expect(find.all(word), word).toHaveLength(1);
    }
    expect(find.all('onward')).toHaveLength(0);
  });

  test('is found to be searchable by the query with which Datasette looks for it', async () => {
    const database = await open();
    const found = database
      .prepare(
        `SELECT name FROM sqlite_master WHERE rootpage = 0
         AND sql LIKE '%VIRTUAL TABLE%USING FTS%content="articles"%'`,
      )
      .all();
    expect(found).toEqual([{ name: 'articles_fts' }]);
  });

  test('is whole, and has the same bytes however often it is written', async () => {
    const [one, two] = [await temporaryFolder(), await temporaryFolder()];
    await writeOutputsOf([databaseOutput], made, one);
    await writeOutputsOf([databaseOutput], made, two);
    const bytes = await readFile(join(one, 'archive.sqlite'));
    expect(bytes.equals(await readFile(join(two, 'archive.sqlite')))).toBe(true);
    const database = await open();
    const ask = (query: string) => database.prepare(query).all();
    expect(ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(ask('PRAGMA foreign_key_check')).toEqual([]);
    expect(ask('PRAGMA user_version')).toEqual([{ user_version: 1 }]);
    expect(ask('PRAGMA journal_mode')).toEqual([{ journal_mode: 'delete' }]);
  });

  test('that follows an earlier build has the bytes of one that follows none, and is let alone where nothing changed', async () => {
    const [fresh, root] = [await temporaryFolder(), await temporaryFolder()];
    const build = (folder: string, archive: MadeArchive) =>
      writeOutputs(folder, () => undefined, {
        ...madeArchive(archive),
        remembered: { file: `${folder}.json`, key: 'code' },
      });
    await build(fresh, made);
    const [isik, fog] = made.entries;
    if (!isik || !fog) throw new Error('There is no entry.');
    await build(root, { ...made, entries: [{ ...isik, slug: 'other', body: 'Before.' }, fog] });
    await build(root, made);
    const file = join(root, 'archive.sqlite');
    const bytes = await readFile(file);
    expect(bytes.equals(await readFile(join(fresh, 'archive.sqlite')))).toBe(true);
    const { ino, mtimeMs } = await stat(file);
    await build(root, made);
    expect(await stat(file)).toMatchObject({ ino, mtimeMs });
  });

  test('has the same table as the CSV, in its view, and titles as they are', async () => {
    const root = await temporaryFolder();
    await writeOutputsOf([databaseOutput, tableOutput], made, root);
    const csv = await readFile(join(root, 'archive.csv'), 'utf8');
    const rows = parse<Record<string, string>>(csv, { columns: true, bom: true });
    const database = new DatabaseSync(join(root, 'archive.sqlite'), { readOnly: true });
    const view = database.prepare('SELECT * FROM archive').all();
    database.close();
    expect(view.map((row) => Object.keys(row))).toEqual(rows.map((row) => Object.keys(row)));
    expect(view.map((row) => Object.values(row).map((value) => String(value ?? '')))).toEqual(
      rows.map((row) => Object.values(row).map((cell) => cell.replace(/^'(?==)/, ''))),
    );
    expect(view.map(({ title }) => title)).toEqual(['Işık Irak’ta', '=1+1']);
  });

  test('joins entries to topics, names, spellings, statements and sources', async () => {
    const database = await open();
    const ask = (query: string) => database.prepare(query).all();
    expect(
      ask(`SELECT slug, mentions FROM spellings JOIN article_names USING (name)
           JOIN articles ON number = article WHERE plain = 'kalin'`),
    ).toEqual([{ slug: 'isik', mentions: 3 }]);
    expect(ask(`SELECT topics.label FROM article_topics JOIN topics ON topics.id = topic`)).toEqual(
      [{ label: 'Weather' }],
    );
    expect(ask('SELECT date, date_from, date_to, place, found, rule FROM statements')).toEqual([
      {
        ...{ date: '2026-02', date_from: '2026-02-01', date_to: '2026-02-28', place: 'p1' },
        ...{ found: 'şubat', rule: 'month-before' },
      },
    ]);
    expect(ask('SELECT article, position, file FROM sources')).toEqual([
      { article: 1, position: 1, file: 'fog.txt' },
      { article: 2, position: 1, file: 'fog.txt' },
      { article: 2, position: 2, file: 'copy.txt' },
    ]);
  });

  test('of an archive without entries has its tables', async () => {
    const database = await open({ entries: [] });
    expect(database.prepare('SELECT * FROM archive').all()).toEqual([]);
    expect(database.prepare('SELECT title FROM about').all()).toHaveLength(1);
  });
});
