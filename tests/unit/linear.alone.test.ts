import { describe, expect, it } from 'vitest';
// Before what is counted: see there.
import { doubling } from '../support/linear.ts';

const { FAMILIES } = await import('../support/growing-texts.ts');
const { ingestMemory } = await import('../support/ingest-memory.ts');

describe('a source of twice the length takes at most twice the steps', () => {
  it.each(FAMILIES)('of $name', async ({ file, grown }) => {
    const read = (text: string) => ingestMemory(new Map([[`in/${file}`, text]]));
    const { ratio, isLinear } = await doubling({ grown, read, times: 30 });
    expect(isLinear, `${ratio.toFixed(2)} times the steps`).toBe(true);
  });
});
