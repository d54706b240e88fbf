import fc from 'fast-check';
import { expect, test } from 'vitest';
// Before what is counted: see there.
import { doubling } from '../support/linear.ts';
import { attacked } from './attacks.ts';

const { anyString, SEEDED } = await import('../support/arbitrary-text.ts');
const { FAMILIES, LINES } = await import('../support/growing-texts.ts');
const { ingestMemory } = await import('../support/ingest-memory.ts');
const { PARSERS, readOrRefused } = await import('../support/parsers.ts');

/** Strings that every parser is given; those of `npm test` are the first of them. */
const STRINGS = 1000;

test('every parser reads any string, or refuses it in its words', (context) => {
  attacked(context, PARSERS.length * STRINGS);
  for (const parser of PARSERS) {
    fc.assert(
      fc.property(anyString, (text) => {
        readOrRefused(parser, text);
      }),
      { ...SEEDED, numRuns: STRINGS },
    );
  }
});

test('a run of ingest over any source ends, and gives an entry or a fault', async (context) => {
  const endings = ['txt', 'md', 'html', 'csv', 'jsonl'];
  attacked(context, STRINGS);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...endings), anyString, async (ending, text) => {
      const { report } = await ingestMemory(new Map([[`in/a.${ending}`, text]]));
      for (const { path, status, faults } of report.sources) {
        if (path === null) expect([status, faults.length]).not.toEqual(['refused', 0]);
      }
    }),
    { ...SEEDED, numRuns: STRINGS },
  );
});

test('a source of twice the length takes at most twice the steps', async (context) => {
  attacked(context, FAMILIES.length);
  const slow: string[] = [];
  for (const { name, file, grown } of FAMILIES) {
    const read = (text: string) => ingestMemory(new Map([[`in/${file}`, text]]));
    const { ratio, isLinear } = await doubling({ grown, read, times: 80 });
    if (!isLinear) slow.push(`${name}: ${ratio.toFixed(2)}`);
  }
  expect(slow).toEqual([]);
});

test('a line, a value or a query of twice the length takes at most twice the steps', async (context) => {
  attacked(context, PARSERS.length * LINES.length);
  const slow: string[] = [];
  for (const parser of PARSERS) {
    const read = (text: string) => readOrRefused(parser, text);
    for (const line of LINES) {
      const { ratio, isLinear } = await doubling({
        grown: (n) => line.repeat(n),
        read,
        times: 100,
      });
      if (!isLinear) slow.push(`${parser.reads} of ${JSON.stringify(line)}: ${ratio.toFixed(2)}`);
    }
  }
  expect(slow).toEqual([]);
});
