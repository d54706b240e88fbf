import { beforeAll, describe, expect, test } from 'vitest';
import { archiveTask } from '../../scripts/command.ts';
import { loadConfig, type IngestConfig } from '../../scripts/ingest/config.ts';
import { verify } from '../../scripts/verify/verify.ts';
import { archivePaths } from '../../src/archive-paths.ts';
import { siteFaults } from '../../src/lib/site-check.ts';
import { site } from '../../src/site.config.ts';
import { archiveEntries, type ArchiveEntry } from '../support/archive-entries.ts';

/** What holds for the content of any archive, this one too. */

let config: IngestConfig;
let entries: readonly ArchiveEntry[];
beforeAll(async () => {
  [config, entries] = await Promise.all([loadConfig(archivePaths.content), archiveEntries()]);
});

test('the configuration has nothing wrong with it', () => {
  expect(siteFaults(site)).toEqual([]);
});

describe('the entries', () => {
  test('are what ingest makes of the sources, to the last line', async () => {
    const { sources, articles } = archivePaths;
    const found = await verify(await archiveTask({ sources, out: articles }));
    expect(found.differences).toEqual([]);
    expect(found.entries).toBe(entries.length);
  });

  test('belong to topics of the taxonomy, and name names of the authority file', () => {
    const topics = new Set(config.taxonomy.topics.map(({ id }) => id));
    const names = new Set(config.names.map(({ id }) => id));
    const unknown = entries.flatMap((entry) => [
      ...entry.topics.filter((id) => !topics.has(id)),
      ...entry.names.filter((id) => !names.has(id)),
    ]);
    expect(unknown).toEqual([]);
  });
});
