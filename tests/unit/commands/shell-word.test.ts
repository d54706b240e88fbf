import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shellWord } from '../../../scripts/shell-word.ts';

it.each([
  ['bag', 'bag'],
  ['../my-archive/İstanbul_2', '../my-archive/İstanbul_2'],
  ['my archive', '"my archive"'],
  ['', '""'],
  ["editor's $HOME", String.raw`'editor'\''s $HOME'`],
])('%j is %s', (path, word) => {
  expect(shellWord(path)).toBe(word);
});

it('is read by a shell as it was', () => {
  const path = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
  fc.assert(
    fc.property(fc.array(path, { minLength: 1, maxLength: 8 }), (paths) => {
      const call = `printf '%s\\0' ${paths.map(shellWord).join(' ')}`;
      const { stdout } = spawnSync('sh', ['-c', call], { encoding: 'utf8' });
      expect(stdout.split('\0').slice(0, -1)).toEqual(paths);
    }),
    { numRuns: 40 },
  );
});
