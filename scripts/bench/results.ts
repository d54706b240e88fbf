import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { spreadOf } from './figures.ts';

/** What the bench measures, as `--json` writes it and `--from` reads it again. */

export const SYSTEMS = ['ours', 'hugo', 'eleventy', 'astro'] as const;
export type SystemName = (typeof SYSTEMS)[number];

/**
 * `ingest`, `build` and `index` are the stages of a build from nothing, one after the other; ours has no stage `index`, as
 * it indexes while it draws. `warm-added`, `warm-changed`: all that is to be done again after one article was
 * added or changed. `dev-start`, `dev-page`, `dev-edit`: of `npm run dev`, until it listens, from then until it has
 * drawn a first page, and until a page shows an edit; nothing is written.
 */
const STAGES = [
  ...(['ingest', 'build', 'index', 'warm-added', 'warm-changed'] as const),
  ...(['dev-start', 'dev-page', 'dev-edit'] as const),
] as const;
export type StageName = (typeof STAGES)[number];

const figure = z.number().min(0);

const result = z.strictObject({
  system: z.enum(SYSTEMS),
  /** How many articles. */
  size: z.int().min(1),
  /** Left out for the whole, from nothing. */
  stage: z.enum(STAGES).optional(),
  /** Wall and processor time (user and system, all processes), in seconds. */
  wall_s: figure,
  cpu_s: figure,
  /** The most memory of all processes together, in KiB. */
  peak_kb: figure,
  /** What was written: by the stage, or by all of them for the reader. */
  bytes: figure,
  files: figure,
});
export type Result = z.infer<typeof result>;

const failure = z.strictObject({
  system: z.enum(SYSTEMS),
  size: z.int().min(1),
  /** Left out where the system cannot be had at all. */
  stage: z.enum(STAGES).optional(),
  reason: z.string(),
});
export type Failure = z.infer<typeof failure>;

const machine = z.strictObject({
  cores: z.int().min(1),
  cpu: z.string(),
  memory_gib: figure,
  node: z.string(),
});
export type Machine = z.infer<typeof machine>;

const report = z.strictObject({
  machine,
  results: z.array(result),
  failures: z.array(failure),
});
export type Report = z.infer<typeof report>;

/**
 * Reads what `--json` wrote.
 * @throws Error that names the file and what is wrong with it
 */
export async function readReport(path: string): Promise<Report> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`${path}: cannot be read. Name a file that --json wrote.`, { cause });
  });
  const parsed = report.safeParse(readJson(text));
  if (parsed.success) return parsed.data;
  throw new Error(
    `${path}: no figures of the bench. ${z.prettifyError(parsed.error)}\nWrite it anew with --json.`,
    { cause: parsed.error },
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export async function writeReport(path: string, figures: Report): Promise<void> {
  await writeFile(path, `${JSON.stringify(figures, null, 2)}\n`);
}

/** Whether two rows are of the same system, size and stage. */
function isSame(one: Key, other: Key): boolean {
  return one.system === other.system && one.size === other.size && one.stage === other.stage;
}
type Key = Pick<Result, 'system' | 'size' | 'stage'>;

/**
 * Of several rounds the median of each figure.
 * @param rounds rows of the same system, size and stage, in any order among others
 * @returns one row for each, in the order in which they were first met
 */
export function mediansOf(rounds: readonly Result[]): Result[] {
  const groups: Result[][] = [];
  for (const row of rounds) {
    const group = groups.find(([first]) => first && isSame(first, row));
    if (group) group.push(row);
    else groups.push([row]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const middle = (key: 'wall_s' | 'cpu_s' | 'peak_kb' | 'bytes' | 'files') =>
      spreadOf(group.map((row) => row[key]))?.median ?? 0;
    if (!first) return [];
    return {
      ...first,
      wall_s: middle('wall_s'),
      cpu_s: middle('cpu_s'),
      peak_kb: middle('peak_kb'),
      bytes: middle('bytes'),
      files: middle('files'),
    };
  });
}
