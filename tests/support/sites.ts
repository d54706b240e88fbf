import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { startBrowser } from './browser.ts';
import { serve, type Host } from './static-host.ts';

/** The sites that are built before the tests, see `built-site.ts`. */
type Site = 'five' | 'many' | 'known' | 'turkish';

/** A browser, and the hosts of the sites that were asked for. There from the first test on. */
export type Sites<Asked extends Site> = Readonly<Record<Asked, Host>> & {
  readonly browser: Browser;
};

/** Serves built sites and starts a browser, for the tests of a file. */
export function openSites<Asked extends Site>(...asked: readonly Asked[]): Sites<Asked> {
  const sites: Record<string, unknown> = {};
  beforeAll(async () => {
    sites['browser'] = await startBrowser();
    for (const name of asked) sites[name] = await serve(inject(name));
  });
  afterAll(async () => {
    const { browser, ...hosts } = sites as Sites<Asked>;
    await Promise.all([browser.close(), ...Object.values<Host>(hosts).map((host) => host.close())]);
  });
  return sites as Sites<Asked>;
}
