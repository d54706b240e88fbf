import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { table } from '../ingest/table.ts';
import { writeArticles } from './articles.ts';
import { measure } from './measure.ts';
import { addProfiles, readProfiles, type Time, type Times } from './profile.ts';
import { layOutOurs } from './systems/ours.ts';

/** Where the time of our own build goes, stage by stage. A profile slows what it looks at: none of it is a figure. */

/** How many files and functions are told. */
const TOLD = { files: 25, functions: 40 } as const;

/**
 * Builds an archive from nothing, each process and thread with a profile of its own.
 * @param folder an empty one
 * @returns the tables
 */
export async function profileOurs(
  folder: string,
  { size, timeout, say }: { size: number; timeout: number; say: (progress: string) => void },
): Promise<string> {
  const content = join(folder, 'content');
  say(`${size.toLocaleString('en')} articles: writing them`);
  await writeArticles(content, size);
  const { stages } = await layOutOurs({ folder, content, packages: folder });
  const told: string[] = [];
  for (const { stage, command } of stages) {
    say(`${size.toLocaleString('en')} articles: ${stage}, with a profile`);
    const profiles = join(folder, 'profiles', stage);
    await mkdir(profiles, { recursive: true });
    const env = { ...command.env, NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${profiles}` };
    await measure({ ...command, env }, timeout);
    const times = await addProfiles(readProfiles(profiles), process.cwd());
    told.push(describe(`${size.toLocaleString('en')} articles, ${stage}`, times));
  }
  return told.join('\n');
}

function describe(title: string, { files, functions, seconds }: Times): string {
  return `${title}: ${seconds.toFixed(1)} s in all threads\n
${draw('File', files.slice(0, TOLD.files))}\n
${draw('Function', functions.slice(0, TOLD.functions))}\n
${draw('Function, with what it calls', mostTotal(functions).slice(0, TOLD.functions))}\n`;
}

function mostTotal(times: readonly Time[]): Time[] {
  return times.toSorted((a, b) => b.total - a.total);
}

function draw(head: string, times: readonly Time[]): string {
  return table(
    [
      { head, widest: 100, keep: 'end' },
      { head: 'Self s', widest: 10, align: 'right' },
      { head: 'Total s', widest: 10, align: 'right' },
    ],
    times.map(({ place, self, total }) => [place, self.toFixed(2), total.toFixed(2)]),
  );
}
