import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeOutputs } from '../../../src/integrations/write-outputs.ts';
import { listFiles } from '../../../src/lib/list-files.ts';
import { anyLine, SEEDED } from '../../support/arbitrary-text.ts';
import { entryWith } from '../../support/made-entry.ts';
import { madeArchive, type MadeEntry } from '../../support/outputs.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const topics = ['weather', 'harbours'].map((id) => ({
  ...{ id, label: `Of ${id}`, glyph: 'circle' as const, definition: 'All of it.' },
  terms: [{ term: id, weight: 1 }],
}));
const names = ['merse', 'kalin'].map((id) => ({
  ...{ id, label: `İ ${id}`, kind: 'place' as const, spellings: [] },
}));

/** An entry by its number, so that two archives can share it. */
const anyEntry: fc.Arbitrary<MadeEntry> = fc
  .record({
    number: fc.integer({ min: 0, max: 9 }),
    title: anyLine,
    body: anyLine,
    date: fc.constantFrom('2026-03-07', '2026-03', '[2026-01-10,2026-10-01]', null),
    topics: fc.subarray(['weather', 'harbours']),
    names: fc.subarray(['merse', 'kalin', 'gone']),
    authors: fc.subarray(['Ada Reed', 'Cem Taş']),
  })
  .map(({ number, title, body, ...facts }) => ({
    slug: `fog-${number}`,
    entry: entryWith({
      ...{ id: `0000000${number}-1111-8111-8111-111111111111`, title: `Fog ${title}` },
      ...facts,
    }),
    body: `Nobody saw ${body.replace(/[\n\r]/g, ' ')} it.`,
  }));

const anyEntries = fc.uniqueArray(anyEntry, { selector: ({ slug }) => slug, maxLength: 6 });

function write(
  root: string,
  entries: readonly MadeEntry[],
  choice: Parameters<typeof writeOutputs>[2] = {},
): Promise<ReadonlySet<string>> {
  return writeOutputs(root, () => undefined, {
    ...madeArchive({ entries, topics, names }),
    ...choice,
  });
}

/** What an archive remembers. @param root where its outputs stand */
function remembered(root: string, key = 'code') {
  return { remembered: { file: `${root}.json`, key } };
}

/** The bytes of files by their paths. */
function bytesOf(root: string, paths: ReadonlySet<string>): Map<string, string> {
  return new Map(
    [...paths].toSorted().map((path) => [path, readFileSync(join(root, path), 'latin1')]),
  );
}

test('a build that follows others gives the bytes of one that follows none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEntries, { minLength: 2, maxLength: 3 }), async (builds) => {
      const warm = await temporaryFolder();
      for (const entries of builds) {
        const cold = await temporaryFolder();
        const written = await write(warm, entries, remembered(warm));
        expect(bytesOf(warm, written)).toEqual(bytesOf(cold, await write(cold, entries)));
      }
    }),
    { ...SEEDED, numRuns: 8 },
  );
});

const made = (slug: string, facts: Parameters<typeof entryWith>[0]): MadeEntry => ({
  slug,
  entry: entryWith(facts),
  body: 'Nobody saw it.',
});
const [fog, tide] = [
  made('fog', { id: '11111111-1111-8111-8111-111111111111', names: ['merse'] }),
  made('tide', { id: '22222222-1111-8111-8111-111111111111', names: ['kalin'] }),
];

test('what has not changed is neither read nor written again', async () => {
  const root = await temporaryFolder();
  await write(root, [fog, tide], remembered(root));
  const before = new Map(
    (await listFiles(root)).map((path) => [path, statSync(join(root, path)).ino]),
  );
  // What no build would write shows which files were left alone.
  for (const path of ['articles/fog.md', 'articles/tide.md']) writeFileSync(join(root, path), '');
  const changed = { ...tide, body: 'Somebody saw it.' };
  const read: string[] = [];
  const archive = madeArchive({ entries: [fog, changed], topics, names });
  await write(root, [fog, changed], {
    ...remembered(root),
    read: (item) => {
      read.push(item.slug);
      return archive.read(item);
    },
  });
  const inode = (path: string) => statSync(join(root, path)).ino;
  expect(readFileSync(join(root, 'articles/fog.md'), 'utf8')).toBe('');
  expect(readFileSync(join(root, 'articles/tide.md'), 'utf8')).toContain('Somebody');
  expect(inode('names/merse/cite.bib')).toBe(before.get('names/merse/cite.bib'));
  expect(inode('names/kalin/cite.bib')).not.toBe(before.get('names/kalin/cite.bib'));
  // The feed of all needs every one of its texts.
  expect(read.toSorted()).toEqual(['fog', 'tide']);
});

test.each<[string, (root: string) => void, string]>([
  [
    'whose file is gone',
    (root) => {
      rmSync(join(root, 'cite.bib'));
    },
    'code',
  ],
  [
    'whose file was written by others',
    (root) => {
      writeFileSync(join(root, 'archive.csv'), 'x');
    },
    'code',
  ],
  [
    'whose database was',
    (root) => {
      writeFileSync(join(root, 'archive.sqlite'), 'x');
    },
    'code',
  ],
  ['made by other code', () => undefined, 'other'],
])('a build %s is not trusted', async (_, spoil, key) => {
  const [root, cold] = [await temporaryFolder(), await temporaryFolder()];
  await write(root, [fog, tide], remembered(root));
  spoil(root);
  const changed = [{ ...fog, body: 'Somebody saw it.' }, tide];
  const written = await write(root, changed, remembered(root, key));
  expect(bytesOf(root, written)).toEqual(bytesOf(cold, await write(cold, changed)));
});

test('what several machines write of the entries, and groups one after the other, is the whole', async () => {
  const [apart, together] = [await temporaryFolder(), await temporaryFolder()];
  const whole = await write(together, [fog, tide]);
  for (const slug of ['fog', 'tide']) {
    await write(apart, [fog, tide], { groups: ['entries'], own: (item) => item.slug === slug });
  }
  await write(apart, [fog, tide], { groups: ['archive'] });
  await write(apart, [fog, tide], { groups: ['descriptions'] });
  expect(bytesOf(apart, new Set(await listFiles(apart)))).toEqual(bytesOf(together, whole));
});
