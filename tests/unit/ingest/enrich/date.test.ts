import { describe, expect, it } from 'vitest';
import { dateArticle } from '../../../../scripts/ingest/enrich/date.ts';
import { decisionsFileSchema } from '../../../../src/schema/decisions.ts';
import { TODAY } from '../../../support/ingest-memory.ts';
import { parsed } from '../../../support/parsed.ts';

const article = (words: string) => parsed(`Fog\n\n${words}\n\nThe text.`);
const around = (date?: string) => ({
  decision:
    date === undefined
      ? null
      : (decisionsFileSchema.parse({
          decisions: [{ source: 'source.txt', reason: 'Because.', date }],
        }).decisions[0] ?? null),
  today: TODAY,
  language: null,
  publisherOrders: [],
});
const codes = (words: string, date?: string) => {
  const dated = dateArticle(article(words), around(date));
  return [dated.date, dated.evidence.from, ...dated.faults.map(({ code }) => code)];
};

describe('dateArticle', () => {
  it.each([
    ['7 March 2026', undefined, ['2026-03-07', 'date-line']],
    ['1/10/2026', undefined, ['[2026-01-10,2026-10-01]', 'date-line', 'date-ambiguous']],
    ['Nothing dated.', undefined, [null, 'none', 'date-missing']],
    ['1/10/2026', '2026-01-10', ['2026-01-10', 'decision']],
    ['1/10/2026', '2026-10', ['2026-10', 'decision']],
    ['1/10/2026', '2026~', ['2026~', 'decision']],
    ['1/10/2026', '2026-05-05', ['2026-05-05', 'decision', 'decision-contradicts']],
    ['7 March 2026', '2026-03-01/2026-03-31', ['2026-03-01/2026-03-31', 'decision']],
    ['7 March 2026', '2026-03-07', ['2026-03-07', 'decision', 'decision-repeats']],
    ['7 March 2027', undefined, [null, 'date-line', 'date-future']],
    ['22 November 2026', undefined, ['2026-11-22', 'date-line']],
    ['7 March 1526', undefined, [null, 'date-line', 'date-before-print']],
    ['Updated: 7 March 2026', undefined, ['2026-03-07~', 'date-line']],
    ['Nothing dated.', '2023-12~', ['2023-12~', 'decision']],
  ])('of %j, decided %s, is %j', (words, date, expected) => {
    expect(codes(words, date)).toEqual(expected);
  });

  it('asks about an ambiguous date with its words, its line and both readings', () => {
    const [fault] = dateArticle(article('1/10/2026'), around()).faults;
    expect(fault?.where).toBe('source.txt:3');
    expect(fault?.what).toBe('"1/10/2026" can be 10 January 2026 or 1 October 2026');
    expect(fault?.severity).toBe('question');
  });

  it('keeps the words and readings that a decision settles, with its reason', () => {
    expect(dateArticle(article('1/10/2026'), around('2026-01-10')).evidence).toEqual({
      from: 'decision',
      line: 3,
      found: '1/10/2026',
      readings: ['2026-01-10', '2026-10-01'],
      reason: 'Because.',
    });
  });

  it('leaves an article undated whose words cannot be read, and asks', () => {
    const { date, faults } = dateArticle(parsed('date 2026-02-30 Fog\n\nText.'), around());
    expect(date).toBeNull();
    expect(faults.map(({ code, where }) => [code, where])).toEqual([
      ['date-unread', 'source.txt:1'],
    ]);
  });
});
