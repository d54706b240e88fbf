import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
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
