import { describe, expect, test } from 'vitest';
import { renderBody } from '../../../src/lib/body.ts';
import { compareFacts, differingFigures } from '../../../src/lib/compare-facts.ts';
import type { Item } from '../../../src/lib/chronology.ts';
import type { Name } from '../../../src/schema/names.ts';
import { itemOf } from '../../support/items.ts';

const names = new Map<string, Name>(
  (
    [
      ['reed', 'person', 'Ada Reed'],
      ['port', 'organisation', 'Port Authority'],
      ['velmar', 'place', 'Velmar'],
    ] as const
  ).map(([id, kind, label]) => [id, { id, kind, label, lang: 'tr', spellings: [] }]),
);

const telling = (body: string, facts: Partial<Item> = {}) => ({
  item: itemOf('one', null, facts),
  blocks: renderBody(body),
});

/** The figures of a text as the table has them: beside a text without any, all stand in one. */
const figures = (body: string) =>
  compareFacts(telling(body), telling(''), names).flatMap(({ kind, first }) =>
    kind === 'figures' ? first.map(({ text }) => text) : [],
  );

describe('the table of facts', () => {
  test('has people, organisations, places, days and figures, each once, in the order of the texts', () => {
    const statements = (...days: string[]) => days.map((date) => ({ date, where: 'p1' }));
    const first = telling('It had 12 boats, 12 boats and 3 dogs.', {
      names: ['velmar', 'unknown', 'reed'],
      statements: statements('2026-05-08', '2026-03-02', '2026-03-01', '2026-05-08'),
    });
    const second = telling('There were 3 dogs.', {
      names: ['port', 'reed'],
      statements: statements('2026-05-08', '2026-04-02'),
    });
    const name = (text: string) => ({ text, lang: 'tr' });
    expect(compareFacts(first, second, names)).toEqual([
      { kind: 'person', both: [name('Ada Reed')], first: [], second: [] },
      { kind: 'organisation', both: [], first: [], second: [name('Port Authority')] },
      { kind: 'place', both: [], first: [name('Velmar')], second: [] },
      {
        kind: 'days',
        both: [{ text: '8 May 2026' }],
        first: [{ text: '1 Mar 2026' }, { text: '2 Mar 2026' }],
        second: [{ text: '2 Apr 2026' }],
      },
      { kind: 'figures', both: [{ text: '3 dogs' }], first: [{ text: '12 boats' }], second: [] },
    ]);
  });

  test('has no rows of what neither has', () => {
    expect(compareFacts(telling('Fog.'), telling('Fog.'), names)).toEqual([]);
  });
});

describe('a figure', () => {
  test.each([
    ['with the word after it', 'Then 412 passengers left.', ['412 passengers']],
    ['of parts', 'It cost 1,200.50 lira.', ['1,200.50 lira']],
    ['in millions', 'Some 26 million people', ['26 million people']],
    ['in thousands, by a hyphen', 'a 3-thousand-strong crew', ['3-thousand-strong']],
    [
      'in per cent',
      'About 40% said so, 5 % of them, 6 per cent at most.',
      ['40% said', '5 %', '6 per cent'],
    ],
    ['in Turkish', 'Toplam 5 milyon kişi', ['5 milyon kişi']],
    ['that counts', 'the 3rd boat', ['3rd boat']],
    ['before a word of two letters, which it does not count', 'It was 9 in all.', ['9']],
    ['of a month is a day', 'on 8 May, 9 Ağustos, 10 September', []],
    ['after a month is a day', 'on May 8 and Dec. 9', []],
    ['after a word that only begins as a month does is one', 'Ma 8 and May, 9', ['8 and', '9']],
    ['of a year is none of its own', 'in 1899, 2026 and 1999', []],
    ['before and after what years are is one', 'In 1799 or 2100', ['1799', '2100']],
    ['that only begins or ends as a year does is one', '12026 or 20261', ['12026', '20261']],
    ['within a word or an address is none', 'A4, v2.1, 1/2 and x-7', ['1']],
  ])('%s', (_, body, expected) => {
    expect(figures(body)).toEqual(expected);
  });
});

describe('figures that differ', () => {
  const differing = (first: string, second: string) =>
    differingFigures(telling(first), telling(second));

  test('are told by the word that they count, with all that each text says of it', () => {
    expect(
      differing('9 boats, 12 arrests, then 15 arrests, again 12 arrests', '14 arrest and 10 boats'),
    ).toEqual([
      { word: 'boats', first: ['9 boats'], second: ['10 boats'] },
      { word: 'arrests', first: ['12 arrests', '15 arrests'], second: ['14 arrest'] },
    ]);
  });

  test.each([
    ['that agree once', '12 boats, 13 boats', '13 boats, 14 boats'],
    ['of which only one text has the word', '12 boats', '13 gulls'],
    ['that count nothing', 'It was 12.', 'It was 13.'],
    ['that are years', '2025 boats', '2026 boats'],
  ])('are none %s', (_, first, second) => {
    expect(differing(first, second)).toEqual([]);
  });

  test('differ by their scale', () => {
    expect(differing('2 million lira', '2 thousand lira')).toEqual([
      { word: 'lira', first: ['2 million lira'], second: ['2 thousand lira'] },
    ]);
  });
});
