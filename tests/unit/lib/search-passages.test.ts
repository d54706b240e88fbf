import { describe, expect, test } from 'vitest';
import { pickPassages, type TextBlock } from '../../../src/lib/search-passages.ts';
import { parseQuery } from '../../../src/lib/search-query.ts';

const pick = (blocks: readonly TextBlock[], q: string) =>
  pickPassages(blocks, parseQuery(q), 2).map(({ id, segments }) => ({
    id,
    text: segments.map(({ text }) => text).join(''),
    marks: segments.filter(({ mark }) => mark).map(({ text }) => text),
  }));
const ids = (blocks: readonly TextBlock[], q: string) => pick(blocks, q).map(({ id }) => id);

describe('pickPassages', () => {
  test('shows the paragraph with most terms and one that adds to it, in the order of the text', () => {
    const blocks: TextBlock[] = [
      ['p1', 'kalin'],
      ['p2', 'report'],
      ['p3', 'kalin on syria'],
    ];
    expect(ids(blocks, 'kalin syria report')).toEqual(['p2', 'p3']);
  });

  test('prefers whole words to beginnings, and text to headings', () => {
    const blocks: TextBlock[] = [
      ['h1', 'Mit'],
      ['p1', 'mitigation'],
      ['p2', 'MİT'],
      ['p3', 'MİT'],
    ];
    expect(ids(blocks, 'mit')).toEqual(['p2', 'p3']);
    expect(ids(blocks.slice(0, 1), 'mit')).toEqual(['h1']);
  });

  test('shows none where only the headline answers', () => {
    expect(ids([['p1', 'nothing of it']], 'mit')).toEqual([]);
    expect(ids([['p1', 'nothing of it']], '')).toEqual([]);
  });

  test('cuts a long paragraph around its first match, at blanks', () => {
    const long = `${'before '.repeat(60)}Kalın ${'after '.repeat(80)}`.trim();
    const [passage] = pick([['p1', long]], 'kalin');
    expect(passage?.text).toMatch(/^… before .* Kalın after .* after …$/);
    expect(passage?.text.length).toBeLessThanOrEqual(284);
    expect(passage?.marks).toEqual(['Kalın']);
  });

  test('cuts nothing off at the side where the text begins or ends', () => {
    const [start] = pick([['p1', `Kalın ${'after '.repeat(80)}`.trim()]], 'kalin');
    expect(start?.text).toMatch(/^Kalın .*after …$/);
    const [end] = pick([['p1', `${'before '.repeat(80)}Kalın`]], 'kalin');
    expect(end?.text).toMatch(/^… before .*Kalın$/);
  });

  test('shows a word longer than its room', () => {
    const word = 'k'.repeat(400);
    expect(pick([['p1', `one ${word} two`]], 'kk')[0]?.marks).toEqual([word]);
  });
});
