import { ArchiveFiles } from './archive-files.ts';
import { openFiles } from './file-source.ts';
import { once } from './kept.ts';
import { SearchEngine } from './search-engine.ts';
import type { Searching, SearchPlace } from './searching.ts';

/**
 * Opens the static index of an archive. In a build with a search service `chosen-search.ts` puts
 * `open-service.ts` in place of this module.
 * @returns null for an archive without entries
 * @throws Error where the index is missing or out of reach
 */
export async function openSearch({ folder, ...labels }: SearchPlace): Promise<Searching | null> {
  const files = await ArchiveFiles.open(folder);
  if (files.manifest.entries === 0) return null;
  const source = await openFiles(files);
  const engine = new SearchEngine(source);
  // Loaded when somebody begins to type.
  const suggester = once(async () => {
    const { Suggester } = await import('./suggester.ts');
    return new Suggester(source, labels.topics);
  });
  return {
    search: (state, today) => engine.search(state, today),
    count: async (state, today) => {
      const rows = await engine.count(state, today);
      source.wordFinder.prepare();
      return rows;
    },
    suggest: async (typed, caret) => (await suggester()).suggest(typed, caret),
    async collect(state, today, watch) {
      // Most readers never save a file.
      const { collectRecords } = await import('./collect-records.ts');
      return collectRecords(engine, { state, today, ...labels }, watch);
    },
  };
}
