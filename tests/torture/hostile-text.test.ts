import { describe, expect, test } from 'vitest';
import { handedOnFaults } from '../attacks/handed-on.ts';
import { terminalFaults } from '../attacks/reports.ts';
import { searchUnderAttack } from '../attacks/search-session.ts';
import { openAll } from '../attacks/siege.ts';
import { underSiege } from '../attacks/under-siege.ts';
import { attacked } from './attacks.ts';

/**
 * Four texts of each class of the corpus of `tests/attacks/`, each at each of its places, with all of its forms, and all
 * others in every fact and the text of an entry each, as one archive: what four minutes are enough for.
 */

const EACH = 4;

const siege = underSiege({ each: EACH, forms: true, rest: true, filler: 45 }, 20);

describe('A text of strangers', () => {
  test('runs nothing, loads nothing and changes the structure of no page', async (context) => {
    const { browser, besieged } = siege();
    const { breaches, pages } = await openAll(browser, besieged);
    expect(breaches).toEqual([]);
    expect(pages).toBeGreaterThan(besieged.entries.size);
    attacked(context, besieged.attacks);
  });

  test('does none of it in the search, typed, found, filtered or saved', async (context) => {
    const { browser, besieged } = siege();
    const { breaches, searches } = await searchUnderAttack(browser, besieged, 2);
    expect(breaches).toEqual([]);
    attacked(context, searches);
  });

  test('is read back as it was from every file that is handed on, and is no formula', async (context) => {
    const { besieged } = siege();
    expect(await handedOnFaults(besieged)).toEqual([]);
    attacked(context, besieged.entries.size);
  });

  test('does nothing to a terminal, and runs nothing in ingest', (context) => {
    const { besieged } = siege();
    expect(terminalFaults(besieged)).toEqual([]);
    attacked(context, besieged.attacks);
  });
});
