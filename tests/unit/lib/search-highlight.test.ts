import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight } from '../../../src/lib/search-highlight.ts';
import { parseQuery } from '../../../src/lib/search-query.ts';

const marked = (text: string, q: string) =>
  highlight(text, parseQuery(q))
    .map(({ text: part, mark }) => (mark ? `[${part}]` : part))
    .join('');

test.each([
  ['MİT and mitigation', 'mit', '[MİT] and [mitigation]'],
  ['MİT and mitigation', '"mit"', '[MİT] and mitigation'],
  ['İbrahim Kalın’s word', 'ibrahim kalin', '[İbrahim] [Kalın]’s word'],
  ['Ibrahim Kalin', '"ibrahim kalin"', '[Ibrahim Kalin]'],
  ['the MİT report', 'mit "mit report"', 'the [MİT report]'],
  ['commit', 'mit', 'commit'],
  ['', 'mit', ''],
  ['<b>mit</b>', 'mit', '<b>[mit]</b>'],
])('marks in "%s" what answers %s', (text, q, wanted) => {
  expect(marked(text, q)).toBe(wanted);
});

test('loses and adds nothing', () => {
  const words = fc.constantFrom(
    'MİT',
    'mit',
    'Kalın’s',
    'al-Qaeda',
    'ßs',
    '—',
    ' ',
    '"',
    'Mi\u0307t',
  );
  fc.assert(
    fc.property(fc.array(words), fc.array(words), (text, q) => {
      const segments = highlight(text.join(''), parseQuery(q.join(' ')));
      expect(segments.map((segment) => segment.text).join('')).toBe(text.join(''));
    }),
  );
});
