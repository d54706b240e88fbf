import { headlinesFor, type HeadlineShard } from '../lib/search-headlines.ts';
import {
  headlineWords,
  spellNames,
  suggest,
  type SpelledName,
  type Suggestions,
  type TopicSource,
} from '../lib/search-suggest.ts';
import type { ArchiveFiles } from './archive-files.ts';
import type { FacetColumns } from './facet-columns.ts';

/** What is suggested as one types, out of the files of the index. */
export class Suggester {
  readonly #files: ArchiveFiles;
  readonly #facets: FacetColumns;
  readonly #topics: readonly TopicSource[];
  #names: Promise<readonly SpelledName[]> | undefined;

  constructor(files: ArchiveFiles, facets: FacetColumns, topics: readonly TopicSource[]) {
    this.#files = files;
    this.#facets = facets;
    this.#topics = topics;
  }

  /** @param caret its place in what is typed, in UTF-16 units */
  async suggest(typed: string, caret: number): Promise<Suggestions> {
    this.#names ??= this.#facets.names().then(spellNames);
    const names = await this.#names;
    const counts = await this.#countNames();
    const headlines = await headlinesFor(headlineWords(typed, caret), {
      firsts: this.#files.manifest.headlines,
      load: (place) => this.#files.json<HeadlineShard>(`headlines/${place}.bin`),
    });
    const topics = await this.#countTopics();
    return suggest(typed, caret, { names, counts: (id) => counts.get(id) ?? 0, topics, headlines });
  }

  async #countNames(): Promise<Map<string, number>> {
    const kinds = ['person', 'organisation', 'place'] as const;
    const columns = await Promise.all(kinds.map((kind) => this.#facets.column(kind)));
    return new Map(
      columns.flatMap(({ values, entries }) =>
        values.map((value, i) => [value, entries[i]?.length ?? 0] as const),
      ),
    );
  }

  async #countTopics(): Promise<TopicSource[]> {
    const { values, entries } = await this.#facets.column('topic');
    return this.#topics.map(({ id, label }) => {
      return { id, label, count: entries[values.indexOf(id)]?.length ?? 0 };
    });
  }
}
