import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PROJECT } from './ingest-cli.ts';

/** Commands of the project that are ended by SIGKILL while they work, and what they leave. */

const KILL_AT = fileURLToPath(new URL('kill-at.ts', import.meta.url));

/** When a command is killed: at which change of the disk, from 1, or after how many milliseconds; never. */
export type Moment = { readonly change: number } | { readonly after: number } | null;

export interface Ended {
  /** Whether it was killed before it ended by itself. */
  readonly killed: boolean;
  readonly status: number | null;
  /** What it wrote to both outputs. */
  readonly said: string;
  /** How many changes of the disk it made, or began to make. */
  readonly changes: number;
  readonly milliseconds: number;
}

export interface Call {
  /** Such as `scripts/build.ts`, with its arguments. */
  readonly command: readonly string[];
  /** Variables of the environment besides those of this process. */
  readonly env: Readonly<Record<string, string>>;
}

/** Starts a command as the leader of a group of its own, kills the whole group at a moment, and waits for its end. */
export async function killedRun({ command, env }: Call, moment: Moment): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), 'news-archive-kill-'));
  const tally = join(folder, 'tally');
  const change = moment && 'change' in moment ? moment.change : 0;
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', KILL_AT, ...command], {
    cwd: PROJECT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      VITEST: '',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
      KILL_AT: String(change),
      KILL_TALLY: tally,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => {
      said += String(text);
    });
  }
  const ended = new Promise<{ status: number | null; signal: string | null }>((resolve) => {
    child.on('close', (status, signal) => {
      resolve({ status, signal });
    });
  });
  const groupEnds = () => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    } catch {
      // All of it has ended.
    }
  };
  if (moment && 'after' in moment) {
    await Promise.race([ended, wait(moment.after)]);
    groupEnds();
  }
  const { status, signal } = await ended;
  groupEnds();
  const milliseconds = performance.now() - began;
  const changes = statSync(tally, { throwIfNoEntry: false })?.size ?? 0;
  rmSync(folder, { recursive: true, force: true });
  return { killed: signal === 'SIGKILL', status, said, changes, milliseconds };
}

/**
 * All files below a folder, hidden ones too, with the SHA-256 of each, and folders, with none.
 * @param but names at the root that are passed over
 */
export function treeOf(folder: string, but: readonly string[] = []): Record<string, string> {
  const tree: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file);
    if (but.includes(path.split('/', 1)[0] ?? '')) continue;
    tree[path] = entry.isFile()
      ? createHash('sha256').update(readFileSync(file)).digest('hex')
      : entry.isDirectory()
        ? 'a folder'
        : 'neither file nor folder';
  }
  return Object.fromEntries(Object.entries(tree).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32), one in each of as many equal parts, in any order. */
export function spread(count: number, seed: number): number[] {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return Array.from({ length: count }, (_, i) => (i + next()) / count)
    .map((value) => ({ value, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}
