import { expect, test } from 'vitest';
import { mustMeasure, readStat } from '../../../scripts/bench/processes.ts';

/** As the kernel writes it; the name of the program has brackets and a blank. */
const LINE =
  '4711 (a (b) c) S 4700 4711 4711 0 -1 4194304 101 7 0 0 250 30 1200 140 20 0 1 0 5902606 3133440 380 18446744073709551615 0';

test('the line of a process is read whatever its program is called', () => {
  expect(readStat(LINE)).toEqual({
    parent: 4700,
    session: 4711,
    ticks: 280,
    childTicks: 1340,
    pages: 380,
  });
});

test('another system than Linux is told so', () => {
  expect(() => {
    mustMeasure('darwin');
  }).toThrow(/bench \[platform\]: found darwin, expected linux\. Run it on Linux/);
});
