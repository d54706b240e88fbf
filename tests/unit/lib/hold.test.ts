import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hold } from '../../../src/lib/hold.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const HOLD = new URL('../../../src/lib/hold.ts', import.meta.url).href;

/** Starts a program that holds a folder. @returns it, once it does or was refused, and what it said */
async function holder(
  folder: string,
  way: 'alone' | 'together',
): Promise<{ child: ChildProcess; said: string }> {
  const script = `
    import { hold } from ${JSON.stringify(HOLD)};
    try {
      hold({ folder: ${JSON.stringify(folder)}, way: '${way}', cache: ${JSON.stringify(join(dirname(folder), 'cache'))} });
      console.log('holds');
      setInterval(() => undefined, 1000);
    } catch (error) {
      console.log(error.message);
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const said = await new Promise<string>((resolve) => {
    child.stdout.once('data', (text) => {
      resolve(String(text).trim());
    });
  });
  return { child, said };
}

function killed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.kill('SIGKILL');
  });
}

async function archive(): Promise<{ folder: string; cache: string }> {
  const root = await temporaryFolder({ 'articles/a.md': '' });
  return { folder: join(root, 'articles'), cache: join(root, 'cache') };
}

test.each([
  ['alone', 'alone', false],
  ['alone', 'together', false],
  ['together', 'alone', false],
  ['together', 'together', true],
] as const)('where one program holds %s, another may hold %s: %s', async (first, second, may) => {
  const { folder, cache } = await archive();
  const { child, said } = await holder(folder, first);
  expect(said).toBe('holds');
  const act = () => hold({ folder, way: second, cache });
  if (may) act()();
  else {
    expect(act).toThrow(
      new RegExp(
        `^${folder} \\[folder-busy\\]: "\\S* ?" \\(process ${child.pid} on \\S+, since \\d{4}-[\\d:.TZ-]+\\) is at work there\\. Wait until it has ended`,
      ),
    );
  }
});

test('who is killed lets go, and leaves nothing that a person would have to remove', async () => {
  const { folder, cache } = await archive();
  for (const way of ['alone', 'together'] as const) {
    const { child } = await holder(folder, way);
    await killed(child);
    hold({ folder, way: 'alone', cache })();
  }
  expect(readdirSync(dirname(folder)).sort()).toEqual(['.articles.lock', 'articles']);
});

test('a folder is the same by every name', async () => {
  const { folder, cache } = await archive();
  const link = join(dirname(folder), 'link');
  symlinkSync(folder, link);
  const letGo = hold({ folder: link, way: 'alone', cache });
  for (const name of [folder, `${folder}/`, join(folder, '..', basename(folder))]) {
    expect(() => hold({ folder: name, way: 'alone', cache })).toThrow('[folder-busy]');
  }
  letGo();
});

test('what has let go can be held again, also a folder that is not there yet', async () => {
  const { folder, cache } = await archive();
  const none = join(folder, 'not/there');
  for (let i = 0; i < 3; i++) hold({ folder: none, way: 'alone', cache })();
  expect(existsSync(none)).toBe(false);
});

test('where nothing can be written beside the folder, the lock lies in the cache', async () => {
  const { folder, cache } = await archive();
  // A folder in the place of the lock cannot be a lock.
  mkdirSync(join(dirname(folder), '.articles.lock'));
  writeFileSync(join(dirname(folder), 'in-the-way'), '');
  const letGo = hold({ folder, way: 'alone', cache });
  expect(readdirSync(join(cache, 'locks')).length).toBeGreaterThan(0);
  expect(() => hold({ folder, way: 'together', cache })).toThrow('[folder-busy]');
  letGo();
});

test('without a place for a lock who reads goes on, and who writes is told why not', async () => {
  const { folder } = await archive();
  const beside = join(dirname(folder), '.articles.lock');
  mkdirSync(beside);
  const cache = join(dirname(folder), 'a-file');
  writeFileSync(cache, '');
  const letGo = hold({ folder, way: 'together', cache });
  letGo();
  expect(() => hold({ folder, way: 'alone', cache })).toThrow(
    `${folder} [read-only]: it cannot be locked: neither ${beside} can be written, nor ${cache}. Name a folder that can be written, and run this again.`,
  );
});

test('a lock that is none is told apart from one that another has', async () => {
  const { folder, cache } = await archive();
  const lock = join(dirname(folder), '.articles.lock');
  writeFileSync(lock, 'no database, but long enough to have the head of one: '.repeat(20));
  for (const way of ['alone', 'together'] as const) {
    expect(() => hold({ folder, way, cache })).toThrow(
      `${folder} [lock-fails]: the system gives no lock on ${lock} (file is not a database). Name a folder on a disk that has locks.`,
    );
  }
});

describe('who is refused is told who is at work', () => {
  /** What is said to another while a folder is held, and those stand beside it as holders too. */
  async function refusal(...others: readonly (object | string)[]): Promise<string> {
    const { folder, cache } = await archive();
    const letGo = hold({ folder, way: 'together', cache });
    const lock = join(dirname(folder), '.articles.lock');
    rmSync(`${lock}.${process.pid}`);
    for (const [i, other] of others.entries()) {
      writeFileSync(`${lock}.${i}`, typeof other === 'string' ? other : JSON.stringify(other));
    }
    try {
      hold({ folder, way: 'alone', cache })();
      return 'not refused';
    } catch (error) {
      return String(error).replace(`Error: ${folder} [folder-busy]: `, '');
    } finally {
      letGo();
    }
  }
  const rest = 'is at work there. Wait until it has ended, or end it, and run this again.';
  const since = '2026-01-02T03:04:05.000Z';
  const elsewhere = { pid: 7, host: 'other-machine', since, command: 'ingest.ts all' };

  test('by name, those of other machines too', async () => {
    const here = { ...elsewhere, pid: process.pid, host: hostname(), command: 'build.ts' };
    expect(await refusal(elsewhere, here)).toBe(
      `"ingest.ts all" (process 7 on other-machine, since ${since}) and "build.ts" (process ${process.pid} on ${hostname()}, since ${since}) ${rest}`,
    );
  });

  test('and not of those that have ended, or said nothing to the end', async () => {
    const ended = { ...elsewhere, pid: 2 ** 30, host: hostname() };
    expect(await refusal(ended, '{"pid": 7, "ho')).toBe(`another run ${rest}`);
    expect(await refusal()).toBe(`another run ${rest}`);
  });
});

test('a holder says who it is as long as it holds, and only that', async () => {
  const { folder, cache } = await archive();
  const sign = join(dirname(folder), `.articles.lock.${process.pid}`);
  const letGo = hold({ folder, way: 'alone', cache });
  const [, script = '', ...args] = process.argv;
  expect(JSON.parse(readFileSync(sign, 'utf8'))).toEqual({
    pid: process.pid,
    host: hostname(),
    since: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown,
    command: [basename(script), ...args].join(' '),
  });
  letGo();
  expect(existsSync(sign)).toBe(false);
});

test('who holds alone takes away what those left who were killed, and nothing else', async () => {
  const { folder, cache } = await archive();
  const beside = (name: string) => join(dirname(folder), name);
  for (const name of [
    '.articles.lock.7',
    '.articles.lock.bak',
    '.other.lock.7',
    'x.articles.lock.7',
  ])
    writeFileSync(beside(name), '');
  hold({ folder, way: 'together', cache })();
  expect(existsSync(beside('.articles.lock.7'))).toBe(true);
  hold({ folder, way: 'alone', cache })();
  expect(readdirSync(dirname(folder)).sort()).toEqual([
    ...['.articles.lock', '.other.lock.7', 'articles', 'x.articles.lock.7'],
  ]);
});

test('of two dozen that begin at once, some of which are killed, two are never at work together', async () => {
  const { folder, cache } = await archive();
  // Whoever holds the folder makes a file that must not be there, and takes it away again. One in three dies in between, and
  // writes there that it is about to: a process that was killed is there until its parent has heard of it.
  const script = `
    import { hold } from ${JSON.stringify(HOLD)};
    import { readFileSync, rmSync, writeFileSync } from 'node:fs';
    const mark = ${JSON.stringify(join(folder, 'mark'))};
    for (let had = 0; had < 2;) {
      let letGo;
      try {
        letGo = hold({ folder: ${JSON.stringify(folder)}, way: 'alone', cache: ${JSON.stringify(cache)} });
      } catch (error) {
        if (!error.message.includes('[folder-busy]')) throw error;
        continue;
      }
      had += 1;
      try {
        writeFileSync(mark, String(process.pid), { flag: 'wx' });
      } catch {
        if (readFileSync(mark, 'utf8') !== 'dying') { console.log('two at once'); process.exit(1); }
        writeFileSync(mark, String(process.pid));
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      if (had === 1 && process.pid % 3 === 0) {
        writeFileSync(mark, 'dying');
        process.kill(process.pid, 'SIGKILL');
      }
      rmSync(mark);
      letGo();
    }
    console.log('done');`;
  const ends = await Promise.all(
    Array.from({ length: 24 }, () => {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (text) => (said += String(text)));
      }
      return new Promise<string>((resolve) => {
        child.on('close', (_, signal) => {
          resolve(signal ?? said.trim());
        });
      });
    }),
  );
  expect(new Set(ends)).toEqual(new Set(['done', 'SIGKILL']));
});
