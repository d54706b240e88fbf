import { expect, test } from 'vitest';
import { readEntryFile } from '../../../src/lib/entry-file.ts';
import { describeMade, type MadeContext } from '../../../src/lib/made-view.ts';
import { readProvenanceFile } from '../../../src/lib/provenance-file.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import type { Name } from '../../../src/schema/names.ts';
import type { Provenance } from '../../../src/schema/provenance.ts';
import type { Topic } from '../../../src/schema/topics.ts';
import { ingestOne } from '../../support/ingest-memory.ts';
import { entryWith } from '../../support/made-entry.ts';

const context: MadeContext = {
  names: new Map(),
  taxonomy: { threshold: 3, headlineFactor: 2, topics: [] },
  path: '2026/fog.md',
};

async function viewOf(name: string, source: string, { recorded = true } = {}) {
  const { text, provenance } = await ingestOne(name, source);
  const file = readEntryFile(text ?? '', 'fog.md');
  const record = recorded ? readProvenanceFile(provenance ?? '', 'fog.provenance.json') : null;
  const view = describeMade({ ...file, provenance: record }, context);
  return { view, source: file.entry.source, record };
}

test('a source and its entry are checked by their hashes, as sha256sum reads them', async () => {
  const { view, source, record } = await viewOf('fog.txt', 'Fog\n\nIt is closed.\n');
  expect(view.checked).toBe('both');
  expect(view.commands.split('\n')).toEqual([
    "sha256sum --check <<'END'",
    `${source.sha256}  content/sources/fog.txt`,
    `${record?.entry.sha256 ?? ''}  content/articles/2026/fog.md`,
    'END',
    'npm run verify',
  ]);
});

test('a record of a bulk file has no file of its own to check, and says what its fields became', async () => {
  const record = { title: 'Ice', text: 'Ice on the quay.', id: 7 };
  const { view } = await viewOf('wire.jsonl', `${JSON.stringify(record)}\n`);
  expect(view.checked).toBe('entry');
  expect(view.commands).not.toContain('content/sources');
  expect(view.fields).toEqual({
    used: [
      { field: 'title', became: 'the headline' },
      { field: 'text', became: 'the text' },
    ],
    unused: ['id'],
  });
});

test('an entry without provenance has its facts and the hash of its source all the same', async () => {
  const { view, source } = await viewOf('fog.txt', 'Fog\n\nIt is closed.\n', { recorded: false });
  expect(view.making).toBeNull();
  expect(view.pages).toEqual([[]]);
  expect(view.checked).toBe('source');
  expect(view.commands).toContain(`${source.sha256}  content/sources/fog.txt`);
  expect(view.commands).not.toContain('content/articles');
  expect(view.facts[0]).toMatchObject({ term: 'Headline', value: 'Fog' });
});

test('a record without provenance leaves nothing to compare by hash', async () => {
  const record = { title: 'Ice', text: 'Ice on the quay.' };
  const { view } = await viewOf('wire.jsonl', `${JSON.stringify(record)}\n`, { recorded: false });
  expect(view).toMatchObject({ checked: 'none', commands: 'npm run verify' });
});

function viewWith(evidence: Partial<Entry['evidence']>, more: Partial<MadeContext> = {}) {
  const entry = entryWith();
  const file = { entry: { ...entry, evidence: { ...entry.evidence, ...evidence } }, body: 'Fog.' };
  return describeMade({ ...file, provenance: null }, { ...context, ...more });
}

test('topics stand in the order of the taxonomy, each with its score, its reason and its first terms', () => {
  const topicOf = (id: string): Topic => ({
    ...{ id, label: id, glyph: 'ring', definition: 'All of it.', terms: [] },
  });
  const [sea, land, air] = [topicOf('sea'), topicOf('land'), topicOf('air')];
  const terms = Array.from({ length: 13 }, (_, i) => ({ term: `t${i}`, count: 1, where: [] }));
  const topics = [
    { topic: 'air', score: 3, terms },
    { topic: 'sea', score: 0, reason: 'It tells of it.', terms: terms.slice(0, 1) },
  ];
  const taxonomy = { ...context.taxonomy, topics: [sea, land, air] };
  expect(viewWith({ topics }, { taxonomy }).topics).toEqual([
    { topic: sea, score: 0, reason: 'It tells of it.', terms: terms.slice(0, 1) },
    { topic: air, score: 3, reason: null, terms: terms.slice(0, 12) },
  ]);
});

test.each([
  [30, null],
  [31, '1 name'],
  [33, '3 names'],
])('of %i names thirty are listed, and %s more counted', (count, more) => {
  const spellings = [{ spelling: 'MERSE', count: 2 }];
  const names = Array.from({ length: count }, (_, i) => ({ name: `n${i}`, spellings, where: [] }));
  const merse: Name = { id: 'n1', label: 'Merse', kind: 'place', spellings: [] };
  const view = viewWith({ names }, { names: new Map([['n1', merse]]) });
  expect(view.names).toHaveLength(30);
  // A name that is no longer in the authority file is shown by its id.
  expect(view.names.slice(0, 2)).toEqual([
    { id: 'n0', label: 'n0', spellings },
    { id: 'n1', label: 'Merse', spellings },
  ]);
  expect(view.moreNames).toBe(more);
});

test('what is counted of a saved page are blocks, and those outside its article are folded', () => {
  const { source } = entryWith();
  const provenance: Provenance = {
    entry: { file: 'fog.md', sha256: 'b'.repeat(64) },
    source: {
      ...{ file: source.file, sha256: source.sha256, bytes: 900, format: 'page' },
      ...{ encoding: 'utf-8', encodingBy: 'letters' },
    },
    unit: 'block',
    fields: [],
    lines: [
      { line: 1, to: 4, as: 'removed', rule: 'page-furniture', text: 'Home' },
      { line: 5, as: 'removed', rule: 'page-furniture', text: 'News' },
      { line: 6, as: 'removed', rule: 'page-hidden', text: 'Sport' },
      { line: 7, as: 'p1' },
    ],
  };
  const view = describeMade({ entry: entryWith(), body: 'No ship sails.', provenance }, context);
  expect(view.making?.unit).toBe('block');
  expect(view.pages).toMatchObject([
    [
      { kind: 'fold', count: '6 blocks', outside: true },
      { kind: 'line', received: [{ before: 'No ship sails.' }], kept: { label: '¶ 1' } },
    ],
  ]);
  expect(view.facts[0]?.why).toContain('Block 1 of the page');
});
