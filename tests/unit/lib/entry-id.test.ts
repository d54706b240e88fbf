import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { entryUrn, uuidOf } from '../../../src/lib/entry-id.ts';
import { entryId } from '../../../src/schema/entry.ts';

describe('uuidOf', () => {
  it('makes the UUID of the example in RFC 9562, appendix B.2', () => {
    const dns = Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex');
    const digest = createHash('sha256').update(dns).update('www.example.com').digest('hex');
    expect(uuidOf(digest)).toBe('5c146b14-3c52-8afd-938a-375d0df1fbf6');
  });

  it.each([...'0123456789abcdef'])(
    'sets version and variant whatever digit stands there: %s',
    (digit) => {
      expect(entryId.safeParse(uuidOf(digit.repeat(64))).success).toBe(true);
    },
  );
});

describe('entryUrn', () => {
  it('is the UUID as a URN', () => {
    const id = '5c146b14-3c52-8afd-938a-375d0df1fbf6';
    expect(entryUrn({ id })).toBe('urn:uuid:5c146b14-3c52-8afd-938a-375d0df1fbf6');
  });
});
