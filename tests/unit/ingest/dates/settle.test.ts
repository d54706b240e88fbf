import { describe, expect, it, test } from 'vitest';
import { settleReadings, type SettleHints } from '../../../../scripts/ingest/dates/settle.ts';
import { words } from '../../../../src/words.ts';

const AMBIGUOUS = { found: '1/10/2026', readings: ['2026-01-10', '2026-10-01'] };
const DAY_FIRST = '2026-10-01';
const MONTH_FIRST = '2026-01-10';

const settled = (hints: SettleHints) => settleReadings(AMBIGUOUS, hints)?.readings ?? null;

describe('settleReadings', () => {
  it('has nothing to say about a date of one reading', () => {
    const date = { found: '13/10/2026', readings: ['2026-10-13'] };
    expect(settleReadings(date, { language: 'tr' })).toBeNull();
  });

  it('settles nothing without evidence', () => {
    expect(settled({})).toBeNull();
  });

  test.each([
    ['the same day', ['2026-01-10'], MONTH_FIRST],
    ['the same month', ['2026-10'], DAY_FIRST],
    ['the day before', ['2026-09-30'], DAY_FIRST],
    ['the day after', ['2026-01-11'], MONTH_FIRST],
    ['a year', ['2026'], null],
    ['another day', ['2026-05-05'], null],
    ['both', ['2026-01-10', '2026-10-01'], null],
    ['the same day, and another', ['2026-05-05', '2026-10-01'], DAY_FIRST],
  ])('by another date of the document: %s', (_, dates, reading) => {
    expect(settled({ dates })).toEqual(reading && [reading]);
  });

  test.each([
    ['hr', '2025-10-05'],
    ['pl', '2025-11-05'],
    ['tr', null],
    ['', null],
  ])('by the word for the month, in %s', (language, reading) => {
    const date = { found: '5. listopada 2025.', readings: ['2025-10-05', '2025-11-05'] };
    expect(settleReadings(date, { language })?.readings ?? null).toEqual(reading && [reading]);
  });

  it('by when the document existed', () => {
    expect(settled({ notAfter: '2026-03-07' })).toEqual([MONTH_FIRST]);
    expect(settled({ notAfter: '2026-12-31' })).toBeNull();
    expect(settled({ notAfter: '2025-12-31', language: 'tr' })).toBeNull();
  });

  test.each([
    [['day-first'], DAY_FIRST],
    [['month-first', 'month-first'], MONTH_FIRST],
    [['day-first', 'month-first'], null],
    [[], null],
  ] as const)('by other dates of the document, %s', (documentOrders, reading) => {
    expect(settled({ documentOrders })).toEqual(reading && [reading]);
  });

  it("by the publisher's other articles, nine in ten at least", () => {
    const orders = (dayFirst: number, monthFirst: number) => [
      ...Array<'day-first'>(dayFirst).fill('day-first'),
      ...Array<'month-first'>(monthFirst).fill('month-first'),
    ];
    expect(settled({ publisherOrders: orders(1, 0) })).toEqual([DAY_FIRST]);
    expect(settled({ publisherOrders: orders(9, 1) })).toEqual([DAY_FIRST]);
    expect(settled({ publisherOrders: orders(1, 9) })).toEqual([MONTH_FIRST]);
    expect(settled({ publisherOrders: orders(8, 2) })).toBeNull();
  });

  test.each([
    ['en-US', MONTH_FIRST],
    ['en_US', MONTH_FIRST],
    ['EN-us', MONTH_FIRST],
    ['und-US', MONTH_FIRST],
    ['en-GB', DAY_FIRST],
    ['en-AU', DAY_FIRST],
    ['en-IN', DAY_FIRST],
    ['en-IE', DAY_FIRST],
    ['und-GB', DAY_FIRST],
    ['und-TR', DAY_FIRST],
    ['tr', DAY_FIRST],
    ['tr-TR', DAY_FIRST],
    ['de', DAY_FIRST],
    ['de-AT', DAY_FIRST],
    ['fr', DAY_FIRST],
    ['es', DAY_FIRST],
    ['es-US', DAY_FIRST],
    ['ar', DAY_FIRST],
    ['ar-SA', DAY_FIRST],
    ['it', DAY_FIRST],
    ['pt-BR', DAY_FIRST],
    ['ru', DAY_FIRST],
    ['pl', DAY_FIRST],
    ['el', DAY_FIRST],
    ['en', null],
    ['en-TR', null],
    ['en-CA', null],
    ['sv', null],
    ['ja', null],
    ['xx', null],
    ['und', null],
    ['not a tag', null],
    ['', null],
    [null, null],
  ])('by the locale %s', (language, reading) => {
    expect(settled({ language })).toEqual(reading && [reading]);
  });

  it('trusts the document before the publisher, and the publisher before the locale', () => {
    const language = 'en-US';
    expect(settled({ publisherOrders: ['day-first'], language })).toEqual([DAY_FIRST]);
    expect(settled({ documentOrders: ['month-first'], publisherOrders: ['day-first'] })).toEqual([
      MONTH_FIRST,
    ]);
    expect(settled({ dates: ['2026-10-01'], documentOrders: ['month-first'] })).toEqual([
      DAY_FIRST,
    ]);
  });

  it('asks nothing weaker where the document contradicts itself', () => {
    expect(settled({ documentOrders: ['day-first', 'month-first'], language: 'tr' })).toBeNull();
  });

  it('knows the order by the words found, not by the readings', () => {
    const other = { found: '10/1/2026', readings: ['2026-01-10', '2026-10-01'] };
    expect(settleReadings(other, { language: 'tr' })?.readings).toEqual(['2026-01-10']);
    expect(settleReadings(other, { language: 'en-US' })?.readings).toEqual(['2026-10-01']);
    const arabic = { found: 'السبت ١/١٠/٢٠٢٦', readings: ['2026-01-10', '2026-10-01'] };
    expect(settleReadings(arabic, { language: 'ar' })?.readings).toEqual(['2026-10-01']);
    const timed = { found: '14:30, 1/10/2026', readings: ['2026-01-10', '2026-10-01'] };
    expect(settleReadings(timed, { language: 'tr' })?.readings).toEqual(['2026-10-01']);
  });

  it.each<[string, SettleHints, string]>([
    ['its existence', { notAfter: '2026-03-07' }, words.ingest.afterwards('2026-03-07')],
    ['the day itself', { notAfter: MONTH_FIRST }, words.ingest.afterwards(MONTH_FIRST)],
    ['another date', { dates: ['2026', '2026-01'] }, words.ingest.otherDate('2026-01')],
    [
      'the day beside',
      { dates: ['2026-05-05', '2026-01-09'] },
      words.ingest.otherDate('2026-01-09'),
    ],
    [
      'its other dates',
      { documentOrders: ['month-first'] },
      words.ingest.documentOrder['month-first'],
    ],
    [
      'its publisher',
      { publisherOrders: ['month-first'] },
      words.ingest.publisherOrder['month-first'],
    ],
    ['its language', { language: 'en-US' }, words.ingest.localeOrder['month-first']('en-US')],
  ])('gives the reason: %s', (_, hints, reason) => {
    expect(settleReadings(AMBIGUOUS, hints)).toEqual({ readings: [MONTH_FIRST], reason });
  });

  it.each<[string, SettleHints]>([
    ['of both readings', { dates: ['2026-01-10', '2026-10-01'] }],
    ['of days beside both', { dates: ['2026-01-11', '2026-10-02'] }],
    ['by which none can be', { notAfter: '2026-01-09' }],
    ['of the document in two orders', { documentOrders: ['day-first', 'month-first'] }],
    ['of the publisher in two orders', { publisherOrders: ['day-first', 'month-first'] }],
  ])('asks nothing weaker where there are dates %s', (_, hints) => {
    expect(settled({ ...hints, language: 'tr' })).toBeNull();
  });

  it.each<[string, SettleHints]>([
    ['a date that says nothing', { dates: ['2026', '2026-05', '2026-01-12'] }],
    ['a day by which both can be', { notAfter: '2026-10-01' }],
    ['no dates at all', { dates: [], documentOrders: [], publisherOrders: [] }],
  ])('asks on behind %s', (_, hints) => {
    expect(settled({ ...hints, language: 'tr' })).toEqual([DAY_FIRST]);
  });

  it('trusts the same day or month before the day beside', () => {
    expect(settled({ dates: ['2026-01-11', '2026-10'] })).toEqual([DAY_FIRST]);
  });

  it('has nothing to say of an order that fits no reading', () => {
    const date = { found: '3/5/2026', readings: ['2026-01-10', '2026-10-01'] };
    expect(settleReadings(date, { documentOrders: ['day-first'] })).toBeNull();
  });

  it('says why, in a sentence', () => {
    for (const hints of [
      { dates: ['2026-01-10'] },
      { notAfter: '2026-03-07' },
      { documentOrders: ['day-first'] },
      { publisherOrders: ['day-first'] },
      { language: 'tr' },
    ] satisfies SettleHints[]) {
      expect(settleReadings(AMBIGUOUS, hints)?.reason).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});
