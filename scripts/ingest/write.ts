import { reasonOf } from '../../src/lib/reason-of.ts';
import { readEntryFile } from '../../src/lib/entry-file.ts';
import { entryPathOf, provenancePath } from '../../src/lib/provenance-file.ts';
import type { ArticleEntry } from './enrich/enrich.ts';
import { fault, type Fault } from './faults.ts';
import type { Files } from './files.ts';
import { isAsLeft } from './fixity.ts';
import { provenanceOf, renderProvenance } from './provenance.ts';
import { renderEntry } from './render.ts';

export interface WriteTask {
  readonly files: Files;
  readonly out: string;
  /** Path of the entry below `out`. */
  readonly path: string;
  readonly made: ArticleEntry;
  /** The identifier of the entry. */
  readonly id: string;
  /** Whether a file of that path may be there. */
  readonly there: boolean;
  /** Whether to put by an entry that names other copies of its text on disk. */
  readonly wait: boolean;
  /** What to tell of each file that is written: see {@link Files.write}. */
  readonly onWritten?: (path: string) => (stamp: string) => void;
}

export interface Written {
  readonly status: 'written' | 'unchanged' | 'edited';
  readonly faults: readonly Fault[];
}

/**
 * Writes an entry and its provenance, where they differ from what is there. The entry goes first: a
 * run that is cut off between the two leaves the provenance as a draft, and {@link endWhatWasCutOff} puts it in its place.
 *
 * An entry that is not as ingest left it was edited by hand, and is never overwritten, unless it is no more than what a
 * loss of power left of it.
 */
export async function writeEntry(task: WriteTask): Promise<Written | 'waits'> {
  const { files, out, path, made, id, there, wait, onWritten } = task;
  const beside = provenancePath(path);
  const before = there ? await files.read(out, path) : null;
  const knownText = before === null ? null : await files.read(out, beside);
  const text = renderEntry(made, id);
  const same = before !== null && Buffer.from(before).equals(Buffer.from(text));
  if (wait && before !== null && !same && namesCopies(before)) return 'waits';
  if (before !== null && !same && !isAsLeft(before, knownText) && !isCutShort(before, text)) {
    const what = differences(before, text, path);
    return { status: 'edited', faults: [fault('entry-edited', path, what)] };
  }
  const name = path.replace(/^.*\//, '');
  const provenance = renderProvenance(provenanceOf(made, name, text));
  const sameBeside = knownText !== null && Buffer.from(knownText).equals(Buffer.from(provenance));
  const second = { text: provenance, onWritten: onWritten?.(beside) };
  const next = sameBeside ? undefined : { path: beside, text: second };
  if (!same) await files.write(out, path, { text, onWritten: onWritten?.(path), next });
  else if (next) await files.write(out, beside, second);
  return { status: same && sameBeside ? 'unchanged' : 'written', faults: [] };
}

/**
 * Ends what runs that were cut off began: a draft of a provenance whose entry stands takes its place, every other one
 * is removed. No other run may be at work in the folder.
 */
export async function endWhatWasCutOff(files: Files, out: string): Promise<void> {
  for (const draft of files.drafts(out)) {
    const entry = entryPathOf(draft.of);
    const stands = entry === null ? null : await files.read(out, entry);
    const told = stands && (await files.read(out, draft.path));
    files.settle(out, draft, stands && isAsLeft(stands, told) ? 'place' : 'drop');
  }
}

/** File systems write blocks of so many bytes (ext4, XFS, btrfs and APFS as they are made by default). */
const BLOCK = 4096;

/**
 * Whether a file is what a loss of power left of a text that the system had not written out: nothing, or its first
 * blocks, with NULs for the others where the length was written before them. An editor leaves no such file.
 */
function isCutShort(entry: Uint8Array, text: string): boolean {
  const end = entry.findLastIndex((byte) => byte !== 0) + 1;
  const isBlocks = end < entry.length || end % BLOCK === 0;
  return isBlocks && Buffer.from(text).subarray(0, end).equals(entry.subarray(0, end));
}

function namesCopies(entry: Uint8Array): boolean {
  return /^ {2}also:$/m.test(new TextDecoder().decode(entry));
}

/** Names what an editor changed, as far as the file can still be read as an entry. */
function differences(before: Uint8Array, text: string, path: string): string {
  try {
    const mine = readEntryFile(text, path);
    const theirs = readEntryFile(new TextDecoder().decode(before), path);
    const keys = Object.keys(mine.entry) as (keyof typeof mine.entry)[];
    const changed: string[] = keys.filter(
      (key) => JSON.stringify(mine.entry[key]) !== JSON.stringify(theirs.entry[key]),
    );
    if (mine.body !== theirs.body) changed.push('text');
    return `edited by hand, and so left as it is: ${changed.join(', ') || 'its form'} not as ingest would write`;
  } catch (error) {
    const [reason = ''] = reasonOf(error).slice(`${path}: `.length).split('\n');
    return `changed since ingest wrote it, and so left as it is: ${reason}`;
  }
}
