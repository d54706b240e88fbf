import { describe, expect, test } from 'vitest';
import { copyRow, storableJson } from '../../../scripts/engine/copy-text.ts';

describe('copyRow', () => {
  test('writes columns between tabs, and null as \\N', () => {
    expect(copyRow([1, 'a b', null, true, ''])).toBe('1\ta b\t\\N\ttrue\t\n');
  });

  test('escapes what COPY would read as more than text', () => {
    expect(copyRow(['a\tb\nc\rd\\e', '\\N', '\\.'])).toBe('a\\tb\\nc\\rd\\\\e\t\\\\N\t\\\\.\n');
  });

  test('quotes every value of an array', () => {
    expect(copyRow([['a,b', 'null', '"', '\\', ''], [1, -2], []])).toBe(
      '{"a,b","null","\\\\"","\\\\\\\\",""}\t{"1","-2"}\t{}\n',
    );
  });

  test('puts U+FFFD for what PostgreSQL has no place for', () => {
    expect(copyRow(['a\0b\uD800'])).toBe('a\uFFFDb\uFFFD\n');
    expect(storableJson({ a: ['\0', '\uDFFFx', '🚢'] })).toBe('{"a":["\uFFFD","\uFFFDx","🚢"]}');
  });
});
