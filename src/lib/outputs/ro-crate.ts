import { words } from '../../words.ts';
import type { Item } from '../chronology.ts';
import { earliestDay } from '../dates.ts';
import { mediaTypeOf } from '../file-kinds.ts';
import { conceptId, keeperId, schemeId } from '../identifiers.ts';
import { urls } from '../urls.ts';
import { HANDED_ON } from './handed-on.ts';
import type { Archive, Output, OutputFolder } from './output.ts';
import { whole } from '../whole.ts';

/**
 * The archive as a data set: an attached RO-Crate package (RO-Crate 1.2, w3id.org/ro/crate/1.2), whose root is
 * the base of the site. It describes the files that hold the entries, and no entry by itself: that would repeat
 * `archive.jsonl` in more bytes.
 */

const PATH = 'ro-crate-metadata.json';
const SPECIFICATION = 'https://w3id.org/ro/crate/1.2';

/** Ends last of all: it tells the size and the hash of what the others wrote. */
export const roCrateOutput: Output = (archive, folder) => ({
  end: () => {
    const files = described(folder).map((path) => fileEntity(path, folder));
    const crate = {
      '@context': `${SPECIFICATION}/context`,
      '@graph': [descriptor, ...archiveEntities(archive, files), ...files],
    };
    folder.write(PATH, `${JSON.stringify(crate, null, 1)}\n`);
  },
});

/** An object of the flat list that a crate is. */
interface Entity {
  readonly '@id': string;
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** What only crawlers and browsers read is no data, and the crate does not describe itself as a part. */
function described({ has }: OutputFolder): Described[] {
  return HANDED_ON.filter(({ id }) => id !== 'machines')
    .flatMap((group) => group.paths)
    .filter((path) => path !== PATH)
    .filter(has);
}

type Described = Exclude<keyof typeof words.data.files, typeof PATH>;

const descriptor: Entity = {
  '@id': PATH,
  '@type': 'CreativeWork',
  conformsTo: { '@id': SPECIFICATION },
  about: { '@id': './' },
};

function fileEntity(path: Described, folder: OutputFolder): Entity {
  const { bytes, sha256 } = folder.facts(path);
  const { name, what } = words.data.files[path];
  return {
    '@id': path,
    '@type': 'File',
    name,
    description: what,
    encodingFormat: mediaTypeOf(path),
    contentSize: String(bytes),
    sha256,
    url: whole(urls.file(path)),
  };
}

function archiveEntities(archive: Archive, files: readonly Entity[]): Entity[] {
  const { site, taxonomy, items } = archive;
  const { data } = words;
  const home = whole(urls.home);
  const keeper: Entity = {
    '@id': keeperId(home),
    '@type': 'Organization',
    name: site.name,
    url: home,
  };
  const scheme: Entity = {
    '@id': schemeId(whole(urls.topics)),
    '@type': 'DefinedTermSet',
    name: data.topicScheme(site.name),
    url: whole(urls.topics),
  };
  const nameScheme: Entity = {
    '@id': schemeId(whole(urls.names)),
    '@type': 'DefinedTermSet',
    name: data.nameScheme(site.name),
    url: whole(urls.names),
  };
  const topics = taxonomy.topics.map(({ id, label, definition }): Entity => ({
    '@id': conceptId(whole(urls.topic(id))),
    '@type': 'DefinedTerm',
    name: label,
    description: definition,
    inDefinedTermSet: reference(scheme),
    url: whole(urls.topic(id)),
  }));
  const texts: Entity = {
    '@id': 'articles/',
    '@type': 'Dataset',
    name: data.textsFolder.name,
    description: data.textsFolder.what,
  };
  const parts = [...files, ...(items.length > 0 ? [texts] : [])];
  const root: Entity = {
    '@id': './',
    '@type': 'Dataset',
    name: site.name,
    description: `${site.tagline} ${site.statement}`,
    datePublished: newestDay(items),
    license: data.licence,
    inLanguage: site.language,
    url: home,
    publisher: reference(keeper),
    about: topics.map(reference),
    mentions: reference(nameScheme),
    hasPart: parts.map(reference),
  };
  return [root, keeper, scheme, ...topics, nameScheme, ...parts.slice(files.length)];
}

function reference({ '@id': id }: Entity): { readonly '@id': string } {
  return { '@id': id };
}

/**
 * The day before which the archive as it is cannot have been published: the newest on which an entry was
 * surely dated or changed. RO-Crate asks for a date of publication, and the day of the build would give the
 * same archive other bytes every day. An archive that nothing dates has the beginning of the calendar.
 */
function newestDay(items: readonly Item[]): string {
  const days = items.flatMap(({ date, updated }) => [earliestDay(date), earliestDay(updated)]);
  return (
    days
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? '1970-01-01'
  );
}
