import { describe, expect, test } from 'vitest';
import { encodingName, encodingTold, sourceRows } from '../../../src/lib/source-card.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import type { Provenance } from '../../../src/schema/provenance.ts';
import { entryWith } from '../../support/made-entry.ts';

const encoded = { source: { encoding: 'utf-8', encodingBy: 'letters' } } as unknown as Provenance;

function rowsOf(facts: Partial<Entry>, provenance: Provenance | null = null): string[] {
  const rows = sourceRows({ entry: entryWith(facts), provenance, titleNote: 'Line 1' });
  return rows.map(({ term, words }) => `${term}: ${words}`);
}

describe('the rows of a source', () => {
  const { source } = entryWith();

  test('name what is known, and of what is not the publisher alone', () => {
    expect(rowsOf({ language: null })).toEqual([
      ...['Publisher: unknown', 'Headline: Line 1', 'Wording: as received', 'Length: 1 paragraph'],
    ]);
  });

  test('name all that is known', () => {
    const all = {
      ...{ authors: ['Ada Reed', 'Ben Moss', 'Cem Taş'], dateline: 'Velmar', language: 'tr' },
      ...{ updated: '2026-03-09', paragraphs: 12 },
      source: { ...source, publisher: 'Bay Wire', title: 'Fog comes' },
    };
    expect(rowsOf(all, encoded)).toEqual([
      ...['By: Ada Reed, Ben Moss and Cem Taş', 'Publisher: Bay Wire', 'Title: Fog comes'],
      ...['Headline: Line 1', 'Filed from: Velmar', 'Updated: 9 March 2026', 'Language: Turkish'],
      ...['Wording: as received', 'Length: 12 paragraphs', 'Encoding: UTF-8 (letters)'],
    ]);
  });

  test('of a retelling call its title that of the original', () => {
    const rows = rowsOf({ source: { ...source, title: 'Fog comes', wording: 'retold' } });
    expect(rows).toContain('Original title: Fog comes');
    expect(rows).toContain('Wording: retold for this archive');
  });
});

test.each([
  ['utf-8', 'UTF-8'],
  ['iso-8859-9', 'ISO-8859-9'],
  ['utf-16le', 'UTF-16LE'],
  ['koi8-r', 'KOI8-R'],
  ['euc-jp', 'EUC-JP'],
  ['ibm866', 'IBM866'],
  ['gbk', 'GBK'],
  ['windows-1254', 'windows-1254'],
  ['x-utf', 'x-utf'],
])('the encoding %s is written %s', (name, written) => {
  expect(encodingName(name)).toBe(written);
});

test.each([
  ['valid UTF-8', 'valid UTF-8'],
  ['a way of its own', 'a way of its own'],
  ['toString', 'toString'],
])('an encoding told by %s is told so', (how, words) => {
  expect(encodingTold(how)).toBe(words);
});
