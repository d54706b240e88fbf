import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeArticles } from './articles.ts';
import { CommandFailure, measure } from './measure.ts';
import { flush, setAside } from './quiet-disk.ts';
import { mediansOf, type Failure, type Report, type Result, type SystemName } from './results.ts';
import { runStages, type Build, type Built } from './stages.ts';
import { layOutAstro } from './systems/astro.ts';
import { layOutEleventy } from './systems/eleventy.ts';
import { layOutHugo } from './systems/hugo.ts';
import { layOutOurs, oursCommand } from './systems/ours.ts';
import { EDITS, type LayOut, type Workbench } from './systems/project.ts';
import { measureWorkbench } from './workbench.ts';

/** The systems side by side: each builds once in every round, so that what the machine does meanwhile meets them alike. */

export interface Task {
  readonly sizes: readonly number[];
  readonly systems: readonly SystemName[];
  /** Up to how many articles all of them build; beyond, ours and Hugo alone. */
  readonly allUpTo: number;
  readonly rounds: number;
  /** Whether builds after an edit are measured, too. */
  readonly isWarm: boolean;
  /** What a stage may take, in seconds. */
  readonly timeout: number;
  readonly say: (progress: string) => void;
  /** Called after each size with all figures until then: a run takes hours and may be cut short. */
  readonly keep: (measured: Measured) => Promise<void>;
}

export type Measured = Pick<Report, 'results' | 'failures'>;

const LAYOUTS: Readonly<Record<SystemName, LayOut>> = {
  ours: layOutOurs,
  hugo: layOutHugo,
  eleventy: layOutEleventy,
  astro: layOutAstro,
};

/**
 * Measures all sizes, the smallest first. A system that fails is not tried with more articles.
 * @param folder an empty one on a disk with some 300 KB for each article of all sizes; what is done with stays in it
 * @returns of several rounds the medians
 */
export async function measureSystems(folder: string, task: Task): Promise<Measured> {
  const results: Result[] = [];
  const failures: Failure[] = [];
  for (const size of task.sizes) {
    const there = join(folder, String(size));
    const wanted = task.systems.filter((system) => size <= task.allUpTo || isLarge(system));
    const able = wanted.filter((system) => !hasFailed(system, failures, results));
    const missing = wanted.filter((system) => !able.includes(system));
    failures.push(
      ...missing.map((system) => ({ system, size, reason: 'failed with fewer articles' })),
    );
    if (able.length === 0) continue;
    const folders = { folder: there, packages: folder, aside: join(folder, ASIDE) };
    const measured = await measureSize(folders, size, {
      ...task,
      systems: able,
    });
    results.push(...measured.results);
    failures.push(...measured.failures);
    await task.keep({ results, failures });
    await setAside([there], join(folder, ASIDE));
  }
  return { results, failures };
}

/** Below the folder of the bench: what is done with. */
const ASIDE = 'aside';

function isLarge(system: SystemName): boolean {
  return system === 'ours' || system === 'hugo';
}

/** Whether something is known of a system's failure and nothing of a whole build at the same size. */
function hasFailed(
  system: SystemName,
  failures: readonly Failure[],
  results: readonly Result[],
): boolean {
  return failures.some(
    (failure) =>
      failure.system === system &&
      !results.some(
        (row) => row.system === system && row.size === failure.size && row.stage === undefined,
      ),
  );
}

interface Folders {
  readonly folder: string;
  /** For what is installed. */
  readonly packages: string;
  /** For what is done with. */
  readonly aside: string;
}

async function measureSize(
  { folder, packages, aside }: Folders,
  size: number,
  task: Task,
): Promise<Measured> {
  const content = await prepare(folder, size, task);
  const laidOut = await layOutAll({ folder, packages, content }, size, task);
  const failures = [...laidOut.failures];
  let builds = [...laidOut.builds];
  const rows: Result[] = [];
  for (let round = 0; round < task.rounds; round += 1) {
    const isLast = round === task.rounds - 1;
    for (const build of rotated(builds, round)) {
      task.say(`${nameOf(build)}, round ${round + 1} of ${task.rounds}`);
      const built = await buildOnce(build, aside, { ...task, isWarm: task.isWarm && isLast });
      rows.push(...built.results);
      failures.push(...built.failures);
      if (!built.isDone) builds = builds.filter((other) => other !== build);
    }
  }
  return { results: mediansOf(rows), failures };
}

/** Lays out a project of each system that can be had. */
async function layOutAll(
  { folder, packages, content }: Omit<Folders, 'aside'> & { readonly content: string },
  size: number,
  { systems, timeout }: Task,
): Promise<{ builds: Build[]; failures: Failure[] }> {
  const builds: Build[] = [];
  const failures: Failure[] = [];
  for (const system of systems) {
    const layout = { folder: join(folder, system), content, packages };
    try {
      await mkdir(layout.folder);
      builds.push({ system, size, project: await LAYOUTS[system](layout), timeout });
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      failures.push({ system, size, reason: `cannot be had: ${error.message}` });
    }
  }
  return { builds, failures };
}

/** Writes the articles, and ingests them for those that begin with finished entries. @returns the content folder */
async function prepare(folder: string, size: number, { systems, timeout, say }: Task) {
  const content = join(folder, 'content');
  say(`${size.toLocaleString('en')} articles: writing them`);
  await writeArticles(content, size);
  if (systems.some((system) => system !== 'ours')) {
    say(`${size.toLocaleString('en')} articles: making the entries for the others`);
    const env = { ARCHIVE_CONTENT: content, ARCHIVE_CACHE: join(folder, 'cache') };
    await measure(oursCommand('ingest', env), timeout);
  }
  return content;
}

/** From nothing, and then after each edit; leaves nothing behind. */
async function buildOnce(build: Build, aside: string, { isWarm, say }: Task): Promise<Built> {
  const { project } = build;
  const clear = () => setAside(project.leaves, aside);
  await clear();
  await flush();
  let built = await runStages(build);
  for (const edit of isWarm && built.isDone && project.edit ? EDITS : []) {
    say(`${nameOf(build)}, one article ${edit}`);
    await project.edit?.(edit);
    if (project.isWhole ?? false) await clear();
    await flush();
    const again = await runStages(build, `warm-${edit}`);
    built = {
      results: [...built.results, ...again.results],
      failures: [...built.failures, ...again.failures],
      isDone: again.isDone,
    };
  }
  if (isWarm && built.isDone && project.workbench) {
    say(`${nameOf(build)}, npm run dev`);
    const worked = await workOn(build, project.workbench);
    built = {
      results: [...built.results, ...worked.results],
      failures: [...built.failures, ...worked.failures],
      isDone: true,
    };
  }
  await clear();
  return built;
}

async function workOn(build: Build, workbench: Workbench): Promise<Measured> {
  try {
    return { results: await measureWorkbench(workbench, build, build.timeout), failures: [] };
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    const { system, size } = build;
    const failure: Failure = { system, size, stage: 'dev-start', reason: error.message };
    return { results: [], failures: [failure] };
  }
}

function nameOf({ system, size }: Build): string {
  return `${size.toLocaleString('en')} articles: ${system}`;
}

/** Each round begins with another. */
function rotated<T>(list: readonly T[], by: number): T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
