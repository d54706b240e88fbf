import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderBody } from '../../../src/lib/body.ts';
import { differingFigures } from '../../../src/lib/compare-facts.ts';
import { alignTexts, type Passage } from '../../../src/lib/compare-passages.ts';
import { spellingsOf, wordsOf } from '../../../src/lib/compare-words.ts';
import { compareEntries, type ToCompare } from '../../../src/lib/compare.ts';
import type { Name } from '../../../src/schema/names.ts';
import { itemOf } from '../../support/items.ts';
import { entryWith } from '../../support/made-entry.ts';
import { ferryFirst, ferrySecond } from '../../support/told-twice.ts';

const nameOf = (id: string, label: string, facts: Partial<Name> = {}): Name => ({
  id,
  label,
  kind: 'organisation',
  spellings: [],
  ...facts,
});

const kingfishers = nameOf('kingfishers', 'Order of the Kingfisher', {
  spellings: ['OTK', 'Kingfishers'],
});
const velmar = nameOf('velmar', 'Velmar', { kind: 'place' });
const names = new Map([kingfishers, velmar].map((name) => [name.id, name]));

const plain = (passages: readonly Passage[]): string =>
  passages.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(' ');
const marked = (passages: readonly Passage[]): string[] =>
  passages.flatMap(({ pieces }) => pieces.filter((piece) => piece.marked).map(({ text }) => text));

describe('the words of a sentence', () => {
  test('a name is one under each of its spellings, with an ending too', () => {
    const keys = (text: string) =>
      wordsOf(text, spellingsOf([kingfishers])).flatMap(({ key, from, to }) =>
        key.startsWith('@') ? [`${key} ${text.slice(from, to)}`] : [],
      );
    expect(keys('The Order of the Kingfisher met.')).toEqual([
      '@kingfishers Order of the Kingfisher',
    ]);
    expect(keys('OTK and the Kingfishers’ boat')).toEqual([
      '@kingfishers OTK',
      '@kingfishers Kingfishers',
    ]);
    expect(keys('two kingfishers on a wire')).toEqual([]);
  });
});

describe('two texts side by side', () => {
  const align = () =>
    alignTexts(renderBody(ferryFirst.text), renderBody(ferrySecond.text), new Map());

  test('sentences that tell the same stand in step, in the order of the first', () => {
    const aligned = align();
    const rows = aligned.both.map(({ first, second }) => [plain(first), plain(second)]);
    expect(rows.map(([first]) => first?.slice(0, 12))).toEqual([
      'The vessel, ',
      'According to',
      'The operator',
    ]);
    expect(rows[0]?.[1]).toBe('The crossing had begun at 18.40 from Tarnholm, a little late.');
    const starts = aligned.both.map(({ first }) => first[0]?.paragraph ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('what both have is marked in both, and what one has is not', () => {
    const aligned = align();
    const [, row] = aligned.both;
    expect(marked(row?.first ?? [])).toEqual(['Ilse Brandvik', 'fog']);
    expect(marked(row?.second ?? [])).toEqual(['Ilse Brandvik', 'fog']);
  });

  test('what only one says is left over', () => {
    const aligned = align();
    expect(plain(aligned.onlyFirst)).toContain('Nobody was hurt.');
    expect(plain(aligned.onlySecond)).toContain('They drank tea');
    expect(marked([...aligned.onlyFirst, ...aligned.onlySecond])).toEqual([]);
  });

  const text = fc
    .array(
      fc.constantFrom('Fog fell.', 'The Osprey left Velmar at nine.', 'Tugs came. Nobody slept.'),
      {
        maxLength: 6,
      },
    )
    .map((paragraphs) => renderBody(paragraphs.join('\n\n')));

  test('every sentence stands once, matched or not', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { both, onlyFirst, onlySecond } = alignTexts(one, other, new Map());
        const letters = (passages: readonly Passage[]) =>
          Array.from(plain(passages).replaceAll(' ', '')).sort();
        const all = (blocks: typeof one) =>
          Array.from(
            blocks
              .map((block) => block.text)
              .join('')
              .replaceAll(' ', ''),
          ).sort();
        expect(letters([...both.flatMap(({ first }) => first), ...onlyFirst])).toEqual(all(one));
        expect(letters([...both.flatMap(({ second }) => second), ...onlySecond])).toEqual(
          all(other),
        );
      }),
    );
  });

  test('a text beside itself is matched whole', () => {
    const whole = alignTexts(renderBody(ferryFirst.text), renderBody(ferryFirst.text), new Map());
    expect([whole.onlyFirst, whole.onlySecond]).toEqual([[], []]);
    expect(whole.counts.first).toEqual({
      matched: whole.counts.first.all,
      all: whole.counts.first.all,
    });
  });
});

