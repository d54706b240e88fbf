import type { IngestConfig } from '../../scripts/ingest/config.ts';
import { ingest, type IngestReport } from '../../scripts/ingest/pipeline.ts';
import { provenancePath } from '../../src/lib/provenance-file.ts';
import { madeUpConfig } from './made-up-config.ts';
import { memoryFiles, type Contents } from './memory-files.ts';

/** What a run of ingest over a disk in memory gave: the report, and the disk after it. */
export interface MemoryRun {
  readonly report: IngestReport;
  readonly contents: Contents;
}

/** The day on which tests run: after every date in them that is not meant to lie in the future. */
export const TODAY = '2026-11-21';

/**
 * Runs ingest from `in/` to `out/` of a disk in memory.
 * @param contents the disk, changed in place
 * @param config the made-up archive's by default
 */
export async function ingestMemory(
  contents: Contents,
  config: IngestConfig = madeUpConfig(),
): Promise<MemoryRun> {
  const report = await ingest({
    sources: 'in',
    out: 'out',
    config,
    files: memoryFiles(contents),
    today: TODAY,
    prune: false,
    onProgress: () => undefined,
  });
  return { report, contents };
}

/** Runs ingest over a single source and gives its report, its entry and its provenance. */
export async function ingestOne(
  file: string,
  content: string | Uint8Array,
  config: IngestConfig = madeUpConfig(),
) {
  const { report, contents } = await ingestMemory(new Map([[`in/${file}`, content]]), config);
  const [source] = report.sources;
  if (!source) throw new Error(`no report on ${file}`);
  const { path } = source;
  const at = (name: string) => String(contents.get(`out/${name}`));
  if (path === null) return { source, text: null, provenance: null };
  return { source, text: at(path), provenance: at(provenancePath(path)) };
}
