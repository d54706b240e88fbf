import { describe, expect, it } from 'vitest';
import type { Document, Fact, FactKind } from '../../../scripts/ingest/article.ts';
import { takeDates } from '../../../scripts/ingest/date-lines.ts';
import { parsed } from '../../support/parsed.ts';

const { document } = parsed('Fog\n\nText.');

/** What dates lines that are numbered from `first` on. */
function dated(texts: readonly string[], beside: Partial<Document> = {}, first = 1) {
  const lines = texts.map((text, i) => ({ number: first + i, text }));
  return takeDates({ ...document, ...beside }, lines);
}

const stating = (kind: FactKind, value: string, key: string, where: Fact['where'] = 'page') => ({
  facts: [{ kind, value, where, key }],
});

describe('lines that are dates', () => {
  const found = (...texts: readonly string[]) => {
    const { dates, dateLines, rest } = dated(texts);
    expect(dateLines.length + rest.length).toBe(texts.length);
    return dates.map(({ role, line }) => `${role} ${line}`);
  };

  it.each([
    ['the first of two', ['Fog', '6 March 2026', '7 March 2026'], ['unlabelled 2']],
    [
      'one beside that of an update',
      ['Fog', 'Updated: 7 March 2026', '6 March 2026', '5 March 2026'],
      ['updated 2', 'unlabelled 3'],
    ],
    [
      'that of publication before the others, which keep their order',
      ['Fog', '6 March 2026', 'Published: 7 March 2026', 'Updated: 8 March 2026'],
      ['published 3', 'unlabelled 2', 'updated 4'],
    ],
    [
      'one below three lines too short for prose',
      ['Fog', ...Array<string>(3).fill('y'.repeat(119)), '7 March 2026'],
      ['unlabelled 5'],
    ],
    [
      'none below three lines of prose',
      ['Fog', ...Array<string>(3).fill('y'.repeat(120)), '7 March 2026'],
      [],
    ],
    ['none in emphasis that is no Markdown', ['Fog', '**7 March 2026**'], []],
  ])('count: %s', (_, texts, expected) => {
    expect(found(...texts)).toEqual(expected);
  });

  it('may be in emphasis in Markdown, and stay as they stand', () => {
    const source = { ...document.source, format: 'markdown' as const };
    const { dates, dateLines } = dated(['Fog', '**7 _March_ 2026**'], { source });
    expect(dates.map(({ found: words }) => words)).toEqual(['7 March 2026']);
    expect(dateLines).toEqual([{ number: 2, text: '**7 _March_ 2026**' }]);
  });

  it('take every line of a time along that follows them, and no other', () => {
    const texts = ['14:30', '7 March 2026', '15:30', '4 p.m.', 'Fog', '17:00'];
    const { dateLines, rest } = dated(texts);
    expect(dateLines.map(({ text }) => text)).toEqual(['7 March 2026', '15:30', '4 p.m.']);
    expect(rest.map(({ text }) => text)).toEqual(['14:30', 'Fog', '17:00']);
  });
});

describe('a date joined to the headline', () => {
  it('is cut off its line, and dates the text before any line that says nothing', () => {
    expect(dated(['DATE 2026-01-05  Fog', '7 March 2026'])).toEqual({
      dates: [
        {
          ...{ from: 'header', line: 1, found: 'DATE 2026-01-05', role: 'published' },
          ...{ readings: ['2026-01-05'], order: null, settledBy: null },
        },
      ],
      dateLines: [{ number: 1, text: 'DATE 2026-01-05', cut: [0, 15] }],
      rest: [
        { number: 1, text: 'Fog', cut: [17, 20] },
        { number: 2, text: '7 March 2026' },
      ],
      beside: [],
      filed: null,
      runIn: true,
    });
  });

  it('leaves no line where nothing follows it', () => {
    expect(dated(['date 2026-01-05', 'Fog']).rest).toEqual([{ number: 2, text: 'Fog' }]);
  });

  it.each(['updated 2026-01-05 Fog', 'date 2026-01-05Fog', 'Fog date 2026-01-05'])(
    'is none in %j',
    (text) => {
      expect(dated([text])).toEqual({
        ...{ dates: [], dateLines: [], rest: [{ number: 1, text }], beside: [] },
        ...{ filed: null, runIn: false },
      });
    },
  );
});

describe('dates that a source states', () => {
  it('keep what they are, where they stand, and their line where it is front matter', () => {
    const first = stating('published', '2026-01-01', 'date', 'front-matter');
    expect(dated(['Fog'], first).dates).toMatchObject([
      { role: 'published', from: 'front-matter', key: 'date', line: 1, readings: ['2026-01-01'] },
    ]);
    expect(dated(['Fog'], stating('updated', '2026-01-02', 'x')).dates).toMatchObject([
      { role: 'updated', from: 'page', key: 'x', line: null, readings: ['2026-01-02'] },
    ]);
    expect(dated(['Fog'], stating('title', '2026-01-01', 'x')).dates).toEqual([]);
  });

  it('are on record where they cannot be read', () => {
    expect(dated(['Fog'], stating('published', 'soon', 'x')).dates).toEqual([
      {
        ...{ role: 'published', from: 'page', key: 'x', line: null },
        ...{ found: 'soon', readings: [], order: null, settledBy: null },
      },
    ]);
  });

  it.each([
    ['count where no other says when it was published', ['title', 'og:title'], 2],
    ['count beside a date of updating', ['updated', 'og:updated'], 3],
    ['do not count beside a date that is surely its own', ['published', 'og:published'], 1],
  ] as const)('and that a page prints, %s', (_, [kind, key], count) => {
    const facts = ['hentry published', '<time datetime>'].flatMap(
      (printed) => stating('published', '2026-01-01', printed).facts,
    );
    const { dates } = dated(['Fog'], {
      facts: [...facts, ...stating(kind, '2026-01-02', key).facts],
    });
    expect(dates).toHaveLength(count);
  });
});

