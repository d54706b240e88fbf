import { describe, expect, test } from 'vitest';
import { rowFor, type LineRow } from '../../../src/lib/making-rows.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import type { LineFate } from '../../../src/schema/provenance.ts';
import { entryWith } from '../../support/made-entry.ts';

const TEXTS = new Map([
  ['p2', 'No ship sails.'],
  ['h1', 'What They Say'],
]);

function rowOf(fate: LineFate, entry: Entry = entryWith(), after: number | null = null) {
  return rowFor(fate, { entry, texts: TEXTS, after });
}

/** Words that stand whole, as a row has them. */
const whole = (text: string) => [{ before: text, mark: '', after: '' }];

const inHead = (label: string, text?: string): LineRow['kept'] => ({
  label,
  place: null,
  passages: text === undefined ? [] : whole(text),
});

test('a blank line has no row', () => {
  expect(rowOf({ line: 1, as: 'blank' })).toBeNull();
});

test('a row has the lines it stands for, and whether it is a part of one and the first of it', () => {
  const fate: LineFate = { line: 4, to: 6, as: 'p2', cut: [0, 4] };
  expect(rowOf(fate, entryWith(), 3)).toEqual({
    from: 4,
    to: 6,
    part: true,
    leads: true,
    fate: 'same',
    received: whole('No ship sails.'),
    kept: { label: '¶ 2', place: 'p2', passages: whole('No ship sails.') },
    note: 'Kept word for word, 3 lines joined',
    rule: null,
  });
  expect(rowOf({ line: 4, as: 'p2' }, entryWith(), 4)).toMatchObject({
    ...{ from: 4, to: 4, part: false, leads: false },
    note: 'Kept word for word',
  });
});

const authors = entryWith({ authors: ['Ada Reed', 'Cem Taş'] });
const standfirst = entryWith({ standfirst: 'No ship sails.' });
const reading = (line: number, found: string, readings: string[]) => ({
  ...{ from: 'date-line' as const, line, found, readings },
});
const dates = entryWith(
  { updated: '2026-03-09' },
  {
    others: [
      reading(3, '9 March 2026', ['2026-03-09']),
      reading(4, '3/4/2026', ['2026-03-04', '2026-04-03']),
      reading(5, '31/2/2026', []),
    ],
  },
);
const unchanged = entryWith({}, { others: [reading(5, '31/2/2026', [])] });

describe('what stands in the head of an entry', () => {
  test.each<[string, LineFate, Entry, Partial<LineRow>]>([
    [
      'front matter, as it was received',
      { line: 1, as: 'metadata', text: 'lang: en' },
      entryWith(),
      {
        fate: 'metadata',
        received: whole('lang: en'),
        kept: inHead('Fields'),
        note: 'Read field by field',
      },
    ],
    [
      'a headline of the same words',
      { line: 1, as: 'title', text: 'Fog Over the Harbour' },
      entryWith(),
      {
        received: whole('Fog Over the Harbour'),
        kept: inHead('Headline', 'Fog Over the Harbour'),
        note: 'Kept word for word',
      },
    ],
    [
      'a headline of other words',
      { line: 1, as: 'title', text: 'Fog' },
      entryWith(),
      {
        received: whole('Fog'),
        kept: inHead('Headline', 'Fog Over the Harbour'),
        note: 'Kept as the headline',
      },
    ],
    [
      'a standfirst of the same words',
      { line: 2, as: 'standfirst', text: 'No ship sails.' },
      standfirst,
      {
        received: whole('No ship sails.'),
        kept: inHead('Standfirst', 'No ship sails.'),
        note: 'Kept word for word',
      },
    ],
    [
      'a standfirst of other words',
      { line: 2, as: 'standfirst', text: 'No ship sailed.' },
      standfirst,
      {
        received: whole('No ship sailed.'),
        kept: inHead('Standfirst', 'No ship sails.'),
        note: 'An editor decided on another standfirst',
      },
    ],
    [
      'a standfirst that the entry has no more',
      { line: 2, as: 'standfirst', text: 'No ship sails.' },
      entryWith(),
      {
        received: whole('No ship sails.'),
        kept: inHead('Standfirst'),
        note: 'An editor decided on another standfirst',
      },
    ],
    [
      'a standfirst of which no words are on record',
      { line: 2, as: 'standfirst' },
      entryWith(),
      { received: [], kept: inHead('Standfirst'), note: 'Kept word for word' },
    ],
    [
      'the date line, whose words are not on record, by what was found in it',
      { line: 2, as: 'date' },
      entryWith(),
      { received: whole('7/3/2026'), kept: inHead('Date', '2026-03-07'), note: 'Read as the date' },
    ],
    [
      'a date line in which nothing was found',
      { line: 2, as: 'date' },
      entryWith({ date: null }, { found: null }),
      { received: [], kept: inHead('Date', 'undated'), note: 'Read as the date' },
    ],
    [
      'the date of the last change, by what was found in it',
      { line: 3, as: 'date' },
      dates,
      {
        received: whole('9 March 2026'),
        kept: inHead('Updated', '2026-03-09'),
        note: 'Read as the date of the last change',
      },
    ],
    [
      'another date that can be read two ways',
      { line: 4, as: 'date' },
      dates,
      {
        received: whole('3/4/2026'),
        kept: inHead('Date', '[2026-03-04,2026-04-03]'),
        note: 'Also gives a date',
      },
    ],
    [
      'another date that cannot be read, of an entry that never changed',
      { line: 5, as: 'date' },
      unchanged,
      { received: whole('31/2/2026'), kept: inHead('Date'), note: 'Also gives a date' },
    ],
    [
      'a date line that the evidence does not have',
      { line: 9, as: 'date' },
      entryWith(),
      { received: [], kept: inHead('Date'), note: 'Also gives a date' },
    ],
    [
      'a byline',
      { line: 3, as: 'byline', text: 'By Ada Reed' },
      authors,
      {
        received: whole('By Ada Reed'),
        kept: inHead('Byline', 'Ada Reed, Cem Taş'),
        note: 'Read as the byline',
      },
    ],
    [
      'a byline of which no author was kept',
      { line: 3, as: 'byline', text: 'By us' },
      entryWith(),
      { received: whole('By us'), kept: inHead('Byline'), note: 'Read as the byline' },
    ],
  ])('%s', (_, fate, entry, row) => {
    expect(rowOf(fate, entry)).toMatchObject({ fate: 'head', ...row });
  });
});

