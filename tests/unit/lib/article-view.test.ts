import { describe, expect, it } from 'vitest';
import { describeArticle, type ViewContext } from '../../../src/lib/article-view.ts';
import {
  readEntryFile,
  type EntryFile,
  type EntryWithProvenance,
} from '../../../src/lib/entry-file.ts';
import { sourceRows } from '../../../src/lib/source-card.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import type { Name } from '../../../src/schema/names.ts';
import type { Provenance } from '../../../src/schema/provenance.ts';
import { ingestOne } from '../../support/ingest-memory.ts';
import { entryWith } from '../../support/made-entry.ts';

const keeper: Name = { id: 'x', label: 'X', kind: 'person', spellings: [] };

async function view(source: string, names: ReadonlyMap<string, Name> = new Map()) {
  const { text } = await ingestOne('fog.txt', source);
  const file = readEntryFile(text ?? '', 'fog.md');
  return { file, view: viewOf(file, { names }) };
}

function viewOf(file: EntryFile, facts: Partial<ViewContext & EntryWithProvenance> = {}) {
  const { provenance = null, ...context } = facts;
  const taxonomy = { threshold: 3, headlineFactor: 2, topics: [] };
  return describeArticle(
    { ...file, provenance },
    {
      names: new Map(),
      taxonomy,
      language: 'en',
      slug: 'fog',
      archive: { name: 'The Archive', url: 'https://archive.example/articles/fog/' },
      ...context,
    },
  );
}

function viewOfEntry(entry: Entry, provenance: Provenance | null = null) {
  return viewOf({ entry, body: 'The harbour is closed.' }, { provenance });
}

describe('describeArticle', () => {
  it('leaves the account of a plain date folded, and tells where it was found', async () => {
    const { view: shown } = await view('date 2026-01-05 Fog\n\nThe harbour is closed.\n');
    expect(shown.date.open).toBe(false);
    expect(shown.date.rows[0]).toEqual({
      term: 'Found',
      words: '“date 2026-01-05” on line 1 of the source',
    });
    expect(shown.titleNote).toContain('Line 1');
  });

  it('opens the account of a date with two readings, and names both', async () => {
    const { view: shown } = await view('Fog Over the Harbour\n\n1/10/2026\n\nIt is closed.\n');
    expect(shown.date).toMatchObject({ open: true, dating: 'one-of' });
    expect(shown.date.rows).toContainEqual({
      term: 'Can be',
      words: '10 January 2026 or 1 October 2026',
    });
  });

  it('says that an undated entry has no date in its source', async () => {
    const { view: shown } = await view('Fog Over the Harbour\n\nIt is closed.\n');
    expect(shown.date.open).toBe(true);
    expect(shown.date.rows[0]?.words).toBe('No date in the source');
  });

  it('notes a name at the paragraph that first has it, and no places', async () => {
    const { file } = await view('Fog\n\nOne.\n\nTwo.\n');
    const evidence = { spellings: [], where: ['title', 'p2'] };
    file.entry.evidence.names = [
      { name: 'x', ...evidence },
      { name: 'y', ...evidence },
    ];
    const names = new Map<string, Name>([
      ['x', keeper],
      ['y', { ...keeper, id: 'y', kind: 'place' }],
    ]);
    const shown = viewOf(file, { names });
    expect(shown.blocks.map(({ notes }) => notes.length)).toEqual([0, 1]);
    expect(shown.blocks[1]?.notes).toEqual([keeper]);
  });
});

