import type { FoundRecord } from '../lib/search-export.ts';
import type { FacetRows, Outcome } from '../lib/search-outcome.ts';
import type { Refusal, ServedEntries, ServedRecords } from '../lib/search-service.ts';
import { writeState, type SearchState } from '../lib/search-state.ts';
import type { Suggestions } from '../lib/search-suggest.ts';
import { words } from '../words.ts';
import { toFound } from './collect-records.ts';
import type { Searching, SearchPlace } from './searching.ts';

/**
 * Opens the search service of an archive: `chosen-search.ts` puts this module in the place of `open-search.ts`.
 * @returns null for an archive without entries
 * @throws Error where the service is out of reach, or refuses
 */
export async function openSearch({ folder, ...labels }: SearchPlace): Promise<Searching | null> {
  const ask = <T>(path: string, params = new URLSearchParams()) =>
    get<T>(`${folder}${path}?${params}`);
  const { entries } = await ask<ServedEntries>('archive');
  if (entries === 0) return null;
  return {
    search: (state, today) => ask<Outcome>('search', paramsOf(state, { today })),
    count: (state, today) => ask<FacetRows>('count', paramsOf(state, { today })),
    suggest: (typed, caret) =>
      ask<Suggestions>('suggest', new URLSearchParams({ typed, caret: String(caret) })),
    async collect(state, today, { progress, isCancelled }) {
      const found: FoundRecord[] = [];
      for (let total = 1; found.length < total;) {
        const after = String(found.length);
        const piece = await ask<ServedRecords>('records', paramsOf(state, { today, after }));
        // Nobody hears of it: who cancelled has been answered.
        if (isCancelled()) throw new Error('The export was cancelled.');
        ({ total } = piece);
        if (piece.records.length === 0) break;
        const names = new Map(piece.names.map((name) => [name.id, name]));
        for (const record of piece.records) found.push(toFound(record, names, labels));
        progress(found.length, total);
      }
      return found;
    },
  };
}

function paramsOf(state: SearchState, more: Readonly<Record<string, string>>): URLSearchParams {
  const params = writeState(state);
  for (const [name, value] of Object.entries(more)) params.set(name, value);
  return params;
}

async function get<T>(address: string): Promise<T> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new Error(words.searchService.outOfReach, { cause });
  });
  if (response.ok) return (await response.json()) as T;
  const refusal = (await response.json().catch(() => null)) as Partial<Refusal> | null;
  const what = refusal?.error?.message ?? `${response.status} ${response.statusText}`.trim();
  throw new Error(words.searchService.refused(what));
}
