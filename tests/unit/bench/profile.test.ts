import { expect, test } from 'vitest';
import { addProfiles, type Profile } from '../../../scripts/bench/profile.ts';

const frame = (functionName: string, url: string, lineNumber = 0) => ({
  functionName,
  url,
  lineNumber,
});

/** `main` calls `work`, which calls itself; a second and a half of waiting. */
const PROFILE: Profile = {
  nodes: [
    { id: 1, callFrame: frame('(root)', ''), children: [2, 5, 6] },
    { id: 2, callFrame: frame('main', 'file:///house/scripts/a.ts', 9), children: [3] },
    { id: 3, callFrame: frame('work', 'file:///house/src/lib/b.ts', 19), children: [4] },
    { id: 4, callFrame: frame('work', 'file:///house/src/lib/b.ts', 19) },
    { id: 5, callFrame: frame('(idle)', '') },
    { id: 6, callFrame: frame('(garbage collector)', '') },
  ],
  samples: [2, 3, 4, 5, 6],
  timeDeltas: [1e6, 2e6, 3e6, 1.5e6, 5e5],
};

test('time is added up by file and by function: its own, and with what it calls, once', async () => {
  const { files, functions, seconds } = await addProfiles([PROFILE, PROFILE], '/house');
  expect(seconds).toBe(13);
  expect(files).toEqual([
    { place: 'src/lib/b.ts', self: 10, total: 10 },
    { place: 'scripts/a.ts', self: 2, total: 12 },
    { place: '(garbage collector)', self: 1, total: 1 },
  ]);
  expect(functions.map(({ place, self, total }) => [place, self, total])).toEqual([
    ['work src/lib/b.ts:20', 10, 10],
    ['main scripts/a.ts:10', 2, 12],
    ['(garbage collector)', 1, 1],
  ]);
});
