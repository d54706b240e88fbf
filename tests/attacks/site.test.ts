import { describe, expect, test } from 'vitest';
import { handedOnFaults } from './handed-on.ts';
import { terminalFaults } from './reports.ts';
import { searchUnderAttack } from './search-session.ts';
import { openAll } from './siege.ts';
import { underSiege } from './under-siege.ts';

/** One text of each class, with all of its forms; `npm run torture` has more of each. */

const EACH = 1;

const siege = underSiege({ each: EACH, forms: true }, 8);

describe('an archive of attacks', () => {
  test('has pages that are as harmless ones are, and none runs or loads a thing', async () => {
    const { browser, besieged } = siege();
    const { breaches, pages } = await openAll(browser, besieged);
    expect(breaches).toEqual([]);
    expect(pages).toBeGreaterThan(150);
  }, 300_000);

  test('is searched, filtered and saved without one either', async () => {
    const { browser, besieged } = siege();
    const { breaches, searches } = await searchUnderAttack(browser, besieged, EACH);
    expect(breaches).toEqual([]);
    expect(searches).toBeGreaterThan(30);
  }, 300_000);

  test('hands on files that are read back as they were', async () => {
    const { besieged } = siege();
    expect(await handedOnFaults(besieged)).toEqual([]);
  });

  test('does nothing to a terminal', () => {
    const { besieged } = siege();
    expect(terminalFaults(besieged)).toEqual([]);
  });
});
