import { expect, test } from 'vitest';
import { archivePaths } from '../../../src/archive-paths.ts';
import { loadNames, loadTaxonomy } from '../../../src/lib/authority.ts';
import { newestFirst } from '../../../src/lib/chronology.ts';
import { loadArchive } from '../../../src/lib/load-archive.ts';
import { loadItems } from '../../../src/lib/load-items.ts';
import { loadRedirects } from '../../../src/lib/load-redirects.ts';
import { site } from '../../../src/site.config.ts';

test('an archive is its site, its entries with the newest first, its topics and its names by their ids', async () => {
  const { redirects, ...archive } = await loadArchive();
  const names = await loadNames(archivePaths.content);
  expect(names.length).toBeGreaterThan(0);
  expect(archive).toEqual({
    site,
    items: newestFirst(await loadItems(archivePaths.articles)),
    taxonomy: await loadTaxonomy(archivePaths.content),
    names: new Map(names.map((name) => [name.id, name])),
  });
  // No address leads away from where an entry stands.
  const kept = new Set(archive.items.map(({ slug }) => `/articles/${slug}/`));
  expect(redirects.filter(({ from }) => kept.has(from))).toEqual([]);
});

test('former ids of topics lead on, and those of names that have entries', async () => {
  const { taxonomy, ...known } = await loadArchive();
  const [topic] = taxonomy.topics;
  const [name] = [...known.names.values()].filter(({ id }) =>
    known.items.some((item) => item.names.includes(id)),
  );
  if (!topic || !name) throw new Error('The archive has no topic or names nobody.');
  const before = await loadRedirects({ ...known, taxonomy });
  const redirects = await loadRedirects({
    items: known.items,
    taxonomy: { ...taxonomy, topics: [{ ...topic, formerly: ['former-topic'] }] },
    names: new Map([
      [name.id, { ...name, formerly: ['former-name'] }],
      ['nobody', { ...name, id: 'nobody', formerly: ['former-nobody'] }],
    ]),
  });
  const fromOld = new Set(before.map(({ from }) => from));
  expect(
    redirects.filter(({ from }) => !fromOld.has(from)).map(({ from, to }) => [from, to]),
  ).toEqual([
    ['/topics/former-topic/', `/topics/${topic.id}/`],
    ['/names/former-name/', `/names/${name.id}/`],
  ]);
});
