import { join } from 'node:path';
import { archivePaths } from '../archive-paths.ts';
import type { Item } from '../lib/chronology.ts';
import { readEntryFile, type EntryFile } from '../lib/entry-file.ts';
import { loadArchive } from '../lib/load-archive.ts';
import { entryOf } from '../lib/outputs/entry-of.ts';
import type { Archive } from '../lib/outputs/output.ts';
import { OUTPUTS, type OutputGroup } from '../lib/outputs/outputs.ts';
import { readText } from '../lib/read-files.ts';
import { urls } from '../lib/urls.ts';
import { whole } from '../lib/whole.ts';
import { outputFolder } from './output-folder.ts';
import { noState, openState, type Remembered } from './output-state.ts';
import { writerIn, type SiteWriter } from './site-writer.ts';

/** What of the outputs is written, and what is known already. */
interface Choice {
  /** All where left out. `descriptions` tell of the files of the others, which then must be there. */
  readonly groups?: readonly OutputGroup[];
  /** The archive, where it has been loaded. */
  readonly archive?: Archive;
  /** Reads the file of an entry: from the disk where left out. */
  readonly read?: (item: Item) => EntryFile;
  /** Whose own files are written, where several machines share them; those of all entries where left out. */
  readonly own?: (item: Item) => boolean;
  /** Puts files on disk: without more where left out. */
  readonly writer?: SiteWriter;
  /** What an earlier build of the same groups and entries left: what has not changed since is not written again. */
  readonly remembered?: Remembered;
}

/**
 * Writes the outputs of this archive. The same entries give the same bytes, whatever an earlier build has left.
 * @param root where the base of the site is
 * @param warn told what is amiss without being wrong
 * @returns the paths of all files, below it
 * @throws Error where an entry cannot be read
 */
export async function writeOutputs(
  root: string,
  warn: (message: string) => void,
  {
    groups = ALL,
    archive: loaded,
    read = readEntry,
    own = () => true,
    writer = writerIn(root),
    remembered,
  }: Choice = {},
): Promise<ReadonlySet<string>> {
  const archive = loaded ?? (await loadArchive());
  const state = remembered ? openState(root, remembered) : noState;
  const folder = outputFolder(root, warn, { state, writer });
  const writers = ALL.filter((group) => groups.includes(group)).flatMap((group) =>
    OUTPUTS[group].map((output) => ({ group, ...output(archive, folder) })),
  );
  for (const item of archive.items) {
    const entry = entryOf(item, archive, { read, addressOf, partOf: state.partOf });
    for (const { group, add } of writers) if (group !== 'entries' || own(item)) add?.(entry);
  }
  state.close();
  for (const { end } of writers) await end?.();
  folder.finish();
  state.save();
  return folder.paths;
}

const ALL = Object.keys(OUTPUTS) as OutputGroup[];

function readEntry({ path }: Item): EntryFile {
  return readEntryFile(readText(join(archivePaths.articles, path)), path);
}

function addressOf({ slug }: Item): string {
  return whole(urls.article(slug));
}
