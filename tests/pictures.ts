import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { archivePaths } from '../src/archive-paths.ts';
import { startBrowser } from './support/browser.ts';
import { serve } from './support/static-host.ts';

/** Draws the pictures of the README from the built site: npm run build && npm run pictures */

const FOLDER = join('docs', 'pictures');

const PICTURES = [
  { name: 'home', path: '/', width: 1280, height: 1180, colorScheme: 'light' },
  { name: 'search', path: '/search/?q=kalin', width: 1280, height: 900, colorScheme: 'dark' },
] as const;

const host = await serve(archivePaths.dist);
const browser = await startBrowser();
await mkdir(FOLDER, { recursive: true });
for (const { name, path, width, height, colorScheme } of PICTURES) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  await page.goto(`${host.origin}${path}`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await context.close();
  process.stdout.write(`${join(FOLDER, `${name}.png`)}\n`);
}
await browser.close();
await host.close();
