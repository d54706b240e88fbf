import { describe, expect, it, test } from 'vitest';
import { partsOf, type Part } from '../../../../scripts/ingest/dates/line-parts.ts';

/** The parts of a line, each with its words. */
const parts = (line: string): string[] | null => {
  const found = partsOf(line);
  if (!found) return null;
  return found.map((part, index) => {
    const words = line.slice(found[index - 1]?.end ?? 0, part.end).trim();
    return `${part.kind}: ${words}`;
  });
};
const last = (line: string): Part | undefined => partsOf(line)?.at(-1);

describe('the parts of a line', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['   ', []],
    ['  7 March 2026 ', ['date: 7 March 2026']],
    ['7 March 2026 || 8 March 2026', ['date: 7 March 2026', 'mark: ||', 'date: 8 March 2026']],
    ['Published: 7 March 2026', ['label: Published', 'mark: :', 'date: 7 March 2026']],
    ['Published on 7 March 2026', ['label: Published', 'joiner: on', 'date: 7 March 2026']],
    [
      'Published on: 7 March 2026',
      ['label: Published', 'joiner: on', 'mark: :', 'date: 7 March 2026'],
    ],
    ['Published 7 March 2026.', ['label: Published', 'date: 7 March 2026', 'mark: .']],
    [
      'By: Ada Quill | 7 March 2026',
      ['byline: By', 'mark: :', 'name: Ada Quill', 'mark: |', 'date: 7 March 2026'],
    ],
    ['7 March 2026 | 3 min read', ['date: 7 March 2026', 'mark: |', 'count: 3 min read']],
    ['Updated 2 hours ago', ['label: Updated', 'count: 2 hours ago']],
    ['Updated 14:30', ['label: Updated', 'time: 14:30']],
    ['Updated January 2', ['label: Updated', 'time: January 2']],
    ['Updated January 2nd', ['label: Updated', 'time: January 2nd']],
    ['Updated Jan. 2', ['label: Updated', 'time: Jan. 2']],
    ['Updated Fri January 2', ['label: Updated', 'time: Fri January 2']],
    ['Updated January', ['label: Updated', 'name: January']],
    ['Updated 2 January', ['label: Updated', 'time: 2 January']],
    ['Updated 2. Januar', ['label: Updated', 'time: 2. Januar']],
    [
      '7 March 2026 | updated 14:30',
      ['date: 7 March 2026', 'mark: |', 'label: updated', 'time: 14:30'],
    ],
    ['(7 March 2026)', ['mark: (', 'date: 7 March 2026', 'mark: )']],
    ['» 7 March 2026 «', ['mark: »', 'date: 7 March 2026', 'mark: «']],
    ['Ankara, 7 March 2026', ['name: Ankara', 'mark: ,', 'date: 7 March 2026']],
    ['By Ada Quill in Ankara', ['byline: By', 'name: Ada Quill', 'joiner: in', 'name: Ankara']],
    ['Reading time: 3 min', ['count: Reading time: 3 min']],
  ])('of %j', (line, expected) => {
    expect(parts(line)).toEqual(expected);
  });

  test.each([
    ['a joining word at its head', 'on 7 March 2026'],
    ['a colon at its head', ': 7 March 2026'],
    ['a colon behind a date', '7 March 2026: Ankara'],
    ['a colon behind a name', 'Ankara: 7 March 2026'],
    ['a stop without a label', '7 March 2026.'],
    ['a time without a label', '14:30'],
    ['a day without its year, and no label', '7 March'],
    ['a figure', 'Updated 7'],
    ['a day of three figures', 'Updated January 123'],
    ['a word in lower case', '7 March 2026 came'],
    ['a question', '7 March 2026?'],
  ])('are none where there is %s', (_, line) => {
    expect(partsOf(line)).toBeNull();
  });

  it('are twenty-four at most', () => {
    expect(partsOf('7 March 2026 | '.repeat(12))).toHaveLength(24);
    expect(partsOf(`${'7 March 2026 | '.repeat(12)}7 March 2026`)).toBeNull();
  });

  it('say what a label, a mark, a name and a date are', () => {
    expect(last('Güncelleme')).toEqual({ kind: 'label', end: 10, role: 'updated', dayFirst: true });
    expect(last('Posted')).toEqual({ kind: 'label', end: 6, role: 'published', dayFirst: false });
    expect(last('Ankara |·')).toEqual({ kind: 'mark', end: 9, mark: '|·' });
    expect(last('Ada Quill')).toEqual({ kind: 'name', end: 9, words: 2, cased: true });
    expect(last('7 March 2026')).toMatchObject({
      date: { readings: ['2026-03-07'], toTheDay: true },
    });
  });
});
