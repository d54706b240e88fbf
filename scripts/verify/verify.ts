import { join } from 'node:path';
import { readAddresses, REGISTER, type Address } from '../../src/lib/addresses.ts';
import { readEntryFile, type EntryFile } from '../../src/lib/entry-file.ts';
import { provenancePath, readProvenanceFile } from '../../src/lib/provenance-file.ts';
import type { Provenance } from '../../src/schema/provenance.ts';
import type { Files } from '../ingest/files.ts';
import { ingest, type IngestReport, type IngestTask } from '../ingest/pipeline.ts';
import { rawLines } from '../ingest/raw-lines.ts';
import { fileOf, sourcesOf } from '../ingest/sources.ts';
import { account } from './account.ts';
import { unregistered, type EntryAtPath } from './register.ts';
import { reasonOf } from '../../src/lib/reason-of.ts';

/** What is not as it should be: the entry or source, and what is wrong with it. */
export interface Difference {
  readonly path: string;
  readonly what: string;
}

export interface Verification {
  readonly entries: number;
  readonly sources: number;
  readonly differences: readonly Difference[];
}

/**
 * Checks an archive: sources unchanged, entries equal to what ingest would write and each at its address in
 * the register, every line of every source accounted for. Nothing is written.
 */
export async function verify(task: Omit<IngestTask, 'prune'>): Promise<Verification> {
  const { files, sources, out } = task;
  const paths = (await files.list(out)).filter((path) => path.endsWith('.md'));
  const differences: Difference[] = [];
  const opened: EntryAtPath[] = [];
  const bySource = new Map<string, { path: string; file: EntryFile; provenance: Provenance }>();
  for (const path of paths) {
    const one = await openEntry(files, out, path);
    if ('what' in one) differences.push(one);
    else {
      const { file } = one.provenance.source;
      const other = bySource.get(file);
      if (other) differences.push({ path, what: `${other.path} is an entry of "${file}" too` });
      bySource.set(file, { path, ...one });
      opened.push({ path, id: one.file.entry.id });
    }
  }
  const wanted = new Set([...bySource.keys()].map(fileOf));
  for (const name of [...wanted].sort()) {
    for await (const source of sourcesOf(files, sources, name)) {
      const made = bySource.get(source.file);
      if (!made) continue;
      bySource.delete(source.file);
      const { path, file, provenance } = made;
      if ('unread' in source) {
        const gone = source.unread.code === 'source-unreadable';
        differences.push({
          path,
          what: gone
            ? `its source "${source.file}" is gone or cannot be read`
            : `its source "${source.file}": ${source.unread.what}`,
        });
      } else if (source.sha256 !== provenance.source.sha256) {
        differences.push({ path, what: `its source "${source.file}" was changed since` });
      } else {
        differences.push(
          ...account(rawLines(source), provenance, file).map((what) => ({ path, what })),
        );
      }
    }
  }
  for (const [source, { path }] of bySource) {
    differences.push({ path, what: `its source "${source}" is gone` });
  }
  const dry = await dryRun(task);
  return {
    entries: paths.length,
    sources: dry.report.sources.length,
    differences: merge([
      ...differences,
      ...unregistered(await registerOf(files, out), opened),
      ...dry.differences,
    ]),
  };
}

/** The register as it stands; what it cannot be read for is thrown. */
async function registerOf(files: Files, out: string): Promise<Address[]> {
  const bytes = await files.read(out, REGISTER);
  return bytes === null ? [] : readAddresses(new TextDecoder().decode(bytes), join(out, REGISTER));
}

async function openEntry(
  files: Files,
  out: string,
  path: string,
): Promise<Difference | { file: EntryFile; provenance: Provenance }> {
  const text = (await files.read(out, path)) ?? new Uint8Array();
  const beside = await files.read(out, provenancePath(path));
  if (beside === null) return { path, what: 'has no provenance beside it' };
  try {
    return {
      file: readEntryFile(new TextDecoder().decode(text), path),
      provenance: readProvenanceFile(new TextDecoder().decode(beside), provenancePath(path)),
    };
  } catch (error) {
    return { path, what: reasonOf(error) };
  }
}

/** Runs ingest without writing, and tells what it would have written or removed. */
async function dryRun(
  task: Omit<IngestTask, 'prune'>,
): Promise<{ report: IngestReport; differences: Difference[] }> {
  const differences: Difference[] = [];
  const files: Files = {
    ...task.files,
    write: async (root, path) => {
      const there = (await task.files.read(root, path)) !== null;
      differences.push({
        path,
        what: there ? 'is not what ingest would write' : 'is missing: ingest would write it',
      });
    },
    remove: (_, path) => {
      differences.push({ path, what: 'would be removed by ingest: it stands elsewhere now' });
      return Promise.resolve();
    },
  };
  const report = await ingest({ ...task, files, prune: false });
  const edited = [...report.sources.flatMap(({ faults }) => faults), ...report.general].filter(
    ({ code }) => code === 'entry-edited' || code === 'entry-foreign',
  );
  return {
    report,
    differences: [...differences, ...edited.map(({ where, what }) => ({ path: where, what }))],
  };
}

/** One line for each thing that is wrong, entries in order. */
function merge(differences: readonly Difference[]): Difference[] {
  const seen = new Map(differences.map((one) => [`${one.path}\n${one.what}`, one]));
  return [...seen.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
