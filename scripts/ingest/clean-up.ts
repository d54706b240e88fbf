import { readEntryFile } from '../../src/lib/entry-file.ts';
import { entryPathOf, provenancePath } from '../../src/lib/provenance-file.ts';
import type { Entry } from '../../src/schema/entry.ts';
import { fault, type Fault } from './faults.ts';
import { isAsLeft } from './fixity.ts';
import type { AddressBook } from './addresses/book.ts';
import type { IngestTask, SourceReport } from './pipeline.ts';

/** What a run knows of its sources. */
interface Known {
  readonly reports: ReadonlyMap<string, SourceReport>;
  readonly book: AddressBook;
  /** What stood below the folder of entries when the run began. */
  readonly before: ReadonlySet<string>;
}

interface CleanedUp {
  readonly moved: readonly string[];
  readonly withdrawn: readonly string[];
  readonly pruned: readonly string[];
  readonly general: readonly Fault[];
}

/**
 * Looks after entries that this run did not make. One whose source was just ingested has moved (its date changed, or an
 * editor gave it another address) and goes; so does one that was withdrawn; one whose source was refused stays; one whose
 * source is missing stays, unless pruning was asked for. One that was edited by hand stays in any case.
 */
export async function cleanUp(task: IngestTask, known: Known): Promise<CleanedUp> {
  const kept = new Set([...known.reports.values()].map(({ path }) => path));
  const all = await task.files.list(task.out);
  const moved: string[] = [];
  const withdrawn: string[] = [];
  const pruned: string[] = [];
  const general: Fault[] = [];
  for (const path of all.filter((one) => one.endsWith('.md') && !kept.has(one))) {
    const fate = await judge(task, path, known);
    if (typeof fate === 'string') {
      await remove(task, path);
      if (fate === 'pruned') pruned.push(path);
      else if (fate === 'withdrawn') withdrawn.push(path);
      // What this run wrote before another source told when it was, nobody has seen where it stood.
      else if (known.before.has(path)) moved.push(path);
    } else general.push(fate);
  }
  const entries = new Set(all.filter((path) => path.endsWith('.md')));
  for (const path of all) {
    const entry = entryPathOf(path);
    // The entry it belongs to was deleted by hand.
    if (entry !== null && !entries.has(entry)) await task.files.remove(task.out, path);
  }
  return { moved, withdrawn, pruned, general };
}

async function judge(
  task: IngestTask,
  path: string,
  { reports, book }: Known,
): Promise<Fault | 'moved' | 'withdrawn' | 'pruned'> {
  const { files, out } = task;
  const bytes = (await files.read(out, path)) ?? new Uint8Array();
  const entry = entryOf(bytes, path);
  if (entry === null) return fault('entry-foreign', path, 'not a file that ingest wrote');
  // The source may stand elsewhere now, and another at its old path.
  const address = book.byId(entry.id);
  const now = address ? address.file : entry.source.file;
  const source = now ?? entry.source.file;
  const status = now === null ? undefined : reports.get(now)?.status;
  if (status === 'refused') {
    return fault('entry-outdated', path, `its source "${source}" was refused in this run`);
  }
  if (status === undefined && !task.prune) {
    return fault('entry-orphaned', path, `its source "${source}" is not among the sources`);
  }
  const beside = await files.read(out, provenancePath(path));
  if (!isAsLeft(bytes, beside)) {
    if (status === 'excluded')
      return fault(
        'withdrawn-edited',
        path,
        `edited by hand, and so left here, although decisions.yaml withdraws "${source}"`,
      );
    const place = reports.get(source)?.path ?? 'gone';
    const what = `edited by hand, and so left here, although the entry of "${source}" is now ${place}`;
    return fault('entry-edited', path, what);
  }
  if (status === 'excluded') return 'withdrawn';
  return status === undefined ? 'pruned' : 'moved';
}

async function remove({ files, out }: IngestTask, path: string): Promise<void> {
  await files.remove(out, path);
  const beside = provenancePath(path);
  if ((await files.read(out, beside)) !== null) await files.remove(out, beside);
}

function entryOf(bytes: Uint8Array, path: string): Entry | null {
  try {
    return readEntryFile(new TextDecoder().decode(bytes), path).entry;
  } catch {
    return null;
  }
}
