import type { FacetRows, Outcome } from '../lib/search-outcome.ts';
import type { SearchState } from '../lib/search-state.ts';
import type { Suggestions } from '../lib/search-suggest.ts';
import { words } from '../words.ts';
import type { WrittenExport } from './export-job.ts';
import { once } from './kept.ts';
import { openSearch } from './open-search.ts';
import type { Searching, SearchPlace } from './searching.ts';
import type { AskedExport } from './write-export.ts';
import { reasonOf } from '../lib/reason-of.ts';

/**
 * The search off the page's own thread, so that typing never waits for it. Questions have a number, and
 * answers that of their question.
 */

export type Question =
  | ({ readonly kind: 'open' } & SearchPlace)
  | OfState<'search'>
  | OfState<'count'>
  | ({ readonly kind: 'export' } & AskedExport)
  | { readonly kind: 'suggest'; readonly typed: string; readonly caret: number }
  | { readonly kind: 'name-hidden'; readonly text: string }
  | { readonly kind: 'loaded' }
  | { readonly kind: 'cancel'; readonly of: number };

interface OfState<K> {
  readonly kind: K;
  readonly state: SearchState;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What answers each kind of question. */
export interface Answers {
  /** Whether the archive has entries. */
  readonly open: boolean;
  readonly search: Outcome;
  readonly count: FacetRows;
  readonly export: WrittenExport;
  readonly suggest: Suggestions;
  /** The text with its hidden letters named. */
  readonly 'name-hidden': string;
  /** The addresses of the files that were loaded. */
  readonly loaded: readonly string[];
  readonly cancel: null;
}

export type Asked = Question & { readonly turn: number };

export type Reply =
  | {
      readonly turn: number;
      readonly kind: 'done';
      readonly answer: Answers[keyof Answers];
      readonly milliseconds: number;
    }
  | { readonly turn: number; readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly turn: number; readonly kind: 'failed'; readonly message: string };

let question: Extract<Question, { kind: 'open' }> | undefined;
const cancelled = new Set<number>();
/** Opens the index when it is first needed. */
const opened = once(() => openSearch(question ?? { folder: '', topics: [], published: '' }));

// WebKit runs the script of a worker again when a part that is loaded later imports from it: the first one answers.
self.onmessage ??= ({ data }: MessageEvent<Asked>) => {
  const started = performance.now();
  reply(data).then(
    (answer) => {
      const milliseconds = performance.now() - started;
      send({ turn: data.turn, kind: 'done', answer, milliseconds });
    },
    (error: unknown) => {
      const message = reasonOf(error);
      send({ turn: data.turn, kind: 'failed', message });
    },
  );
};

async function reply(asked: Asked): Promise<Answers[keyof Answers]> {
  if (asked.kind === 'cancel') {
    cancelled.add(asked.of);
    return null;
  }
  if (asked.kind === 'open') {
    question = asked;
    return (await opened()) !== null;
  }
  if (asked.kind === 'loaded') {
    return performance.getEntriesByType('resource').map(({ name }) => name);
  }
  if (asked.kind === 'name-hidden') {
    const { showHidden } = await import('../lib/show-hidden.ts');
    return showHidden(asked.text);
  }
  const search = await opened();
  if (!search) throw new Error(words.searchNotes.noEntries);
  if (asked.kind === 'search') return search.search(asked.state, asked.today);
  if (asked.kind === 'count') return search.count(asked.state, asked.today);
  if (asked.kind === 'suggest') return search.suggest(asked.typed, asked.caret);
  return write(search, asked);
}

async function write(
  search: Searching,
  { turn, ...asked }: Extract<Asked, { kind: 'export' }>,
): Promise<WrittenExport> {
  // Most readers never save a file: what writes them is loaded when the first is asked for.
  const { writeExport } = await import('./write-export.ts');
  return writeExport(search, asked, {
    progress: (done, of) => {
      send({ turn, kind: 'progress', done, of });
    },
    isCancelled: () => cancelled.has(turn),
  });
}

function send(message: Reply): void {
  self.postMessage(message);
}
