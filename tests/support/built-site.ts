import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { writeKnown } from './known-archive.ts';
import { writeMadeUp } from './made-up.ts';
import { SECOND_BASE, writeSecondArchive } from './second-archive.ts';

/** How large the made-up archive is: the size the first release was asked to show. */
export const MADE_UP_SIZE = 2000;

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built site of the five articles, and of the made-up archives, with their content folders. */
    readonly five: string;
    readonly many: string;
    readonly manyContent: string;
    readonly known: string;
    readonly knownContent: string;
    /** A folder as the root of a host, with the Turkish archive below its base. */
    readonly turkish: string;
  }
}

const run = promisify(execFile);

const folder = join(tmpdir(), `news-archive-${process.pid}`);

/** Builds the sites once for all tests that look at them. Vitest calls it before them. */
export async function setup(project: TestProject): Promise<void> {
  const site = (name: string) => ({
    dist: join(folder, name),
    content: join(folder, `${name}-content`),
  });
  const [five, many, known] = [join(folder, 'five'), site('many'), site('known')];
  // A copy of the project, which the other builds do not disturb.
  const second = buildSecond(join(folder, 'turkish'));
  await writeMadeUp(many.content, MADE_UP_SIZE);
  await writeKnown(known.content);
  for (const { dist, content } of [many, known]) {
    await node(['scripts/ingest.ts', '--report', 'json'], { ARCHIVE_CONTENT: content });
    await node(BUILD, { ARCHIVE_CONTENT: content, ARCHIVE_DIST: dist });
  }
  await node(BUILD, { ARCHIVE_DIST: five });
  const turkish = await second;
  project.provide('five', five);
  project.provide('many', many.dist);
  project.provide('manyContent', many.content);
  project.provide('known', known.dist);
  project.provide('knownContent', known.content);
  project.provide('turkish', turkish);
}

const BUILD = [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'];

/** @returns the folder that stands for the root of its host */
async function buildSecond(cwd: string): Promise<string> {
  await writeSecondArchive(cwd);
  await node(['scripts/ingest.ts', '--report', 'json'], {}, cwd);
  // Within the project: what Astro writes while it builds looks for the packages from there.
  await node(BUILD, { ARCHIVE_DIST: join('host', SECOND_BASE) }, cwd);
  return join(cwd, 'host');
}

/** Deletes what {@link setup} built. */
export async function teardown(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

async function node(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd = process.cwd(),
): Promise<void> {
  // Vitest's own NODE_ENV would make Astro build for tests.
  const own = { ...process.env, NODE_ENV: 'production', VITEST: '' };
  await run(process.execPath, args, {
    cwd,
    env: { ...own, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 1 << 28,
  });
}
