import { expect, test, vi } from 'vitest';
import { Kept, once } from '../../../src/client/kept.ts';

test('an answer is asked for once, also while it is awaited', async () => {
  const find = vi.fn(() => Promise.resolve('found'));
  const kept = new Kept<string, string>();
  expect(await Promise.all([kept.get('a', find), kept.get('a', find)])).toEqual(['found', 'found']);
  await kept.get('a', find);
  expect(find).toHaveBeenCalledTimes(1);
  await kept.get('b', find);
  expect(find).toHaveBeenCalledTimes(2);
});

test('what failed is asked for again', async () => {
  const find = vi.fn(() => Promise.resolve('found'));
  find.mockRejectedValueOnce(new Error('no network'));
  const ask = once(find);
  await expect(ask()).rejects.toThrow('no network');
  expect(await ask()).toBe('found');
  expect(await ask()).toBe('found');
  expect(find).toHaveBeenCalledTimes(2);
});

test('of more than are to be kept, the first goes first', async () => {
  const kept = new Kept<string, string>(2);
  const asked: string[] = [];
  const get = (key: string) =>
    kept.get(key, () => {
      asked.push(key);
      return Promise.resolve(key);
    });
  for (const key of ['a', 'b', 'c', 'b', 'a']) await get(key);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
