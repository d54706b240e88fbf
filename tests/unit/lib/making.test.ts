import { describe, expect, it, test } from 'vitest';
import type { RenderedBlock } from '../../../src/lib/body.ts';
import { ruleReason } from '../../../src/lib/boilerplate.ts';
import { foldRows, listedRows } from '../../../src/lib/making-folds.ts';
import { ledgerPages } from '../../../src/lib/making-pages.ts';
import { describeMaking } from '../../../src/lib/making.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import type { LineFate, Provenance } from '../../../src/schema/provenance.ts';
import { entryWith } from '../../support/made-entry.ts';

const LONG =
  'The harbour of Kestrel Bay was closed on Thursday after fog settled over the breakwater, the port office said.';

function blocksOf(texts: Readonly<Record<string, string>>): RenderedBlock[] {
  return Object.entries(texts).map(([id, text]) => ({
    kind: id.startsWith('h') ? 'heading' : 'paragraph',
    id,
    number: Number(id.slice(1)),
    html: text,
    text,
  }));
}

interface Case {
  readonly lines: readonly LineFate[];
  readonly texts?: Readonly<Record<string, string>>;
  readonly entry?: Entry;
  readonly unit?: Provenance['unit'];
}

function making({ lines, texts = {}, entry = entryWith(), unit = 'line' }: Case) {
  const provenance: Provenance = {
    entry: { file: 'fog.md', sha256: 'b'.repeat(64) },
    source: {
      file: 'fog.txt',
      sha256: 'a'.repeat(64),
      bytes: 6123,
      format: 'text',
      encoding: 'windows-1254',
      encodingBy: 'letters',
    },
    unit,
    fields: [],
    lines: [...lines],
  };
  const made = { entry, blocks: blocksOf(texts), provenance };
  const rows = ledgerPages(made).flat();
  return { ...describeMaking(made), rows: foldRows(rows, unit), listed: listedRows(rows) };
}

/** A row as a line of text: numbers | received | what it became: kept | note. */
function shown(options: Case): string[] {
  const words = (passages: readonly { before: string; mark: string; after: string }[]) =>
    passages
      .map(({ before, mark, after }) => `${before}${mark && `[${mark}]`}${after}`)
      .join(' / ');
  return making(options).rows.map((row) => {
    const lines = row.from === row.to ? String(row.from) : `${row.from}-${row.to}`;
    if (row.kind === 'fold') return `${lines} | ${row.count} ${row.words} | ${row.opening}`;
    const kept = row.kept ? `${row.kept.label}: ${words(row.kept.passages)}`.trim() : 'nothing';
    const part = row.part ? ' part' : '';
    return `${lines}${part} | ${words(row.received)} | ${kept} | ${row.note}`;
  });
}

const decidedTitle = entryWith();
decidedTitle.evidence.title = { from: 'decision', line: 1, reason: 'capitals' };

