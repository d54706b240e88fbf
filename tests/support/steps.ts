import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/**
 * Counts steps: how often the blocks of code were run that the engine tells apart (V8's precise coverage), in all
 * modules but Node's own and those of the test runner, which reports on the side. Unlike time they are the same on
 * every machine. What the engine does by itself within a call (a regular expression, `indexOf`, `slice`) is one step; a
 * lint rule looks after regular expressions.
 *
 * Only functions that were compiled after the counting began have counters: import this module before those that
 * are to be counted, in a process that does nothing else. Optimized code loses counts, of some lengths of a text and not
 * of others (seen: 100 of the calls of a function, then none of 200 and 400, then 800 of 800): the compilers that make
 * it are switched off.
 */
for (const flag of ['--no-turbofan', '--no-maglev']) setFlagsFromString(flag);
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** The steps of each piece of work, one after the other. */
export async function countSteps(works: readonly (() => unknown)[]): Promise<number[]> {
  await taken();
  const steps: number[] = [];
  for (const work of works) {
    await work();
    steps.push(await taken());
  }
  return steps;
}

const UNCOUNTED = /^node:|\/node_modules\/(?:@vitest|vitest|vite)\//;

/** The steps since the last call. */
async function taken(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let steps = 0;
  for (const { url, functions } of result) {
    if (UNCOUNTED.test(url)) continue;
    for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  }
  return steps;
}
