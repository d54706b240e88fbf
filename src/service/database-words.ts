import type { Sql } from 'postgres';
import type { WordSource } from '../client/search-source.ts';
import type { Scores, WordFinder } from '../client/term-finder.ts';
import { inCodeUnits } from '../lib/code-units.ts';
import { phraseOf } from '../lib/search-lexemes.ts';
import { scorePostings, WEIGHTS } from '../lib/search-postings.ts';
import { placesOf } from './places.ts';
import { beginningQuery, wholeQuery } from './tsquery.ts';

/** Stands behind every word that begins as it does: the last character that there is. */
const LAST = '\u{10FFFF}';

/**
 * The words of an archive in PostgreSQL's full text: GIN answers for lexemes of ours, without reading a
 * text, and each word is a lexeme again for every weight that it reaches, so that ranking reads none either.
 */
export class DatabaseWords implements WordFinder, WordSource {
  readonly #sql: Sql;
  readonly #schema: string;
  readonly #entries: number;

  constructor(sql: Sql, { schema, entries }: { schema: string; entries: number }) {
    this.#sql = sql;
    this.#schema = schema;
    this.#entries = entries;
  }

  whole(word: string): Promise<Scores | null> {
    return this.#find((weight) => wholeQuery(word, weight));
  }

  /** All words that begin so rank as one, by the entries that have any of them. */
  startingWith(start: string): Promise<Scores | null> {
    return this.#find((weight) => beginningQuery(start, weight));
  }

  async #find(queryOf: (weight: number) => string): Promise<Scores | null> {
    const rows = await this.#sql<{ weight: number; places: Buffer }[]>`
      select weight, string_agg(int4send(place), '' order by place) as places
      from unnest(${WEIGHTS.map((_, weight) => queryOf(weight))}::text[]) with ordinality as asked(query, weight)
      cross join lateral (
        select distinct place from ${this.#sql(`${this.#schema}.words`)}
        where lexemes @@ asked.query::tsquery
      ) as found
      group by weight order by weight`;
    const [all, ...heavier] = rows.map(({ places }) => placesOf(places));
    if (!all) return null;
    const weights = new Uint8Array(this.#entries);
    for (const [i, places] of heavier.entries()) for (const place of places) weights[place] = i + 1;
    const own = Uint8Array.from(all, (place) => weights[place] ?? 0);
    const scores = new Float32Array(this.#entries);
    scorePostings({ entries: all, weights: own }, scores);
    return scores;
  }

  async sequence(parts: readonly string[], scores: Scores): Promise<Scores> {
    const places: number[] = [];
    for (const [place, score] of scores.entries()) if (score > 0) places.push(place);
    const found = new Float32Array(scores.length);
    if (places.length === 0) return found;
    const rows = await this.#sql<{ places: Buffer | null }[]>`
      select string_agg(int4send(place), '') as places
      from ${this.#sql(`${this.#schema}.entries`)}
      where place = any(${places}::int[]) and strpos(sequence, ${phraseOf(parts)}) > 0`;
    for (const place of placesOf(rows[0]?.places ?? new Uint8Array())) {
      found[place] = scores[place] ?? 0;
    }
    return found;
  }

  async beginningWith(prefix: string) {
    const rows = await this.#sql<{ word: string; count: number; joined: boolean }[]>`
      select word, entries as count, joined from ${this.#sql(`${this.#schema}.vocabulary`)}
      where word >= ${prefix} and word < ${`${prefix}${LAST}`}`;
    return rows.toSorted((a, b) => inCodeUnits(a.word, b.word));
  }
}