test.each<[string, Case, string[]]>([
  [
    'a short paragraph',
    { lines: [{ line: 3, as: 'p1' }], texts: { p1: 'It is closed.' } },
    ['3 | It is closed. | ¶ 1: It is closed. | Kept word for word'],
  ],
  [
    'a long paragraph whole',
    { lines: [{ line: 3, as: 'p1' }], texts: { p1: LONG } },
    [`3 | ${LONG} | ¶ 1: ${LONG} | Kept word for word`],
  ],
  [
    'of a line of a megabyte, its beginning, and how much follows',
    { lines: [{ line: 3, as: 'p1' }], texts: { p1: 'x'.repeat(1_000_000) } },
    [
      `3 | ${'x'.repeat(6000)}… and 994,000 more letters | ¶ 1: ${'x'.repeat(6000)}… and 994,000 more letters | Kept word for word`,
    ],
  ],
  [
    'a wrapped paragraph',
    { lines: [{ line: 3, to: 6, as: 'p1' }], texts: { p1: 'It is closed.' } },
    ['3-6 | It is closed. | ¶ 1: It is closed. | Kept word for word, 4 lines joined'],
  ],
  [
    'a header line that holds a date and the headline',
    {
      lines: [
        { line: 2, as: 'date', text: 'date 2026-03-07', cut: [0, 15] },
        { line: 2, as: 'title', cut: [16, 36] },
      ],
    },
    [
      '2 part | date 2026-03-07 | Date: 2026-03-07 | Read as the date',
      '2 part | Fog Over the Harbour | Headline: Fog Over the Harbour | Kept word for word',
    ],
  ],
  [
    'a headline that lost its full stop',
    { lines: [{ line: 1, as: 'title', text: 'Fog Over the Harbour.' }] },
    ['1 | Fog Over the Harbour. | Headline: Fog Over the Harbour | Kept as the headline'],
  ],
  [
    'a headline that an editor replaced',
    { lines: [{ line: 1, as: 'title', text: 'FOG' }], entry: decidedTitle },
    ['1 | FOG | Headline: Fog Over the Harbour | An editor decided on another headline'],
  ],
  [
    'a standfirst and a byline',
    {
      lines: [
        { line: 2, as: 'standfirst' },
        { line: 3, as: 'byline', text: 'By Ada Reed and Cem Taş' },
      ],
      entry: entryWith({ standfirst: 'No ship sails.', authors: ['Ada Reed', 'Cem Taş'] }),
    },
    [
      '2 | No ship sails. | Standfirst: No ship sails. | Kept word for word',
      '3 | By Ada Reed and Cem Taş | Byline: Ada Reed, Cem Taş | Read as the byline',
    ],
  ],
  [
    'dates: decided, of a change, and besides',
    {
      lines: [
        { line: 2, as: 'date', text: '7/3/2026' },
        { line: 3, as: 'date', text: 'Updated 9 March 2026' },
        { line: 4, as: 'date', text: '07.03.2026' },
      ],
      entry: entryWith(
        { updated: '2026-03-09' },
        {
          from: 'decision',
          others: [
            { from: 'date-line', line: 3, found: '9 March 2026', readings: ['2026-03-09'] },
            { from: 'date-line', line: 4, found: '07.03.2026', readings: ['2026-03-07'] },
          ],
        },
      ),
    },
    [
      '2 | 7/3/2026 | Date: 2026-03-07 | An editor decided how to read it',
      '3 | Updated 9 March 2026 | Updated: 2026-03-09 | Read as the date of the last change',
      '4 | 07.03.2026 | Date: 2026-03-07 | Also gives a date',
    ],
  ],
  [
    'a date line of an entry that stays undated',
    {
      lines: [{ line: 2, as: 'date', text: '31/2/2026' }],
      entry: entryWith({ date: null }, { from: 'none', found: '31/2/2026', readings: [] }),
    },
    ['2 | 31/2/2026 | Date: undated | Read as the date'],
  ],
  [
    'lines that were removed',
    {
      lines: [
        { line: 1, as: 'removed', rule: 'share-bar', text: 'Teilen' },
        { line: 2, as: 'removed', rule: 'a-rule-of-old', text: 'Home' },
        { line: 3, as: 'removed', rule: 'editor', text: 'END OF TAKE' },
      ],
    },
    [
      `1 | [Teilen] | nothing | Removed: ${ruleReason('share-bar')}`,
      '2 | [Home] | nothing | Removed: a-rule-of-old',
      "3 | [END OF TAKE] | nothing | Removed by an editor's decision",
    ],
  ],
  [
    'a correction, among the words around it',
    {
      lines: [{ line: 3, as: 'p1', corrected: [{ was: 'habour', is: 'harbour' }] }],
      texts: {
        p1: `At noon the harbour lay still, and ${LONG.toLowerCase().replace('harbour', 'bay')}`,
      },
    },
    [
      '3 | At noon the [habour] lay still, and the bay of kestrel… | ¶ 1: At noon the [harbour] lay still, and the bay of kestrel… | Corrected by an editor',
    ],
  ],
  [
    'corrections whose place cannot be told',
    {
      lines: [
        {
          line: 3,
          as: 'p1',
          corrected: [
            { was: 'teh', is: 'the' },
            { was: 'very very', is: '' },
          ],
        },
      ],
      texts: { p1: 'On the bay the fog is thick.' },
    },
    ['3 | [teh] / [very very] | ¶ 1: [the] / | Corrected by an editor'],
  ],
  [
    'front matter, and blank lines not at all',
    {
      lines: [
        { line: 1, to: 4, as: 'metadata' },
        { line: 5, to: 9, as: 'blank' },
      ],
    },
    ['1-4 |  | Fields: | Read field by field'],
  ],
])('shows %s', (_, options, rows) => {
  expect(shown(options)).toEqual(rows);
});

