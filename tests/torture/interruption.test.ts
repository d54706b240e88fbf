import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { killedRun, spread, treeOf, type Call, type Moment } from '../support/killed-run.ts';
import { writeMadeUp } from '../support/made-up.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { attacked } from './attacks.ts';

/**
 * Each command is killed at moments that are spread over its run: half of them at a change that it makes to the disk, in
 * the middle of a write where it is one, half by the clock. Then it runs again, to its end, and every byte of what
 * it leaves is compared with what an undisturbed run leaves.
 */

/** How many commands run at a time. */
const LANES = 2;
const SEED = 20261122;

/** An archive in a folder of its own. */
interface Archive {
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
}

function archiveIn(root: string): Archive {
  const env = {
    ARCHIVE_CONTENT: join(root, 'content'),
    ARCHIVE_DIST: join(root, 'dist'),
    ARCHIVE_CACHE: join(root, 'cache'),
  };
  return { root, env };
}

const INGEST = ['scripts/ingest.ts'];
const BUILD = ['scripts/build.ts'];

async function mustEnd(call: Call) {
  const ended = await killedRun(call, null);
  expect(ended.said).not.toContain('passed over');
  expect(ended.status, ended.said).toBe(0);
  return ended;
}

/** A state of an archive, and the command that is killed in it. */
interface Attack {
  /** Brings an archive into the state. */
  readonly prepare: (archive: Archive) => Promise<void>;
  readonly command: readonly string[];
  /** What is compared, below the root of the archive. */
  readonly made: 'content' | 'dist';
  readonly moments: number;
  /** How many times it is killed, one run after the other, before one comes to its end. */
  readonly atATime: number;
}

const PARTS = ['content', 'dist', 'cache'] as const;

/** What no run of an archive changes, so that it is not copied each time: compiled templates and modules. */
const SHARED = ['templates', 'compiled'] as const;

/** Sets an archive up, and keeps a copy of its state. @returns what brings it back */
async function laneOf(prepare: Attack['prepare']): Promise<Archive & { start: () => void }> {
  const archive = archiveIn(await temporaryFolder());
  const { root } = archive;
  await prepare(archive);
  for (const name of SHARED) {
    const place = join(root, 'cache', name);
    if (!existsSync(place) || lstatSync(place).isSymbolicLink()) continue;
    renameSync(place, join(root, name));
    symlinkSync(join(root, name), place);
  }
  for (const part of PARTS) copy(join(root, part), join(root, 'before', part));
  const start = () => {
    for (const part of PARTS) copy(join(root, 'before', part), join(root, part));
  };
  return { ...archive, start };
}

