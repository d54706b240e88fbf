import { decodeDays, decodeFacet, textFile } from '../lib/search-catalogue.ts';
import { RECORDS_PER_PIECE, type Facts, type StoredRecord } from '../lib/search-facts.ts';
import type { HeadlineShard } from '../lib/search-headlines.ts';
import type { AuthorityName } from '../lib/search-names.ts';
import { words } from '../words.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { FacetColumns } from './facet-columns.ts';
import { Kept } from './kept.ts';
import type { SearchSource } from './search-source.ts';
import { TermFinder } from './term-finder.ts';
import { TermSearch } from './term-search.ts';
import { WordList } from './word-list.ts';

/** Answers kept: a reader who narrows a search asks for the same words again and again. */
const KEPT = 60;

/** The static index as the source of a search. */
export interface FileSource extends SearchSource {
  /** What finds words, which can be made ready beforehand. */
  readonly wordFinder: TermSearch;
}

/** Opens the files of an archive that has entries. @throws Error where a part of the index cannot be loaded */
export async function openFiles(files: ArchiveFiles): Promise<FileSource> {
  const { entries } = files.manifest;
  const days = decodeDays(await files.bytes('days.bin'));
  const facets = new FacetColumns({
    names: () => files.json<AuthorityName[]>('names.bin'),
    column: async (facet) => decodeFacet(await files.bytes(`facets/${facet}.bin`)),
  });
  const list = new WordList(files);
  const wordFinder = new TermSearch(files, list);
  const pieces = new Kept<number, readonly StoredRecord[]>();
  const piece = (place: number) =>
    pieces.get(place, () => files.json<StoredRecord[]>(`records/${place}.bin`));
  return {
    ...{ days, facets, wordFinder, words: list },
    terms: new TermFinder(wordFinder, { entries, facets, kept: KEPT }),
    facts: (places) =>
      Promise.all(Array.from(places, (place) => files.json<Facts>(textFile(place, entries)))),
    records: (places) =>
      Promise.all(
        Array.from(places, async (place) => {
          const held = await piece(Math.floor(place / RECORDS_PER_PIECE));
          const record = held[place % RECORDS_PER_PIECE];
          if (!record) throw new Error(words.searchNotes.noRecord(place));
          return record;
        }),
      ),
    async headlines(typed) {
      // Loaded with what suggests, when somebody begins to type.
      const { headlinesFor } = await import('../lib/search-headlines.ts');
      return headlinesFor(typed, {
        firsts: (await files.firsts()).headlines,
        load: (place) => files.json<HeadlineShard>(`headlines/${place}.bin`),
      });
    },
  };
}
