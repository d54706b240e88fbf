import { describe, expect, test } from 'vitest';
import { pickPassages, type TextBlock } from '../../../src/lib/search-passages.ts';
import { read } from '../../support/query-names.ts';

const passages = (blocks: readonly TextBlock[], q: string, names: readonly string[] = []) =>
  pickPassages({ blocks, names: new Set(names) }, read(q), 2);
const pick = (blocks: readonly TextBlock[], q: string) =>
  passages(blocks, q).map(({ id, segments }) => ({
    id,
    text: segments.map(({ text }) => text).join(''),
    marks: segments.filter(({ mark }) => mark !== false).map(({ text }) => text),
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
    expect(ids(blocks, 'mit*')).toEqual(['p2', 'p3']);
    expect(ids(blocks.slice(0, 1), 'mit')).toEqual(['h1']);
  });

  test('prefers a name to its single words', () => {
    const blocks: TextBlock[] = [
      ['p1', 'an Islamic state'],
      ['p2', 'state'],
      ['p3', 'Islamic'],
      ['p4', 'the Islamic State'],
    ];
    expect(ids(blocks, 'islamic state')).toEqual(['p1', 'p4']);
  });

  test('shows the other spelling of a name that the entry has', () => {
    const [passage] = passages([['p1', 'by DEAŞ']], 'isis', ['daesh']);
    expect(passage).toEqual({
      id: 'p1',
      segments: [
        { text: 'by ', mark: false },
        { text: 'DEAŞ', mark: 'other' },
      ],
      fragment: ':~:text=by-,DEA%C5%9E',
    });
    expect(passages([['p1', 'by DEAŞ']], 'isis')).toEqual([]);
  });

  test('shows none where only the headline answers', () => {
    expect(ids([['p1', 'nothing of it']], 'mit')).toEqual([]);
    expect(ids([['p1', 'nothing of it']], '')).toEqual([]);
  });

  test('cuts a long paragraph around its first match, at blanks', () => {
    const long = `${'before '.repeat(60)}Kalın ${'after '.repeat(80)}Kalın`;
    const [passage] = pick([['p1', long]], 'kalin');
    expect(passage?.text).toMatch(/^… before .* Kalın after .* after …$/);
    expect(passage?.text.length).toBeLessThanOrEqual(284);
    expect(passage?.marks).toEqual(['Kalın']);
    const [{ fragment } = { fragment: '' }] = passages([['p1', long]], 'kalin');
    expect(fragment).toBe(':~:text=before%20before-,Kal%C4%B1n,-after%20after');
  });

  test('cuts around the first place where a name stands as a whole', () => {
    const long = `state ${'before '.repeat(60)}Islamic State ${'after '.repeat(80)}`.trim();
    expect(pick([['p1', long]], 'islamic state')[0]?.text).toContain(' Islamic State ');
  });

  test('cuts nothing off at the side where the text begins or ends', () => {
    const [start] = pick([['p1', `Kalın ${'after '.repeat(80)}`.trim()]], 'kalin');
    expect(start?.text).toMatch(/^Kalın .*after …$/);
    const [end] = pick([['p1', `${'before '.repeat(80)}Kalın`]], 'kalin');
    expect(end?.text).toMatch(/^… before .*Kalın$/);
  });

  test('shows a word, and a phrase, longer than its room', () => {
    const word = 'k'.repeat(400);
    expect(pick([['p1', `one ${word} two`]], 'kk*')[0]?.marks).toEqual([word]);
    const phrase = 'word '.repeat(80).trim();
    expect(pick([['p1', `${phrase}, and more`]], `"${phrase}"`)[0]?.marks).toEqual([phrase]);
  });

  test('shows as many as are asked for, those that add to each other before those that repeat', () => {
    const blocks: TextBlock[] = [
      ['p1', 'kalin, report'],
      ['p2', 'kalin, report'],
      ['h1', 'syria'],
      ['p3', 'kalin'],
    ];
    const of = (most: number) =>
      pickPassages({ blocks, names: new Set() }, read('kalin report syria'), most).map(
        ({ id }) => id,
      );
    expect([of(0), of(1), of(2), of(3), of(9)]).toEqual([
      [],
      ['p1'],
      ['p1', 'h1'],
      ['p1', 'p2', 'h1'],
      ['p1', 'p2', 'h1', 'p3'],
    ]);
  });

  test('counts all terms before whole words, and these before what is no heading', () => {
    const two: TextBlock[] = [
      ['p1', 'kalin'],
      ['p2', 'kalinka reporter'],
    ];
    expect(pickPassages({ blocks: two, names: new Set() }, read('kali* report*'), 1)[0]?.id).toBe(
      'p2',
    );
    const whole: TextBlock[] = [
      ['p1', 'kalinka'],
      ['h1', 'kalin'],
    ];
    expect(pickPassages({ blocks: whole, names: new Set() }, read('kalin*'), 1)[0]?.id).toBe('h1');
  });

  test('shows 280 letters whole, and cuts one more', () => {
    const text = (length: number) => `Kalın ${'xxxx '.repeat(60)}`.slice(0, length - 1) + 'x';
    expect(pick([['p1', text(280)]], 'kalin')[0]?.text).toBe(text(280));
    expect(pick([['p1', text(281)]], 'kalin')[0]?.text).toBe(`${text(281).slice(0, 275)} …`);
  });

  test('has ninety letters before the match, more where the text ends', () => {
    const [before, after] = ['bbbb '.repeat(100), ' aaaa'.repeat(100)];
    expect(pick([['p1', `${before}Kalın${after}`]], 'kalin')[0]?.text).toBe(
      `… ${'bbbb '.repeat(18)}Kalın${' aaaa'.repeat(37)} …`,
    );
    expect(pick([['p1', `${before}Kalın${' aaaa'.repeat(3)}`]], 'kalin')[0]?.text).toBe(
      `… ${'bbbb '.repeat(52)}Kalın${' aaaa'.repeat(3)}`,
    );
  });

  test('begins with the match where no blank stands before it', () => {
    const text = `${'x'.repeat(200)}-Kalın${' aaaa'.repeat(60)}`;
    expect(pick([['p1', text]], 'kalin')[0]?.text).toBe(`… Kalın${' aaaa'.repeat(55)} …`);
  });
});
