import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handedOnFaults } from '../attacks/handed-on.ts';
import { terminalFaults } from '../attacks/reports.ts';
import { searchUnderAttack } from '../attacks/search-session.ts';
import { besiege, openAll, type Besieged } from '../attacks/siege.ts';
import { startBrowser } from '../support/browser.ts';
import { attacked } from './attacks.ts';

/**
 * Four texts of each class of the corpus of `tests/attacks/`, each at each of its places, with all of its forms, as one
 * archive: what four minutes are enough for. `tests/attacks/corpus.test.ts` has all of them, without a browser.
 */

const EACH = 4;

let folder: string;
let browser: Browser;
let besieged: Besieged;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'news-archive-hostile-'));
  [browser, besieged] = await Promise.all([
    startBrowser(),
    besiege(folder, { each: EACH, forms: true, filler: 45 }, 20),
  ]);
}, 600_000);
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

describe('A text of strangers', () => {
  test('runs nothing, loads nothing and changes the structure of no page', async (context) => {
    const { breaches, pages } = await openAll(browser, besieged);
    expect(breaches).toEqual([]);
    expect(pages).toBeGreaterThan(besieged.entries.size);
    attacked(context, besieged.attacks);
  });

  test('does none of it in the search, typed, found, filtered or saved', async (context) => {
    const { breaches, searches } = await searchUnderAttack(browser, besieged, 2);
    expect(breaches).toEqual([]);
    attacked(context, searches);
  });

  test('is read back as it was from every file that is handed on, and is no formula', async (context) => {
    expect(await handedOnFaults(besieged)).toEqual([]);
    attacked(context, besieged.entries.size);
  });

  test('does nothing to a terminal, and runs nothing in ingest', (context) => {
    expect(terminalFaults(besieged)).toEqual([]);
    attacked(context, besieged.attacks);
  });
});
