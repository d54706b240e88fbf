import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderBody } from '../../../src/lib/body.ts';
import { newestFirst } from '../../../src/lib/chronology.ts';
import { daysBetween } from '../../../src/lib/related-days.ts';
import {
  findReports,
  listPublishers,
  publishersNamedBy,
} from '../../../src/lib/related-reports.ts';
import type { Name } from '../../../src/schema/names.ts';
import { itemOf } from '../../support/items.ts';

const organisation = (id: string, label: string, description?: string): Name => ({
  id,
  label,
  kind: 'organisation',
  spellings: [],
  ...(description === undefined ? {} : { description }),
});

const names = new Map(
  [
    organisation('harbour-wire', 'Harbour Wire', 'news agency, Velmar'),
    organisation('koy', 'Koy Postası', 'gazete'),
    organisation('pilots', 'Pilots’ Union'),
  ].map((name) => [name.id, name]),
);
const item = itemOf('one', '2026-03-03', { names: [...names.keys()] });

function reportsIn(text: string, others = [item]) {
  const named = publishersNamedBy(others[0] ?? item, listPublishers(newestFirst(others), names));
  return findReports(renderBody(text), named);
}

describe('reports that a text speaks of', () => {
  test.each([
    ['Behind it lies a report from Harbour Wire, the agency.', 'report'],
    ['An earlier story by the Harbour Wire was denied.', 'report'],
    ['According to Harbour Wire, nobody was on board.', 'report'],
    ['Harbour Wire reported that the tug had left.', 'report'],
    ['The fog, Harbour Wire writes, came early.', 'report'],
    ['He said so in an article written for Harbour Wire.', 'article'],
    ['Harbour Wire’s report was denied.', 'report'],
    ['Koy Postası’nın haberine göre gemi batmadı.', 'report'],
    ['Koy Postası’na göre kimse yoktu.', 'report'],
    ['Bunu Koy Postası yazdı.', 'report'],
  ])('%s', (text, kind) => {
    expect(reportsIn(text).map((report) => report.kind)).toEqual([kind]);
  });

  test.each([
    'Harbour Wire has its office on the quay.',
    'A flag of Harbour Wire hung there.',
    'According to the Pilots’ Union, nobody was on board.',
    'Koy Postası binası boyandı.',
  ])('none in: %s', (text) => {
    expect(reportsIn(text)).toEqual([]);
  });

  test('are told from what stands before a name, however long the paragraph', () => {
    const fog = 'Fog lay on the quay. '.repeat(10);
    expect(reportsIn(`According to Harbour Wire, nobody came. ${fog}`)).toHaveLength(1);
    expect(reportsIn(`${fog}According to Harbour Wire, nobody came.`)).toHaveLength(1);
  });

  test('are not told by headings', () => {
    expect(reportsIn('## According to Harbour Wire\n\nFog.')).toEqual([]);
  });

  test('are those of organisations alone', () => {
    const person: Name = { ...organisation('wire', 'Ada Wire', 'newspaper'), kind: 'person' };
    const publishers = listPublishers(newestFirst([item]), new Map([['wire', person]]));
    expect(publishers.size).toBe(0);
  });

  test('are told once, with the paragraph that first speaks of them', () => {
    const [report, ...more] = reportsIn(
      'Fog.\n\nHarbour Wire reported it.\n\nHarbour Wire writes more.',
    );
    expect([report?.paragraph, more]).toEqual([2, []]);
  });

  test('are none where the entry is of that publisher itself', () => {
    const own = { ...item, source: { ...item.source, publisher: 'Harbour Wire' } };
    expect(reportsIn('Harbour Wire reported it.', [own])).toEqual([]);
  });

  test('may be of another publisher than the entry', () => {
    const own = { ...item, source: { ...item.source, publisher: 'Koy Postası' } };
    expect(
      reportsIn('Harbour Wire reported it. Bunu Koy Postası yazdı.', [own]).map(
        ({ publisher }) => publisher.id,
      ),
    ).toEqual(['harbour-wire']);
  });

  test('three entries at most may be what is meant, under whatever spelling they were published', () => {
    const wire = { ...organisation('wire', 'Harbour Wire'), spellings: ['HW'] };
    const items = newestFirst([
      itemOf('asked', '2026-03-03', { names: ['wire'] }),
      ...['HW', 'Harbour Wire', 'hw', 'harbour wire'].map((publisher, i) =>
        itemOf(`e${i}`, '2026-03-03', { source: { publisher, wording: 'as-received' } }),
      ),
    ]);
    const publishers = listPublishers(items, new Map([['wire', wire]]));
    const asked = items.find(({ slug }) => slug === 'asked') ?? item;
    const [named] = publishersNamedBy(asked, publishers);
    expect(named?.candidates.map(({ slug }) => slug)).toEqual(['e1', 'e3', 'e0']);
  });

  test('entries of that publisher from those days may be what is meant', () => {
    const by = (slug: string, date: string) =>
      itemOf(slug, date, { source: { publisher: 'Harbour Wire', wording: 'as-received' } });
    const [near, far] = [by('near', '2026-03-01'), by('far', '2025-03-01')];
    const [report] = reportsIn('Harbour Wire reported it.', [item, near, far]);
    expect(report?.candidates).toEqual([near]);
  });

  test('a publisher of the archive counts as one, whatever its description', () => {
    const by = itemOf('two', null, {
      source: { publisher: 'PILOTS’ UNION', wording: 'as-received' },
    });
    expect(reportsIn('A report by the Pilots’ Union says so.', [item, by])).toHaveLength(1);
  });
});

test.each([
  ['[2026-01-01,2026-02-01]', '2026-02-03', 2],
  ['2026-02-03', '[2026-01-01,2026-02-01]', 2],
  ['2026-02', '2026-02-10', 0],
  ['2026-02', '2026-03-01', 1],
  [null, '2026-03-01', null],
])('from %s to %s there are at least %s days', (one, other, days) => {
  expect(daysBetween(one, other)).toBe(days);
});

const dates = fc.option(
  fc.constantFrom(
    '2026-03-01',
    '2026-03-04',
    '2026-03-09',
    '2026-03',
    '2026',
    '2025-12~',
    '[2026-02-24,2026-06-01]',
  ),
);

test('what a publisher has of those days is what a plain scan of all entries finds', () => {
  const archive = fc
    .array(fc.record({ date: dates, own: fc.boolean() }), { minLength: 1, maxLength: 12 })
    .map((facts) =>
      newestFirst(
        facts.map(({ date, own }, i) =>
          itemOf(`e${i}`, date, {
            names: ['harbour-wire'],
            source: { publisher: own ? 'Harbour Wire' : null, wording: 'as-received' },
          }),
        ),
      ),
    );
  fc.assert(
    fc.property(archive, (items) => {
      const publishers = listPublishers(items, names);
      for (const asked of items.filter(({ source }) => source.publisher === null)) {
        const plain = items.filter(
          ({ date, source }) =>
            source.publisher !== null && (daysBetween(asked.date, date) ?? Infinity) <= 5,
        );
        const [named] = publishersNamedBy(asked, publishers);
        expect(named?.candidates).toEqual(plain.slice(0, 3));
      }
    }),
  );
});
