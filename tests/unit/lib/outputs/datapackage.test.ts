import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { dataPackageOutput } from '../../../../src/lib/outputs/datapackage.ts';
import { OUTPUTS } from '../../../../src/lib/outputs/outputs.ts';
import { profileFaults, rowFaults, type DataPackage } from '../../../support/data-package.ts';
import { entryWith } from '../../../support/made-entry.ts';
import { runOutputs, writeOutputsOf, type MadeArchive } from '../../../support/outputs.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { words } from '../../../../src/words.ts';

const dates = ['2026-01-10', '2026-01', '2026', '2023-12~', '[2026-01-10,2026-10-01]', null];
const entries = dates.map((date, i) => ({
  slug: `fog-${i}`,
  entry: entryWith({ date, id: `1111111${i}-1111-8111-8111-111111111111`, title: `=${i}` }),
  body: 'Fog.',
}));

async function written(made: MadeArchive) {
  const root = await temporaryFolder();
  await writeOutputsOf(Object.values(OUTPUTS).flat(), made, root);
  const read = (path: string) => readFileSync(join(root, path));
  return { read, description: JSON.parse(read('datapackage.json').toString()) as DataPackage };
}

describe('the description of the data of an archive', () => {
  test('is a Data Package, and its table a tabular resource', async () => {
    const { description } = await written({ entries });
    expect(profileFaults('data-package', description)).toEqual([]);
    const [table, ...others] = description.resources;
    expect(profileFaults('tabular-data-resource', table)).toEqual([]);
    for (const other of others) expect(profileFaults('data-resource', other)).toEqual([]);
    // The profiles are asked, and answer.
    expect(profileFaults('data-package', { ...description, resources: [] })).not.toEqual([]);
    expect(profileFaults('tabular-data-resource', { ...table, dialect: {} })).not.toEqual([]);
  });

  test('names the files with their bytes and hashes, and the types of each cell', async () => {
    const { description, read } = await written({ entries });
    expect(description.resources.map(({ path, mediatype }) => [path, mediatype])).toEqual([
      ['archive.csv', 'text/csv'],
      ['archive.jsonl', 'application/jsonl'],
      ['archive.sqlite', 'application/vnd.sqlite3'],
    ]);
    for (const { path, bytes, hash } of description.resources) {
      const content = read(path);
      expect(bytes).toBe(content.byteLength);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
    const schema = description.resources[0]?.schema;
    if (!schema) throw new Error('the table has no schema');
    const rows = parse<Record<string, string>>(read('archive.csv'), { columns: true, bom: true });
    expect(schema.fields.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
    expect(rowFaults(schema, rows)).toEqual([]);
    const [first = {}] = rows;
    expect(rowFaults(schema, [{ ...first, date_from: 'soon', id: '', wording: 'x' }])).toEqual([
      'date_from: soon',
      'wording: x',
      'id: empty',
    ]);
  });

  test('says of the archive and of each file what a reader must know', async () => {
    const sea = { id: 'sea', label: 'Sea & fog', glyph: 'ring' as const, definition: 'The sea.' };
    const files = await runOutputs([dataPackageOutput], {
      ...{ entries: [], topics: [{ ...sea, terms: [] }] },
      site: { name: 'The Fog Record', tagline: 'News of fog.' },
    });
    const text = files.get('datapackage.json') ?? '';
    const of = words.dataPackage;
    const description = JSON.parse(text) as DataPackage;
    // Nothing is written here: each file is empty.
    const sha256 = createHash('sha256').update('').digest('hex');
    const empty = { bytes: 0, hash: `sha256:${sha256}` };
    const [table, ...others] = description.resources;
    expect(description).toMatchObject({
      ...{ profile: 'data-package', name: 'fog-record', title: 'The Fog Record' },
      description: of.description('News of fog.'),
      homepage: 'https://mitrecord.example/',
      version: `1.0.0+${sha256.slice(0, 12)}`,
      keywords: ['Sea & fog'],
      sources: [{ title: of.source('The Fog Record'), path: 'https://mitrecord.example/about/' }],
    });
    expect(table).toMatchObject({
      ...{ profile: 'tabular-data-resource', name: 'archive-table', path: 'archive.csv' },
      ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', ...empty },
      ...{ title: of.table, description: of.tableDescription },
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
      schema: { missingValues: [''], primaryKey: 'id' },
    });
    expect(table?.schema?.fields.filter(({ name }) => ['slug', 'authors'].includes(name))).toEqual([
      {
        ...{ name: 'slug', type: 'string', format: 'default' },
        description: words.dataColumns.slug,
        constraints: { required: true, unique: true },
      },
      {
        ...{ name: 'authors', type: 'string', format: 'default' },
        description: words.dataColumns.authors,
      },
    ]);
    expect(others).toEqual([
      {
        ...{ name: 'archive-lines', path: 'archive.jsonl', format: 'jsonl' },
        ...{ mediatype: 'application/jsonl', ...empty },
        ...{ title: of.lines, description: of.linesDescription, encoding: 'utf-8' },
      },
      {
        ...{ name: 'archive-database', path: 'archive.sqlite', format: 'sqlite' },
        ...{ mediatype: 'application/vnd.sqlite3', ...empty },
        ...{ title: of.database, description: of.databaseDescription },
      },
    ]);
    expect(text).toBe(`${JSON.stringify(description, null, 2)}\n`);
  });

  test('has another version with other entries, and the same with the same', async () => {
    const versionOf = async (made: MadeArchive) => (await written(made)).description.version;
    const version = await versionOf({ entries });
    expect(version).toMatch(/^1\.0\.0\+[0-9a-f]{12}$/);
    expect(await versionOf({ entries })).toBe(version);
    expect(await versionOf({ entries: entries.slice(1) })).not.toBe(version);
  });

  test('of an archive without entries and topics is one too, and claims no licence', async () => {
    const { description } = await written({ entries: [] });
    expect(profileFaults('data-package', description)).toEqual([]);
    expect(description.keywords).toBeUndefined();
    expect(description).not.toHaveProperty('licenses');
    expect(description.description).toContain('No licence is claimed');
  });
});
