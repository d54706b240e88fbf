import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/schema/entry.ts';
import { decodeFacts } from '../../../src/lib/search-facts.ts';
import { toRecord } from '../../../src/lib/search-record.ts';

const entry: Entry = {
  title: 'MİT’s <report>',
  standfirst: null,
  summary: 'What it says.',
  date: '[2026-01-10,2026-10-01]',
  updated: null,
  language: null,
  authors: [],
  dateline: null,
  topics: ['syria', 'hamas-mossad'],
  names: [],
  paragraphs: 2,
  source: {
    file: 'a.txt',
    sha256: 'a'.repeat(64),
    publisher: 'A & B',
    title: null,
    url: null,
    wording: 'retold',
  },
  evidence: {
    title: { from: 'header', line: 1 },
    date: { from: 'header', line: 1, found: null, readings: [], reason: '' },
    topics: [],
    names: [],
    facts: [],
  },
};
const body = "Kalın & 'co' of al-Qaeda.\n\n## Heading\n\nLast one.";
const record = toRecord({ entry, body }, 'a-b');

describe('toRecord', () => {
  test('gives the index folded words, a barrier after every block, and what joints join', () => {
    expect(record.html).toContain('<h1>mit s report _ mits _ </h1>');
    expect(record.html).toContain('<p>kalin co of al qaeda _ heading _ last one _ alqaeda _ </p>');
  });

  test('names every word that the index holds', () => {
    expect(new Set(record.words)).toEqual(
      new Set('mit s report mits kalin co of al qaeda heading last one alqaeda'.split(' ')),
    );
  });

  test('carries its own address, and no filter, order or metadata', () => {
    expect(record.url).toBe('/articles/a-b/');
    expect(record.html).not.toMatch(/data-pagefind-(?:filter|sort|meta)/);
  });

  test('carries the text as it is written beside the words', () => {
    const [, encoded = ''] = /<i id='([^']*)'>/.exec(record.html) ?? [];
    expect(decodeFacts(encoded)).toMatchObject({
      slug: 'a-b',
      title: 'MİT’s <report>',
      publisher: 'A & B',
      retold: true,
      date: { dating: 'one-of', datetime: null },
      blocks: [
        ['p1', "Kalın & 'co' of al-Qaeda."],
        ['h1', 'Heading'],
        ['p2', 'Last one.'],
      ],
    });
  });
});
