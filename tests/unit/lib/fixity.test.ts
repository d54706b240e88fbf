import { execFileSync, spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOfFixity, readManifest, writeManifest } from '../../../src/lib/fixity.ts';
import { SEEDED } from '../../support/arbitrary-text.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const sum = (text: string) => hash('sha256', text);
const path = fc.string({
  minLength: 1,
  unit: fc.constantFrom('a', 'ğ', '\\', '\n', '\r', 'n', ' ', '/', '%', '💧'),
});
const sums = fc
  .array(
    fc.tuple(
      path,
      fc.nat().map((one) => sum(String(one))),
    ),
    { maxLength: 8 },
  )
  .map((pairs) => new Map(pairs));

describe('the manifest of a site', () => {
  it('is read as it was written, in the order of the paths', () => {
    fc.assert(
      fc.property(sums, (files) => {
        const text = writeManifest(files);
        expect(readManifest(text)).toEqual(files);
        expect(writeManifest(new Map([...files].reverse()))).toBe(text);
      }),
      SEEDED,
    );
  });

  it('is read in no other form: each text that is read is what would be written', () => {
    const line = `${sum('a')}  a\n`;
    for (const wrong of [
      line.trimEnd(),
      line + line,
      `${sum('b')}  b\n${line}`,
      line.toUpperCase(),
      line.replace('  ', ' *'),
      line.replace('a\n', '\n'),
      `\\${line}`,
      `${line}\n`,
      ` ${line}`,
      `${sum('a')}  a\\b\n`,
    ]) {
      expect(() => readManifest(wrong), wrong).toThrow(/^line \d+ is not/);
    }
  });

  // GNU coreutils: not every system has it.
  const has = String(spawnSync('sha256sum', ['--version']).stdout).includes('GNU');
  it.runIf(has)('is what sha256sum writes and checks, odd names too', async () => {
    const files = {
      'a b/ğ.txt': 'one',
      'back\\slash': 'two',
      'line\nfeed': 'three',
      '%41': 'four',
    };
    const folder = await temporaryFolder(files);
    const own = new Map(Object.entries(files).map(([name, text]) => [name, sum(text)]));
    const options = { cwd: folder, encoding: 'utf8' } as const;
    for (const name of own.keys()) {
      const line = execFileSync('sha256sum', [name], options);
      expect(writeManifest(new Map([[name, own.get(name) ?? '']]))).toBe(line);
    }
    const input = writeManifest(own);
    expect(execFileSync('sha256sum', ['-c', '--quiet', '--strict'], { ...options, input })).toBe(
      '',
    );
  });
});

describe('a manifest that is none', () => {
  const line = (path: string) => `${sum(path)}  ${path}\n`;

  it.each([
    ['a\n', 'line 1 is not a SHA-256, two blanks and a path: "a"'],
    [`${line('a')}\n${line('b')}`, 'line 2 is not a SHA-256, two blanks and a path: ""'],
    [`x${line('a')}`, `line 1 is not a SHA-256, two blanks and a path: "x${line('a').trimEnd()}"`],
    [line('b') + line('a'), 'line 1 is not in order, stands twice or does not end'],
    [line('a') + line('c') + line('b'), 'line 2 is not in order, stands twice or does not end'],
    [line('a') + line('a'), 'line 2 is not in order, stands twice or does not end'],
    [line('a').trimEnd(), 'line 1 is not in order, stands twice or does not end'],
    [`${line('a')}${line('b').trimEnd()}`, 'line 2 is not in order, stands twice or does not end'],
  ])('%j is refused by its first odd line', (text, message) => {
    expect(() => readManifest(text)).toThrow(new Error(message));
  });

  it('of no files is empty, and read', () => {
    expect([writeManifest(new Map()), readManifest('').size]).toEqual(['', 0]);
  });
});

it.each([
  ['manifest-sha256.txt', true],
  ['manifest-sha256.txt.minisig', true],
  ['data/manifest-sha256.txt', false],
  ['index.html', false],
])('%s vouches for the others: %s', (path, vouches) => {
  expect(isOfFixity(path)).toBe(vouches);
});
