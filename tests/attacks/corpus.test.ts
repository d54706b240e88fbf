import { describe, expect, test } from 'vitest';
import { renderBody, writeBody } from '../../src/lib/body.ts';
import { scriptText } from '../../src/lib/json-ld.ts';
import { readEntryFile } from '../../src/lib/entry-file.ts';
import { writeFrontMatter } from '../../src/lib/front-matter.ts';
import { markup } from '../../src/lib/markup.ts';
import { showHidden } from '../../src/lib/show-hidden.ts';
import { slug } from '../../src/schema/slug.ts';
import { slugFor } from '../../scripts/ingest/enrich/slug.ts';
import { entryWith } from '../support/made-entry.ts';
import { textOfHtml } from '../support/html-text.ts';
import { ATTACKS, TEXTS } from './corpus.ts';
import { FORMS, formsOf } from './generators.ts';

/** The corpus itself, and each text in each form through what writes pages, without a browser. */

const EVERY = TEXTS.flatMap(({ text }) => [text, ...formsOf(text).values()]);

describe('the corpus', () => {
  test('has hundreds of texts, each once, at more than a thousand places', () => {
    expect(new Set(TEXTS.map(({ text }) => text)).size).toBe(TEXTS.length);
    expect(TEXTS.length).toBeGreaterThanOrEqual(300);
    expect(new Set(ATTACKS.map(({ id }) => id)).size).toBe(ATTACKS.length);
    expect(ATTACKS.length).toBeGreaterThan(1000);
  });

  test.each(Object.entries(FORMS))('some text is another when written %s', (_, form) => {
    expect(TEXTS.some(({ text }) => form(text) !== text)).toBe(true);
  });
});

describe('every text in every form', () => {
  test('as Markdown gives elements of a text and links to follow, and no others', () => {
    const html = EVERY.map((text) =>
      renderBody(text)
        .map((block) => block.html)
        .join('\n'),
    ).join('\n');
    const tags = html.match(/<[^>"]*(?:"[^"]*"[^>"]*)*>/g) ?? [];
    const own =
      /^<\/?(?:p|h2|em|strong|code|pre|ul|ol|li|blockquote|hr|br|a)(?: (?:href|title|start|class)="[^"]*")*>$/;
    expect([...new Set(tags)].filter((tag) => !own.test(tag))).toEqual([]);
    const addresses = tags.flatMap((tag) => / href="([^"]*)"/.exec(tag)?.[1] ?? []);
    expect(addresses.filter((address) => !/^(?:https?:\/\/|#|\/(?![/\\]))/i.test(address))).toEqual(
      [],
    );
  });

  test('as the line of a source is that line on a page', () => {
    for (const text of EVERY) {
      const line = text.replace(/\s+/g, ' ').trim();
      const [block, ...more] = renderBody(writeBody([{ kind: 'paragraph', text: line }]));
      expect([textOfHtml(block?.html ?? ''), more.length]).toEqual([line, 0]);
      expect(block?.html).not.toMatch(/<[^>]/);
    }
  });

  test('in a template of HTML is text, in an element and in an attribute', () => {
    for (const text of EVERY) {
      const { html } = markup`<p title="${text}">${text}</p>`;
      expect(html.match(/[<>"]/g)?.join('')).toBe('<"">' + '<>');
    }
  });

  test('in JSON-LD ends no script, and is read back', () => {
    for (const text of EVERY) {
      const written = scriptText({
        '@context': 'https://schema.org',
        '@type': 'Thing',
        name: text,
      });
      expect(written).not.toMatch(/[<\u2028\u2029]/);
      expect(showHidden(written)).toBe(written);
      expect((JSON.parse(written) as { name: string }).name).toBe(text);
    }
  });

  test('in the front matter of an entry is read back, and is no other key', () => {
    for (const text of EVERY.filter((one) => one !== '')) {
      const entry = entryWith({ title: text, authors: [text], summary: text });
      expect(readEntryFile(writeFrontMatter(entry, 'x'), 'x.md').entry).toEqual(entry);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('as a title gives a plain address', () => {
    const addresses = EVERY.map((text) => slugFor(text, 'a'.repeat(64)));
    expect(addresses.filter((address) => !slug.safeParse(address).success)).toEqual([]);
  });

  test('as front matter of a proposed entry runs nothing', () => {
    const ran: string[] = [];
    Object.assign(globalThis, { canary: () => ran.push('ran') });
    for (const text of EVERY) {
      try {
        readEntryFile(`${text}\n\nx`, 'x.md');
      } catch (error) {
        expect(String(error)).not.toMatch(/RangeError|out of memory/);
      }
    }
    expect(ran).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
