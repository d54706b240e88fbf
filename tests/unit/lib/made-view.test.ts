import { expect, test } from 'vitest';
import { readEntryFile } from '../../../src/lib/entry-file.ts';
import { describeMade, type MadeContext } from '../../../src/lib/made-view.ts';
import { readProvenanceFile } from '../../../src/lib/provenance-file.ts';
import { ingestOne } from '../../support/ingest-memory.ts';

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
