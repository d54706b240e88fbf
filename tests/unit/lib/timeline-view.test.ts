import { describe, expect, it, test } from 'vitest';
import type { Item } from '../../../src/lib/chronology.ts';
import type { Told } from '../../../src/lib/statements.ts';
import { viewRow, viewYearPage, yearHref } from '../../../src/lib/timeline-view.ts';
import { ROWS_A_PAGE, timelineOf, timelinePages } from '../../../src/lib/timeline.ts';
import { itemOf } from '../../support/items.ts';
import { itemsOf } from '../../support/timeline-items.ts';

const fog = itemOf('fog', '2026-03-07', {
  source: { publisher: 'Bay Wire', wording: 'as-received' },
});

function told(facts: Partial<Told>): Told {
  return {
    ...{ date: '2026-03-06', where: 'p2', found: 'on Friday', rule: 'stated' },
    ...{ before: 'The ferry sailed ', after: '.' },
    ...facts,
  } as Told;
}

function row(
  facts: Partial<Told>,
  { item = fog, where = ['p2'] }: { item?: Item; where?: string[] } = {},
) {
  const one = told(facts);
  const drawn = { kind: 'told' as const, date: one.date, item, where };
  return viewRow(drawn, new Map([[item.slug, [one]]]));
}

describe('a row', () => {
  it('of a publication names its publisher and leads to the entry', () => {
    const view = viewRow(
      { kind: 'published', date: '2026-03-07', item: fog, where: [] },
      new Map(),
    );
    expect(view).toMatchObject({ kind: 'published', title: 'fog', source: 'Bay Wire', told: null });
    expect(view.href).toMatch(/articles\/fog\/$/);
  });

  it('of a text shows the words, leads to their place and says whose report it is, of what day', () => {
    const view = row({}, { where: ['p2', 'h1', 'standfirst'] });
    expect(view.href).toMatch(/articles\/fog\/#p2$/);
    expect(view.source).toBe('Bay Wire, report of 7 March 2026');
    expect(view.told).toMatchObject({
      ...{ before: 'The ferry sailed ', found: 'on Friday', after: '.' },
      ...{ place: 'paragraph 2', rule: null, toCome: false },
    });
    expect(
      view.told?.also.map(({ href, place }) => [href.replace(/.*articles/, ''), place]),
    ).toEqual([
      ['/fog/#h1', 'heading 1'],
      ['/fog/', 'standfirst'],
    ]);
  });

  it('of an undated report of nobody known says so', () => {
    expect(row({}, { item: itemOf('fog', null) }).source).toBe('Publisher unknown, undated report');
  });

  it('of a publication without a date of its own to tell says whose it is alone', () => {
    const item = itemOf('fog', '2026-03', { language: 'tr' });
    const view = viewRow({ kind: 'published', date: '2026-03', item, where: [] }, new Map());
    expect(view.source).toBe('Publisher unknown');
    expect(view.language.lang).toBe('tr');
    expect(view.href).not.toContain('#');
  });

  it('of a statement that the entry no longer has still names the report', () => {
    const drawn = { kind: 'told' as const, date: '2026-03-06', item: fog, where: ['p2'] };
    expect(viewRow(drawn, new Map())).toMatchObject({
      ...{ kind: 'told', told: null, source: 'Bay Wire, report of 7 March 2026' },
    });
    const other = new Map([['fog', [told({ date: '2026-03-05' })]]]);
    expect(viewRow(drawn, other).told).toBeNull();
  });

  it('of a day after the report is still to come', () => {
    expect(row({ date: '2026-03-09' }).told?.toCome).toBe(true);
  });

  it('whose words are not found among those of the entry shows none', () => {
    const drawn = { kind: 'told' as const, date: '2026-03-06', item: fog, where: ['p9'] };
    expect(viewRow(drawn, new Map([['fog', [told({})]]])).told).toBeNull();
  });
});

test.each<[Partial<Told>, string | null]>([
  [{ rule: 'stated' }, null],
  [{ rule: 'event-year' }, 'the text gives the year alone'],
  [{ rule: 'text-year', seen: 'p4' }, '“on Friday”: its year stands in paragraph 4'],
  [
    { rule: 'decision', reason: 'The log says so.' },
    '“on Friday”, dated by an editor: The log says so.',
  ],
  [{ rule: 'text-year' }, '“on Friday”: its year stands in paragraph 1'],
  [{ rule: 'text-year', seen: 'standfirst' }, '“on Friday”: its year stands in standfirst'],
  [{ rule: 'text-year', seen: 'h2' }, '“on Friday”: its year stands in heading 2'],
  [{ rule: 'decision' }, '“on Friday”, dated by an editor: '],
  [{ rule: 'weekday-before' }, 'dated by “on Friday” in a report of 7 March 2026'],
  [{ rule: 'day-before' }, 'dated by “on Friday” in a report of 7 March 2026'],
  [{ rule: 'month-before' }, 'dated by “on Friday” in a report of 7 March 2026'],
  [{ rule: 'day-after' }, 'dated by “on Friday” in a report of 7 March 2026'],
  [{ rule: 'month-after' }, 'dated by “on Friday” in a report of 7 March 2026'],
  [{ rule: 'weekday-after' }, 'dated by “on Friday” in a report of 7 March 2026'],
  [{ rule: 'relative' }, 'dated by “on Friday” in a report of 7 March 2026'],
])('how the date of %j was come by, in words', (facts, expected) => {
  expect(row(facts).told?.rule ?? null).toBe(expected);
});

test.each<[Told['rule'], string]>([
  ['event-year', 'Bay Wire, report of 7 March 2026'],
  ['text-year', 'Bay Wire, report of 7 March 2026'],
  ['decision', 'Bay Wire, report of 7 March 2026'],
  ['relative', 'Bay Wire'],
])('what is dated by %s is of %s', (rule, source) => {
  expect(row({ rule }).source).toBe(source);
});

test('what is dated by its report does not say the day of the report twice; of an undated one nothing is said', () => {
  expect(row({ rule: 'day-before' }).source).toBe('Bay Wire');
  expect(row({ rule: 'day-before' }, { item: itemOf('fog', null) }).told?.rule).toBeNull();
});

describe('the page of a year', () => {
  const many = Array.from({ length: ROWS_A_PAGE + 1 }, (_, i) => ({
    slug: `e${i}`,
    date: i < ROWS_A_PAGE ? '2026-01-05' : '2026-02-05',
    statements: i === 0 ? ['2026 p1'] : [],
  }));
  const pages = () => timelinePages(timelineOf(itemsOf(many)));

  it('tells its number from the second on, and counts the whole year', () => {
    const [first, second] = pages().map(viewYearPage);
    expect(first?.title).toBe('Timeline 2026');
    expect(second?.title).toBe('Timeline 2026, 2/2');
    expect(first?.lead).toBe(second?.lead);
    expect(first?.lead).toBe('1 date in a text, 51 publications.');
  });

  it('has a heading for each month, and one for what has none; each month leads to where it begins', () => {
    const [first, second] = pages().map(viewYearPage);
    expect(first?.months.map(({ id, title }) => [id, title])).toEqual([
      ['m2026', '2026, month not known'],
      ['m2026-01', 'January 2026'],
    ]);
    expect(first?.href({ period: '2026-01' })).toBe('#m2026-01');
    expect(second?.href({ period: '2026-01' })).toMatch(/timeline\/2026\/#m2026-01$/);
    expect(first?.href({ period: '2026-02' })).toMatch(/timeline\/2026\/2\/#m2026-02$/);
    expect(first?.href({ period: '2026-07' })).toBeNull();
  });
});

test('a year of the axis leads to its page, several together to the list of years', () => {
  expect(yearHref({ period: '2026', upTo: null } as never)).toMatch(/timeline\/2026\/$/);
  expect(yearHref({ period: '1453', upTo: '2022' } as never)).toBe('#h-years');
});
