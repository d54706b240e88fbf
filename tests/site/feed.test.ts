import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { site } from '../../src/site.config.ts';
import { startBrowser } from '../support/browser.ts';

/** An element of XML as a browser's own parser has it. */
interface Node {
  readonly name: string;
  readonly space: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
}

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Parses XML in a browser, which takes none that is not well-formed. */
async function parse(xml: string): Promise<Node> {
  const page = await browser.newPage();
  try {
    return await page.evaluate((source) => {
      const document = new DOMParser().parseFromString(source, 'application/xml');
      const fault = document.querySelector('parsererror');
      if (fault) throw new Error(fault.textContent);
      const read = (element: Element): Node => ({
        name: element.localName,
        space: element.namespaceURI,
        attributes: Object.fromEntries(
          [...element.attributes].map(({ name, value }) => [name, value]),
        ),
        text: element.textContent.trim(),
        children: [...element.children].map(read),
      });
      return read(document.documentElement);
    }, xml);
  } finally {
    await page.close();
  }
}

const all = (node: Node, name: string) => node.children.filter((child) => child.name === name);
const textOf = (node: Node, name: string) => all(node, name)[0]?.text ?? null;
const hrefOf = (node: Node, rel: string) =>
  all(node, 'link').find(({ attributes }) => attributes['rel'] === rel)?.attributes['href'];

/** RFC 4287, section 3.3, by RFC 3339. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

describe.each(['five', 'many'] as const)('the feeds of %s articles', (which) => {
  const feeds = new Map<string, Node>();
  beforeAll(async () => {
    const dist = inject(which);
    const topics = await readdir(join(dist, 'topics'), { withFileTypes: true });
    const folders = topics.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    for (const path of ['feed.xml', ...folders.map((id) => `topics/${id}/feed.xml`)]) {
      feeds.set(path, await parse(await readFile(join(dist, path), 'utf8')));
    }
  });

  test('are there for the archive and for every topic', () => {
    expect([...feeds.keys()]).toEqual(
      expect.arrayContaining(['feed.xml', 'topics/syria/feed.xml']),
    );
    for (const feed of feeds.values()) expect(feed.name).toBe('feed');
  });

  test('have what RFC 4287 asks of a feed', () => {
    for (const [path, feed] of feeds) {
      const address = `${site.url}/${path}`;
      expect(feed.space, path).toBe('http://www.w3.org/2005/Atom');
      for (const name of ['id', 'title', 'updated', 'subtitle']) {
        expect(all(feed, name), `${path}: ${name}`).toHaveLength(1);
      }
      expect(textOf(feed, 'id')).toBe(address);
      expect(textOf(feed, 'title')).not.toBe('');
      expect(textOf(feed, 'updated')).toMatch(INSTANT);
      expect(hrefOf(feed, 'self')).toBe(address);
      expect(hrefOf(feed, 'alternate')).toBe(address.replace('feed.xml', ''));
      expect(all(feed, 'author').map((author) => textOf(author, 'name'))).toEqual([site.name]);
    }
  });

  test('have what RFC 4287 asks of an entry, and lead to its page', async () => {
    for (const [path, feed] of feeds) {
      const entries = all(feed, 'entry');
      const ids = entries.map((entry) => textOf(entry, 'id'));
      expect(new Set(ids).size, path).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(50);
      for (const entry of entries) {
        for (const name of ['id', 'title', 'updated', 'summary']) {
          expect(all(entry, name), `${path}: ${name}`).toHaveLength(1);
        }
        expect(all(entry, 'published').length).toBeLessThanOrEqual(1);
        expect(textOf(entry, 'updated')).toMatch(INSTANT);
        expect(textOf(entry, 'published') ?? '1970-01-01T00:00:00Z').toMatch(INSTANT);
        expect(all(entry, 'author').length).toBeGreaterThan(0);
        for (const author of all(entry, 'author')) expect(textOf(author, 'name')).not.toBe('');
        for (const { attributes } of all(entry, 'category')) {
          expect(attributes).toEqual({
            term: expect.stringMatching(/./) as string,
            scheme: `${site.url}/topics/`,
            label: expect.stringMatching(/./) as string,
          });
        }
        expect(hrefOf(entry, 'alternate')).toBe(textOf(entry, 'id'));
        const page = new URL(textOf(entry, 'id') ?? '').pathname;
        await stat(join(inject(which), page, 'index.html'));
      }
      const changed = entries.map((entry) => textOf(entry, 'updated') ?? '').sort();
      expect(textOf(feed, 'updated')).toBe(changed.at(-1) ?? '1970-01-01T00:00:00.000Z');
    }
  });

  test('of a topic have its entries alone', () => {
    for (const [path, feed] of feeds) {
      const [, id] = path.split('/');
      if (path === 'feed.xml') continue;
      for (const entry of all(feed, 'entry')) {
        expect(all(entry, 'category').map(({ attributes }) => attributes['term'])).toContain(id);
      }
    }
  });
});

test('the feed of the five has them by date, published only where the day is known', async () => {
  const feed = await parse(await readFile(join(inject('five'), 'feed.xml'), 'utf8'));
  const days = all(feed, 'entry').map((entry) =>
    ['published', 'updated'].map((name) => textOf(entry, name)?.slice(0, 10) ?? null),
  );
  expect(days).toEqual([
    ['2026-03-07', '2026-03-07'],
    ['2026-02-17', '2026-02-17'],
    ['2026-01-10', '2026-01-10'],
    ['2026-01-06', '2026-01-06'],
    [null, '2023-12-31'],
  ]);
});
