import { expect, test } from 'vitest';
import { entryOf } from '../../../../src/lib/outputs/entry-of.ts';
import type { Topic } from '../../../../src/schema/topics.ts';
import { itemOf } from '../../../support/items.ts';
import { entryWith } from '../../../support/made-entry.ts';

const topicOf = (id: string): Topic => ({
  ...{ id, label: id, glyph: 'ring', definition: 'All of it.', terms: [] },
});
const topics = [topicOf('land'), topicOf('sea')];
const known = { names: new Map(), taxonomy: { threshold: 1, headlineFactor: 1, topics } };

/** An entry whose file tells how often it is read, and of which an earlier build has some parts. */
function opened(earlier: Readonly<Record<string, string>> = {}) {
  const read: string[] = [];
  const entry = entryOf(itemOf('fog', null), known, {
    read: ({ slug }) => {
      read.push(slug);
      return { entry: entryWith({ topics: ['sea', 'gone'] }), body: 'No ship sails.\n\n## Ice' };
    },
    addressOf: ({ slug }) => `https://record.example/${slug}/`,
    partOf: (path) => (path in earlier ? Buffer.from(earlier[path] ?? '') : null),
  });
  return { entry, read };
}

test('an entry is read once, when the first output asks for more than its item', () => {
  const { entry, read } = opened();
  expect([entry.item.slug, read]).toEqual(['fog', []]);
  expect(entry.entry.title).toBe('Fog Over the Harbour');
  expect(entry.body).toBe('No ship sails.\n\n## Ice');
  expect(entry.blocks.map(({ id }) => id)).toEqual(['p1', 'h1']);
  expect(entry.record).toMatchObject({ slug: 'fog', url: 'https://record.example/fog/' });
  expect(entry.record.topics).toEqual([{ id: 'sea', label: 'sea' }]);
  // What was made of it is kept, not made again.
  const { blocks, record } = entry;
  expect([entry.blocks === blocks, entry.record === record]).toEqual([true, true]);
  expect(read).toEqual(['fog']);
});

test('a part is made once, whoever asks, and not at all where an earlier build has it', () => {
  const { entry, read } = opened({ 'cite.ris': 'as before' });
  const made: string[] = [];
  const ask = (path: 'cite.bib' | 'cite.ris') =>
    Buffer.from(
      entry.part(path, () => {
        made.push(path);
        return `made ${made.length}`;
      }),
    ).toString();
  expect([ask('cite.bib'), ask('cite.ris'), ask('cite.bib')]).toEqual([
    ...['made 1', 'as before', 'made 1'],
  ]);
  expect([made, read]).toEqual([['cite.bib'], []]);
});
