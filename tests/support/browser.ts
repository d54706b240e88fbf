import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium, type Browser } from 'playwright-core';

/** Where distributions put a Chromium or Chrome. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** As root a sandbox cannot be had; the pages are our own. The rest keeps the browser off the net. */
const ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Finds a browser as {@link startBrowser} does, for programs that start it themselves.
 * @throws Error that says what to do, where no browser can be had
 */
export async function findBrowser(): Promise<Launch> {
  return installed() ?? playwrights() ?? (await bundled());
}

/**
 * Starts a real browser: one that is installed, else Playwright's own, else the one that comes with the
 * package @sparticuz/chromium (Linux). `TEST_BROWSER` names another, or `bundled` for that package's.
 *
 * @throws Error that says what to do, where no browser can be had
 */
export async function startBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const find of [installed, playwrights, bundled]) {
    try {
      const found = await find();
      if (found) return await chromium.launch({ ...found, headless: true });
    } catch (error) {
      failures.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  throw new Error(
    `No browser to test with. Install Chromium or Chrome, run "npx playwright-core install chromium", or name one in TEST_BROWSER. ${failures.join(' | ')}`,
  );
}

interface Launch {
  readonly executablePath: string;
  readonly args: string[];
}

const wanted = process.env['TEST_BROWSER'];

function installed(): Launch | null {
  if (wanted === 'bundled') return null;
  const path = [wanted, ...INSTALLED].find(
    (candidate) => candidate !== undefined && existsSync(candidate),
  );
  return path === undefined ? null : { executablePath: path, args: ARGS };
}

function playwrights(): Launch | null {
  if (wanted === 'bundled') return null;
  const path = chromium.executablePath();
  return existsSync(path) ? { executablePath: path, args: ARGS } : null;
}

async function bundled(): Promise<Launch> {
  const { default: sparticuz } = await import('@sparticuz/chromium');
  // Not the package's own arguments: all in one process, it ends with the last page, and with web security off, tests would pass in vain.
  return { executablePath: await sparticuz.executablePath(), args: ARGS };
}
