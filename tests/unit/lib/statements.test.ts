import { describe, expect, it } from 'vitest';
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

  it('finds words that stand elsewhere than they did, and nothing where they are gone', () => {
    expect(sentenceAround('Now it was Friday.', { found: 'Friday', at: 0 }).before).toBe(
      'Now it was ',
    );
    expect(sentenceAround('Gone.', { found: 'Friday', at: 0 })).toEqual({ before: '', after: '' });
  });
});
