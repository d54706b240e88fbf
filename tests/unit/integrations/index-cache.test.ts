import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cacheInMemory, recallGrowing } from '../../../src/integrations/index-cache.ts';

interface Value {
  readonly of: string;
}

/** What a build finds in the cache, what it then has, and what it writes. */
function buildWith(cache: ReturnType<typeof cacheInMemory>, has: Readonly<Record<string, string>>) {
  const written: string[] = [];
  const set = (key: string, content: Uint8Array) => {
    written.push(key);
    cache.set(key, content);
  };
  const { before, keep } = recallGrowing<Value>({ get: cache.get, set }, 'key', 'form');
  const words = [...(before?.words ?? [])];
  const values = new Map(
    Object.entries(has).map(([key, of]) => {
      const known = before?.values.get(key);
      if (!words.includes(of)) words.push(of);
      return [key, known?.of === of ? known : { of }];
    }),
  );
  keep({ words, values });
  return { before, words, written };
}

const keys = Array.from({ length: 100 }, (_, i) => `k${i}`);
const all = Object.fromEntries(keys.map((key) => [key, 'first']));

describe('what grows from build to build', () => {
  test('is recalled as the build before had it, whatever has changed', () => {
    const change = fc.dictionary(
      fc.constantFrom(...keys, 'another'),
      fc.option(fc.constantFrom('second', 'third', 'fourth')),
      { maxKeys: 12 },
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const cache = cacheInMemory();
        let now: Record<string, string> = all;
        let { words } = buildWith(cache, now);
        for (const some of changes) {
          const { before } = recallGrowing<Value>(cache, 'key', 'form');
          for (const [key, of] of Object.entries(now)) {
            expect(before?.values.get(key)).toEqual({ of });
          }
          expect(before?.words).toEqual(words);
          const entries = Object.entries({ ...now, ...some });
          now = Object.fromEntries(
            entries.flatMap(([key, of]) => (of === null ? [] : [[key, of]])),
          );
          ({ words } = buildWith(cache, now));
        }
      }),
    );
  });

  test('is written whole where much of it is new, else by what is new, else not at all', () => {
    const cache = cacheInMemory();
    expect(buildWith(cache, all).written).toEqual(['key']);
    expect(buildWith(cache, all).written).toEqual([]);
    expect(buildWith(cache, { ...all, k1: 'second' }).written).toEqual(['key-since']);
    expect(buildWith(cache, { ...all, k1: 'second' }).written).toEqual([]);
    expect(cache.get('key-since')?.length).toBeLessThan((cache.get('key')?.length ?? 0) / 5);
    const many = Object.fromEntries(keys.slice(0, 6).map((key) => [key, 'third']));
    expect(buildWith(cache, { ...all, ...many }).written).toEqual(['key']);
    // What came since another whole is no part of this one.
    expect(buildWith(cache, { ...all, ...many }).before?.values.get('k1')).toEqual({ of: 'third' });
    const few = Object.fromEntries(keys.slice(6).map((key) => [key, 'first']));
    expect(buildWith(cache, few).written).toEqual(['key']);
  });

  test('counts as nothing under another form, or where it cannot be read', () => {
    const cache = cacheInMemory();
    buildWith(cache, all);
    expect(recallGrowing(cache, 'key', 'another').before).toBeNull();
    cache.set('key', Buffer.from('half a file'));
    expect(recallGrowing(cache, 'key', 'form').before).toBeNull();
  });

  test('is what it was when last written whole, where what came since cannot be read', () => {
    const cache = cacheInMemory();
    buildWith(cache, all);
    buildWith(cache, { ...all, k1: 'second' });
    cache.set('key-since', Buffer.from(''));
    expect(recallGrowing(cache, 'key', 'form').before?.values.get('k1')).toEqual({ of: 'first' });
  });
});
