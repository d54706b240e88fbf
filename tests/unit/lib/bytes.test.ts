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

test('bytes are appended as they are, however many, and room is made for them', () => {
  const many = Uint8Array.from({ length: 3000 }, (_, i) => i % 251);
  const out = new ByteWriter().byte(7).bytes(many).byte(9);
  expect(out.length).toBe(3002);
  expect([...out.finish()]).toEqual([7, ...many, 9]);
  const one = new ByteWriter();
  for (const byte of many) one.byte(byte);
  expect([...one.finish()]).toEqual([...many]);
  const full = new ByteWriter().bytes(many.subarray(0, 1024)).byte(5);
  expect([...full.finish().subarray(1020)]).toEqual([...many.subarray(1020, 1024), 5]);
});

test('what is taken out of a writer is no longer in it', () => {
  const [one, other] = [new ByteWriter().number(1), new ByteWriter().number(2).text('ş')];
  one.take(other);
  expect([[...one.finish()], other.length]).toEqual([[1, 2, 2, 0xc5, 0x9f], 0]);
  expect([...one.takeOut()]).toEqual([1, 2, 2, 0xc5, 0x9f]);
  expect([one.length, [...one.byte(3).finish()]]).toEqual([0, [3]]);
});

test('what was finished does not change with what is written next', () => {
  const out = new ByteWriter().byte(1);
  const finished = out.finish();
  out.takeOut();
  out.byte(2);
  expect([...finished]).toEqual([1]);
});

test.each([
  [0, [0]],
  [128, [0x80, 1]],
  [2 ** 32 - 1, [0xff, 0xff, 0xff, 0xff, 0x0f]],
])('the number %i is %j', (value, bytes) => {
  expect([...new ByteWriter().number(value).finish()]).toEqual(bytes);
  expect(new ByteReader(Uint8Array.from(bytes)).number()).toBe(value);
});

test('a reader gives bytes up to the end, and is done there', () => {
  const reader = new ByteReader(Uint8Array.of(1, 2, 3));
  expect([[...reader.bytes(2)], reader.done]).toEqual([[1, 2], false]);
  expect([[...reader.bytes(1)], reader.done]).toEqual([[3], true]);
  expect(() => reader.bytes(1)).toThrow('a file of the index ends too early');
});
