import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { site } from '../../src/site.config.ts';
import * as en from '../../src/words/en.ts';
import * as tr from '../../src/words/tr.ts';

/** What the page of the search may load before it answers, compressed: docs/decisions/0008 has the reasons. */
const BUDGET = 30 * 1024;

let scripts: Map<string, string>;
beforeAll(async () => {
  const folder = join(inject('five'), '_astro');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  scripts = new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  );
});

/** The texts of a language that are sentences. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return /\p{L}{2}.* .*\p{L}{2}/u.test(value) ? [value] : [];
  // A module is an object that is no instance of Object.
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(sentencesOf)
    : [];
}

describe('the scripts of the search', () => {
  test('stay within their budget, the page’s own and its worker together', async () => {
    const html = await readFile(join(inject('five'), 'search', 'index.html'), 'utf8');
    const first = [...scripts.keys()].filter((name) => html.includes(name));
    const workers = [...scripts.keys()].filter((name) =>
      first.some((one) => scripts.get(one)?.includes(name)),
    );
    expect([first.length, workers.length]).toEqual([1, 1]);
    const sizes = [...first, ...workers].map(
      (name) => gzipSync(scripts.get(name) ?? '', { level: 9 }).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
  });

  test('speak one language', () => {
    const all = [...scripts.values()].join('\n');
    const [own, other] = site.language === 'en' ? [en, tr] : [tr, en];
    const shared = new Set(sentencesOf(own));
    const foreign = sentencesOf(other).filter((text) => !shared.has(text));
    expect(foreign.length).toBeGreaterThan(50);
    expect(foreign.filter((text) => all.includes(text))).toEqual([]);
    expect(all).toContain(own.searchSaid.publisherUnknown);
  });

  test('leave to later what few readers need', () => {
    const saying = (text: string) => [...scripts].filter(([, code]) => code.includes(text)).length;
    // In one script each, and not in the page's, whose name begins as the page's does.
    const page = [...scripts].find(([name]) => name.startsWith('search.astro'))?.[1] ?? '';
    for (const text of [
      en.searchDates.noYear,
      en.exportNotes.publisherUnknown,
      en.searchNotes.openQuote,
    ]) {
      expect(saying(text)).toBe(1);
      expect(page).not.toContain(text);
    }
  });
});
