import { createHash } from 'node:crypto';
import { outputFolder } from '../../src/integrations/output-folder.ts';
import { renderBody } from '../../src/lib/body.ts';
import { newestFirst } from '../../src/lib/chronology.ts';
import { recordOf } from '../../src/lib/cite.ts';
import { listingOf } from '../../src/lib/entry-file.ts';
import type { Archive, Output, OutputEntry, OutputFolder } from '../../src/lib/outputs/output.ts';
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

/** An archive with its entries as outputs take them, in its order. */
function madeArchive(made: MadeArchive): {
  readonly archive: Archive;
  readonly entries: readonly OutputEntry[];
} {
  const facts = { ...site, ...made.site };
  const names = new Map((made.names ?? []).map((name) => [name.id, name]));
  const topics = [...(made.topics ?? [])];
  const items = newestFirst(
    made.entries.map(({ entry, slug }) => ({
      ...listingOf(entry),
      slug,
      path: `${slug}.md`,
      digest: slug,
    })),
  );
  const entries = items.flatMap((item) =>
    made.entries
      .filter(({ slug }) => slug === item.slug)
      .map(({ entry, body, slug }) => {
        const filed = topics.filter(({ id }) => entry.topics.includes(id));
        const url = new URL(`${facts.base}articles/${slug}/`, facts.url).href;
        const record = recordOf(entry, { slug, url, names, topics: filed });
        return { item, entry, body, blocks: renderBody(body), record };
      }),
  );
  const taxonomy = { threshold: 1, headlineFactor: 1, topics };
  return { archive: { site: facts, items, taxonomy, names, redirects: [] }, entries };
}

/** Runs outputs over a made-up archive, in memory. @returns their files by path */
export async function runOutputs(
  outputs: readonly Output[],
  made: MadeArchive,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  await run(outputs, made, {
    write: (path, content) => {
      if (files.has(path)) throw new Error(`${path} is written twice`);
      files.set(path, typeof content === 'string' ? content : Buffer.from(content).toString());
    },
    append: (path, text) => {
      files.set(path, (files.get(path) ?? '') + text);
    },
    place: (path) => {
      throw new Error(`${path}: there is no disk here`);
    },
    facts: (path) => {
      const content = Buffer.from(files.get(path) ?? '');
      const sha256 = createHash('sha256').update(content).digest('hex');
      return Promise.resolve({ path, bytes: content.byteLength, sha256 });
    },
    get paths() {
      return new Set(files.keys());
    },
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
  folder.flush();
}

async function run(
  outputs: readonly Output[],
  made: MadeArchive,
  folder: OutputFolder,
): Promise<void> {
  const { archive, entries } = madeArchive(made);
  const writers = outputs.map((output) => output(archive, folder));
  for (const entry of entries) for (const { add } of writers) add?.(entry);
  for (const { end } of writers) await end?.();
}
