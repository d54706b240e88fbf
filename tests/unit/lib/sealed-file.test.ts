import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSealed, readSealedJson, writeSealed } from '../../../src/lib/sealed-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a file that was cut off or changed anywhere counts as none', async () => {
  const file = join(await temporaryFolder(), 'kept');
  expect(readSealed(file)).toBeNull();
  writeSealed(file, '{"a":1}');
  expect(String(readSealed(file))).toBe('{"a":1}');
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at++) {
    writeFileSync(file, whole.subarray(0, at));
    expect(readSealed(file), `cut off at ${at}`).toBeNull();
    const spoiled = Buffer.from(whole);
    spoiled[at] = (spoiled[at] ?? 0) ^ 1;
    writeFileSync(file, spoiled);
    expect(readSealed(file), `changed at ${at}`).toBeNull();
  }
});

test('what was kept as JSON is read as it was', async () => {
  const file = join(await temporaryFolder(), 'kept');
  expect(readSealedJson(file)).toBeNull();
  writeSealed(file, '{"a":[1,"ş"]}');
  expect(readSealedJson(file)).toEqual({ a: [1, 'ş'] });
  writeSealed(file, Uint8Array.of());
  expect(readSealed(file)).toHaveLength(0);
});
