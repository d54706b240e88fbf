import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import robotsParser from 'robots-parser';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { describe, expect, inject, test } from 'vitest';
import { HANDED_ON } from '../../src/lib/outputs/handed-on.ts';
import { pagesOf } from '../support/built-pages.ts';
import { readLlms } from '../support/llms-text.ts';
import { SECOND_BASE } from '../support/second-archive.ts';

/** The sites, each with the whole address of its home, and the slug of an entry. */
const SITES = [
  ['five', 'https://mitrecord.example/'],
  ['many', 'https://mitrecord.example/'],
  ['known', 'https://mitrecord.example/'],
  ['turkish', `https://korfez.example${SECOND_BASE}`],
] as const;

describe.each(SITES)('the site %s', (name, home) => {
  /** The file of an address. @param address whole, or below the base */
  const fileOf = (address: string) => {
    const { href, pathname } = new URL(address, home);
    if (!href.startsWith(home)) throw new Error(`${href} is not below ${home}`);
    const path = decodeURIComponent(pathname);
    return join(inject(name), path.endsWith('/') ? `${path}index.html` : path);
  };
  const read = (address: string) => readFile(fileOf(address), 'utf8');
  const isThere = async (address: string) =>
    ((await stat(fileOf(address)).catch(() => null))?.size ?? 0) > 0;

  test.each(HANDED_ON.flatMap(({ paths }) => paths))('has %s', async (path) => {
    const { sections } = readLlms(await read('llms.txt'));
    const [newest] = [...sections.values()].flat().filter(({ url }) => url.endsWith('.md'));
    const address = path === 'articles/<slug>.md' ? newest?.url : path;
    expect(await isThere(address ?? '')).toBe(true);
  });

  test('has every page that may be found in its sitemap, once, and nothing else', async () => {
    const index = await parseSitemapIndex(Readable.from([await read('sitemap-index.xml')]));
    const listed: string[] = [];
    for (const { url } of index) {
      listed.push(...(await parseSitemap(Readable.from([await read(url)]))).map((one) => one.url));
    }
    const pages = (await pagesOf(inject(name)))
      .filter(
        ({ html }) => !/<meta (?:name="robots" content="noindex|http-equiv="refresh)/.test(html),
      )
      .map(({ path }) => new URL(path, home).href);
    expect(pages).toContain(`${home}data/`);
    expect(listed.toSorted()).toEqual(pages.toSorted());
  });

  test('leads from llms.txt to what is there', async () => {
    const links = [...readLlms(await read('llms.txt')).sections.values()].flat();
    const there = await Promise.all(links.map(({ url }) => isThere(url)));
    expect(links.filter((_, i) => !there[i])).toEqual([]);
  });

  test('has files of the size and hash that its RO-Crate tells', async () => {
    const crate = JSON.parse(await read('ro-crate-metadata.json')) as {
      '@graph': { '@type': string; '@id': string; contentSize: string; sha256: string }[];
    };
    const files = crate['@graph'].filter((one) => one['@type'] === 'File');
    const described = HANDED_ON.filter(({ id }) => id !== 'machines').flatMap(({ paths }) => paths);
    expect([...files.map((one) => one['@id']), 'ro-crate-metadata.json'].toSorted()).toEqual(
      described.toSorted(),
    );
    for (const { '@id': path, contentSize, sha256 } of files) {
      const content = await readFile(fileOf(path));
      expect(contentSize, path).toBe(String(content.byteLength));
      expect(sha256, path).toBe(createHash('sha256').update(content).digest('hex'));
    }
  });

  test('lets crawlers read all but results of a search', async () => {
    const robots = robotsParser(`${home}robots.txt`, await read('robots.txt'));
    expect(robots.getSitemaps()).toEqual([`${home}sitemap-index.xml`]);
    expect(robots.isAllowed(`${home}data/`)).toBe(true);
    expect(robots.isAllowed(`${home}search/?q=a`)).toBe(false);
  });
});
