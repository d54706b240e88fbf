import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import type { HostileOptions } from './hostile-archive.ts';
import { besiege, type Besieged } from './siege.ts';

/**
 * Has an archive of attacks built before the tests of a file, and removed behind them.
 * @param pictures how many share pictures are drawn
 * @returns what gives the browser and the archive, once a test runs
 */
export function underSiege(
  options: Omit<HostileOptions, 'harmless'>,
  pictures: number,
): () => { readonly browser: Browser; readonly besieged: Besieged } {
  let folder: string;
  let browser: Browser;
  let besieged: Besieged;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'news-archive-attacks-'));
    [browser, besieged] = await Promise.all([startBrowser(), besiege(folder, options, pictures)]);
  }, 600_000);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });
  return () => ({ browser, besieged });
}