describe('dates beside the text of a page', () => {
  const block = (number: number, text: string) => ({ number, text, rule: 'page-furniture' });
  const beside = (outside: Document['outside'], unit: Document['unit'] = 'block') =>
    dated(['Fog'], { outside, unit }, 20);

  it('count up to twelve blocks above it, a block with two of them once', () => {
    const two = block(8, '7 March 2026 | Updated: 8 March 2026');
    const others = Array.from({ length: 11 }, (_, i) => block(9 + i, 'Ice'));
    const { dates, dateLines, rest } = beside([
      ...[block(7, '6 March 2026'), two, ...others, block(21, '9 March 2026')],
    ]);
    expect(dates.map(({ from, line, role }) => [from, line, role])).toEqual([
      ['date-line', 8, 'unlabelled'],
      ['date-line', 8, 'updated'],
    ]);
    expect(dateLines).toEqual([two]);
    expect(rest.map(({ text }) => text)).toEqual(['Fog']);
  });

  it('count above what is hidden there, and above lines that are no text yet', () => {
    const hidden = Array.from({ length: 14 }, (_, i) => ({
      ...block(4 + i, 'Share'),
      rule: 'page-hidden',
    }));
    const outside = [block(3, '7 March 2026'), ...hidden, block(21, '8 March 2026')];
    expect(beside(outside).dates.map(({ found }) => found)).toEqual(['7 March 2026']);
    const standfirst = 'The harbour of the town was closed '.repeat(4);
    const lines = ['Fog', standfirst, 'Text of the article, which goes on for a while. '.repeat(3)];
    const below = { outside: [block(22, '9 March 2026')], unit: 'block' } as const;
    expect(dated(lines, below, 20).dates).toEqual([]);
    const between = { ...below, outside: [{ ...block(21, '9 March 2026'), number: 21.5 }] };
    expect(dated(lines, between, 20).dates).toEqual([]);
    const stated = stating('standfirst', standfirst, 'og:description');
    expect(dated(lines, { ...between, ...stated }, 20).dates).toHaveLength(1);
  });

  it('are none that a caption gives', () => {
    expect(beside([{ ...block(8, '7 March 2026'), rule: 'page-caption' }]).dates).toEqual([]);
  });

  it('are none in what is no page, and none where there is no text', () => {
    const outside = [block(8, '7 March 2026')];
    expect(beside(outside).dates).toHaveLength(1);
    expect(beside(outside, 'line').dates).toEqual([]);
    expect(dated([], { outside, unit: 'block' }).dates).toEqual([]);
  });
});

describe('the day in a dateline', () => {
  const lines = ['Fog', 'ANKARA, 7 March 2026 (Courier) – Rain.', 'IZMIR, 8 March 2026 – Snow.'];

  it('is that of the first that has one, and leaves the line in the text', () => {
    const { dates, filed, rest } = dated(lines);
    expect(dates).toMatchObject([
      { from: 'dateline', line: 2, found: '7 March 2026', readings: ['2026-03-07'] },
    ]);
    expect(filed).toEqual({ found: '7 March', day: '03-07', line: 2 });
    expect(rest.map(({ text }) => text)).toEqual(lines);
  });

  it.each([
    ['without a year, of which the day alone is known', 'ANKARA, 7 March (AA) – Rain.', 0, 2],
    ['below a dateline without a day', 'ANKARA (Courier) – Rain.', 1, 3],
    ['beyond seventy letters', `ANKARA, 7 March 2026 (${'x'.repeat(50)}) – Rain.`, 1, 3],
    ['not behind a small letter', 'on 7 March 2026 (Courier) – Rain.', 1, 3],
  ])('may stand %s', (_, line, dates, filed) => {
    const found = dated(['Fog', line, dates > 0 ? 'IZMIR, 8 March 2026 – Snow.' : 'Snow.']);
    expect(found.dates.map((one) => one.line)).toEqual(Array<number>(dates).fill(3));
    expect(found.filed?.line).toBe(filed);
  });

  it('is looked for in the first eight lines', () => {
    const below = (count: number) =>
      dated([...Array<string>(count).fill('Fog'), 'IZMIR, 8 March 2026 – Snow.']);
    expect(below(7).dates).toHaveLength(1);
    expect(below(8).dates).toEqual([]);
    expect(below(8).filed).toBeNull();
  });
});

it('dates in the address and in the name of the file come last', () => {
  const source = { ...document.source, file: 'in/2026-03-07-fog.csv#3' };
  const { facts } = stating('address', 'https://bay.example/2026/03/06/fog', 'og:url');
  expect(
    dated(['Fog', '5 March 2026'], { source, facts }).dates.map(({ from, line, found }) => [
      ...[from, line, found],
    ]),
  ).toEqual([
    ['date-line', 2, '5 March 2026'],
    ['address', null, '2026/03/06'],
    ['file-name', null, '2026-03-07'],
  ]);
});