describe('what an entry shows of its names and topics', () => {
  const storms = {
    ...{ id: 'storms', label: 'Storms', glyph: 'circle' as const, definition: 'Wind.' },
    terms: [{ term: 'gale', weight: 1 }],
  };
  const tides = { ...storms, id: 'tides', label: 'Tides', terms: [{ term: 'tide', weight: 1 }] };
  const calm = { ...storms, id: 'calm', label: 'Calm' };
  const taxonomy = { threshold: 1, headlineFactor: 1, topics: [storms, calm, tides] };
  const names = new Map<string, Name>([['x', { ...keeper, label: 'Ada' }]]);

  function shown(facts: Partial<Entry> = {}) {
    const entry = entryWith({ title: 'A gale, and Ada', standfirst: 'The tide and Ada', ...facts });
    const found = (term: string, place: string) => ({ term, count: 1, where: [place] });
    entry.evidence.topics = [
      { topic: 'tides', score: 2, terms: [found('tide', 'standfirst')], reason: 'It is of tides.' },
      { topic: 'storms', score: 5, terms: [found('gale', 'title')] },
    ];
    entry.evidence.names = [
      {
        name: 'x',
        spellings: [{ spelling: 'Ada', count: 4 }],
        where: ['title', 'standfirst', 'h1', 'p1'],
      },
    ];
    const body = '## Of Ada\n\nAda & *others*.\n\n- Ada\n';
    return viewOf({ entry, body }, { names, taxonomy });
  }

  it('has its topics in the order of the taxonomy, and why an editor put it there', () => {
    expect(shown().topics).toEqual([
      {
        topic: storms,
        score: 5,
        terms: [{ term: 'gale', count: 1, where: ['title'] }],
        reason: null,
      },
      {
        ...{ topic: tides, score: 2, reason: 'It is of tides.' },
        terms: [{ term: 'tide', count: 1, where: ['standfirst'] }],
      },
    ]);
    expect(shown().record.topics).toEqual([
      { id: 'storms', label: 'Storms' },
      { id: 'tides', label: 'Tides' },
    ]);
  });

  it('marks them in headline, standfirst, headings and paragraphs, not in lists', () => {
    const { title, standfirst, blocks } = shown();
    expect(title).toEqual([
      { text: 'A ', keys: [] },
      { text: 'gale', keys: [1] },
      { text: ', and ', keys: [] },
      { text: 'Ada', keys: [3] },
    ]);
    expect(standfirst).toEqual([
      { text: 'The ', keys: [] },
      { text: 'tide', keys: [2] },
      { text: ' and ', keys: [] },
      { text: 'Ada', keys: [3] },
    ]);
    expect(blocks.map(({ html }) => html)).toEqual([
      'Of <span class="k3">Ada</span>',
      '<span class="k3">Ada</span> &amp; <em>others</em>.',
      '<ul>\n<li>Ada</li>\n</ul>',
    ]);
  });

  it('offers each as a choice', () => {
    expect(
      shown().evidence.map(({ title, choices }) => [title, choices.map(({ label }) => label)]),
    ).toEqual([
      ['Topics, by their terms', ['Storms', 'Tides']],
      ['People', ['Ada']],
    ]);
  });

  it('has no standfirst where the source has none', () => {
    expect(shown({ standfirst: null }).standfirst).toBeNull();
  });

  it('notes no name that the authority file does not have, or no paragraph', () => {
    const entry = entryWith();
    entry.evidence.names = [
      { name: 'gone', spellings: [], where: ['p1'] },
      { name: 'x', spellings: [], where: ['title', 'h1'] },
    ];
    const [block] = viewOf({ entry, body: 'Fog.' }, { names }).blocks;
    expect(block?.notes).toEqual([]);
  });

  it('notes two names beside the paragraph that first has both', () => {
    const entry = entryWith();
    const other: Name = { ...keeper, id: 'z', kind: 'organisation' };
    entry.evidence.names = ['x', 'z'].map((name) => ({ name, spellings: [], where: ['p1', 'p2'] }));
    const { blocks } = viewOf(
      { entry, body: 'One.\n\nTwo.' },
      { names: new Map([...names, ['z', other]]) },
    );
    expect(blocks.map(({ notes }) => notes.map(({ id }) => id))).toEqual([['x', 'z'], []]);
  });
});

