import { relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { archivePaths } from '../../src/archive-paths.ts';
import { codeKey } from '../../src/lib/code-key.ts';
import { holding } from '../../src/lib/hold.ts';
import { isWithin } from '../../src/lib/is-within.ts';
import { printableLines } from '../printable.ts';
import { sha256Of } from './fixity.ts';
import type { KeptTask } from './kept/kept.ts';
import { storeIn } from './kept/store.ts';
import { parseAhead } from './parse-ahead.ts';
import { ingest, type IngestReport, type IngestTask } from './pipeline.ts';
import { writeSourceManifest } from './source-manifest.ts';
import { failed, jsonReport, textReport } from './report.ts';
import { writeBehind } from './write-behind.ts';

type Task = Omit<IngestTask, 'prune'>;

/** What the call of the command asks for. */
interface Asked {
  readonly report: string;
  /** The source to be explained, as it was typed. */
  readonly explain?: string;
  readonly strict?: boolean;
  readonly prune?: boolean;
  readonly fresh?: boolean;
}

/**
 * Runs ingest with its threads and what was kept, and writes the report.
 * @returns the exit status
 */
export async function runIngest(task: Task, asked: Asked): Promise<0 | 1> {
  if (asked.explain !== undefined) {
    const { explain } = await import('./explain.ts');
    const [folder, file] = [resolve(task.sources), resolve(asked.explain)];
    const story = await explain(
      task,
      isWithin(folder, file) ? relative(folder, file) : asked.explain,
    );
    process.stdout.write(printableLines(story));
    return 0;
  }
  return holding({ folder: task.out, way: 'alone', cache: archivePaths.cache }, async () => {
    const sums = new Map<string, string>();
    const onSum = (file: string, sha256: string) => sums.set(file, sha256);
    const report = await ingestAlone({ ...task, onSum }, asked);
    await writeSourceManifest(task.sources, task.out, sums);
    process.stdout.write(asked.report === 'json' ? jsonReport(report) : textReport(report));
    return failed(report, asked.strict ?? false) ? 1 : 0;
  });
}

/** Ingests while nobody else changes the entries. */
async function ingestAlone(
  task: Task,
  { fresh = false, prune = false }: Asked,
): Promise<IngestReport> {
  const keep = keepTask(task, fresh);
  const behind = writeBehind(task.files);
  const threaded = { ...task, files: behind.files, parseAll: parseAhead };
  try {
    return await ingest({ ...threaded, keep, prune });
  } finally {
    await behind.close();
  }
}

/** What ingest runs: its own modules, and those of the site that it uses. */
const CODE = {
  folders: ['scripts/ingest', 'src/lib', 'src/schema', 'src/words'],
  files: ['src/words.ts', 'src/site.config.ts', 'package.json', 'package-lock.json'],
} as const;

/** What is kept from run to run holds for this code and this configuration. */
function keepTask({ sources, out, config, today }: Task, fresh: boolean): KeptTask {
  const { taxonomy, names } = config;
  const project = fileURLToPath(new URL('../../', import.meta.url));
  return {
    store: storeIn(archivePaths.cache, { sources, out }),
    key: sha256Of(JSON.stringify([codeKey(project, CODE), taxonomy, names])),
    day: today,
    now: BigInt(Date.now()) * 1_000_000n,
    fresh,
    onDamage: (reason) => {
      process.stderr.write(
        `ingest: what was kept in ${archivePaths.cache} is passed over: ${reason}. Everything is read anew.\n`,
      );
    },
    onUnsaved: (reason) => {
      process.stderr.write(
        `ingest: ${reason} All entries are written; the next run reads everything anew.\n`,
      );
    },
  };
}