describe('folded rows', () => {
  const texts = { h1: 'What They Say', p1: 'One.', p2: 'Two.', p3: 'Three.' };
  const removed = (count: number, rule: string, from = 1): LineFate[] =>
    Array.from({ length: count }, (_, i) => ({
      line: from + i,
      as: 'removed',
      rule,
      text: `Link ${from + i}`,
    }));

  it('leave every line that was kept in sight', () => {
    const lines = [
      { line: 1, as: 'p1' },
      { line: 2, as: 'blank' },
      { line: 3, as: 'h1' },
      { line: 4, to: 5, as: 'p2' },
      { line: 6, as: 'p3', corrected: [{ was: 'Thre', is: 'Three' }] },
    ];
    expect(shown({ lines, texts })).toEqual([
      '1 | One. | ¶ 1: One. | Kept word for word',
      '3 | What They Say | Heading 1: What They Say | Kept word for word',
      '4-5 | Two. | ¶ 2: Two. | Kept word for word, 2 lines joined',
      '6 | [Thre]. | ¶ 3: [Three]. | Corrected by an editor',
    ]);
  });

  it.each([
    [8, 'related-list', 8],
    [9, 'related-list', 1],
    [2, 'page-furniture', 2],
    [3, 'page-furniture', 1],
    [84, 'page-furniture', 1],
  ])('of %i lines that %s took, %i rows are seen', (count, rule, rows) => {
    expect(making({ lines: removed(count, rule) }).rows).toHaveLength(rows);
  });

  it.each([
    [2, 'page-furniture', 0],
    [3, 'page-furniture', 3],
    [9, 'related-list', 0],
  ])('of %i lines that %s took, %i are lines of a list', (count, rule, listed) => {
    expect(making({ lines: removed(count, rule) }).listed.size).toBe(listed);
  });

  it('are never rows that were kept, however many', () => {
    const lines = Array.from({ length: 12 }, (_, i) => ({ line: i + 1, as: 'p1' }));
    expect(making({ lines, texts }).rows).toHaveLength(12);
  });

  it('are each of one rule, and begin where its lines begin', () => {
    const lines = [...removed(8, 'share-bar', 5), ...removed(9, 'related-list', 13)];
    const rows = shown({ lines });
    expect(rows).toHaveLength(9);
    expect(rows.at(-1)).toMatch(/^13-21 \| 9 lines removed: .*\(related-list\) \| Link 13 · /);
  });

  it('take together what lies outside the article of a page, and nothing else', () => {
    const lines = [
      ...removed(40, 'page-furniture'),
      ...removed(2, 'page-hidden', 41),
      ...removed(42, 'page-furniture', 43),
      ...removed(1, 'share-bar', 85),
    ];
    expect(shown({ lines, unit: 'block' })).toEqual([
      expect.stringMatching(
        /^1-84 \| 84 blocks removed: .*\(page-furniture\); .*\(page-hidden\) \| Link 1 · Link 2 · .*…$/,
      ),
      expect.stringMatching(/^85 \| \[Link 85\]/),
    ]);
  });

  it('do not print what lies outside the article at length, but all of what a rule took', () => {
    const rowsFor = (rule: string) => {
      const lines = removed(9, rule).map((line) => ({ ...line, text: LONG }));
      const [fold] = making({ lines }).rows;
      return fold?.kind === 'fold' ? fold.rows.map(({ received }) => received[0]?.mark) : [];
    };
    expect(rowsFor('page-furniture')[0]).toMatch(/breakwater…$/);
    expect(rowsFor('related-list')[0]).toBe(LONG);
  });
});