describe('what an entry says of itself', () => {
  const entry = entryWith({ authors: ['Ada Reed'], language: 'tr' });
  const viewed = () => viewOf({ entry, body: `${'fog '.repeat(400)}\n\n## Tugs\n` });

  it('is cited, recorded and timed', () => {
    const shown = viewed();
    expect(shown.citation).toEqual({
      authors: 'Ada Reed.',
      title: 'Fog Over the Harbour.',
      rest: 'Publisher unknown, 7 March 2026. In The Archive. https://archive.example/articles/fog/',
    });
    expect(shown.record).toMatchObject({
      slug: 'fog',
      url: 'https://archive.example/articles/fog/',
    });
    expect(shown.forms).toHaveLength(4);
    expect(shown.forms[0]).toMatchObject({
      pieces: [{ text: expect.stringContaining('The Archive') as unknown }],
    });
    expect(shown.reading).toEqual({ words: 401, minutes: 2 });
    expect([shown.making, shown.language.lang]).toEqual([null, 'tr']);
  });

  it('counts lines or blocks as its provenance does', () => {
    const provenance: Provenance = {
      entry: { file: 'fog.md', sha256: 'a'.repeat(64) },
      source: {
        ...{ file: 'fog.html', sha256: 'b'.repeat(64), bytes: 10, format: 'page' },
        ...{ encoding: 'utf-8', encodingBy: 'valid UTF-8' },
      },
      unit: 'block',
      fields: [],
      lines: [{ line: 1, as: 'title' }],
    };
    const made = viewOfEntry(entryWith(), provenance);
    expect(made.titleNote).toBe('Block 1 of the page, the first of its text.');
    expect(made.date.rows[0]?.words).toBe('“7/3/2026” on block 2 of the page');
    expect(made.making).not.toBeNull();
  });
});

describe('what a long text has besides', () => {
  const source = (headings: number, paragraphs: number, words: string) =>
    [
      ...Array.from({ length: headings }, (_, i) => `## Part ${i + 1}\n`),
      ...Array.from({ length: paragraphs }, () => `${words}\n`),
    ].join('\n');
  const shown = (body: string) => viewOf({ entry: entryWith(), body });

  it('lists its headings from three on', () => {
    expect(shown(source(2, 1, 'Fog.')).contents).toEqual([]);
    expect(shown(source(3, 1, 'Fog.')).contents.map(({ id, text }) => [id, text])).toEqual([
      ['h1', 'Part 1'],
      ['h2', 'Part 2'],
      ['h3', 'Part 3'],
    ]);
  });

  it('offers each paragraph as a quotation, unless there is no room for all', () => {
    const few = shown(source(1, 3, 'The harbour is closed.')).blocks;
    expect(few.map(({ quotation }) => quotation?.split('\n')[0])).toEqual([
      undefined,
      ...Array<string>(3).fill('“The harbour is closed.”'),
    ]);
    const quotation = few[1]?.quotation?.length ?? 0;
    const room = (length: number) =>
      shown('x'.repeat(length)).blocks.map((block) => block.quotation !== null);
    const besides = quotation - 'The harbour is closed.'.length;
    expect([40_000 - besides, 40_001 - besides].map(room)).toEqual([[true], [false]]);
    const many = shown(source(0, 300, 'The harbour is closed.')).blocks;
    expect(many.filter(({ quotation }) => quotation !== null)).toEqual([]);
  });
});

type DateEvidence = Entry['evidence']['date'];

