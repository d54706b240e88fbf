import { readEntryFile } from '../../src/lib/entry-file.ts';
import { entryPathOf, provenancePath } from '../../src/lib/provenance-file.ts';
import { fault, type Fault } from './faults.ts';
import { isAsLeft } from './fixity.ts';
import type { IngestTask, SourceReport } from './pipeline.ts';

interface CleanedUp {
  readonly moved: readonly string[];
  readonly pruned: readonly string[];
  readonly general: readonly Fault[];
}

/**
 * Looks after entries that this run did not make. One whose source was just ingested has moved (its
 * title or date changed) and goes; one whose source was refused stays; one whose source is missing
 * stays, unless pruning was asked for. One that was edited by hand stays in any case.
 */
export async function cleanUp(
  task: IngestTask,
  reports: ReadonlyMap<string, SourceReport>,
): Promise<CleanedUp> {
  const kept = new Set([...reports.values()].map(({ path }) => path));
  const all = await task.files.list(task.out);
  const moved: string[] = [];
  const pruned: string[] = [];
  const general: Fault[] = [];
  for (const path of all.filter((one) => one.endsWith('.md') && !kept.has(one))) {
    const fate = await judge(task, path, reports);
    if (fate === 'moved' || fate === 'pruned') {
      await remove(task, path);
      (fate === 'moved' ? moved : pruned).push(path);
    } else general.push(fate);
  }
  const entries = new Set(all.filter((path) => path.endsWith('.md')).concat([...moved, ...pruned]));
  for (const path of all) {
    const entry = entryPathOf(path);
    // The entry it belongs to was deleted by hand.
    if (entry !== null && !entries.has(entry)) await task.files.remove(task.out, path);
  }
  return { moved, pruned, general };
}

async function judge(
  task: IngestTask,
  path: string,
  reports: ReadonlyMap<string, SourceReport>,
): Promise<Fault | 'moved' | 'pruned'> {
  const { files, out } = task;
  const bytes = (await files.read(out, path)) ?? new Uint8Array();
  const source = sourceOf(bytes, path);
  if (source === null) return fault('entry-foreign', path, 'not a file that ingest wrote');
  const status = reports.get(source)?.status;
  if (status === 'refused') {
    return fault('entry-outdated', path, `its source "${source}" was refused in this run`);
  }
  if (status === undefined && !task.prune) {
    return fault('entry-orphaned', path, `its source "${source}" is not among the sources`);
  }
  const beside = await files.read(out, provenancePath(path));
  if (!isAsLeft(bytes, beside)) {
    const now = reports.get(source)?.path ?? 'gone';
    const what = `edited by hand, and so left here, although the entry of "${source}" is now ${now}`;
    return fault('entry-edited', path, what);
  }
  return status === undefined ? 'pruned' : 'moved';
}

async function remove({ files, out }: IngestTask, path: string): Promise<void> {
  await files.remove(out, path);
  const beside = provenancePath(path);
  if ((await files.read(out, beside)) !== null) await files.remove(out, beside);
}

function sourceOf(bytes: Uint8Array, path: string): string | null {
  try {
    return readEntryFile(new TextDecoder().decode(bytes), path).entry.source.file;
  } catch {
    return null;
  }
}
