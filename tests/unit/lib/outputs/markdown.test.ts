import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderBody, writeBody } from '../../../../src/lib/body.ts';
import { entryUrn } from '../../../../src/lib/entry-id.ts';
import { parseFrontMatter } from '../../../../src/lib/front-matter.ts';
import { markdownOutput } from '../../../../src/lib/outputs/markdown.ts';
import { anyLine, SEEDED } from '../../../support/arbitrary-text.ts';
import { entryWith } from '../../../support/made-entry.ts';
import { runKeeping } from '../../../support/kept-outputs.ts';
import { runOutputs, type MadeArchive } from '../../../support/outputs.ts';

async function written(title: string, standfirst: string | null, paragraph: string) {
  const body = writeBody([{ kind: 'paragraph', text: paragraph }]).trim();
  const entry = entryWith({ title, standfirst, date: '2023-12~' });
  const files = await runOutputs([markdownOutput], { entries: [{ slug: 'x', entry, body }] });
  expect([...files.keys()]).toEqual(['articles/x.md']);
  return parseFrontMatter(files.get('articles/x.md') ?? '');
}

test('an article as Markdown has its facts, headline, standfirst and text', async () => {
  const { data, body } = await written('Fog', 'It came at night.', 'Nobody saw it.');
  expect(data).toMatchObject({
    id: entryUrn(entryWith()),
    title: 'Fog',
    date: '2023-12~',
    date_words: 'c. Dec 2023',
    wording: 'as-received',
    publisher: null,
  });
  expect(body.trim()).toBe('# Fog\n\nIt came at night.\n\nNobody saw it.');
});

test('an article as Markdown is written whole so, and only where an earlier build did not', async () => {
  const source = { ...entryWith().source, publisher: 'Port News', title: 'Fog at noon' };
  const retold = { ...source, wording: 'retold' as const };
  const facts = { authors: ['Ada Reed'], topics: ['sea'], names: ['merse'], source: retold };
  const made: MadeArchive = {
    entries: [
      { slug: 'x', entry: entryWith(facts), body: 'No ship sails.' },
      { slug: 'y', entry: entryWith(), body: 'One.' },
    ],
    topics: [{ id: 'sea', label: 'The sea', glyph: 'ring', definition: 'The sea.', terms: [] }],
    names: [{ id: 'merse', label: 'Merse', kind: 'place', spellings: [] }],
  };
  const isKept = (path: string) => path === 'articles/y.md';
  const { files, asked } = await runKeeping([markdownOutput], made, isKept);
  expect([...asked.values()]).toEqual([['x'], ['y']]);
  expect([...files.keys()]).toEqual(['articles/x.md']);
  const { data, body } = parseFrontMatter(files.get('articles/x.md') ?? '');
  expect(data).toEqual({
    ...{ id: entryUrn(entryWith()), title: 'Fog Over the Harbour', authors: ['Ada Reed'] },
    ...{ publisher: 'Port News', date: '2026-03-07', date_words: '7 Mar 2026', updated: null },
    ...{ language: 'en', topics: ['The sea'], names: ['Merse'], archive: 'The MİT Record' },
    ...{ url: 'https://mitrecord.example/articles/x/', published_at: null, wording: 'retold' },
    note: 'Retold in The MİT Record. Original title: “Fog at noon”.',
  });
  expect(body).toBe('\n# Fog Over the Harbour\n\nNo ship sails.\n');
});

/** As ingest gives them: with no blanks at either end. */
const line = anyLine.map((text) => `Fog ${text} fog`);

test('what stands in it comes back as it was, whatever it is', () =>
  fc.assert(
    fc.asyncProperty(line, line, async (title, paragraph) => {
      const { data, body } = await written(title, null, paragraph);
      expect(data['title']).toBe(title);
      expect(renderBody(body).map(({ kind, text }) => ({ kind, text }))).toEqual([
        { kind: 'heading', text: title },
        { kind: 'paragraph', text: paragraph },
      ]);
    }),
    SEEDED,
  ));
