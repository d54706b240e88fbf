import { describe, expect, it } from 'vitest';
import { decidedFacts, titleNote } from '../../../src/lib/decided-facts.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import { entryWith } from '../../support/made-entry.ts';

function factsOf(entry: Entry) {
  return decidedFacts(entry, { unit: 'line', names: new Map() });
}

describe('the facts that were decided', () => {
  it('have the place where each was found, authors of one byline together', () => {
    const entry = entryWith({ authors: ['Ada Reed', 'Cem Taş'] });
    entry.evidence.facts = [
      { fact: 'author', value: 'Ada Reed', from: 'byline', line: 3 },
      { fact: 'author', value: 'Cem Taş', from: 'byline', line: 3 },
      { fact: 'language', value: 'tr', from: 'html lang', line: null },
    ];
    expect(factsOf(entry).slice(2)).toEqual([
      { term: 'Author', value: 'Ada Reed, Cem Taş', why: 'From byline, line 3 of the source.' },
      { term: 'Language', value: 'Turkish', why: 'From html lang.' },
    ]);
  });

  it('have the reason of the editor, beside what the source says', () => {
    const entry = entryWith();
    entry.source.publisher = 'Port News';
    entry.evidence.facts = [
      { fact: 'publisher', value: 'port.example', from: 'og:site_name', line: null },
    ];
    entry.evidence.decisions = [
      { decided: 'publisher', reason: 'A host is no publisher.' },
      { decided: 'dateline', reason: 'It is a name.' },
      { decided: 'kept the line "Share"', reason: 'It is a quotation.' },
    ];
    expect(factsOf(entry).slice(2)).toEqual([
      {
        term: 'Publisher',
        value: 'Port News',
        why: 'Decided by an editor: A host is no publisher. The source says “port.example” (og:site_name).',
      },
      { term: 'Filed from', value: 'none', why: 'Decided by an editor: It is a name.' },
      { term: 'Editor', value: 'Kept the line "Share"', why: 'It is a quotation.' },
    ]);
  });
});

describe('the rows of headline and date', () => {
  it('come first, with where the one was found and why the other was taken', () => {
    const entry = entryWith({}, { reason: 'Day before month.' });
    expect(factsOf(entry)).toEqual([
      {
        ...{ term: 'Headline', value: 'Fog Over the Harbour' },
        why: 'Line 1 of the source, the first of its text.',
      },
      { term: 'Date', value: '7 March 2026', why: 'Day before month.' },
    ]);
    entry.evidence.title = { from: 'decision', line: null, reason: 'It was cut.' };
    expect(factsOf(entry)[0]?.why).toBe('Given by an editor of this archive. It was cut.');
  });
});

it.each<[Entry['evidence']['title'], string]>([
  [{ from: 'front-matter', line: null }, 'Given by a field of the source.'],
  [{ from: 'front-matter', key: 'title', line: 1 }, 'Given by a field of the source: title.'],
  [{ from: 'record', line: null }, 'Given by the record.'],
  [{ from: 'page', line: null }, 'Given by the page.'],
  [{ from: 'header', line: 3 }, 'Block 3 of the page, where it stands beside the date.'],
  [{ from: 'first-line', line: null }, 'Block 1 of the page, the first of its text.'],
  [
    { from: 'lede', line: 2 },
    'The source has no headline. This one is the beginning of its first sentence (block 2 of the page).',
  ],
])('a headline of %o is told by "%s"', (title, note) => {
  const entry = entryWith();
  entry.evidence.title = title;
  expect(titleNote(entry, 'block')).toBe(note);
});

describe('what an editor decided', () => {
  const because = 'Decided by an editor: It says so.';

  it('is shown for each matter with what holds now, or that nothing does', () => {
    const matters = [
      'url',
      'language',
      'updated',
      'dateline',
      'publisher',
      'authors',
      'standfirst',
    ];
    const entry = entryWith({
      ...{ standfirst: 'A quiet year', authors: ['Ada Reed', 'Cem Taş'], dateline: 'Velmar' },
      ...{ updated: '2026-03-09', language: 'tr' },
    });
    entry.source = { ...entry.source, publisher: 'Port News', url: 'https://port.example/1' };
    const decisions = matters.map((decided) => ({ decided, reason: 'It says so.' }));
    entry.evidence.decisions = decisions;
    const rows = (one: Entry) =>
      factsOf(one)
        .slice(2)
        .map(({ term, value, why }) => [term, value, why === because]);
    expect(rows(entry)).toEqual([
      ['Standfirst', 'A quiet year', true],
      ['Author', 'Ada Reed, Cem Taş', true],
      ['Publisher', 'Port News', true],
      ['Filed from', 'Velmar', true],
      ['Updated', '9 March 2026', true],
      ['Language', 'Turkish', true],
      ['Address', 'https://port.example/1', true],
    ]);
    const none = entryWith({ language: null });
    none.evidence.decisions = decisions;
    expect(rows(none).map(([, value]) => value)).toEqual(matters.map(() => 'none'));
  });

  it('of a name is shown by its label, or by its id where the authority file has none', () => {
    const entry = entryWith();
    entry.evidence.names = [
      { name: 'reed', reason: 'It says so.', spellings: [], where: [] },
      { name: 'moss', spellings: [], where: [] },
      { name: 'gone', reason: 'It says so.', spellings: [], where: [] },
    ];
    const reed = { id: 'reed', label: 'Ada Reed', kind: 'person', spellings: [] } as const;
    const names = new Map([['reed', { ...reed, spellings: [] }]]);
    expect(decidedFacts(entry, { unit: 'line', names }).slice(2)).toEqual([
      { term: 'Name', value: 'Ada Reed', why: because },
      { term: 'Name', value: 'gone', why: because },
    ]);
  });
});

it('facts found in different places have a row each, in words of readers', () => {
  const entry = entryWith();
  entry.evidence.facts = [
    { fact: 'author', value: 'Ada Reed', from: 'byline', line: 3 },
    { fact: 'author', value: 'Cem Taş', from: 'byline', line: 9 },
    { fact: 'updated', value: '2026-03-09', from: 'header', line: null },
  ];
  expect(factsOf(entry).slice(2)).toEqual([
    { term: 'Author', value: 'Ada Reed', why: 'From byline, line 3 of the source.' },
    { term: 'Author', value: 'Cem Taş', why: 'From byline, line 9 of the source.' },
    { term: 'Updated', value: '9 March 2026', why: 'From header.' },
  ]);
});
