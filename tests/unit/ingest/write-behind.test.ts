import { describe, expect, it } from 'vitest';
import type { Files } from '../../../scripts/ingest/files.ts';
import { signal } from '../../../scripts/ingest/signal.ts';
import { carryOut, writeBehind } from '../../../scripts/ingest/write-behind.ts';
import { memoryFiles, type Contents } from '../../support/memory-files.ts';

/** Files written behind one's back, fewer than a second thread is begun for, and what is done with them in turn. */
function behind() {
  const contents: Contents = new Map([['out/old.md', 'old']]);
  const done: string[] = [];
  const memory = memoryFiles(contents);
  const files: Files = {
    ...memory,
    list: (root) => (done.push('list'), memory.list(root)),
    read: (root, path, most) => (done.push(`read ${path} ${most}`), memory.read(root, path)),
    write: (root, path, text) => (done.push(`write ${path}`), memory.write(root, path, text)),
    remove: (root, path) => (done.push(`remove ${path}`), memory.remove(root, path)),
  };
  return { ...writeBehind(files), contents, done };
}

describe('writeBehind', () => {
  it('writes nothing until it is to be read, and then all, in the order that was asked for', async () => {
    const { files, contents, done } = behind();
    await files.write('out', 'a.md', 'one');
    await files.write('out', 'b.md', 'two');
    await files.write('out', 'a.md', 'three');
    expect(done).toEqual([]);
    expect(Buffer.from((await files.read('out', 'a.md', 9)) ?? []).toString()).toBe('three');
    expect(done).toEqual(['write a.md', 'write b.md', 'write a.md', 'read a.md 9']);
    expect(contents.get('out/b.md')).toBe('two');
    await files.read('out', 'a.md');
    await files.flush();
    expect(done).toHaveLength(5);
  });

  it('reads another file at once', async () => {
    const { files, done } = behind();
    await files.write('out', 'a.md', 'one');
    await files.read('out', 'old.md');
    await files.read('in', 'a.md');
    expect(done).toEqual(['read old.md undefined', 'read a.md undefined']);
  });

  it('writes before it lists, removes or ends', async () => {
    const { files, done } = behind();
    await files.write('out', 'a.md', 'one');
    expect(await files.list('out')).toEqual(['a.md', 'old.md']);
    await files.write('out', 'b.md', 'two');
    await files.remove('out', 'old.md');
    await files.write('out', 'c.md', 'three');
    await files.flush();
    expect(done).toEqual([...['write a.md', 'list', 'write b.md', 'remove old.md', 'write c.md']]);
  });

  it('writes both of two files that belong together, and tells of each', async () => {
    const { files, contents } = behind();
    const told: string[] = [];
    const onWritten = (name: string) => () => told.push(name);
    await files.write('out', 'a.md', {
      ...{ text: 'one', onWritten: onWritten('a') },
      next: { path: 'a.json', text: { text: 'two', onWritten: onWritten('b') } },
    });
    expect(await files.read('out', 'a.json')).toEqual(Buffer.from('two'));
    expect([contents.get('out/a.md'), told]).toEqual(['one', ['a', 'b']]);
  });

  it('throws what went wrong when it is to be done, and does no more', async () => {
    const { files, contents, close } = behind();
    const { files: broken } = writeBehind({
      ...files,
      write: () => Promise.reject(new Error('ENOSPC')),
    });
    await broken.write('out', 'a.md', 'one');
    await expect(broken.flush()).rejects.toThrow('ENOSPC');
    expect([...contents.keys()]).toEqual(['out/old.md']);
    await close();
  });
});

describe('carryOut', () => {
  it('writes one file or two, and nothing where there is none', async () => {
    const contents: Contents = new Map();
    const files = memoryFiles(contents);
    await carryOut(files, { root: 'out', files: [] });
    expect(contents.size).toBe(0);
    await carryOut(files, { root: 'out', files: [{ path: 'a', text: '1' }] });
    const both = ['b', 'c'].map((path) => ({ path, text: '2' }));
    await carryOut(files, { root: 'out', files: both });
    expect([...contents]).toEqual([
      ['out/a', '1'],
      ['out/b', '2'],
      ['out/c', '2'],
    ]);
  });
});

describe('signal', () => {
  it('ends all waiting when it is given, and then waits for the next time', async () => {
    const { give, next } = signal();
    const ended: string[] = [];
    const wait = async (name: string) => {
      await next();
      ended.push(name);
    };
    const first = [wait('a'), wait('b')];
    await Promise.resolve();
    expect(ended).toEqual([]);
    give();
    const second = wait('c');
    await Promise.all(first);
    expect(ended).toEqual(['a', 'b']);
    give();
    await second;
    expect(ended).toEqual(['a', 'b', 'c']);
  });
});
