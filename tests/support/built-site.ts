import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { buildSite, runNode } from './build-site.ts';
import { writeKnown } from './known-archive.ts';
import { writeMadeUp } from './made-up.ts';
import { copyProject, SECOND_BASE, writeSecondArchive } from './second-archive.ts';

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

const folder = join(tmpdir(), `news-archive-${process.pid}`);

/** Builds the sites once for all tests that look at them. Vitest calls it before them. */
export async function setup(project: TestProject): Promise<void> {
  const site = (name: string) => ({
    dist: join(folder, name),
    content: join(folder, `${name}-content`),
  });
  const [five, many, known] = [join(folder, 'five'), site('many'), site('known')];
  const large = buildMany(many);
  await writeKnown(known.content);
  await build(known);
  await buildSite({ ARCHIVE_DIST: five });
  const turkish = await buildSecond(join(folder, 'turkish'));
  await large;
  project.provide('five', five);
  project.provide('archive', five);
  project.provide('many', many.dist);
  project.provide('manyContent', many.content);
  project.provide('known', known.dist);
  project.provide('knownContent', known.content);
  project.provide('turkish', turkish);
}

const INGEST = ['scripts/ingest.ts', '--report', 'json'];

interface Site {
  readonly dist: string;
  readonly content: string;
}

async function build({ dist, content }: Site, cwd = process.cwd()): Promise<void> {
  await runNode(INGEST, { ARCHIVE_CONTENT: content }, cwd);
  await buildSite({ ARCHIVE_CONTENT: content, ARCHIVE_DIST: dist }, cwd);
}

/** Out of a copy of the project, beside the others, and as a large archive may be: without share pictures. */
async function buildMany(site: Site): Promise<void> {
  const cwd = join(folder, 'many-project');
  await copyProject(cwd);
  const config = join(cwd, 'src', 'site.config.ts');
  const text = await readFile(config, 'utf8');
  await writeFile(config, text.replace('withDefaults({', 'withDefaults({ sharePictures: false,'));
  await writeMadeUp(site.content, MADE_UP_SIZE);
  await build(site, cwd);
}

/** @returns the folder that stands for the root of its host */
async function buildSecond(cwd: string): Promise<string> {
  await writeSecondArchive(cwd);
  await runNode(INGEST, {}, cwd);
  // Within the project: what Astro writes while it builds looks for the packages from there.
  await buildSite({ ARCHIVE_DIST: join('host', SECOND_BASE) }, cwd);
  return join(cwd, 'host');
}

/** Deletes what {@link setup} built. */
export async function teardown(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
