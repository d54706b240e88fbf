import { hash } from 'node:crypto';
import { rmSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeIndexFolder } from '../../../src/integrations/index-folder.ts';
import { isAsLeft, settle, summingWriter, sumUp } from '../../../src/press/sums.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const sumOf = (text: string) => hash('sha256', text, 'hex');

test('what was written, linked or read is remembered as it stands', async () => {
  const dist = await temporaryFolder({ 'there.txt': 'fog', 'old.txt': 'ice' });
  const writer = summingWriter(dist);
  writer.write('a/new.txt', 'İlk');
  linkSync(join(dist, 'old.txt'), join(dist, 'twin.txt'));
  rmSync(join(dist, 'old.txt'));
  writer.linked('twin.txt', Buffer.from('ice'));
  expect(writer.sum('there.txt')).toBe(sumOf('fog'));
  const paths = ['a/new.txt', 'twin.txt', 'there.txt'];
  expect([...writer.sums.keys()]).toEqual(paths);
  expect([...writer.sums.values()]).toEqual(sumUp(dist, paths));
  expect([...writer.sums.values()].map(([sum]) => sum)).toEqual(['İlk', 'ice', 'fog'].map(sumOf));
  expect(() => writer.sum('gone.txt')).toThrow(/gone\.txt/);
});

test('an index whose files take another folder is known without being read again', async () => {
  const dist = await temporaryFolder({});
  const indexOf = (build: string, texts: readonly string[]) =>
    new Map<string, Uint8Array>([
      ...texts.map((text, i) => [`${build}/texts/${i}.bin`, Buffer.from(text)] as const),
      ['archive.json', Buffer.from(JSON.stringify({ build }))],
    ]);
  writeIndexFolder(dist, indexOf('aa', ['fog', 'ice', 'rain']), summingWriter(dist));
  const writer = summingWriter(dist);
  const next = indexOf('bb', ['fog', 'snow', 'rain']);
  writeIndexFolder(dist, next, writer);
  expect([...writer.sums.keys()].toSorted()).toEqual([...next.keys()].toSorted());
  for (const [path, known] of writer.sums) {
    expect(isAsLeft(dist, path, known)).toBe(true);
    expect(known).toEqual(sumUp(dist, [path])[0]);
  }
});

test('what others have changed is removed, and the rest stands', async () => {
  const dist = await temporaryFolder({ 'a.txt': 'fog', 'b.txt': 'ice' });
  const writer = summingWriter(dist);
  for (const path of ['a.txt', 'b.txt', 'c.txt']) writer.write(path, path);
  rmSync(join(dist, 'c.txt'));
  const left = new Map(writer.sums);
  summingWriter(dist).write('b.txt', 'another');
  const { standing, changed } = settle(dist, left);
  expect([[...standing.keys()], changed]).toEqual([['a.txt'], ['b.txt']]);
});
