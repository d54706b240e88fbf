import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built site of the archive whose content and configuration stand in this project. */
    readonly archive: string;
  }
}

let dist: string;

/** Builds the site of this archive once for the tests of `tests/archive/`. Vitest calls it before them. */
export async function setup(project: TestProject): Promise<void> {
  dist = await mkdtemp(join(tmpdir(), 'news-archive-'));
  await buildSite({ ARCHIVE_DIST: dist });
  project.provide('archive', dist);
}

/** Deletes what {@link setup} built. */
export async function teardown(): Promise<void> {
  await rm(dist, { recursive: true, force: true });
}
