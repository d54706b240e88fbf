import { describe, expect, it, test } from 'vitest';
import { renderBody, writeBody } from '../../../src/lib/body.ts';
import { writeFrontMatter } from '../../../src/lib/front-matter.ts';
import { sentenceAround, statementsOf } from '../../../src/lib/statements.ts';
import { entryWith } from '../../support/made-entry.ts';

const BODY = [
  { kind: 'heading', text: 'What was said' },
  { kind: 'paragraph', text: '1. It was calm.' },
  { kind: 'heading', text: 'What *then* came' },
  { kind: 'paragraph', text: 'It was calm. On Friday the ferry sank [late]. Nobody was hurt.' },
] as const;

function fileWith(where: string, found: string, at: number): string {
  const entry = entryWith({ standfirst: 'The ferry sank on Friday.' });
  const one = { date: '2026-03-06', where, found, at, rule: 'weekday-before' as const };
  const statements = [{ date: one.date, where }];
  const evidence = { ...entry.evidence, statements: [one] };
  return writeFrontMatter({ ...entry, statements, evidence }, writeBody(BODY));
}

describe('statementsOf', () => {
  it('reads them with their sentence, from the block that the page has under that name', () => {
    const [told] = statementsOf(fileWith('p2', 'Friday', 16), null);
    expect(told).toEqual({
      date: '2026-03-06',
      where: 'p2',
      found: 'Friday',
      at: 16,
      rule: 'weekday-before',
      before: 'On ',
      after: ' the ferry sank [late].',
    });
    const block = renderBody(writeBody(BODY)).find(({ id }) => id === 'p2');
    expect(block?.text.slice(16, 22)).toBe('Friday');
  });

  it('reads headings and the standfirst', () => {
    const heading = statementsOf(fileWith('h2', 'then', 6), null);
    expect(heading[0]?.before).toBe('What *');
    const lead = statementsOf(fileWith('standfirst', 'Friday', 18), 'The ferry sank on Friday.');
    expect(lead[0]).toMatchObject({ before: 'The ferry sank on ', after: '.' });
  });

  it('has no sentence where there is no such block', () => {
    for (const where of ['p9', 'standfirst']) {
      const [told] = statementsOf(fileWith(where, 'Friday', 3), null);
      expect(told).toMatchObject({ found: 'Friday', before: '', after: '' });
    }
  });

  it('numbers blocks that many lines part, and none that is empty', () => {
    const file = fileWith('p2', 'Friday', 16).replaceAll('\n\n', '\n\n\n \n\n');
    expect(statementsOf(file, null)).toMatchObject([{ before: 'On ' }]);
  });

  it('reads no statements out of a text', () => {
    const entry = writeFrontMatter(entryWith(), writeBody(BODY));
    const [told] = fileWith('p2', 'Friday', 16).split('\n---\n');
    expect(statementsOf(`${entry}\n\n${told ?? ''}\n---\n`, null)).toEqual([]);
    expect(statementsOf('  statements:\n    - 1\n', null)).toEqual([]);
  });

  it('reads none where the head of a file is no such', () => {
    const rows = '  statements:\n    - 1\n';
    expect(statementsOf(`Text\n---\nevidence:\n${rows}---\n`, null)).toEqual([]);
    expect(statementsOf(`---\nevidence:\n    more:${rows}---\n`, null)).toEqual([]);
  });

  it('reads all of several, and nothing that stands behind them', () => {
    const file = fileWith('p2', 'Friday', 16);
    const [row = ''] = /^ {4}- .*\n(?: {6}.*\n)*/m.exec(file) ?? [];
    const twice = file.replace(row, `${row}${row.replace('p2', 'p1')}`);
    const more = twice.replace('\n---\n', '\n  more:\n    - 1\n---\n');
    expect(statementsOf(more, null).map(({ where }) => where)).toEqual(['p2', 'p1']);
  });

  it('takes lines that no blank line parts for one block', () => {
    const file = fileWith('p2', 'Friday', 16).replace('It was calm.', 'It was\ncalm.');
    expect(statementsOf(file, null)).toMatchObject([{ before: 'On ' }]);
  });

  it('refuses statements that are none', () => {
    const file = fileWith('p2', 'Friday', 16).replace('weekday-before', 'hearsay');
    expect(() => statementsOf(file, null)).toThrow(/rule/);
  });

  it('has none where the entry has none', () => {
    expect(statementsOf(writeFrontMatter(entryWith(), writeBody(BODY)), null)).toEqual([]);
  });
});

describe('sentenceAround', () => {
  it('shortens what is long at a word', () => {
    const words = 'and the sea was calm '.repeat(40);
    const { before, after } = sentenceAround(`${words}Friday ${words}`, {
      found: 'Friday',
      at: words.length,
    });
    expect(before.length).toBeLessThan(190);
    expect(before).toMatch(/^… \p{L}/u);
    expect(after).toMatch(/\p{L} …$/u);
  });

  test.each([
    ['It was calm. On Friday it blew. Then not.', 'On ', ' it blew.'],
    ['Calm! And calm? On Friday it blew! Then not.', 'On ', ' it blew!'],
    ['“Calm.” On Friday it blew… “Then not.”', 'On ', ' it blew…'],
    ['“Calm. On Friday it blew.” (Then not.)', 'On ', ' it blew.”'],
    ['At 6. p.m. on Friday it blew. then not.', 'At 6. p.m. on ', ' it blew. then not.'],
    ['On Friday.', 'On ', '.'],
    ['Friday', '', ''],
  ])('ends at the sentence: %s', (text, before, after) => {
    expect(sentenceAround(text, { found: 'Friday', at: text.indexOf('Friday') })).toEqual({
      before,
      after,
    });
  });

  test.each([
    ['a'.repeat(90) + ' ' + 'b'.repeat(89), 'a'.repeat(90) + ' ' + 'b'.repeat(89)],
    ['a'.repeat(90) + ' ' + 'b'.repeat(90), `… ${'b'.repeat(90)}`],
    ['a'.repeat(181), `… ${'a'.repeat(180)}`],
  ])('shows 180 letters before the words: %s', (before, shown) => {
    expect(sentenceAround(`${before}Friday`, { found: 'Friday', at: before.length }).before).toBe(
      shown,
    );
  });

  test.each([
    ['a'.repeat(90) + ' ' + 'b'.repeat(89), 'a'.repeat(90) + ' ' + 'b'.repeat(89)],
    ['a'.repeat(90) + ' ' + 'b'.repeat(90), `${'a'.repeat(90)} …`],
    ['a'.repeat(181), ' …'],
  ])('shows 180 letters behind the words: %s', (after, shown) => {
    expect(sentenceAround(`Friday${after}`, { found: 'Friday', at: 0 }).after).toBe(shown);
  });

  it('takes the place that it is given where the words stand there, else their first', () => {
    const text = 'Friday and Friday';
    expect(sentenceAround(text, { found: 'Friday', at: 11 }).before).toBe('Friday and ');
    expect(sentenceAround(text, { found: 'Friday', at: 10 }).before).toBe('');
  });

  it('finds words that stand elsewhere than they did, and nothing where they are gone', () => {
    expect(sentenceAround('Now it was Friday.', { found: 'Friday', at: 0 }).before).toBe(
      'Now it was ',
    );
    expect(sentenceAround('Gone.', { found: 'Friday', at: 0 })).toEqual({ before: '', after: '' });
  });
});
