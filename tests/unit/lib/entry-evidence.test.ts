import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadNames, loadTaxonomy } from '../../../src/lib/authority.ts';
import { renderBody } from '../../../src/lib/body.ts';
import { readEntryFile } from '../../../src/lib/entry-file.ts';
import { entryEvidence } from '../../../src/lib/entry-evidence.ts';

const content = join(import.meta.dirname, '../../../content');
const files = (await readdir(join(content, 'articles'), { recursive: true })).filter((file) =>
  file.endsWith('.md'),
);
const names = new Map((await loadNames(content)).map((name) => [name.id, name]));
const { topics } = await loadTaxonomy(content);

/* What ingest counted is the oracle: each name and topic is found again as often as it was counted. */
describe.each(files)('%s', (file) => {
  it('has the evidence again that ingest counted', async () => {
    const { entry, body } = readEntryFile(
      await readFile(join(content, 'articles', file), 'utf8'),
      file,
    );
    const blocks = renderBody(body).map(({ id, text }) => [id, text] as const);
    const texts = new Map([['title', entry.title], ...blocks]);
    if (entry.standfirst !== null) texts.set('standfirst', entry.standfirst);
    // A headline that was made of the lede is not searched for evidence.
    if (entry.evidence.title.from === 'lede') texts.delete('title');
    const { groups, found } = entryEvidence(entry, { names, topics, texts });
    const choices = groups.flatMap(({ choices }) => choices);
    const times = new Map<number, number>();
    for (const { key } of [...found.values()].flat()) times.set(key, (times.get(key) ?? 0) + 1);
    expect(choices.length).toBeGreaterThan(3);
    expect(choices.map(({ key, label }) => [label, times.get(key)])).toEqual(
      choices.map(({ label, count }) => [label, count]),
    );
  });
});
