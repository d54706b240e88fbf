import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/lib/bytes.ts';

test('writes small numbers in one byte, larger ones in more', () => {
  expect([...new ByteWriter().number(127).finish()]).toEqual([127]);
  expect([...new ByteWriter().number(300).finish()]).toEqual([0xac, 2]);
  expect([...new ByteWriter().signed(-1).finish()]).toEqual([1]);
});

test('what was written is read back, in order', () => {
  const item = fc.oneof(
    fc.nat(2 ** 32 - 1).map((value) => ({ kind: 'number' as const, value })),
    fc
      .integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
      .map((value) => ({ kind: 'signed' as const, value })),
    fc.string({ unit: 'grapheme' }).map((value) => ({ kind: 'text' as const, value })),
  );
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const out = new ByteWriter();
      for (const { kind, value } of items) {
        if (kind === 'text') out.text(value);
        else out[kind](value);
      }
      const read = new ByteReader(out.finish());
      expect(items.map(({ kind }) => read[kind]())).toEqual(items.map(({ value }) => value));
      expect(read.done).toBe(true);
    }),
  );
});

test('a file that ends too early is an error, not a number', () => {
  expect(() => new ByteReader(Uint8Array.of(0x80)).number()).toThrow('ends too early');
  expect(() => new ByteReader(Uint8Array.of(5, 65)).text()).toThrow('ends too early');
});
