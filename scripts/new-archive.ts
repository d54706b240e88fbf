import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { absent } from '../src/lib/list-files.ts';
import type { SiteConfig } from '../src/schema/site.ts';
import { run } from './command.ts';
import { callFault } from './new-archive/faults.ts';
import { DEFAULTS, readCall } from './new-archive/options.ts';
import { writePackage } from './new-archive/package-file.ts';
import { copyPress } from './new-archive/press-files.ts';
import { starterFiles } from './new-archive/starter.ts';

const HELP = `Makes an empty archive of its own in a new folder: the press, a configuration, a taxonomy and names to
begin with, and tests. Nothing of the archive that the press ships with goes along.

Usage: npm run new-archive -- FOLDER [options]

  --name NAME       its name (default: made of the folder's, my-archive is My Archive)
  --language LANG   en or tr, of the interface and of what the files say (default: ${DEFAULTS.language})
  --url URL         where it will be published, without a folder (default: ${DEFAULTS.url})
  --base PATH       the folder on that host, a slash at both ends (default: ${DEFAULTS.base})
  --mark LETTER     the letter of its icons, a capital (default: the first of the name)
  --accent PAIR     its colour for light paper and for dark (default: ${DEFAULTS.accent})
  --help            show this

All of these can be changed later, in src/site.config.ts of the archive.
Exit status: 0 the archive is there, 2 the call is wrong or the folder cannot be written; then nothing is left.
`;

const PRESS = fileURLToPath(new URL('..', import.meta.url));

await run('new-archive', async () => {
  const call = readCall(process.argv.slice(2));
  if (!call) {
    process.stdout.write(HELP);
    return 0;
  }
  const { target, site } = call;
  const folder = resolve(target);
  await mustBeFree(target, folder);
  const draft = join(dirname(folder), `.${basename(folder)}.${process.pid}.part`);
  try {
    await mkdir(draft, { recursive: true });
    await fill(draft, site);
    // An empty folder may stand there, and not every system renames over it.
    await rmdir(folder).catch(absent);
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  process.stdout.write(summary(target, site));
  return 0;
});

/** Writes the whole archive into a folder. */
async function fill(folder: string, site: SiteConfig): Promise<void> {
  await copyPress(PRESS, folder);
  await writePackage(PRESS, folder, site);
  for (const [path, text] of await starterFiles(site)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** @throws Error where the folder has something in it, is none, or lies in the press */
async function mustBeFree(target: string, folder: string): Promise<void> {
  if (!relative(PRESS, folder).startsWith('..')) {
    throw callFault('target-inside', target, 'this folder lies in that of the press');
  }
  const found = await readdir(folder).catch((error: unknown) => {
    if (!isFile(error)) {
      absent(error);
      return [];
    }
    throw callFault('target-taken', target, 'expected a folder, found a file');
  });
  if (found.length === 0) return;
  const [one = ''] = found;
  const what = `expected an empty folder or none, found ${found.length} in it, such as "${one}"`;
  throw callFault('target-taken', target, what);
}

function isFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOTDIR';
}

function summary(target: string, { name, language, url, base, mark }: SiteConfig): string {
  return `${target}: "${name}", an empty archive (${language}, ${url}${base}, mark ${mark}).

  content/sources/     put your articles here, as you found them
  content/*.yaml       topics, names and decisions; each file tells its form by example
  src/site.config.ts   name, statement, address, colours

Next: cd ${target} && npm ci && npm start
The whole way to a published site, in ten minutes: docs/guide.md
`;
}
