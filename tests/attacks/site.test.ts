import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { handedOnFaults } from './handed-on.ts';
import { terminalFaults } from './reports.ts';
import { searchUnderAttack } from './search-session.ts';
import { besiege, openAll, type Besieged } from './siege.ts';

/** One text of each class, with all of its forms; `npm run torture` has the whole corpus. */

const EACH = 1;

let folder: string;
let browser: Browser;
let besieged: Besieged;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'news-archive-attacks-'));
  [browser, besieged] = await Promise.all([
    startBrowser(),
    besiege(folder, { each: EACH, forms: true }, 8),
  ]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

describe('an archive of attacks', () => {
  test('has pages that are as harmless ones are, and none runs or loads a thing', async () => {
    const { breaches, pages } = await openAll(browser, besieged);
    expect(breaches).toEqual([]);
    expect(pages).toBeGreaterThan(150);
  }, 300_000);

  test('is searched, filtered and saved without one either', async () => {
    const { breaches, searches } = await searchUnderAttack(browser, besieged, EACH);
    expect(breaches).toEqual([]);
    expect(searches).toBeGreaterThan(30);
  }, 300_000);

  test('hands on files that are read back as they were', async () => {
    expect(await handedOnFaults(besieged)).toEqual([]);
  });

  test('does nothing to a terminal', () => {
    expect(terminalFaults(besieged)).toEqual([]);
  });
});
