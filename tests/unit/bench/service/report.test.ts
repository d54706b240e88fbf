import { expect, test } from 'vitest';
import { describeService } from '../../../../scripts/bench/service/report.ts';

test('of PostgreSQL is told what loading took, the tables with their sum, and each kind of question by its median', () => {
  const told = describeService({
    server: '15.9',
    load: { wall: 61.4, cpu: 30.2, peak: 500_000 },
    tables: [
      { name: 'words', bytes: 90_000_000, indexBytes: 20_000_000 },
      { name: 'entries', bytes: 60_000_000, indexBytes: 1_000_000 },
    ],
    opened: { wall: 1.26, cpu: 1, peak: 200_000 },
    kinds: [
      {
        what: 'rare word',
        ...{ found: [3, 9, 4], search: [12, 18, 15], counts: [4, 4, 4], again: [9, 11, 10] },
        cpu: 21.6,
      },
    ],
    served: { wall: 20, cpu: 8, peak: 300_000 },
  });
  expect(told).toContain(
    'Loading: 61 s, of which the command had 30 s of processor time, and 512 MB',
  );
  expect(told).toContain('1.3 s from its start to its first answer, 205 MB then, 307 MB at most');
  expect(told).toMatch(/^all +150 MB +21 MB$/m);
  expect(told).toMatch(/^rare word +4 +15 \(12–18\) +4\.0 +10 \(9\.0–11\) +22$/m);
});
