import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateTemplate,
  decodeFacts,
  encodeFacts,
  type Facts,
} from '../../../src/lib/search-facts.ts';

const facts = (text: string): Facts => ({
  slug: 'a',
  title: text,
  summary: text,
  date: { text: '10 Jan 2026', datetime: '2026-01-10', dating: 'day' },
  publisher: null,
  retold: true,
  paragraphs: 1,
  topics: ['syria'],
  blocks: [['p1', text]],
});

describe('encodeFacts', () => {
  test('holds nothing that an attribute or Pagefind would change', () => {
    const text = encodeFacts(facts(`'q' "d" & <b>\u00A0\u2003\n ␠ İş`));
    expect(text).not.toMatch(/['&<\s]/u);
  });

  test('is read back as it was, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const encoded = encodeFacts(facts(text));
        expect(encoded).not.toMatch(/['&<\s]/u);
        expect(decodeFacts(encoded)).toEqual(facts(text));
      }),
    );
  });
});

test.each([
  ['day', '2026-01-10', 'known-time'],
  ['undated', null, 'known-words'],
  ['interval', null, 'known-words'],
  ['approximate', '2023-12', 'approximate-time'],
  ['one-of', null, 'one-of-words'],
] as const)('a date that is %s is shown by the template %s %s', (dating, datetime, name) => {
  expect(dateTemplate({ text: '', dating, datetime })).toBe(name);
});
