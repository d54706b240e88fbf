import { describe, expect, it } from 'vitest';
import { citationOf, describeArticle } from '../../../src/lib/article-view.ts';
import { readEntryFile } from '../../../src/lib/entry-file.ts';
import type { Name } from '../../../src/schema/names.ts';
import { ingestOne } from '../../support/ingest-memory.ts';
import { itemOf } from '../../support/items.ts';

const keeper: Name = { id: 'x', label: 'X', kind: 'person', spellings: [] };

async function view(source: string, names: ReadonlyMap<string, Name> = new Map()) {
  const { text } = await ingestOne('fog.txt', source);
  const file = readEntryFile(text ?? '', 'fog.md');
  const taxonomy = { threshold: 3, headlineFactor: 2, topics: [] };
  return { file, view: describeArticle(file, { names, nameCounts: new Map(), taxonomy }) };
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
    const taxonomy = { threshold: 3, headlineFactor: 2, topics: [] };
    const shown = describeArticle(file, { names, nameCounts: new Map([['x', 7]]), taxonomy });
    expect(shown.blocks.map(({ notes }) => notes.length)).toEqual([0, 1]);
    expect(shown.blocks[1]?.notes).toEqual([{ name: keeper, entries: 7 }]);
  });
});

describe('citationOf', () => {
  const archive = { name: 'The Archive', url: 'https://archive.example/a/' };

  it.each([
    [itemOf('Fog', '2026-01-05'), '“Fog.” Publisher unknown, 5 January 2026. In The Archive.'],
    [itemOf('Fog?', null), '“Fog?” Publisher unknown, undated. In The Archive.'],
    [itemOf('Fog…', '2023-12~'), '“Fog…” Publisher unknown, c. December 2023. In The Archive.'],
    [
      itemOf('Fog', '2026', { source: { publisher: 'Port News', wording: 'retold' } }),
      '“Fog.” Port News, 2026. Retold in The Archive.',
    ],
  ])('cites %#', (item, words) => {
    expect(citationOf(item, archive)).toBe(`${words} https://archive.example/a/`);
  });
});
