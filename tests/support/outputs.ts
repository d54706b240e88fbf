import { hash } from 'node:crypto';
import { outputFolder } from '../../src/integrations/output-folder.ts';
import { newestFirst, type Item } from '../../src/lib/chronology.ts';
import { listingOf, type EntryFile } from '../../src/lib/entry-file.ts';
import { entryOf } from '../../src/lib/outputs/entry-of.ts';
import type { Archive, Output, OutputFolder } from '../../src/lib/outputs/output.ts';
import type { Entry } from '../../src/schema/entry.ts';
import type { Name } from '../../src/schema/names.ts';
import type { Topic } from '../../src/schema/topics.ts';
import { site } from '../../src/site.config.ts';

/** An entry of a made-up archive: its address, its metadata, and its text in Markdown. */
export interface MadeEntry {
  readonly slug: string;
  readonly entry: Entry;
  readonly body: string;
}

export interface MadeArchive {
  readonly entries: readonly MadeEntry[];
  readonly topics?: readonly Topic[];
  readonly names?: readonly Name[];
  readonly site?: Partial<Archive['site']>;
}

/** An archive, and what reads its entries. */
export function madeArchive(made: MadeArchive): {
  readonly archive: Archive;
  readonly read: (item: Item) => EntryFile;
} {
  const facts = { ...site, ...made.site };
  const names = new Map((made.names ?? []).map((name) => [name.id, name]));
  const topics = [...(made.topics ?? [])];
  const items = newestFirst(
    made.entries.map((one) => ({
      ...listingOf(one.entry),
      slug: one.slug,
      path: `${one.slug}.md`,
      digest: hash('sha256', JSON.stringify(one)),
    })),
  );
  const files = new Map(made.entries.map(({ slug, entry, body }) => [slug, { entry, body }]));
  const taxonomy = { threshold: 1, headlineFactor: 1, topics };
  const archive = { site: facts, items, taxonomy, names, redirects: [] };
  const read = ({ slug }: Item): EntryFile => {
    const file = files.get(slug);
    if (!file) throw new RangeError(`${slug} was not made up`);
    return file;
  };
  return { archive, read };
}

/** Files in memory, and what writes them. */
export function inMemory(): { files: Map<string, string> } & Pick<
  OutputFolder,
  'write' | 'append'
> {
  const files = new Map<string, string>();
  const append: OutputFolder['append'] = (path, content) => {
    files.set(path, (files.get(path) ?? '') + Buffer.from(content).toString());
  };
  const write: OutputFolder['write'] = (path, content) => {
    if (files.has(path)) throw new Error(`${path} is written twice`);
    append(path, content);
  };
  return { files, write, append };
}

/** Runs outputs over a made-up archive, in memory. @returns their files by path */
export async function runOutputs(
  outputs: readonly Output[],
  made: MadeArchive,
): Promise<ReadonlyMap<string, string>> {
  const { files, write, append } = inMemory();
  await run(outputs, made, {
    keeps: () => false,
    earlier: () => null,
    number: () => null,
    write,
    append,
    appendPart: (path, _item, part) => {
      append(path, part);
    },
    place: (path) => {
      throw new Error(`${path}: there is no disk here`);
    },
    facts: (path) => {
      const content = files.get(path) ?? '';
      const bytes = Buffer.byteLength(content);
      return { path, bytes, sha256: hash('sha256', content) };
    },
    has: (path) => files.has(path),
    warn: (message) => {
      throw new Error(message);
    },
  });
  return files;
}

/** Runs outputs over a made-up archive, on disk. @param root an empty folder */
export async function writeOutputsOf(
  outputs: readonly Output[],
  made: MadeArchive,
  root: string,
): Promise<void> {
  const folder = outputFolder(root, (message) => {
    throw new Error(message);
  });
  await run(outputs, made, folder);
  folder.finish();
}

/** Runs outputs over a made-up archive, and writes below a folder of the caller's. */
export async function run(
  outputs: readonly Output[],
  made: MadeArchive,
  folder: OutputFolder,
): Promise<void> {
  const { archive, read } = madeArchive(made);
  const writers = outputs.map((output) => output(archive, folder));
  const { base, url } = archive.site;
  for (const item of archive.items) {
    const entry = entryOf(item, archive, {
      read,
      addressOf: ({ slug }) => new URL(`${base}articles/${slug}/`, url).href,
      partOf: () => null,
    });
    for (const { add } of writers) add?.(entry);
  }
  for (const { end } of writers) await end?.();
}
