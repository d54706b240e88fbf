import type { IngestConfig } from '../../scripts/ingest/config.ts';
import { ingest, type IngestReport } from '../../scripts/ingest/pipeline.ts';
import { madeUpConfig } from './made-up-config.ts';
import { memoryFiles, type Contents } from './memory-files.ts';

/** What a run of ingest over a disk in memory gave: the report, and the disk after it. */
export interface MemoryRun {
  readonly report: IngestReport;
  readonly contents: Contents;
}

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
    prune: false,
    onProgress: () => undefined,
  });
  return { report, contents };
}

/** Runs ingest over a single source and gives its report and the text of its entry. */
export async function ingestOne(
  file: string,
  content: string | Uint8Array,
  config: IngestConfig = madeUpConfig(),
) {
  const { report, contents } = await ingestMemory(new Map([[`in/${file}`, content]]), config);
  const [source] = report.sources;
  if (!source) throw new Error(`no report on ${file}`);
  const written = source.path === null ? undefined : contents.get(`out/${source.path}`);
  return { source, text: written === undefined ? null : String(written) };
}
