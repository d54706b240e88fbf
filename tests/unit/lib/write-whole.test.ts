import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clearWay, writeDraft, writeOver, writeWhole } from '../../../src/lib/write-whole.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const text = (file: string) => readFileSync(file, 'utf8');

function* broken() {
  yield Buffer.from('half');
  throw new Error('no more');
}

describe('writeWhole', () => {
  test.each([
    ['a text', 'İskele'],
    ['bytes', Buffer.from('İskele')],
    ['bytes part by part', [Buffer.from('İsk'), Buffer.from(''), Buffer.from('ele')]],
  ])('writes %s, and makes the folders that are missing', async (_, content) => {
    const root = await temporaryFolder();
    const file = join(root, 'a', 'b', 'c.txt');
    writeWhole(file, content);
    expect(text(file)).toBe('İskele');
    writeWhole(file, 'again');
    expect(text(file)).toBe('again');
    expect(readdirSync(join(root, 'a', 'b'))).toEqual(['c.txt']);
  });

  test('leaves the file as it was, and no draft, where its parts break off', async () => {
    const root = await temporaryFolder();
    const file = join(root, 'c.txt');
    writeWhole(file, 'as it was');
    expect(() => {
      writeWhole(file, broken());
    }).toThrow('no more');
    expect(text(file)).toBe('as it was');
    expect(readdirSync(root)).toEqual(['c.txt']);
  });

  test('says what is in the way, and leaves no draft', async () => {
    const root = await temporaryFolder();
    mkdirSync(join(root, 'folder', 'full'), { recursive: true });
    writeFileSync(join(root, 'file'), 'x');
    for (const [path, message] of [
      ['folder', 'a folder stands where a file should'],
      ['file/below', 'a file stands where a folder should'],
    ] as const) {
      const target = join(root, path);
      expect(() => {
        writeWhole(target, 'x');
      }).toThrow(`${target} [in-the-way]: ${message}`);
    }
    expect(readdirSync(root).sort()).toEqual(['file', 'folder']);
  });
});

describe('a draft', () => {
  test('stands beside its file until it has its place', async () => {
    const root = await temporaryFolder();
    const file = join(root, 'c.txt');
    const draft = writeDraft(file, 'four');
    expect(draft.stats().size).toBe(4n);
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(root)).toHaveLength(1);
    draft.place();
    expect(readdirSync(root)).toEqual(['c.txt']);
  });

  test('that is dropped is gone, and can be dropped again', async () => {
    const root = await temporaryFolder();
    const draft = writeDraft(join(root, 'c.txt'), 'four');
    draft.drop();
    draft.drop();
    expect(readdirSync(root)).toEqual([]);
    expect(() => draft.stats()).toThrow(/ENOENT/);
  });
});

describe('writeOver', () => {
  test('takes the place of a folder', async () => {
    const root = await temporaryFolder();
    mkdirSync(join(root, 'a', 'b', 'full'), { recursive: true });
    writeOver(root, 'a/b', 'text');
    expect(text(join(root, 'a', 'b'))).toBe('text');
  });

  test('makes folders in the place of a file or a link, and keeps what the link led to', async () => {
    const root = await temporaryFolder();
    const elsewhere = await temporaryFolder();
    writeFileSync(join(elsewhere, 'kept'), 'x');
    writeFileSync(join(root, 'a'), 'x');
    writeOver(root, 'a/b/c.txt', 'text');
    expect(text(join(root, 'a', 'b', 'c.txt'))).toBe('text');
    symlinkSync(join(elsewhere, 'kept'), join(root, 'link'));
    writeOver(root, 'link/c.txt', 'text');
    expect(text(join(root, 'link', 'c.txt'))).toBe('text');
    expect(text(join(elsewhere, 'kept'))).toBe('x');
  });

  test('passes on what nothing in the way explains', async () => {
    const root = await temporaryFolder();
    expect(() => {
      writeOver(root, 'a/b.txt', broken());
    }).toThrow('no more');
    expect(readdirSync(join(root, 'a'))).toEqual([]);
  });
});

test('a way is cleared only of what is in it', async () => {
  const root = await temporaryFolder();
  mkdirSync(join(root, 'a'));
  writeFileSync(join(root, 'a', 'file'), 'x');
  expect([clearWay(root, 'a/file'), clearWay(root, 'a/new'), clearWay(root, 'new/new')]).toEqual([
    ...[false, false, false],
  ]);
  expect(text(join(root, 'a', 'file'))).toBe('x');
  expect(clearWay(root, 'a/file/below')).toBe(true);
  expect(existsSync(join(root, 'a', 'file'))).toBe(false);
  expect(clearWay(root, 'a')).toBe(true);
  expect(existsSync(join(root, 'a'))).toBe(false);
});
