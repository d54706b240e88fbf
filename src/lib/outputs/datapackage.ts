import { words } from '../../words.ts';
import { mediaTypeOf } from '../file-kinds.ts';
import { plainName } from '../search-export.ts';
import { urls } from '../urls.ts';
import { ARCHIVE_COLUMNS } from './archive-columns.ts';
import { DATABASE_FORMAT } from './database-schema.ts';
import type { Archive, FileFacts, Output } from './output.ts';
import { whole } from '../whole.ts';

/**
 * The archive's data described for programs: `datapackage.json`, a Data Package of Frictionless. Its first version
 * (specs.frictionlessdata.io, profile `data-package`) is written, which readers of the second take as well, and
 * the reader of R takes alone (frictionless 1.3.0). It stands behind the files that it describes.
 */
export const dataPackageOutput: Output = (archive, folder) => ({
  end: () => {
    const description = describe(archive, {
      table: folder.facts('archive.csv'),
      lines: folder.facts('archive.jsonl'),
      database: folder.facts('archive.sqlite'),
    });
    folder.write('datapackage.json', `${JSON.stringify(description, null, 2)}\n`);
  },
});

type Files = Readonly<Record<'table' | 'lines' | 'database', FileFacts>>;

function describe({ site, taxonomy }: Archive, { table, lines, database }: Files) {
  const text = words.dataPackage;
  const homepage = whole(urls.home);
  const topics = taxonomy.topics.map(({ label }) => label);
  return {
    profile: 'data-package',
    name: plainName(site.name),
    title: site.name,
    description: text.description(site.tagline),
    homepage,
    version: versionOf(lines),
    // No licence is named, as the archive has none to give. An empty list would be no Data Package.
    ...(topics.length > 0 && { keywords: topics }),
    sources: [{ title: text.source(site.name), path: whole(urls.about) }],
    resources: [
      {
        profile: 'tabular-data-resource',
        ...resourceOf(table, 'archive-table'),
        ...{ title: text.table, description: text.tableDescription, encoding: 'utf-8' },
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
        schema: { fields: fields(), missingValues: [''], primaryKey: 'id' },
      },
      {
        ...resourceOf(lines, 'archive-lines'),
        ...{ title: text.lines, description: text.linesDescription, encoding: 'utf-8' },
      },
      {
        ...resourceOf(database, 'archive-database'),
        ...{ title: text.database, description: text.databaseDescription },
      },
    ],
  };
}

function resourceOf({ path, bytes, sha256 }: FileFacts, name: string) {
  const mediatype = mediaTypeOf(path);
  const format = path.slice(path.lastIndexOf('.') + 1);
  return { name, path, format, mediatype, bytes, hash: `sha256:${sha256}` };
}

/** The columns of `archive.csv` in Table Schema. */
function fields() {
  return ARCHIVE_COLUMNS.flatMap(({ name, inTable }) => {
    if (!inTable) return [];
    const { type, format = 'default', constraints } = inTable;
    const description = words.dataColumns[name];
    return [{ name, type, format, description, ...(constraints && { constraints }) }];
  });
}

/**
 * A version of the data (semver.org): the format of the tables, and as build metadata what tells one content from
 * another, as no clock has a say in a build.
 */
function versionOf({ sha256 }: FileFacts): string {
  return `${DATABASE_FORMAT}.0.0+${sha256.slice(0, 12)}`;
}
