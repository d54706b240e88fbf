import { expect, it, test } from 'vitest';
import { readAuthors } from '../../../../scripts/ingest/html/authors.ts';

const names = (...bylines: readonly string[]) =>
  readAuthors(bylines.map((value) => ({ value, from: 'meta author' }))).map(({ value }) => value);

test.each([
  ['Ada Quill', ['Ada Quill']],
  ['By Ada Quill', ['Ada Quill']],
  ['by: Ada Quill', ['Ada Quill']],
  ['WRITTEN BY Ada Quill', ['Ada Quill']],
  ['Posted by Ada Quill', ['Ada Quill']],
  ['Von Ada Quill', ['Ada Quill']],
  ['Autorin : Ada Quill', ['Ada Quill']],
  ['Haber: Ayşe Tüy', ['Ayşe Tüy']],
  ['Story by Ada Quill', ['Ada Quill']],
  ['Écrit par Ada Quill', ['Ada Quill']],
  ['A cura di Ada Quill', ['Ada Quill']],
  ['Автор: Ада Перова', ['Ада Перова']],
  ['Γράφει η Άδα Φτερού', ['Άδα Φτερού']],
  ['מאת: עדה נוצה', ['עדה נוצה']],
  ['نویسنده: آدا پر', ['آدا پر']],
  ['Byron Quill', ['Byron Quill']],
  ['Ada By Quill', ['Ada By Quill']],
  ['Ada Quill, Ben Ink', ['Ada Quill', 'Ben Ink']],
  ['Ada Quill; Ben Ink', ['Ada Quill', 'Ben Ink']],
  ['Ada Quill and Ben Ink', ['Ada Quill', 'Ben Ink']],
  ['Ada Quill, Ben Ink, and Cleo Page', ['Ada Quill', 'Ben Ink', 'Cleo Page']],
  ['Ada Quill & Ben Ink', ['Ada Quill', 'Ben Ink']],
  ['Ada Quill ve Ben Ink', ['Ada Quill', 'Ben Ink']],
  ['Ada Quill y Ben Ink', ['Ada Quill', 'Ben Ink']],
  ['Von Ada Quill und von Ben Ink', ['Ada Quill', 'Ben Ink']],
  ['Sandy Ander', ['Sandy Ander']],
  ['Quill, Ada', ['Quill, Ada']],
  ['Quill and Sons', ['Quill and Sons']],
  ['Ada Quill, Ph.D.', ['Ada Quill']],
  ['Ada Quill, MD, Jr.', ['Ada Quill']],
  ['Ada Quill | The Quay', ['Ada Quill']],
  ['Ada Quill • Harbour desk', ['Ada Quill']],
  ['Ada Quill (The Quay)', ['Ada Quill']],
  ['Ada Quill (The Quay) and Ben Ink', ['Ada Quill', 'Ben Ink']],
  [' , Ada Quill – ', ['Ada Quill']],
  ['- By Ada Quill -', ['Ada Quill']],
  ['Ada Quill, Ada Quill', ['Ada Quill']],
  ['Ada Quill, ada@quay.example', ['Ada Quill']],
  ['@adaquill', []],
  ['https://quay.example/ada', []],
  ['HTTPS://QUAY.EXAMPLE', []],
  ['www.quay.example', []],
  ['Ada <b>Quill', []],
  ['{{author}}', []],
  ['[author]', []],
  ['Ada (Quill) Page', []],
  ['Quay/Pier', []],
  ['Ada Quill, Ben Ink +3', ['Ada Quill']],
  ['7 March 2026', []],
  ['Studio 12345', ['Studio 12345']],
  ['…', []],
  ['', []],
  ['x'.repeat(80), ['x'.repeat(80)]],
  ['x'.repeat(81), []],
])('%j names %j', (byline, expected) => {
  expect(names(byline)).toEqual(expected);
});

it('gives each author once, in the order of the bylines', () => {
  expect(names('Ada Quill', 'Ben Ink, Ada Quill')).toEqual(['Ada Quill', 'Ben Ink']);
});

it('takes all from the first place that names any', () => {
  const stated = [
    { value: '@quay', from: 'JSON-LD author' },
    { value: 'Ada Quill', from: 'meta author' },
    { value: 'A. Quill', from: 'rel author' },
    { value: 'Ben Ink', from: 'meta author' },
  ];
  expect(readAuthors(stated)).toEqual([
    { value: 'Ada Quill', from: 'meta author' },
    { value: 'Ben Ink', from: 'meta author' },
  ]);
});

/** The names where several places state them, those of each in a row. */
const namesOf = (publishers: readonly string[], ...places: readonly (readonly string[])[]) =>
  readAuthors(
    places.flatMap((values, place) => values.map((value) => ({ value, from: `place ${place}` }))),
    publishers,
  ).map(({ value }) => value);

test.each<[string, string[], string[][], string[]]>([
  ['a house beside people', ['Bay Wire'], [['Ada Quill', 'Bay Wire']], ['Ada Quill']],
  ['a site beside people', [], [['Ada Quill', 'bay.example']], ['Ada Quill']],
  [
    'what somebody is',
    [],
    [['Ada Quill', 'Senior reader of tides and old maps at the college']],
    ['Ada Quill'],
  ],
  [
    'a house where another place names somebody',
    ['Bay Wire'],
    [['BAY WIRE'], ['Ada Quill']],
    ['Ada Quill'],
  ],
])('leaves out %s', (_, publishers, places, expected) => {
  expect(namesOf(publishers, ...places)).toEqual(expected);
});

test.each<[string, string[], string[][], string[]]>([
  ['alone', ['Bay Wire'], [['Bay Wire']], ['Bay Wire']],
  [
    'before those of many articles',
    ['Bay Wire'],
    [['Bay Wire'], ['Ada Quill', 'Ben Ink', 'Cleo Page', 'Dan Blot', 'Eve Leaf']],
    ['Bay Wire'],
  ],
  ['with a second word', [], [['The Bay Post & Courier']], ['The Bay Post & Courier']],
])('keeps a house %s', (_, publishers, places, expected) => {
  expect(namesOf(publishers, ...places)).toEqual(expected);
});
