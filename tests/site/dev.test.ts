import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { slugOf } from '../../src/lib/entry-file.ts';
import { entryPaths } from '../../src/lib/load-items.ts';
import { urls } from '../../src/lib/urls.ts';
import { freePort } from '../support/free-port.ts';
import { PROJECT } from '../support/ingest-cli.ts';

let folder: string;
let content: string;
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'news-archive-dev-'));
  content = join(folder, 'content');
  await cp(inject('knownContent'), content, { recursive: true });
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const args = ['dev', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port)];
  server = spawn(process.execPath, [astro, ...args], {
    cwd: PROJECT,
    env: {
      ...{ ...process.env, VITEST: '', ASTRO_TELEMETRY_DISABLED: '1' },
      ...{ ARCHIVE_CONTENT: content, ARCHIVE_DIST: join(folder, 'dist') },
      ARCHIVE_CACHE: join(folder, 'cache'),
    },
    stdio: 'ignore',
  });
  await vi.waitFor(() => fetch(origin), { timeout: 50_000, interval: 100 });
});

afterAll(async () => {
  const gone = once(server, 'exit');
  server.kill();
  await gone;
  await rm(folder, { recursive: true, force: true });
});

/** Whether a page as it is drawn now holds a text; null where there is none. */
async function shows(path: string, text: string): Promise<boolean | null> {
  const response = await fetch(`${origin}${path}`);
  if (response.status === 404) return null;
  expect(response.status).toBe(200);
  return (await response.text()).includes(text);
}

const SOON = { timeout: 20_000, interval: 50 };

describe('astro dev', () => {
  test('shows an edit of an entry, and of a file of the content', async () => {
    const articles = join(content, 'articles');
    const [path = ''] = await entryPaths(articles);
    const file = join(articles, path);
    const text = await readFile(file, 'utf8');
    const address = urls.article(slugOf(path));
    expect(await shows(address, 'The ferries sail')).toBe(false);
    const edited = text.replace(/^title: .*$/m, 'title: "The ferries sail"').trimEnd();
    await writeFile(file, `${edited}\n\nOnce more, they said.\n`);
    await expect.poll(() => shows(address, 'Once more, they said.'), SOON).toBe(true);
    expect(await shows(address, '<title>The ferries sail')).toBe(true);
    expect(await shows(urls.made(slugOf(path)), 'The ferries sail')).toBe(true);
    const topics = join(content, 'topics.yaml');
    const [first = '', ...others] = (await readFile(topics, 'utf8')).split(/^ +label: .*$/m);
    expect(others.length).toBeGreaterThan(0);
    await writeFile(topics, `${first}    label: Of tides${others.join('    label: Of ebbs')}`);
    await expect.poll(() => shows(urls.topics, 'Of tides'), SOON).toBe(true);
  });

  test('shows an entry that comes, in a year that had none, and none that went', async () => {
    const articles = join(content, 'articles');
    const [path = ''] = await entryPaths(articles);
    const text = await readFile(join(articles, path), 'utf8');
    const other = text.replace(/^id: "./m, (id) => (id.endsWith('0') ? 'id: "1' : 'id: "0'));
    const file = join(articles, '1999', 'the-last-ferry.md');
    const address = urls.article('the-last-ferry');
    expect(await shows(address, 'The last ferry')).toBeNull();
    await mkdir(dirname(file));
    await writeFile(file, other.replace(/^title: .*$/m, 'title: "The last ferry"'));
    await expect.poll(() => shows(address, 'The last ferry'), SOON).toBe(true);
    await rm(file);
    await expect.poll(() => shows(address, 'The last ferry'), SOON).toBeNull();
  });

  test('keeps for its next start what it took out of the entries', async () => {
    const files = await readdir(join(folder, 'cache', 'dev'), { recursive: true });
    const kept = files
      .filter((path) => /[\\/]entries[\\/]\w+[\\/]/.test(path))
      .map((path) => basename(path));
    expect(kept.toSorted()).toEqual(['extracts', 'listings.json']);
  });

  test('goes on when the cache is removed', async () => {
    expect(await shows('/feed.xml', '</feed>')).toBe(true);
    const cache = join(folder, 'cache', 'dev');
    const files = await readdir(cache, { recursive: true });
    await rm(join(cache, files.find((path) => path.endsWith(join('outputs', 'feed.xml'))) ?? ''));
    await fetch(`${origin}/feed.xml`).catch(() => null);
    await rm(cache, { recursive: true });
    await expect.poll(() => shows('/feed.xml', '</feed>'), SOON).toBe(true);
  });
});
