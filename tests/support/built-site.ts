import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { writeMadeUp } from './made-up.ts';

/** How large the made-up archive is: the size the first release was asked to show. */
export const MADE_UP_SIZE = 2000;

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built site of the five articles, and of the made-up archive, with its content folder. */
    readonly five: string;
    readonly many: string;
    readonly manyContent: string;
  }
}

const run = promisify(execFile);

const folder = join(tmpdir(), `news-archive-${process.pid}`);

/** Builds both sites once for all tests that look at them. Vitest calls it before them. */
export async function setup(project: TestProject): Promise<void> {
  const [five, many, content] = [
    join(folder, 'five'),
    join(folder, 'many'),
    join(folder, 'content'),
  ];
  await writeMadeUp(content, MADE_UP_SIZE);
  await node(['scripts/ingest.ts', '--report', 'json'], { ARCHIVE_CONTENT: content });
  const build = [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'];
  await node(build, { ARCHIVE_CONTENT: content, ARCHIVE_DIST: many });
  await node(build, { ARCHIVE_DIST: five });
  project.provide('five', five);
  project.provide('many', many);
  project.provide('manyContent', content);
}

/** Deletes what {@link setup} built. */
export async function teardown(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

async function node(args: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  // Vitest's own NODE_ENV would make Astro build for tests.
  const own = { ...process.env, NODE_ENV: 'production', VITEST: '' };
  await run(process.execPath, args, {
    env: { ...own, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 1 << 28,
  });
}
