import { totalmem } from 'node:os';
import { sizeOf, type FolderSize } from './folder-size.ts';
import { CommandFailure, measure, type Usage } from './measure.ts';
import type { Failure, Result, StageName, SystemName } from './results.ts';
import type { Project, Stage } from './systems/project.ts';

/** A build, stage by stage. */

export interface Build {
  readonly system: SystemName;
  /** How many articles. */
  readonly size: number;
  readonly project: Project;
  /** What a stage may take, in seconds. */
  readonly timeout: number;
}

/** What came of a build: with a failure there is no row of the whole. */
export interface Built {
  readonly results: readonly Result[];
  readonly failures: readonly Failure[];
  /** Whether all stages came to their end. */
  readonly isDone: boolean;
}

/**
 * Runs all stages of a build.
 * @param whole what the row of all stages together is called; nothing for a build from nothing, whose stages have rows too
 */
export async function runStages(build: Build, whole?: StageName): Promise<Built> {
  const { system, size, project } = build;
  const rows: Result[] = [];
  const failures: Failure[] = [];
  for (const stage of project.stages) {
    const key = { system, size, stage: stage.stage };
    try {
      const { usage, heap } = await withEnoughHeap(stage, build.timeout);
      if (heap !== null) {
        const reason = `ran out of memory with the heap that Node gives by itself; measured with --max-old-space-size=${heap}`;
        failures.push({ ...key, reason });
      }
      rows.push({ ...key, ...figuresOf(usage), ...(await sizeOf(stage.output)) });
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      failures.push({ ...key, reason: error.message });
      return { results: whole === undefined ? rows : [], failures, isDone: false };
    }
  }
  const all = { ...addUp(rows), ...(await sizeOf(project.site)) };
  const row = { system, size, ...(whole !== undefined && { stage: whole }), ...all };
  return { results: whole === undefined ? [...rows, row] : [row], failures, isDone: true };
}

type Figures = Omit<Result, 'system' | 'size' | 'stage' | keyof FolderSize>;

/** Stages one after the other: their times are added up, of their memory the most counts. */
function addUp(rows: readonly Result[]): Figures {
  return {
    wall_s: round(rows.reduce((sum, row) => sum + row.wall_s, 0)),
    cpu_s: round(rows.reduce((sum, row) => sum + row.cpu_s, 0)),
    peak_kb: Math.max(...rows.map((row) => row.peak_kb)),
  };
}

function figuresOf({ wall, cpu, peak }: Usage): Figures {
  return { wall_s: round(wall), cpu_s: round(cpu), peak_kb: peak };
}

/** Processor time is counted in hundredths of a second. */
function round(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}

const HEAP_FULL = /heap out of memory|heap limit/i;

/**
 * Runs a stage as anybody would; where it dies of the limit that Node sets to its heap, once more with three
 * quarters of the memory there is.
 * @returns also the size of that heap in MiB, null where it was not needed
 */
async function withEnoughHeap(
  { command }: Stage,
  timeout: number,
): Promise<{ usage: Usage; heap: number | null }> {
  try {
    return { usage: await measure(command, timeout), heap: null };
  } catch (error) {
    if (!(error instanceof CommandFailure && HEAP_FULL.test(error.message))) throw error;
    const heap = Math.floor((totalmem() / 2 ** 20) * 0.75);
    const env = { ...command.env, NODE_OPTIONS: `--max-old-space-size=${heap}` };
    return { usage: await measure({ ...command, env }, timeout), heap };
  }
}
