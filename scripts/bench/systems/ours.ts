import { readFileSync } from 'node:fs';
import { appendFile, copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { NEXT } from '../articles.ts';
import { slugOf } from '../../../src/lib/entry-file.ts';
import { urls } from '../../../src/lib/urls.ts';
import type { Command } from '../measure.ts';
import { LOOPBACK } from '../workbench.ts';
import { SENTENCE, type Edit, type LayOut } from './project.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** This project: sources are ingested and the site is built of them; the index is made meanwhile. */
export const layOutOurs: LayOut = async ({ folder, content }) => {
  const own = { ARCHIVE_CONTENT: content, ...outputsIn(folder) };
  return Promise.resolve({
    stages: [
      {
        stage: 'ingest',
        command: oursCommand('ingest', own),
        output: join(content, 'articles'),
      },
      { stage: 'build', command: oursCommand('build', own), output: own.ARCHIVE_DIST },
    ],
    site: own.ARCHIVE_DIST,
    leaves: [join(content, 'articles'), own.ARCHIVE_DIST, own.ARCHIVE_CACHE],
    edit: (edit) => editSource(content, edit),
    workbench: {
      server: (port) => ({
        program: 'npm',
        args: ['run', 'dev', '--', '--ignore-lock', '--host', LOOPBACK, '--port', String(port)],
        cwd: process.cwd(),
        env: { ...own, ...QUIET },
      }),
      article: () => firstArticle(join(content, 'articles')),
    },
  });
};

/**
 * One of this project's commands over another archive.
 * @param env the folders, by the variables that name them
 */
export function oursCommand(
  name: 'ingest' | 'build',
  env: Readonly<Record<string, string>>,
): Command {
  return {
    program: process.execPath,
    // As `npm run` starts it, options of Node.js included.
    args: (scripts[name] ?? '').split(' ').slice(1),
    cwd: process.cwd(),
    env: { ...env, ...QUIET },
  };
}

const QUIET = { ASTRO_TELEMETRY_DISABLED: '1' };

async function firstArticle(folder: string) {
  const paths = await readdir(folder, { recursive: true });
  const [first = ''] = paths.filter((path) => path.endsWith('.md')).toSorted();
  return { file: join(folder, first), path: urls.article(slugOf(first)) };
}

function outputsIn(folder: string) {
  return { ARCHIVE_DIST: join(folder, 'site'), ARCHIVE_CACHE: join(folder, 'cache') };
}

async function editSource(content: string, edit: Edit): Promise<void> {
  const sources = join(content, 'sources');
  if (edit === 'added') {
    await copyFile(join(content, NEXT), join(sources, NEXT));
    return;
  }
  const [first = ''] = (await readdir(sources)).toSorted();
  await appendFile(join(sources, first), `\n${SENTENCE}\n`);
}
