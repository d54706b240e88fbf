import { expect, it, test } from 'vitest';
import { nameAt } from '../../../../scripts/ingest/dates/line-names.ts';
import {
  bylineEnd,
  countEnd,
  joinerEnd,
  labelAt,
} from '../../../../scripts/ingest/dates/phrases.ts';
import { plainLine } from '../../../../scripts/ingest/dates/plain.ts';

const head = (line: string, end: number | null) => (end === null ? null : line.slice(0, end));

test.each([
  ['Published x', 'Published', 'published', false],
  ['LAST UPDATED: x', 'LAST UPDATED', 'updated', false],
  ['This article was updated on', 'This article was updated', 'updated', false],
  ['Published by Jane', null, null, null],
  ['Date published', 'Date published', 'published', false],
  ['Date  published', 'Date  published', 'published', false],
  ['Date of it', 'Date', 'unlabelled', false],
  ['Datum x', 'Datum', 'unlabelled', true],
  ['Son güncelleme tarihi', 'Son güncelleme tarihi', 'updated', true],
  ['SON GUNCELLEME x', 'SON GUNCELLEME', 'updated', true],
  ['This article', null, null, null],
  ['By Jane', null, null, null],
  ['Reading time', null, null, null],
  ['Unpublished', null, null, null],
  ['', null, null, null],
])('the label at the head of %j is %j', (line, words, role, dayFirst) => {
  const label = labelAt(line, 0);
  expect(label && [head(line, label.end), label.role, label.dayFirst]).toEqual(
    words === null ? null : [words, role, dayFirst],
  );
});

test.each([
  ['By Jane', 'By'],
  ['Written by: Jane', 'Written by'],
  ['Published by Jane', 'Published by'],
  ['Kaynak: x', 'Kaynak'],
  ['Published', null],
  ['Byron', null],
  ['', null],
])('the byline word at the head of %j is %j', (line, words) => {
  expect(head(line, bylineEnd(line, 0))).toBe(words);
});

test.each([
  ['on 7 March', 'on'],
  ['Am 7. März', 'Am'],
  ['only', null],
  ['', null],
])('the joining word at the head of %j is %j', (line, words) => {
  expect(head(line, joinerEnd(line, 0))).toBe(words);
});

test.each([
  ['3 min read | x', '3 min read'],
  ['3 min. x', '3 min.'],
  ['3-minute read', '3-minute read'],
  ['2 hours ago', '2 hours ago'],
  ['100+ views', '100+ views'],
  ['Lesezeit: 3 Min.', 'Lesezeit: 3 Min.'],
  ['Reading time 3 min', 'Reading time 3 min'],
  ['Vol. 12 x', 'Vol. 12'],
  ['Issue 12', 'Issue 12'],
  ['Sayı 212', 'Sayı 212'],
  ['S. 4-5, x', 'S. 4-5'],
  ['Pg. A14', 'Pg. A14'],
  ['p. 4', 'p. 4'],
  ['Seite x', null],
  ['3 boats', null],
  ['3', null],
  ['Lesezeit: 3', null],
  ['Lesezeit', null],
  ['Vol. x', null],
  ['1234567 views', null],
  ['min read', null],
  ['', null],
])('the count at the head of %j is %j', (line, words) => {
  expect(head(line, countEnd(line, 0))).toBe(words);
});

test.each<[string, string | null, number, boolean]>([
  ['Ada Quill', 'Ada Quill', 2, true],
  ['Ada Quill | x', 'Ada Quill', 2, true],
  ['Ada Quill, Ben Ink', 'Ada Quill', 2, true],
  ['Ada van den Quill', 'Ada van den Quill', 4, true],
  ['Ada & Ben', 'Ada & Ben', 2, true],
  ["Ada O'Quill-Ink", "Ada O'Quill-Ink", 2, true],
  ['J. R. Quill', 'J. R. Quill', 3, true],
  ['Ada Quill on 7 March 2026', 'Ada Quill', 2, true],
  ['Ada Quill 7 March 2026', 'Ada Quill', 2, true],
  ['Ada March 7, 2026', 'Ada', 1, true],
  ['Ada Published x', 'Ada', 1, true],
  ['April Quill', 'April Quill', 2, true],
  ['quay.test', 'quay.test', 1, false],
  ['سمير مثال', 'سمير مثال', 2, false],
  ['A B C D E F G H', 'A B C D E F G H', 8, true],
  ['A B C D E F G H I', null, 0, false],
  ['Ada came', null, 0, false],
  ['van Quill', null, 0, false],
  ['came', null, 0, false],
  ['7', null, 0, false],
  ['&', null, 0, false],
  ['', null, 0, false],
])('the name at the head of %j is %j', (line, words, count, cased) => {
  const name = nameAt(line, 0);
  expect(name && [head(line, name.end), name.words, name.cased]).toEqual(
    words === null ? null : [words, count, cased],
  );
});

it('are read where they begin', () => {
  expect(labelAt('| Published x', 2)?.end).toBe(11);
  expect(bylineEnd('| By x', 2)).toBe(4);
  expect(joinerEnd('| on x', 2)).toBe(4);
  expect(countEnd('| 3 min', 2)).toBe(7);
  expect(nameAt('| Ada Quill', 2)?.end).toBe(11);
});

test.each([
  ['7 March', '7 March'],
  ['٠٩ ۰۹ ０９', '09 09 09'],
  ['（７／３）', '(7/3)'],
  ['！～', '!~'],
  ['a\u00A0b\tc\u200Fd\uFEFFe', 'a b c d e'],
  ['\u2066a\u2069 \u202Ab\u202E', ' a   b '],
  ['März', 'März'],
])('plainLine of %j is %j', (line, plain) => {
  expect(plainLine(line)).toBe(plain);
});
