import { execFile } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, readdirSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Machine } from './another-machine.ts';
import { copyProject } from './second-archive.ts';

/** Machines that have nothing in common but Node, the packages and what a build is made of. */

const PRELOAD = fileURLToPath(new URL('another-machine.ts', import.meta.url));
/** The user of nobody's on most systems; only root can become another. */
const NOBODY = 65_534;

interface MadeUpMachine extends Machine {
  /** Where the project lies, below the folder of the test. */
  readonly folder: string;
  readonly isOtherUser: boolean;
  readonly environment: Readonly<Record<string, string>>;
}

export const MACHINES = {
  here: {
    folder: 'a',
    ...{ days: 0, order: 1, cores: 1, umask: 0o022, isOtherUser: false },
    environment: { TZ: 'Pacific/Auckland', LC_ALL: 'C', LANG: 'C' },
  },
  elsewhere: {
    folder: 'b/başka bir yer/depo',
    ...{ days: 400, order: 77, cores: 5, umask: 0o077, isOtherUser: true },
    environment: {
      ...{ TZ: 'America/Caracas', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
      // What tools of the build read, or may one day.
      ...{ NODE_ENV: 'development', CI: '1', FORCE_COLOR: '1', BROWSERSLIST: 'ie 11' },
      ...{ VITE_MODE: 'other', PUBLIC_SITE: 'other', SITE: 'other', BASE_URL: '/other/' },
      PAGEFIND_OUTPUT_SUBDIR: 'other',
    },
  },
} as const satisfies Record<string, MadeUpMachine>;

/** What is different between the two, each told by {@link tellOf}. */
export const DIFFERENCES = [
  ...['day', 'zone', 'locale', 'order', 'cores', 'host', 'user', 'umask', 'home', 'folder'],
  'environment',
] as const;

interface SetUp {
  /** The content folder, of which a copy is taken along. */
  readonly content: string;
  /** `copied`, by hard links where both lie on one disk: packages lie elsewhere as well. */
  readonly packages: 'linked' | 'copied';
}

/**
 * Sets a project up on a machine.
 * @param root the folder of the test
 * @returns the folder of the project
 */
export async function setUp(
  root: string,
  { folder, isOtherUser }: MadeUpMachine,
  { content, packages }: SetUp,
): Promise<string> {
  const project = join(root, folder);
  await copyProject(project);
  const taken = { content, public: 'public', 'package-lock.json': 'package-lock.json' };
  for (const [path, from] of Object.entries(taken)) {
    await cp(from, join(project, path), { recursive: true });
  }
  await mkdir(join(root, folder, 'home'));
  if (packages === 'copied') {
    const own = join(project, 'node_modules');
    const lines = [
      'rm "$0"',
      '(cp -al node_modules "$0" 2>&- || (rm -rf "$0" && cp -a node_modules "$0"))',
      'rm -rf "$0/.cache" "$0/.vite"',
    ];
    await promisify(execFile)('sh', ['-c', lines.join(' && '), own]);
  }
  if (isOtherUser && process.getuid?.() === 0) giveAway(root, project);
  return project;
}

interface Run {
  readonly project: string;
  readonly args: readonly string[];
  /** The exit statuses that are not failures; 0 alone where left out. */
  readonly allowed?: readonly number[];
}

/** Runs Node on a machine, in a project. @returns what it wrote */
export function runOn(
  { environment, isOtherUser, ...machine }: MadeUpMachine,
  { project, args, allowed = [0] }: Run,
): Promise<string> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: join(project, 'home'),
    ARCHIVE_CACHE: join(project, 'kept'),
    ANOTHER_MACHINE: JSON.stringify(machine),
    ASTRO_TELEMETRY_DISABLED: '1',
    ...environment,
  };
  const other = isOtherUser && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const options = { cwd: project, env, maxBuffer: 1 << 26, ...other };
  const all = ['--import', PRELOAD, ...args];
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, all, options, (error, stdout) => {
      if (allowed.includes(child.exitCode ?? -1)) resolve(stdout);
      else reject(error ?? new Error('ended by a signal'));
    });
  });
}

/** What a program can tell of a machine. */
export async function tellOf(
  machine: MadeUpMachine,
  project: string,
): Promise<Record<(typeof DIFFERENCES)[number], string>> {
  const program = `
    import fs from 'node:fs';
    import os from 'node:os';
    const { TZ, LANG, ANOTHER_MACHINE, HOME, ...rest } = process.env;
    console.log(JSON.stringify({
      day: new Date().toISOString().slice(0, 10),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      locale: Intl.DateTimeFormat().resolvedOptions().locale,
      order: String(fs.readdirSync('src')),
      cores: String(os.availableParallelism()),
      host: os.hostname(),
      user: String(process.getuid?.()),
      umask: String(process.umask()),
      home: os.homedir(),
      folder: process.cwd(),
      environment: JSON.stringify(rest),
    }));`;
  const args = ['--input-type=module', '--eval', program];
  const told = await runOn(machine, { project, args });
  return JSON.parse(told) as Record<(typeof DIFFERENCES)[number], string>;
}

/** Hands a project to the other user: its own files and all folders, not the packages that it shares. */
function giveAway(root: string, project: string): void {
  chmodSync(root, 0o755);
  let way = root;
  for (const part of project.slice(root.length + 1).split('/')) {
    way = join(way, part);
    chownSync(way, NOBODY, NOBODY);
  }
  const give = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink()) continue;
      if (entry.isDirectory() || lstatSync(path).nlink === 1) chownSync(path, NOBODY, NOBODY);
      if (entry.isDirectory() && entry.name !== 'node_modules') give(path);
    }
  };
  give(project);
}