const told = (slug: string, body: string, facts: Parameters<typeof itemOf>[2] = {}): ToCompare => ({
  item: itemOf(slug, '2026-03-03', facts),
  file: { entry: entryWith(), body },
});
const compare = (one: ToCompare, other: ToCompare) =>
  compareEntries(one, other, { names, language: 'en' });

describe('facts side by side', () => {
  test('names, days and figures stand in both or in one', () => {
    const { facts } = compare(
      told('one', 'On 8 May the ferry took 412 passengers and 3 dogs.', {
        names: ['velmar', 'kingfishers'],
        statements: [{ date: '2026-05-08', where: 'p1' }],
      }),
      told('two', 'All 412 passengers left, some in 9 lifeboats.', { names: ['velmar'] }),
    );
    const texts = facts.map(({ kind, both, first, second }) => [
      kind,
      ...[both, first, second].map((list) => list.map((fact) => fact.text).join(', ')),
    ]);
    expect(texts).toEqual([
      ['organisation', '', 'Order of the Kingfisher', ''],
      ['place', 'Velmar', '', ''],
      ['days', '', '8 May 2026', ''],
      ['figures', '412 passengers', '3 dogs', '9 lifeboats'],
    ]);
  });

  test('figures that differ beside the same word are told, those that agree are not', () => {
    const one = {
      item: itemOf('one', null),
      blocks: renderBody('There were 12 arrests and 40 boats in 2025.'),
    };
    const other = {
      item: itemOf('two', null),
      blocks: renderBody('Of 14 arrests, none was made in 40 boats.'),
    };
    expect(differingFigures(one, other)).toEqual([
      { word: 'arrests', first: ['12 arrests'], second: ['14 arrests'] },
    ]);
  });
});

describe('the page of two tellings', () => {
  test('a long text is compared as far as the page has room, and says so', () => {
    const long = Array.from(
      { length: 90 },
      (_, i) => `Paragraph ${i} ${'speaks of fog. '.repeat(20)}`,
    );
    const { first, second } = compare(told('one', long.join('\n\n')), told('two', 'Fog fell.'));
    expect(first.leftOut).toBeGreaterThan(30);
    expect(second.leftOut).toBe(0);
  });

  test('paragraphs are compared up to 15,000 letters in all', () => {
    const body = (...lengths: readonly number[]) =>
      lengths.map((length) => 'x'.repeat(length)).join('\n\n');
    const leftOut = (text: string) => compare(told('one', text), told('two', 'Fog.')).first.leftOut;
    expect(leftOut(body(9000, 6000))).toBe(0);
    expect(leftOut(body(9000, 6001))).toBe(1);
    expect(leftOut(`${body(9000)}\n\n${body(9000, 10)}\n\n## Head`)).toBe(2);
    // Of a paragraph that is too long the beginning is compared, and nothing else.
    expect(leftOut(body(16_000, 10))).toBe(1);
    const { onlyFirst } = compare(told('one', body(16_000)), told('two', 'Fog.'));
    expect(plain(onlyFirst)).toBe('x'.repeat(15_000));
  });

  test('names that one of the texts is filed under are known in both', () => {
    const bodies = ['OTK slept.', 'Order of the Kingfisher slept.'] as const;
    for (const [mine, other] of [
      [['kingfishers'], []],
      [[], ['unknown', 'kingfishers']],
    ]) {
      const [one, two] = [
        told('one', bodies[0], { names: mine ?? [] }),
        told('two', bodies[1], { names: other ?? [] }),
      ];
      const [match] = compare(one, two).both;
      expect([marked(match?.first ?? []), marked(match?.second ?? [])]).toEqual([
        ['OTK slept'],
        ['Order of the Kingfisher slept'],
      ]);
    }
  });

  test('figures that differ are told', () => {
    const { differing, first, second } = compare(told('one', '12 boats'), told('two', '14 boats'));
    expect(differing).toEqual([{ word: 'boats', first: ['12 boats'], second: ['14 boats'] }]);
    expect([first.item.slug, second.item.slug, first.leftOut]).toEqual(['one', 'two', 0]);
  });

  test('one paragraph without end is cut', () => {
    const { onlyFirst } = compare(told('one', 'fog '.repeat(40_000)), told('two', 'Sun.'));
    expect(plain(onlyFirst).length).toBeLessThan(16_000);
  });

  test('texts without a word leave an empty page', () => {
    const { both, onlyFirst, facts } = compare(told('one', ''), told('two', ''));
    expect([both, onlyFirst, facts]).toEqual([[], [], []]);
  });

  test('words have the language of their own text', () => {
    const { first } = compare(told('one', 'Sis.', { language: 'tr' }), told('two', 'Fog.'));
    expect(first.language.lang).toBe('tr');
  });
});
