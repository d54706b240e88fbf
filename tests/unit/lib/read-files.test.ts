import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readIfThere, readText, readTextIfThere, sumOfFile } from '../../../src/lib/read-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const files = { 'fog.txt': 'Sis ve ay ışığı\n', 'none.txt': '' };

describe('a file that is read', () => {
  test('comes as text or as bytes', async () => {
    const file = join(await temporaryFolder(files), 'fog.txt');
    expect(readText(file)).toBe(files['fog.txt']);
    expect(readTextIfThere(file)).toBe(files['fog.txt']);
    expect(readIfThere(file)).toEqual(Buffer.from(files['fog.txt']));
  });

  test('may be empty, which is something else than missing', async () => {
    const folder = await temporaryFolder(files);
    expect(readTextIfThere(join(folder, 'none.txt'))).toBe('');
    expect(readTextIfThere(join(folder, 'missing.txt'))).toBeNull();
    expect(readIfThere(join(folder, 'missing.txt'))).toBeNull();
  });

  test('is not said to be missing where it is there and cannot be read', async () => {
    const folder = await temporaryFolder(files);
    expect(() => readIfThere(folder)).toThrow('EISDIR');
    expect(() => readTextIfThere(join(folder, 'fog.txt', 'in'))).toThrow('ENOTDIR');
  });
});

describe('sumOfFile', () => {
  test('is the SHA-256 of all bytes, of one file after another, whatever their lengths', async () => {
    const texts = { long: 'fog '.repeat(700_000), short: 'fog', empty: '' };
    const folder = await temporaryFolder(texts);
    for (const [name, text] of Object.entries(texts)) {
      const sum = createHash('sha256').update(text).digest('hex');
      expect(sumOfFile(join(folder, name))).toBe(sum);
    }
  });

  test('throws where the file cannot be read', async () => {
    const folder = await temporaryFolder();
    expect(() => sumOfFile(join(folder, 'missing'))).toThrow('ENOENT');
    expect(() => sumOfFile(folder)).toThrow('EISDIR');
  });
});
