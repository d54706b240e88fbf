import { describe, expect, it, test } from 'vitest';
import { survey, surveyFacts, type SurveyFacts } from '../../../scripts/ingest/survey.ts';
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

  it('is known of several that share a paragraph, and of those the first', () => {
    const known = survey();
    const bodies = [
      [1, 2, 3, 4],
      [1, 5, 6, 7],
      [1, 8, 9, 10],
      [1, 5, 6, 7],
    ] as const;
    const [, b, c] = bodies.map((numbers) => article('x.txt', text(...numbers)));
    for (const [i, numbers] of bodies.entries()) {
      known.note(`${i}.txt`, article(`${i}.txt`, text(...numbers)));
    }
    expect(b && known.twinOf(b)).toBe('1.txt');
    expect(c && known.twinOf(c)).toBe('2.txt');
  });

  it('is known where a paragraph stands in it twice', () => {
    const known = survey();
    const body = text(1, 2, 3, 1);
    known.note('a.txt', article('a.txt', body));
    expect(known.twinOf(article('b.txt', body))).toBe('a.txt');
  });

  it('is told by a paragraph only of the first sixteen that have it', () => {
    const known = survey();
    for (let i = 0; i < 100; i++) known.note(`${i}.txt`, article('x.txt', text(1, 1000 + i)));
    expect(known.twinOf(article('x.txt', text(1, 1015)))).toBe('15.txt');
    expect(known.twinOf(article('x.txt', text(1, 1016)))).toBeNull();
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

describe('what an article tells about others', () => {
  const EIGHT = 'The ferry sails at nine o clock daily';
  const factsOf = (...paragraphs: string[]) =>
    surveyFacts(parsed(`Title of the thing\n\n${paragraphs.join('\n\n')}`));
  const hashOf = (paragraph: string) => factsOf(paragraph).paragraphs[0]?.[0];

  it('is its paragraphs of eight words or more, and how many words they have', () => {
    const facts = factsOf(
      `${EIGHT}.`,
      'The ferry sails at nine o clock.',
      `${EIGHT} and 7 nights.`,
    );
    expect(facts.paragraphs.map(([, words]) => words)).toEqual([8, 11]);
    expect(facts).toMatchObject({ words: 19, publisher: null, orders: [] });
  });

  it('counts and keeps a paragraph once that stands twice', () => {
    const { paragraphs, words } = factsOf(`${EIGHT}.`, `${EIGHT}.`);
    expect([paragraphs.length, words]).toEqual([1, 8]);
  });

  it('leaves out headings', () => {
    const text = `# Title of the thing\n\nThe ferry sails.\n\n## ${EIGHT}\n\nIt sails.\n`;
    expect(surveyFacts(parsed(text, 'fog.md'))).toMatchObject({ paragraphs: [], words: 0 });
  });

  test.each([
    ['case', EIGHT.toUpperCase()],
    ['marks between words', 'The “ferry” sails, at nine o’clock daily'],
    ['a mark at the end', `${EIGHT}.`],
    ['other marks at the end', `${EIGHT}…”`],
    ['marks at the beginning', `«${EIGHT}`],
    ['narrow blanks', EIGHT.replaceAll(' ', '\u202F')],
    ['diacritics', EIGHT.replace('nine', 'nïné')],
    ['a dateline', `MERSEPORT (Bay Wire) – ${EIGHT}`],
    ['a dateline with two hyphens', `Merseport -- ${EIGHT}`],
    ['a dateline of 61 letters', `M${'e'.repeat(60)} — ${EIGHT}`],
  ])('is the same, %s aside', (_, paragraph) => {
    expect(hashOf(paragraph)).toBe(hashOf(EIGHT));
  });

  test.each([
    ['another word', EIGHT.replace('nine', 'five')],
    ['another figure', EIGHT.replace('nine', '9')],
    ['words in another order', EIGHT.replace('nine o', 'o nine')],
    ['words joined', `${EIGHT.replace('The ferry', 'Theferry')} then`],
    ['words parted elsewhere', EIGHT.replace('The ferry', 'Th eferry')],
    ['what is too long for a dateline', `M${'e'.repeat(61)} — ${EIGHT}`],
    ['what is no dateline, as it begins small', `merseport — ${EIGHT}`],
    ['what is no dateline, as a sentence ends in it', `Merseport. It — ${EIGHT}`],
    ['what is no dateline, as it is joined by a hyphen', `Merse-${EIGHT}`],
  ])('is not the same with %s', (_, paragraph) => {
    expect(hashOf(paragraph)).not.toBe(hashOf(EIGHT));
  });
});

describe('how much of two texts must be the same', () => {
  const facts = (
    ...paragraphs: readonly (readonly [hash: number, words: number])[]
  ): SurveyFacts => ({
    paragraphs,
    words: paragraphs.reduce((sum, [, words]) => sum + words, 0),
    ...{ publisher: null, orders: [] },
  });
  const isTwin = (first: SurveyFacts, second: SurveyFacts) => {
    const known = survey();
    known.note('a.txt', first);
    return known.twinOf(second) === 'a.txt';
  };

  test.each([
    ['forty words are enough', facts([1, 40]), facts([1, 40]), true],
    ['39 are not', facts([1, 39]), facts([1, 39]), false],
    ['nine tenths of the shorter', facts([1, 90], [2, 10]), facts([1, 90], [3, 10]), true],
    ['less than that', facts([1, 89], [2, 11]), facts([1, 89], [3, 11]), false],
    ['three quarters of the longer', facts([1, 75]), facts([1, 75], [2, 25]), true],
    ['less than that, where it comes second', facts([1, 74]), facts([1, 74], [2, 26]), false],
    ['less than that, where it comes first', facts([1, 74], [2, 26]), facts([1, 74]), false],
    ['paragraphs together', facts([1, 30], [2, 30]), facts([2, 30], [1, 30]), true],
    ['nothing', facts([1, 50]), facts([2, 50]), false],
  ])('%s', (_, first, second, same) => {
    expect(isTwin(first, second)).toBe(same);
  });

  it('gives the first of those that have a paragraph, and passes over those that have little else', () => {
    const known = survey();
    known.note('little.txt', facts([1, 20], [9, 80]));
    known.note('a.txt', facts([1, 20], [2, 80]));
    known.note('b.txt', facts([1, 20], [2, 80]));
    expect(known.twinOf(facts([2, 80], [1, 5]))).toBe('a.txt');
    expect(known.twinOf(facts([3, 80]))).toBeNull();
  });
});

describe('the order of a publisher’s dates, by how many dates show it', () => {
  const ordersOf = (dayFirst: number, monthFirst: number, publisher: string | null = 'Courier') => {
    const known = survey();
    const orders = [
      ...Array.from({ length: dayFirst }, () => 'day-first' as const),
      ...Array.from({ length: monthFirst }, () => 'month-first' as const),
    ];
    known.note('a.txt', { ...{ paragraphs: [], words: 0 }, publisher, orders });
    return known.ordersOf(publisher);
  };

  test.each([
    [9, 1, ['day-first']],
    [1, 9, ['month-first']],
    [8, 1, ['day-first', 'month-first']],
    [1, 8, ['day-first', 'month-first']],
    [0, 0, []],
  ])('%i with the day first and %i with the month: %j', (dayFirst, monthFirst, orders) => {
    expect(ordersOf(dayFirst, monthFirst)).toEqual(orders);
  });

  it('is known of nobody where no publisher is named', () => {
    expect(ordersOf(3, 0, null)).toEqual([]);
    expect(ordersOf(3, 0, ' ')).toEqual([]);
  });

  it('adds up over articles, however the name is written', () => {
    const known = survey();
    const note = (publisher: string, order: 'day-first' | 'month-first') => {
      known.note('a.txt', { ...{ paragraphs: [], words: 0, publisher }, orders: [order] });
    };
    note('Çourier ', 'day-first');
    note('COURIER', 'month-first');
    expect(known.ordersOf(' courier')).toEqual(['day-first', 'month-first']);
  });
});