test.each<[string, LineFate, Partial<LineRow>]>([
  [
    'by a rule',
    { line: 1, as: 'removed', rule: 'editor', text: 'END OF TAKE' },
    {
      received: [{ before: '', mark: 'END OF TAKE', after: '' }],
      note: "Removed by an editor's decision",
      rule: 'editor',
    },
  ],
  [
    'by no rule, its words not on record',
    { line: 1, as: 'removed' },
    { received: [], note: 'Removed by no named rule', rule: null },
  ],
])('a line that was removed %s', (_, fate, row) => {
  expect(rowOf(fate)).toMatchObject({ fate: 'removed', kept: null, ...row });
});

describe('a block of the text', () => {
  test.each<[string, LineFate, Partial<LineRow>]>([
    [
      'of the same words as the line',
      { line: 3, as: 'p2', text: 'No ship sails.' },
      { fate: 'same', received: whole('No ship sails.'), note: 'Kept word for word' },
    ],
    [
      'in other letters than the line',
      { line: 3, to: 4, as: 'p2', text: 'NO SHIP SAILS.' },
      {
        fate: 'head',
        received: whole('NO SHIP SAILS.'),
        kept: { label: '¶ 2', place: 'p2', passages: whole('No ship sails.') },
        note: 'Kept in other letters, 2 lines joined',
      },
    ],
    [
      'that is a heading',
      { line: 5, as: 'h1' },
      {
        fate: 'same',
        kept: { label: 'Heading 1', place: 'h1', passages: whole('What They Say') },
      },
    ],
    [
      'that the entry does not have',
      { line: 6, as: 'p7' },
      { fate: 'same', received: [], kept: { label: '¶ 7', place: 'p7', passages: [] } },
    ],
    [
      'that was corrected, of joined lines',
      { line: 3, to: 4, as: 'p2', corrected: [{ was: 'sials', is: 'sails' }] },
      {
        fate: 'corrected',
        received: [{ before: 'No ship ', mark: 'sials', after: '.' }],
        kept: {
          label: '¶ 2',
          place: 'p2',
          passages: [{ before: 'No ship ', mark: 'sails', after: '.' }],
        },
        note: 'Corrected by an editor, 2 lines joined',
      },
    ],
  ])('%s', (_, fate, row) => {
    expect(rowOf(fate)).toMatchObject(row);
  });
});

test.each([
  [6000, 'x'.repeat(6000)],
  [6002, `${'x'.repeat(6000)}… and 2 more letters`],
])('of a line of %i letters at most 6,000 are shown', (length, shown) => {
  const row = rowOf({ line: 1, as: 'removed', rule: 'editor', text: 'x'.repeat(length) });
  expect(row?.received[0]?.mark).toBe(shown);
});
