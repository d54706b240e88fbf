import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight, markMatches, type Segment } from '../../../src/lib/search-highlight.ts';
import { anyText, SEEDED } from '../../support/arbitrary-text.ts';
import { AUTHORITY, QUERY_PARTS, read } from '../../support/query-names.ts';

const ALL = new Set(AUTHORITY.map(({ id }) => id));

function show({ text, mark }: Segment): string {
  if (mark === false) return text;
  return mark === 'typed' ? `[${text}]` : `{${text}}`;
}

const marked = (text: string, q: string, names: ReadonlySet<string> = ALL) =>
  highlight(text, { query: read(q), names })
    .map(show)
    .join('');

test.each([
  ['MİT and mitigation', 'mit', '[MİT] and mitigation'],
  ['MİT and mitigation', 'mit*', '[MİT] and [mitigation]'],
  ['İbrahim Kalın’s word', 'ibrahim kalin', '[İbrahim Kalın]’s word'],
  ['İbrahim Kalın’s word', 'kalin', 'İbrahim [Kalın]’s word'],
  ['Ibrahim Kalin', '"ibrahim kalin"', '[Ibrahim Kalin]'],
  ['the MİT report', 'mit "mit report"', 'the [MİT report]'],
  ['Daesh, DEAŞ and ISIS', 'daesh', '[Daesh], {DEAŞ} and {ISIS}'],
  ['Islamic State of Iraq and Syria', 'isis', '{Islamic State of Iraq and Syria}'],
  ['Islamic State of Iraq and Syria', 'isis syria', '{Islamic State of Iraq and }[Syria]'],
  ['Islamic State of Iraq and Syria', 'isis of', '{Islamic State }[of]{ Iraq and Syria}'],
  [
    'Islamic State of Iraq and Syria',
    'isis "state of" and',
    '{Islamic }[State of]{ Iraq }[and]{ Syria}',
  ],
  ['commit', 'mit', 'commit'],
  ['report', '-report', 'report'],
  ['', 'mit', ''],
  ['<b>mit</b>', 'mit', '<b>[mit]</b>'],
])('marks in "%s" what answers %s', (text, q, wanted) => {
  expect(marked(text, q)).toBe(wanted);
});

test.each<[matches: readonly string[], wanted: string]>([
  [[], 'abcdefgh'],
  [['typed 0-8'], '[abcdefgh]'],
  [['typed 0-2', 'typed 1-3', 'typed 3-4'], '[abc][d]efgh'],
  [['other 0-4', 'typed 0-2'], '[ab]{cd}efgh'],
  [['other 0-4', 'typed 2-4'], '{ab}[cd]efgh'],
  [['other 0-4', 'typed 2-6'], '{ab}[cdef]gh'],
  [['typed 0-4', 'other 1-3'], '[abcd]efgh'],
  [['typed 0-3', 'other 1-5', 'typed 4-5'], '[abc]{d}[e]fgh'],
  [['other 0-3', 'typed 2-6', 'other 5-8'], '{ab}[cdef]{gh}'],
  [['other 0-2', 'typed 2-4', 'other 4-6'], '{ab}[cd]{ef}gh'],
  [['typed 0-1', 'typed 2-3', 'other 4-8', 'typed 5-6'], '[a]b[c]d{e}[f]{gh}'],
])('of %j what was typed is marked as such, and once', (matches, wanted) => {
  const given = matches.map((match) => {
    const [, kind, start, end] = /(\w+) (\d)-(\d)/.exec(match) ?? [];
    const place = { start: Number(start), end: Number(end), whole: true };
    return { term: 0, ...place, typed: kind === 'typed' };
  });
  expect(markMatches('abcdefgh', given).map(show).join('')).toBe(wanted);
});

test('marks another spelling only in an entry that has the name', () => {
  expect(marked('DEAŞ', 'isis', new Set(['mit']))).toBe('DEAŞ');
});

test('loses and adds nothing', () => {
  const parts = fc.array(fc.constantFrom(...QUERY_PARTS)).map((items) => items.join(''));
  fc.assert(
    fc.property(fc.oneof(parts, anyText), parts, (text, q) => {
      const segments = highlight(text, { query: read(q), names: ALL });
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      expect(segments.every((segment) => segment.text !== '')).toBe(true);
    }),
    SEEDED,
  );
});
