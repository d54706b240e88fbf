import {
  headlineWords,
  spellNames,
  suggest,
  type SpelledName,
  type Suggestions,
  type TopicSource,
} from '../lib/search-suggest.ts';
import { once } from './kept.ts';
import type { SearchSource } from './search-source.ts';

/** What is suggested as one types. */
export class Suggester {
  readonly #source: Pick<SearchSource, 'facets' | 'headlines'>;
  readonly #names: () => Promise<readonly SpelledName[]>;
  /** How many entries each name has; it does not change from key to key. */
  readonly #counts: () => Promise<ReadonlyMap<string, number>>;
  readonly #topics: () => Promise<readonly TopicSource[]>;

  constructor(source: Pick<SearchSource, 'facets' | 'headlines'>, topics: readonly TopicSource[]) {
    this.#source = source;
    this.#names = once(async () => spellNames(await source.facets.names()));
    this.#counts = once(() => this.#countNames());
    this.#topics = once(() => this.#countTopics(topics));
  }

  /** @param caret its place in what is typed, in UTF-16 units */
  async suggest(typed: string, caret: number): Promise<Suggestions> {
    const names = await this.#names();
    const counts = await this.#counts();
    const headlines = await this.#source.headlines(headlineWords(typed, caret));
    const topics = await this.#topics();
    return suggest(typed, caret, { names, counts: (id) => counts.get(id) ?? 0, topics, headlines });
  }

  async #countNames(): Promise<Map<string, number>> {
    const kinds = ['person', 'organisation', 'place'] as const;
    const columns = await Promise.all(kinds.map((kind) => this.#source.facets.column(kind)));
    return new Map(
      columns.flatMap(({ values, entries }) =>
        values.map((value, i) => [value, entries[i]?.length ?? 0] as const),
      ),
    );
  }

  async #countTopics(topics: readonly TopicSource[]): Promise<TopicSource[]> {
    const { values, entries } = await this.#source.facets.column('topic');
    return topics.map(({ id, label }) => {
      return { id, label, count: entries[values.indexOf(id)]?.length ?? 0 };
    });
  }
}