test.each<[string, Case, number, string]>([
  [
    'each line once, however many parts it has',
    {
      lines: [
        { line: 1, as: 'removed', rule: 'share-bar', text: 'Teilen' },
        { line: 2, as: 'date', text: 'x', cut: [0, 1] },
        { line: 2, as: 'p1', cut: [2, 9] },
        { line: 3, to: 5, as: 'p2' },
        { line: 6, to: 7, as: 'blank' },
        { line: 8, to: 1007, as: 'removed', rule: 'page-furniture', text: 'Home' },
      ],
    },
    1007,
    'lines received: 4 kept, 1,001 removed under 2 named rules, 2 blank',
  ],
  [
    'front matter by itself',
    {
      lines: [
        { line: 1, to: 3, as: 'metadata' },
        { line: 4, as: 'p1' },
      ],
    },
    4,
    'lines received: 1 kept, none removed, 3 of fields',
  ],
  [
    'blocks as blocks',
    { lines: [{ line: 1, as: 'removed', rule: 'page-furniture' }], unit: 'block' },
    1,
    'block received: 0 kept, 1 removed under one named rule',
  ],
])('the totals count %s', (_, options, lines, words) => {
  expect(making(options).totals).toEqual({ lines, words });
});

test('the source is told in words', () => {
  expect(making({ lines: [] }).received).toEqual({
    file: 'fog.txt',
    sha256: 'a'.repeat(64),
    what: 'plain text of 6,123 bytes',
    encoding: 'windows-1254',
    encodingBy: 'letters',
  });
});

test('the first part of a line has its anchor, and no other', () => {
  const lines: LineFate[] = [
    { line: 1, as: 'date', text: 'x', cut: [0, 1] },
    { line: 1, as: 'title', cut: [2, 9] },
    { line: 2, as: 'p1' },
  ];
  const { rows } = making({ lines, texts: { p1: 'One.' } });
  expect(rows.map((row) => row.kind === 'line' && row.leads)).toEqual([true, false, true]);
});

test('the strip has the lines in the order of the source, the blank ones left out', () => {
  const lines: LineFate[] = [
    { line: 5, as: 'removed', rule: 'share-bar', text: 'Teilen' },
    { line: 4, as: 'blank' },
    { line: 1, to: 2, as: 'metadata' },
    { line: 3, as: 'p1', cut: [0, 4] },
    { line: 3, as: 'removed', rule: 'share-bar', text: 'Teilen', cut: [5, 9] },
  ];
  expect(making({ lines, texts: { p1: 'One.' } }).strip).toEqual({
    width: 4,
    kept: 'M0 0h3V8h-3z',
    removed: 'M3 5h1V8h-1z',
  });
});

test('where editors decided nothing, none is counted', () => {
  expect(making({ lines: [] }).decisions).toBe(0);
});

test('editors’ decisions are counted, each fact, line and word by itself', () => {
  const entry = entryWith({}, { from: 'decision' });
  entry.evidence.title = { from: 'decision', line: 1, reason: 'capitals' };
  entry.evidence.topics = [
    { topic: 'a', score: 3, terms: [] },
    { topic: 'b', score: 0, reason: 'It tells of it.', terms: [] },
  ];
  entry.evidence.names = [{ name: 'merse', spellings: [], where: [], reason: 'It names it.' }];
  entry.evidence.decisions = [{ decided: 'publisher', reason: 'It says so.' }];
  expect(making({ lines: [], entry }).decisions).toBe(5);
});
