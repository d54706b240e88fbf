import { describe, expect, it } from 'vitest';
import { survey, surveyFacts } from '../../../scripts/ingest/survey.ts';
import { parsed } from '../../support/parsed.ts';

const sentence = (n: number) =>
  `In the year ${n} the keeper of the light wrote down each ship that passed, and there were ${n * 7} of them before winter.`;
const text = (...numbers: number[]) => numbers.map(sentence).join('\n\n');
const article = (file: string, body: string, head = '') =>
  surveyFacts(parsed(`${head}Title of ${file}\n\n${body}`, file));

describe('the same text', () => {
  const twin = (body: string) => {
    const known = survey();
    known.note('a.txt', article('a.txt', text(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)));
    return known.twinOf(article('b.txt', body));
  };

  it.each([
    ['word for word', text(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)],
    [
      'in other marks and cases',
      text(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).toUpperCase().replaceAll(',', ' –'),
    ],
    ['with a dateline of its own', `MERSEPORT (Bay Wire) – ${text(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)}`],
    ['with one paragraph left out', text(1, 2, 3, 4, 5, 6, 7, 8, 9)],
    ['with one paragraph more', text(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)],
  ])('%s is known', (_, body) => {
    expect(twin(body)).toBe('a.txt');
  });

  it.each([
    ['another text', text(21, 22, 23, 24)],
    ['a text that shares a half', text(1, 2, 3, 4, 5, 26, 27, 28, 29, 30)],
    ['an excerpt', text(1, 2, 3)],
    ['a report that grew by a half', text(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 31, 32, 33, 34, 35)],
  ])('%s is not', (_, body) => {
    expect(twin(body)).toBeNull();
  });

  it('is not looked for in notices of a few words', () => {
    const known = survey();
    known.note('a.txt', article('a.txt', 'The ferry sails at nine on weekdays.'));
    expect(known.twinOf(article('b.txt', 'The ferry sails at nine on weekdays.'))).toBeNull();
  });
});

describe('the order of a publisher’s dates', () => {
  const orders = (publisher: string, ...dates: string[]) => {
    const known = survey();
    for (const date of dates) {
      known.note(
        'a.txt',
        article('a.txt', text(1), `---\npublisher: ${publisher}\ndate: ${date}\n---\n`),
      );
    }
    return known.ordersOf('The Courier');
  };

  it('is what dates show that can be read in one order only', () => {
    expect(orders('The Courier', '25/3/2026', '3/4/2026')).toEqual(['day-first']);
    expect(orders('THE COURIER', '3/25/2026')).toEqual(['month-first']);
    expect(orders('The Courier', '3/4/2026')).toEqual([]);
    expect(orders('The Gazette', '25/3/2026')).toEqual([]);
  });

  it('is open where they differ', () => {
    expect(orders('The Courier', '25/3/2026', '3/25/2026')).toEqual(['day-first', 'month-first']);
  });
});