/** Copies a folder with times, by which files are known again. */
function copy(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  if (!existsSync(from)) return;
  cpSync(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
}

/** @returns how often it was killed before it ended by itself */
async function survive(attack: Attack): Promise<number> {
  const { prepare, command, made, moments, atATime } = attack;
  const archives = [await laneOf(prepare)];
  const [first] = archives;
  if (!first) throw new RangeError('no lane');
  while (archives.length < LANES) archives.push(await laneOf(prepare));
  const whole = await mustEnd({ command, env: first.env });
  const madeBy = ({ root }: Archive) => treeOf(join(root, made), ['.articles.lock']);
  const expected = madeBy(first);
  const chains = Math.ceil(moments / atATime);
  const wanted = spread(moments, SEED).map((share, i): Moment =>
    i % 2 === 0
      ? { change: 1 + Math.floor(share * whole.changes) }
      : { after: share * whole.milliseconds },
  );
  let killed = 0;
  let next = 0;
  await Promise.all(
    archives.map(async (archive) => {
      for (let chain = next++; chain < chains; chain = next++) {
        archive.start();
        const own = wanted.slice(chain * atATime, (chain + 1) * atATime);
        for (const moment of own) {
          // The load of the machine may have let it come to its end: earlier, then.
          for (let part = 1; part > 0.1; part /= 2) {
            const earlier = moment && 'after' in moment ? { after: moment.after * part } : moment;
            const run = await killedRun({ command, env: archive.env }, earlier);
            if (run.killed) {
              killed += 1;
              break;
            }
            expect(run.status, run.said).toBe(0);
            archive.start();
          }
        }
        await mustEnd({ command, env: archive.env });
        expect(madeBy(archive), `killed at ${JSON.stringify(own)}`).toEqual(expected);
      }
    }),
  );
  return killed;
}

describe('What was killed is put right by the next run:', () => {
  test('ingest of a new archive', async (context) => {
    const prepare = async ({ root }: Archive) => {
      await writeMadeUp(join(root, 'content'), 36);
    };
    const of = { made: 'content', moments: 50, atATime: 2 } as const;
    const killed = await survive({ ...of, prepare, command: INGEST });
    attacked(context, killed);
    expect(killed).toBeGreaterThanOrEqual(50);
  });

  test('ingest of sources that changed, moved, doubled and went away', async (context) => {
    const prepare = async ({ root, env }: Archive) => {
      await writeMadeUp(join(root, 'content'), 36);
      await mustEnd({ command: INGEST, env });
      for (let n = 0; n < 30; n++) {
        const text = readFileSync(source(root, n), 'utf8');
        if (n < 24) writeFileSync(source(root, n), `${text}\nA paragraph that was added later.\n`);
        else writeFileSync(source(root, n + 100), text);
        if (n >= 27) unlinkSync(source(root, n));
      }
    };
    const of = { made: 'content', moments: 50, atATime: 2 } as const;
    const killed = await survive({ ...of, prepare, command: [...INGEST, '--prune'] });
    attacked(context, killed);
    expect(killed).toBeGreaterThanOrEqual(50);
  });

  test('a build from nothing', async (context) => {
    const prepare = async (archive: Archive) => {
      await build(archive);
      rmSync(join(archive.root, 'dist'), { recursive: true });
      rmSync(join(archive.root, 'cache/sites'), { recursive: true });
    };
    const of = { made: 'dist', moments: 51, atATime: 3 } as const;
    const killed = await survive({ ...of, prepare, command: BUILD });
    attacked(context, killed);
    expect(killed).toBeGreaterThanOrEqual(51);
  });

  test('a build of what has changed', async (context) => {
    const prepare = async (archive: Archive) => {
      await build(archive);
      const changed = source(archive.root, 1);
      writeFileSync(changed, `${readFileSync(changed, 'utf8')}\nA paragraph about Ankara.\n`);
      await mustEnd({ command: INGEST, env: archive.env });
    };
    const of = { made: 'dist', moments: 51, atATime: 3 } as const;
    const killed = await survive({ ...of, prepare, command: BUILD });
    attacked(context, killed);
    expect(killed).toBeGreaterThanOrEqual(51);
  });
});

test('Of two dozen runs at once on one archive each is whole or refused by name, and the bytes are those of one', async (context) => {
  const lane = await laneOf(async (archive) => {
    await build(archive);
    const changed = source(archive.root, 1);
    writeFileSync(changed, `${readFileSync(changed, 'utf8')}\nA paragraph about Ankara.\n`);
  });
  const { root, env } = lane;
  await mustEnd({ command: INGEST, env });
  await mustEnd({ command: BUILD, env });
  const made = () => [
    treeOf(join(root, 'content'), ['.articles.lock']),
    treeOf(join(root, 'dist')),
  ];
  const expected = made();
  lane.start();
  const commands = Array.from({ length: 24 }, (_, i) => (i % 4 === 0 ? BUILD : INGEST));
  const ends = await Promise.all(commands.map((command) => killedRun({ command, env }, null)));
  for (const { status, said } of ends) {
    if (status !== 0)
      expect(said).toMatch(/\[folder-busy\]: (?:"\w+\.ts" \(process \d+|another run)/);
  }
  // Which were refused is left to chance: what is missing is made by one more of each.
  await mustEnd({ command: INGEST, env });
  await mustEnd({ command: BUILD, env });
  expect(made()).toEqual(expected);
  expect(ends.some(({ status }) => status === 0)).toBe(true);
  attacked(context, ends.length);
});

function source(root: string, n: number): string {
  return join(root, 'content/sources', `${String(n).padStart(6, '0')}.txt`);
}

/** Templates are compiled once for all archives. They ask for packages from where they lie. */
const SHELF = mkdtempSync(join(tmpdir(), 'news-archive-templates-'));
const TEMPLATES = join(SHELF, 'templates');
mkdirSync(TEMPLATES);
symlinkSync(resolve('node_modules'), join(SHELF, 'node_modules'));
afterAll(() => {
  rmSync(SHELF, { recursive: true });
});

/** Builds the site of four articles. */
async function build({ root, env }: Archive): Promise<void> {
  mkdirSync(join(root, 'cache'));
  symlinkSync(TEMPLATES, join(root, 'cache/templates'));
  await writeMadeUp(join(root, 'content'), 4);
  await mustEnd({ command: INGEST, env });
  await mustEnd({ command: BUILD, env });
}
