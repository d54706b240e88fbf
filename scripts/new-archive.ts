import { rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isWithin } from '../src/lib/is-within.ts';
import { absent } from '../src/lib/list-files.ts';
import type { SiteConfig } from '../src/schema/site.ts';
import { callFault, readCall } from './call.ts';
import { run } from './command.ts';
import { COMMAND, siteOf } from './new-archive/options.ts';
import { writePackage } from './new-archive/package-file.ts';
import { copyPress } from './new-archive/press-files.ts';
import { starterFiles } from './new-archive/starter.ts';
import { shellWord } from './shell-word.ts';

const PRESS = fileURLToPath(new URL('..', import.meta.url));

await run('new-archive', async () => {
  const call = readCall(COMMAND);
  if (call === null) return 0;
  const target = call.argument;
  const site = siteOf(call);
  const folder = resolve(target);
  await mustBeFree(target, folder);
  const draft = join(dirname(folder), `.${basename(folder)}.${process.pid}.part`);
  const letGo = withoutTrace(draft);
  try {
    await mkdir(draft, { recursive: true });
    await fill(draft, site);
    // An empty folder may stand there, and not every system renames over it.
    await rmdir(folder).catch(absent);
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
    letGo();
  }
  process.stdout.write(summary(target, site));
  return 0;
});

/** Ctrl-C and the like would leave half an archive behind, in a folder that is not seen. */
function withoutTrace(draft: string): () => void {
  const ends = Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }).map(([name, status]) => {
    const end = () => {
      rmSync(draft, { recursive: true, force: true });
      process.stderr.write('new-archive: ended; nothing was made.\n');
      process.exit(status);
    };
    process.once(name, end);
    return () => process.off(name, end);
  });
  return () => {
    for (const letGo of ends) letGo();
  };
}

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
  if (isWithin(PRESS, folder)) {
    throw callFault('folder-inside', target, 'this folder lies in that of the press');
  }
  const found = await readdir(folder).catch((error: unknown) => {
    if (!isFile(error)) {
      absent(error);
      return [];
    }
    throw callFault('folder-taken', target, 'expected a folder, found a file');
  });
  if (found.length === 0) return;
  const [one = ''] = found;
  const what = `expected an empty folder or none, found ${found.length} in it, such as "${one}"`;
  throw callFault('folder-taken', target, what);
}

function isFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOTDIR';
}

function summary(target: string, { name, language, url, base, mark }: SiteConfig): string {
  return `${target}: "${name}", an empty archive (${language}, ${url}${base}, mark ${mark}).

  content/sources/     put your articles here, as you found them
  content/*.yaml       topics, names and decisions; each file tells its form by example
  src/site.config.ts   name, statement, address, colours

Next: cd ${shellWord(target)} && npm ci && npm start
The whole way to a published site, in ten minutes: docs/guide.md
`;
}
