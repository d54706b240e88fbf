import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readEntryFile } from '../../src/lib/entry-file.ts';
import { provenancePath } from '../../src/lib/provenance-file.ts';
import type { Entry } from '../../src/schema/entry.ts';
import { unaccounted } from './accounting.ts';
import { ingestCli } from './ingest-cli.ts';
import { expectWanted, WANTED } from './issue-table.ts';
import { temporaryFolder } from './temporary-folder.ts';

// Each test starts the command several times, and a busy machine takes seconds to start it.
vi.setConfig({ testTimeout: 30_000 });

/**
 * Ingests the five articles with this archive's own configuration, through the command, and checks
 * them against the table of issue 2. The same for the retold and for the originals.
 *
 * @param sources the folder they stand in
 * @param wording what their entries must call their text
 */
export function describeFive(sources: string, wording: Entry['source']['wording']): void {
  describe('the five articles', () => {
    it('go through, with nothing refused and nothing asked that is not decided', async () => {
      const out = await temporaryFolder();
      const { status, stdout, stderr } = await ingestCli(['--sources', sources, '--out', out]);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain('5 sources: 5 written, 0 unchanged, 0 refused.');
      expect(stdout).toContain('"1/10/2026" can be 10 January 2026 or 1 October 2026; decided: ');
      expect(stdout).toContain('c. Dec 2023 (none in the source; decided: ');
      expect(stdout).toContain('* made from the first sentence: no headline');
      expect(stdout).not.toMatch(/^(?:Refused|Asked of an editor|Noted):/m);
      const again = await ingestCli(['--sources', sources, '--out', out]);
      expect(again.stdout).toContain('5 sources: 0 written, 5 unchanged, 0 refused.');
    });

    it('are as the table wants them, and every line of text is accounted for', async () => {
      const out = await temporaryFolder();
      await ingestCli(['--sources', sources, '--out', out]);
      const entries = await entriesBySource(out);
      expect([...entries.keys()].sort()).toEqual(WANTED.map(({ file }) => file));
      for (const wanted of WANTED) {
        const made = entries.get(wanted.file) ?? { entry: '', provenance: '' };
        expectWanted(wanted, made, wording);
        const source = await readFile(join(sources, wanted.file));
        expect(await unaccounted({ file: wanted.file, source, ...made }), wanted.file).toEqual([]);
      }
    });
  });
}

async function entriesBySource(out: string) {
  const paths = (await readdir(out, { recursive: true })).filter((path) => path.endsWith('.md'));
  const made = await Promise.all(
    paths.map(async (path) => ({
      entry: await readFile(join(out, path), 'utf8'),
      provenance: await readFile(join(out, provenancePath(path)), 'utf8'),
    })),
  );
  return new Map(made.map((one) => [readEntryFile(one.entry, 'entry').entry.source.file, one]));
}
