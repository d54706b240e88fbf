import { describe, expect, it } from 'vitest';
import type { DateFound, FiledDay } from '../../../../scripts/ingest/article.ts';
import { dateArticle, type DateContext } from '../../../../scripts/ingest/enrich/date.ts';
import { decisionsFileSchema } from '../../../../src/schema/decisions.ts';
import { ingestOne, TODAY } from '../../../support/ingest-memory.ts';
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
    ['Saturday 7 March 2026', undefined, ['2026-03-07', 'date-line']],
    ['Tuesday 7 March 2026', undefined, ['2026-03-07', 'date-line', 'date-weekday']],
    ['7 Mart 2026 Salı, 14:30', undefined, ['2026-03-07', 'date-line', 'date-weekday']],
    ['Tuesday 7 March 2026', '2023-03-07', ['2023-03-07', 'decision', 'decision-contradicts']],
    ['22 November 2026', undefined, ['2026-11-22', 'date-line']],
    ['7 March 1526', undefined, [null, 'date-line', 'date-before-print']],
    ['Updated: 7 March 2026', undefined, ['2026-03-07~', 'date-line']],
    // A date of change that is itself open is an estimate of what it leaves open.
    ['Updated: c. March 2026', undefined, ['2026-03~', 'date-line']],
    ['Updated: [March 2026?]', undefined, ['2026-03%', 'date-line']],
    ['Updated: 3-5 March 2026', undefined, ['2026-03-03~/2026-03-05~', 'date-line']],
    ['Updated: 3 or 4 March 2026', undefined, ['2026-03-03~/2026-03-04~', 'date-line']],
    ['[March 2026?]', undefined, ['2026-03?', 'date-line']],
    ['Spring 2026', undefined, ['2026', 'date-line']],
    ['3 or 4 March 2026', undefined, ['[2026-03-03,2026-03-04]', 'date-line']],
    ['[ca. March 2027]', undefined, [null, 'date-line', 'date-future']],
    ['Nothing dated.', '2023-12~', ['2023-12~', 'decision']],
    // A slip of the editor's is taken, and asked for.
    [
      '7 March 2026',
      '2052-04-01',
      ['2052-04-01', 'decision', 'decision-contradicts', 'date-future'],
    ],
    ['Nothing dated.', '0203-01-01', ['0203-01-01', 'decision', 'date-before-print']],
  ])('of %j, decided %s, is %j', (words, date, expected) => {
    expect(codes(words, date)).toEqual(expected);
  });

  it('that is decided to be none answers the question of an undated article', () => {
    const none = { ...around('2026'), decision: { ...around('2026').decision, date: null } };
    const decision = none.decision as DateContext['decision'];
    expect(dateArticle(article('Nothing dated.'), { ...none, decision }).faults).toEqual([]);
    expect(dateArticle(article('7 March 2026'), { ...none, decision }).date).toBeNull();
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

type Said = Pick<DateFound, 'found' | 'readings'> & Partial<DateFound>;

/** Dates an article that says this of itself, the most trusted first. */
function dateOf(
  said: readonly Said[],
  context: Partial<DateContext> = {},
  filed: FiledDay | null = null,
) {
  const dates = said.map((one): DateFound => ({
    ...{ from: 'page', line: null, role: 'published', order: null, settledBy: null },
    ...one,
  }));
  return dateArticle({ ...article('Nothing dated.'), dates, filed }, { ...around(), ...context });
}
const told = ({ faults }: ReturnType<typeof dateOf>) =>
  faults.map(({ code, where, what }) => [code, where, what]);

const ambiguous = { found: '1/10/2026', readings: ['2026-01-10', '2026-10-01'] };
const day = (reading: string, facts: Partial<Said> = {}) => ({
  ...{ found: reading, readings: [reading] },
  ...facts,
});

describe('a date that is refused', () => {
  it.each<[Said, unknown[]]>([
    [
      { found: 'soon', readings: [], key: 'date' },
      ['date-unread', 'source.txt', '"soon" (date) is not a date that can be read'],
    ],
    [
      { found: '30 February', readings: [], from: 'date-line', line: 3 },
      ['date-unread', 'source.txt:3', '"30 February" is not a date that can be read'],
    ],
    [
      day('1970-01-01', { key: 'date' }),
      ['date-unread', 'source.txt', '"1970-01-01" (date) is what many systems give for no date'],
    ],
    [
      { found: '1/2/2031', readings: ['2031-01-02', '2031-02-01'], line: 4 },
      ['date-future', 'source.txt:4', '"1/2/2031" is 2 January 2031'],
    ],
    [
      day('1526-03', { key: 'date' }),
      ['date-before-print', 'source.txt', '"1526-03" (date) is March 1526'],
    ],
  ])('leaves the article undated and is told of with its place: %j', (said, expected) => {
    const dated = dateOf([said]);
    expect(dated.date).toBeNull();
    expect(told(dated)).toEqual([expected]);
    expect(dated.unsettled).toBe(false);
  });

  it('stays on record with the reason', () => {
    const unread = { from: 'page', key: 'date', line: null, found: 'soon', readings: [] };
    expect(dateOf([{ found: 'soon', readings: [], key: 'date' }]).evidence).toStrictEqual({
      ...unread,
      reason: 'The words found are not a date that could be read.',
    });
    expect(dateOf([day('2031')]).evidence).toStrictEqual({
      ...{ from: 'page', line: null, found: '2031', readings: ['2031'] },
      reason: 'The date found was refused: it lies in the future, or before there was print.',
    });
  });

  it('gives way to the next that is not, and is told of where it was read', () => {
    const dated = dateOf([{ found: 'soon', readings: [] }, day('2031'), day('2026-03-07')]);
    expect(dated.date).toBe('2026-03-07');
    expect(dated.faults.map(({ code }) => code)).toEqual(['date-future']);
    expect(dated.evidence).toMatchObject({
      found: '2026-03-07',
      reason: 'The page gives it in its metadata.',
      others: [
        { from: 'page', line: null, found: 'soon', readings: [] },
        { from: 'page', line: null, found: '2031', readings: ['2031'] },
      ],
    });
  });

  it('is the day on which the clocks of computers begin only where a computer wrote it', () => {
    expect(dateOf([day('1970-01-01', { from: 'date-line' })]).date).toBe('1970-01-01');
    expect(dateOf([day('1970-01-02')]).date).toBe('1970-01-02');
  });
});

describe('an article without a date of publication', () => {
  it('says that nothing dates it', () => {
    const dated = dateOf([]);
    expect(dated).toEqual({
      ...{ date: null, updated: null, updatedFrom: null, unsettled: false },
      evidence: {
        ...{ from: 'none', line: null, found: null, readings: [] },
        reason:
          'Nothing in the source dates it: no date in its head, no line that is a date alone.',
      },
      faults: dated.faults,
    });
    expect(told(dated)).toEqual([['date-missing', 'source.txt', 'found no date of publication']]);
  });

  it('tells of words of change that cannot be read too', () => {
    const dated = dateOf([{ found: 'soon', readings: [], role: 'updated' }]);
    expect(dated.faults.map(({ code }) => code)).toEqual(['date-unread', 'date-missing']);
  });

  it('is dated about by its last change', () => {
    const unread = { found: 'soon', readings: [] };
    const changed = day('2026-03-07', { role: 'updated', line: 5 });
    const dated = dateOf([unread, { ...unread, role: 'updated' }, changed]);
    expect(dated).toMatchObject({
      ...{ date: '2026-03-07~', updated: '2026-03-07', faults: [], unsettled: false },
      evidence: {
        ...{ from: 'page', line: 5, found: '2026-03-07', readings: ['2026-03-07'] },
        reason:
          'The source dates only its last change: it was published then or before, so the date is an estimate.',
      },
      updatedFrom: changed,
    });
  });

  it('keeps both readings of its last change, and faults that are not of reading', () => {
    const dated = dateOf([day('2031'), { ...ambiguous, role: 'updated' }]);
    expect([dated.date, dated.updated]).toEqual([
      '[2026-01-10,2026-10-01]',
      '[2026-01-10,2026-10-01]',
    ]);
    expect(dated.faults.map(({ code }) => code)).toEqual(['date-future']);
  });
});

describe('of several dates', () => {
  it.each<[string, readonly Said[], string]>([
    ['the day within a month', [day('2026-03'), day('2026-03-07')], '2026-03-07'],
    ['the month within a year', [day('2026'), day('2025-03'), day('2026-03')], '2026-03'],
    ['the most trusted', [day('2026-03-07'), day('2026-03-08')], '2026-03-07'],
    ['the month where no day lies within it', [day('2026-03'), day('2026-04-07')], '2026-03'],
    [
      'the month where the words of the day have two readings',
      [day('2026-01'), { found: '10/12/2025', readings: ['2026-01-03', '2026-03-01'] }],
      '2026-01',
    ],
    ['no change', [day('2026-03-07', { role: 'updated' }), day('2026-03')], '2026-03'],
  ])('%s is taken', (_, said, expected) => {
    expect(dateOf(said).date).toBe(expected);
  });

  it('a date within one of two readings is not taken for it', () => {
    const dated = dateOf([
      { found: '3 or 4/2026', readings: ['2026-03', '2026-04'] },
      day('2026-03-07', { role: 'unlabelled' }),
    ]);
    expect(dated.evidence.found).toBe('3 or 4/2026');
  });

  it('the change is what the first that can be read says, settled by the others', () => {
    const dated = dateOf([
      day('2026-01-10'),
      { found: 'soon', readings: [], role: 'updated' },
      { ...ambiguous, role: 'updated', key: 'changed' },
      day('2026-05-05', { role: 'updated' }),
    ]);
    expect(dated.updated).toBe('2026-01-10');
    expect(dated.updatedFrom?.key).toBe('changed');
    expect(dateOf([{ ...ambiguous, role: 'updated' }], { language: 'tr' }).updated).toBe(
      '2026-10-01',
    );
  });
});

describe('words of two readings', () => {
  it('stay open with both, which is asked about', () => {
    const dated = dateOf([ambiguous]);
    expect(dated.unsettled).toBe(true);
    expect(dated.evidence).toEqual({
      ...{ from: 'page', line: null, ...ambiguous },
      reason:
        'The page gives it in its metadata. It can be read in 2 ways, and nothing in the source settles which.',
    });
    expect(told(dated)).toEqual([
      ['date-ambiguous', 'source.txt', '"1/10/2026" can be 10 January 2026 or 1 October 2026'],
    ]);
  });

  it.each<[string, Parameters<typeof dateOf>, string, string]>([
    [
      'by the day of the run',
      [[ambiguous], { today: '2026-05-01' }],
      '2026-01-10',
      'The other reading lies after the day on which it was ingested.',
    ],
    [
      'by the day on which the report was filed',
      [[ambiguous], {}, { line: 3, found: 'Oct. 1', day: '10-01' }],
      '2026-10-01',
      'The report was filed on "Oct. 1" (line 3), which agrees with this reading alone.',
    ],
    [
      'by another date of the source',
      [[ambiguous, day('2026-01-10', { role: 'unlabelled' })]],
      '2026-01-10',
      'Another date of the document, 2026-01-10, agrees with this reading alone.',
    ],
    [
      'by the order of another date of the source',
      [[ambiguous, day('2026-05-30', { role: 'updated', order: 'day-first' })]],
      '2026-10-01',
      'Another date of the document can only be read day first.',
    ],
    [
      'by other articles of the publisher',
      [[ambiguous], { publisherOrders: ['month-first'] }],
      '2026-01-10',
      'Dates of other articles of the publisher can only be read month first.',
    ],
    [
      'by the language of the text',
      [[ambiguous], { language: 'tr' }],
      '2026-10-01',
      'Dates are written day first in the locale of the site, tr.',
    ],
  ])('are settled %s', (_, given, expected, reason) => {
    const dated = dateOf(...given);
    expect(dated.date).toBe(expected);
    expect(dated.evidence.reason).toBe(`The page gives it in its metadata. ${reason}`);
    expect(dated.unsettled).toBe(false);
    expect(dated.faults.map(({ code }) => code)).not.toContain('date-ambiguous');
  });

  it('are not settled by another date of two readings, nor by a day filed that fits none', () => {
    const filed = { line: 3, found: 'Oct. 2', day: '10-02' };
    expect(dateOf([ambiguous, { ...ambiguous, found: '01/10/2026' }]).unsettled).toBe(true);
    expect(dateOf([ambiguous], {}, filed).unsettled).toBe(true);
    const other = { found: '10 Jan. or 5 May', readings: ['2026-01-10', '2026-05-05'] };
    expect(dateOf([ambiguous, other]).unsettled).toBe(true);
  });

  it('alone are said to be settled by the day filed', () => {
    const filed = { line: 3, found: 'Jan. 10', day: '01-10' };
    expect(dateOf([day('2026-01-10')], {}, filed).evidence.reason).toBe(
      'The page gives it in its metadata.',
    );
  });

  it('of which one is still to come are said to be settled by the day of the run', () => {
    expect(told(dateOf([{ ...ambiguous, line: 7 }], { today: '2026-05-01' }))).toEqual([
      [
        'date-by-today',
        'source.txt:7',
        '"1/10/2026" is 10 January 2026, as the other reading is still to come',
      ],
    ]);
  });
});

describe('a weekday that is not that of the day', () => {
  it('is asked for, with what the day is', () => {
    const { faults } = dateArticle(article('Tuesday 7 March 2026'), around());
    expect(faults.map(({ code, where, what }) => [code, where, what])).toEqual([
      [
        'date-weekday',
        'source.txt:3',
        '"Tuesday 7 March 2026" was read as 7 March 2026, which is a Saturday',
      ],
    ]);
  });
});

describe('a second date of publication', () => {
  const conflict = (...said: Said[]) =>
    dateOf(said)
      .faults.filter(({ code }) => code === 'date-conflict')
      .map(({ where, what }) => `${where}: ${what}`);

  it('of another day is told of, with both, once', () => {
    expect(
      conflict(
        day('2026-03-07', { key: 'date' }),
        day('2026-03-08'),
        day('2026-05-05', { line: 4, from: 'date-line' }),
        day('2026-06-06'),
      ),
    ).toEqual([
      'source.txt:4: "2026-05-05" is not the day of "2026-03-07" (date), which was taken',
    ]);
    expect(conflict(day('2026-03-07'), day('2026-05-05', { key: 'issued' }))).toEqual([
      'source.txt: "2026-05-05" (issued) is not the day of "2026-03-07", which was taken',
    ]);
  });

  it.each<[string, Said, number]>([
    ['the day after', day('2026-03-08'), 0],
    ['two days after', day('2026-03-09'), 1],
    ['the day before', day('2026-03-06'), 0],
    ['two days before', day('2026-03-05'), 1],
    ['its month', day('2026-03'), 0],
    ['another month', day('2026-05'), 1],
    ['a change', day('2026-05-05', { role: 'updated' }), 0],
    ['the name of its file', day('2026-05-05', { from: 'file-name' }), 0],
    ['a date that was refused', day('2031-05-05'), 0],
    [
      'two readings, one of them the day',
      { found: '7/3', readings: ['2026-03-07', '2026-07-03'] },
      0,
    ],
    ['one of two days, one of them its own', day('[2026-03-07,2026-07-03]'), 0],
    ['two readings of other days', { found: '7/5', readings: ['2026-05-07', '2026-07-05'] }, 1],
  ])('%s beside 7 March', (_, other, expected) => {
    expect(conflict(day('2026-03-07'), other)).toHaveLength(expected);
  });
});

describe('a decision on the date', () => {
  const decided = (date: string | null, said: readonly Said[]) =>
    dateOf(said, {
      decision:
        decisionsFileSchema.parse({
          decisions: [{ source: 'source.txt', reason: 'Because.', date }],
        }).decisions[0] ?? null,
    });

  it('may be that there is none', () => {
    const dated = decided(null, [day('2026-03-07', { key: 'date' }), day('2026-05-05')]);
    expect(dated).toMatchObject({ date: null, faults: [], unsettled: false });
    expect(dated.evidence).toEqual({
      ...{ from: 'decision', key: 'date', line: null, found: '2026-03-07' },
      ...{ readings: ['2026-03-07'], reason: 'Because.' },
      others: [{ from: 'page', line: null, found: '2026-05-05', readings: ['2026-05-05'] }],
    });
  });

  it('has beside it what would have been taken, be it refused, and the last change', () => {
    const refused = day('2031', { line: 2 });
    const changed = day('2026-03-07', { role: 'updated' });
    const dated = decided('2026-05', [refused, changed]);
    expect(dated).toMatchObject({ date: '2026-05', updated: '2026-03-07', updatedFrom: changed });
    expect(dated.evidence).toMatchObject({ line: 2, found: '2031' });
    expect(decided('2026-05', [refused, day('2026-05-05')]).evidence.found).toBe('2026-05-05');
  });

  it('is told of where it contradicts all that was found, or repeats it', () => {
    expect(told(decided('2026-05-05', [{ ...ambiguous, line: 3 }]))).toEqual([
      ['decision-contradicts', 'source.txt:3', 'decided "2026-05-05", but found "1/10/2026"'],
    ]);
    expect(told(decided('2026-03-07', [day('2026-03-07')]))).toEqual([
      ['decision-repeats', 'source.txt', 'decided the date "2026-03-07", which ingest finds too'],
    ]);
    // This answers the question of an undated article, and repeats nothing.
    expect(told(decided(null, []))).toEqual([]);
    expect(told(decided('2026-05-05', []))).toEqual([]);
    expect(told(decided('2026-10-01', [day('[2026-01-10,2026-10-01]')]))).toEqual([]);
  });

  it('has no evidence where nothing was found', () => {
    expect(decided('2026-05-05', []).evidence).toEqual({
      ...{ from: 'decision', line: null, found: null, readings: [], reason: 'Because.' },
    });
  });
});

describe('an instant in UTC', () => {
  const instant = { found: '2026-03-07T03:22:07Z', readings: ['2026-03-07'] };
  const printed = day('2026-03-06', { from: 'date-line', line: 2, role: 'unlabelled' });
  const address = day('2026-03-06', { from: 'address', role: 'unlabelled' });

  it.each<[string, Said[], string]>([
    ['the day that the page prints', [instant, printed], '2026-03-06'],
    ['the day of the address', [instant, address], '2026-03-06'],
    [
      'its own where the page prints that',
      [instant, day('2026-03-07', { from: 'date-line', line: 2 }), address],
      '2026-03-07',
    ],
    [
      'its own where the other is that of a change',
      [instant, day('2026-03-06', { role: 'updated' }), printed],
      '2026-03-07',
    ],
    ['its own where nothing else is said', [instant, day('2026-03-04')], '2026-03-07'],
  ])('is of %s', (_, said, date) => {
    expect(dateOf(said).date).toBe(date);
  });

  it('stands among the evidence, and in the reason', () => {
    const { evidence, faults } = dateOf([instant, printed]);
    expect(evidence).toMatchObject({ from: 'date-line', line: 2, found: '2026-03-06' });
    expect(evidence.reason).toContain('"2026-03-07T03:22:07Z", in UTC');
    expect(evidence.others).toMatchObject([{ found: '2026-03-07T03:22:07Z' }]);
    expect(faults).toEqual([]);
  });
});

describe('a date of metadata in EDTF, as archives hand it on', () => {
  it.each(['2024-03~', '2024-03/2024-05', '[2024-01-10,2024-10-01]'])(
    'is taken as it is: %s',
    async (date) => {
      const { text, source } = await ingestOne(
        'wire.jsonl',
        `${JSON.stringify({ title: 'Fog', date, text: 'The harbour is closed, its master said.' })}\n`,
      );
      expect(text).toContain(`\ndate: "${date}"\n`);
      expect(source.faults).toEqual([]);
    },
  );

  it('is none where its first day is still to come', async () => {
    const { text, source } = await ingestOne(
      'fog.md',
      '---\ntitle: Fog\ndate: 2031~\n---\n\nThe harbour is closed.\n',
    );
    expect(text).toContain('\ndate: null\n');
    expect(source.faults).toMatchObject([{ code: 'date-future' }]);
  });
});

describe('a date of metadata that is not known to the day', () => {
  const dated = async (date: string, text = 'The harbour is closed.') => {
    const { text: entry, source } = await ingestOne(
      'fog.csv',
      `title,date,text\nFog,"${date}","${text}"\n`,
    );
    return { entry, faults: source.faults };
  };

  it.each([
    ['[ca. 1985?]', '1985%'],
    ['between March and May 2024', '2024-03/2024-05'],
    ['3 or 4 March 2024', '[2024-03-03,2024-03-04]'],
    ['198-', '1980/1989'],
  ])('keeps its words beside what they say: %s', async (words, date) => {
    const { entry, faults } = await dated(words);
    expect(entry).toContain(`\ndate: "${date}"\n`);
    expect(entry).toContain(`found: "${words}"`);
    expect(faults).toEqual([]);
  });

  it('that is said to be none is asked for, and its words are kept', async () => {
    const { entry, faults } = await dated('n.d.');
    expect(entry).toContain('\ndate: null\n');
    expect(entry).toContain('found: "n.d."');
    expect(entry).toContain('The source says itself that it is undated.');
    expect(faults).toMatchObject([
      { code: 'date-missing', what: '"n.d." (date) says that it is undated' },
    ]);
  });

  it('is not asked for where the source is dated elsewhere', async () => {
    const { entry, faults } = await dated('n.d.', '7 March 2026\n\nThe harbour is closed.');
    expect(entry).toContain('\ndate: "2026-03-07"\n');
    expect(faults).toEqual([]);
  });
});
