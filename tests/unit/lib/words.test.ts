import { expect, test } from 'vitest';
import { unicodeEscape } from '../../../src/lib/unicode-escape.ts';
import { capitalised, counted, decimal, numeral } from '../../../src/lib/words.ts';
import { escapeXml } from '../../../src/lib/xml.ts';

test.each([
  [0, '0', '0 entries', 'entries'],
  [1, '1', '1 entry', 'entry'],
  [2000, '2,000', '2,000 entries', 'entries'],
])('%i is written with what it counts', (count, number, words, noun) => {
  expect(numeral(count)).toBe(number);
  expect(counted('entry', count)).toBe(words);
  expect(counted('entry', count, false)).toBe(noun);
});

test.each([
  [2, '2'],
  [2.44, '2.4'],
  [1234.56, '1,234.6'],
])('%f has one decimal at most', (value, written) => {
  expect(decimal(value)).toBe(written);
});

test.each([
  ['fog', 'Fog'],
  ['İskele', 'İskele'],
  ['', ''],
])('%j begins a sentence as %j', (text, written) => {
  expect(capitalised(text)).toBe(written);
});

test.each([
  ['\u2028', '\\u2028'],
  ['a\n', '\\u0061\\u000a'],
  ['🚢', '\\ud83d\\udea2'],
  ['', ''],
])('%j is escaped unit by unit', (letters, escaped) => {
  expect(unicodeEscape(letters)).toBe(escaped);
});

test.each([
  ['a & b < c > "d" \'e\'', "a &amp; b &lt; c &gt; &quot;d&quot; 'e'"],
  ['a\u0000b\u000Bc\uFFFEd', 'a b c d'],
  ['a\tb\nc\rd', 'a\tb\nc\rd'],
  ['a\uD83Db', 'a b'],
  ['🚢 ş', '🚢 ş'],
])('%j is written in XML as %j', (text, written) => {
  expect(escapeXml(text)).toBe(written);
});
