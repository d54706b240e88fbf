import type { Export, ExportFormat } from '../lib/search-export.ts';
import type { FacetRows, Outcome } from '../lib/search-outcome.ts';
import type { SearchState } from '../lib/search-state.ts';
import type { Suggestions } from '../lib/search-suggest.ts';
import { words } from '../words.ts';
import { SearchEngine } from './search-engine.ts';
import { collectRecords, type Labels } from './collect-records.ts';
import type { WrittenExport } from './export-job.ts';
import { Kept, once } from './kept.ts';
import type { Suggester } from './suggester.ts';

/**
 * The search off the page's own thread, so that typing never waits for it. Questions have a number, and
 * answers that of their question.
 */

export type Question =
  | ({ readonly kind: 'open'; readonly folder: string } & Labels)
  | OfState<'search'>
  | OfState<'count'>
  | (OfState<'export'> & {
      readonly format: ExportFormat;
      readonly about: Omit<Export, 'records'>;
    })
  | { readonly kind: 'suggest'; readonly typed: string; readonly caret: number }
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
const engine = once(() => SearchEngine.open(question?.folder ?? ''));
/** Loaded when somebody begins to type. */
const suggesters = new Kept<SearchEngine, Suggester>();

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const started = performance.now();
  reply(data).then(
    (answer) => {
      const milliseconds = performance.now() - started;
      send({ turn: data.turn, kind: 'done', answer, milliseconds });
    },
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      send({ turn: data.turn, kind: 'failed', message });
    },
  );
});

async function reply(asked: Asked): Promise<Answers[keyof Answers]> {
  if (asked.kind === 'cancel') {
    cancelled.add(asked.of);
    return null;
  }
  if (asked.kind === 'open') {
    question = asked;
    return (await engine()) !== null;
  }
  if (asked.kind === 'loaded') {
    return performance.getEntriesByType('resource').map(({ name }) => name);
  }
  const search = await engine();
  if (!search) throw new Error(words.searchNotes.noEntries);
  if (asked.kind === 'search') return search.search(asked.state, asked.today);
  if (asked.kind === 'count') {
    const rows = await search.count(asked.state, asked.today);
    search.terms.prepare();
    return rows;
  }
  if (asked.kind === 'suggest') {
    const suggester = await suggesters.get(search, async () => {
      const { Suggester } = await import('./suggester.ts');
      return new Suggester(search.files, search.facets, question?.topics ?? []);
    });
    return suggester.suggest(asked.typed, asked.caret);
  }
  return write(search, asked);
}

async function write(
  search: SearchEngine,
  { turn, state, today, format, about }: Extract<Asked, { kind: 'export' }>,
): Promise<WrittenExport> {
  const { topics, published } = question ?? { topics: [], published: '' };
  const asked = { state, today, topics, published };
  const records = await collectRecords(search, asked, {
    progress: (done, of) => {
      send({ turn, kind: 'progress', done, of });
    },
    isCancelled: () => cancelled.has(turn),
  });
  // Most readers never save a file: what writes them is loaded when the first is asked for.
  const { WRITERS } = await import('../lib/export-writers.ts');
  const { type, write: writeAs } = WRITERS[format];
  return { text: writeAs({ ...about, records }), type, count: records.length };
}

function send(message: Reply): void {
  self.postMessage(message);
}