describe('the account of a date', () => {
  const found = (facts: Partial<DateEvidence>) =>
    viewOfEntry(entryWith({}, facts)).date.rows.find(({ term }) => term === 'Found')?.words;

  it.each<[Partial<DateEvidence>, string]>([
    [{ from: 'date-line', line: 4 }, '“7/3/2026” on line 4 of the source'],
    [
      { from: 'dateline', line: 4 },
      '“7/3/2026” on line 4 of the source, before the text of the report',
    ],
    [
      { from: 'page', key: 'JSON-LD datePublished', line: null },
      '“7/3/2026” in the page’s metadata (JSON-LD datePublished)',
    ],
    [
      { from: 'record', key: 'pub_date', line: null },
      '“7/3/2026” in the field “pub_date” of the record',
    ],
    [
      { from: 'front-matter', key: 'date', line: null },
      '“7/3/2026” in a field of the source (date)',
    ],
    [{ from: 'file-name', line: null }, '“7/3/2026” in the name of the file'],
    [{ from: 'address', line: null }, '“7/3/2026” in the address of the page'],
    [
      { from: 'other-copy', key: 'b.txt', line: null },
      '“7/3/2026” in another source of the same text (b.txt)',
    ],
    [{ from: 'decision', key: 'pub_date', line: null }, '“7/3/2026” (pub_date)'],
    [{ from: 'decision', line: 4 }, '“7/3/2026” on line 4 of the source'],
    [{ from: 'none', line: null }, '“7/3/2026” in the source'],
  ])('says where it was found: %o', (facts, words) => {
    expect(found(facts)).toBe(words);
  });

  it('lists what else gives a date, agreeing, differing, of a change, or not to be read', () => {
    const other = (words: string, readings: string[]) =>
      ({ from: 'date-line', line: 4, found: words, readings }) as const;
    const others = [
      other('07.03.2026', ['2026-03-07']),
      other('8/3/2026', ['2026-03-08', '2026-08-03']),
      other('9 March', ['2026-03-09']),
      other('March 2026', ['2026-03']),
      other('31/2/2026', []),
    ];
    const entry = entryWith({ updated: '2026-03-09' }, { others });
    entry.evidence.facts = [
      { fact: 'updated', value: '2026-03-09', from: 'JSON-LD dateModified', line: null },
    ];
    const { rows, open } = viewOfEntry(entry).date;
    expect(
      rows.slice(3).map(({ term, words }) => `${term}: ${words.replace(/ on line 4.*?:/, '')}`),
    ).toEqual([
      'Also found: “07.03.2026” 7 March 2026, agrees',
      'Also found: “8/3/2026” 8 March 2026 or 3 August 2026, differs',
      'Also found: “9 March” 9 March 2026, when it was updated',
      'Also found: “March 2026” March 2026, agrees',
      'Also found: “31/2/2026” not a date that can be read',
      'Updated: By its source on 9 March 2026 (JSON-LD dateModified)',
    ]);
    expect(open).toBe(false);
  });
});

describe('the note on a headline', () => {
  it.each<[Entry['evidence']['title'], string]>([
    [{ from: 'page', key: 'JSON-LD headline', line: 1 }, 'Given by the page: JSON-LD headline.'],
    [{ from: 'record', key: 'head', line: 1 }, 'Given by the record: its field “head”.'],
    [{ from: 'front-matter', line: 1 }, 'Given by a field of the source.'],
    [{ from: 'first-line', line: 2 }, 'Line 2 of the source, the first of its text.'],
    [{ from: 'decision', line: 2 }, 'Given by an editor of this archive.'],
  ])('for %o is "%s"', (title, words) => {
    const entry = entryWith();
    entry.evidence.title = title;
    expect(viewOfEntry(entry).titleNote).toBe(words);
  });
});

describe('the language of a text', () => {
  it.each([
    [null, undefined, undefined],
    ['en', undefined, undefined],
    ['en-GB', 'en-GB', undefined],
    ['tr', 'tr', undefined],
    ['ar', 'ar', 'rtl'],
    ['fa', 'fa', 'rtl'],
    ['ur', 'ur', 'rtl'],
    ['he', 'he', 'rtl'],
    ['az-Arab', 'az-Arab', 'rtl'],
    ['ar-Latn', 'ar-Latn', undefined],
    ['not a tag', undefined, undefined],
  ])('%s on an English page', (language, lang, dir) => {
    expect(viewOfEntry(entryWith({ language })).language).toEqual({ lang, dir });
  });
});

describe('the source card', () => {
  it('names authors, publisher, change and language where they are known', () => {
    const entry = entryWith({
      authors: ['Ada Reed', 'Ben Moss', 'Cem Taş'],
      updated: '2026-03-09',
      language: 'tr',
    });
    const rows = sourceRows({ entry, provenance: null, titleNote: '' });
    expect(rows).toContainEqual({ term: 'By', words: 'Ada Reed, Ben Moss and Cem Taş' });
    expect(rows).toContainEqual({ term: 'Publisher', words: 'unknown' });
    expect(rows).toContainEqual({ term: 'Updated', words: '9 March 2026' });
    expect(rows).toContainEqual({ term: 'Language', words: 'Turkish' });
    expect(rows.map(({ term }) => term)).not.toContain('Encoding');
  });
});
