import type { SearchEngine } from '../client/search-engine.ts';
import { RECORDS_PER_PIECE } from '../lib/search-facts.ts';
import {
  MOST_TYPED,
  type Refusal,
  type ServedEntries,
  type ServedRecords,
} from '../lib/search-service.ts';
import { readState, type SearchState } from '../lib/search-state.ts';
import { isCalendarDay } from '../schema/calendar.ts';
import { isDatabaseError, type ServedArchive } from './served-archive.ts';
import { ServiceFault } from './service-faults.ts';

/** What the service answers, apart from HTTP. Parameters are those of the address of a search, and a few more. */

export interface Reply {
  readonly status: number;
  /** To be sent as JSON. */
  readonly body: object;
}

/** The longest address that is read, in characters: facets may be many, what is typed is short. */
const MOST_ADDRESS = 8000;

/** SQLSTATE of a statement that took too long: query_canceled (PostgreSQL 15, Appendix A). */
const CANCELLED = '57014';

/**
 * Answers a question.
 * @param address path and parameters, from the root of the service: `/search?q=mit&today=2026-11-21`
 * @param report is told of what went wrong here, which is not for whoever asked
 */
export async function answerRequest(
  archive: ServedArchive,
  address: string,
  report: (error: unknown) => void,
): Promise<Reply> {
  try {
    return { status: 200, body: await answer(archive, address) };
  } catch (error) {
    const fault = toFault(error);
    if (fault.code === 'failed') report(error);
    return refuse(fault);
  }
}

/** The reply that tells a fault. */
export function refuse({ status, code, message }: ServiceFault): Reply {
  const body: Refusal = { error: { code, message } };
  return { status, body };
}

function toFault(error: unknown): ServiceFault {
  if (error instanceof ServiceFault) return error;
  if (isDatabaseError(error, CANCELLED)) {
    return new ServiceFault('too-slow', 'the database took longer than it may');
  }
  return new ServiceFault('failed', 'the question could not be answered');
}

async function answer(archive: ServedArchive, address: string): Promise<object> {
  if (address.length > MOST_ADDRESS) {
    const found = `expected an address of at most ${MOST_ADDRESS} characters, found ${address.length}`;
    throw new ServiceFault('address-long', found);
  }
  const [path = '', search = ''] = address.split(/\?(.*)/s);
  const params = new URLSearchParams(search);
  switch (path) {
    case '/archive':
      return archive.ask(({ entries }): Promise<ServedEntries> => Promise.resolve({ entries }));
    case '/search': {
      const [state, today] = [stateOf(params), dayOf(params)];
      return archive.ask(({ engine }) => engine.search(state, today));
    }
    case '/count': {
      const [state, today] = [stateOf(params), dayOf(params)];
      return archive.ask(({ engine }) => engine.count(state, today));
    }
    case '/records': {
      const asked = {
        state: stateOf(params),
        today: dayOf(params),
        from: numberOf(params, 'after'),
      };
      return archive.ask(({ engine }) => recordsOf(engine, asked));
    }
    case '/suggest': {
      const typed = shortText(params, 'typed');
      const caret = numberOf(params, 'caret');
      return archive.ask(({ suggester }) => suggester.suggest(typed, caret));
    }
    default:
      throw new ServiceFault('not-found', `found ${JSON.stringify(path)}`);
  }
}

interface AskedRecords {
  readonly state: SearchState;
  readonly today: string;
  readonly from: number;
}

async function recordsOf(
  engine: SearchEngine,
  { state, today, from }: AskedRecords,
): Promise<ServedRecords> {
  const { source } = engine;
  const found = await engine.places(state, today);
  const records = await source.records(found.subarray(from, from + RECORDS_PER_PIECE));
  const named = new Set(records.flatMap(({ names }) => names));
  const names = (await source.facets.names()).filter(({ id }) => named.has(id));
  return {
    total: found.length,
    records,
    names: names.map(({ id, label, kind }) => ({ id, label, kind })),
  };
}

/** A search as the address of the search page says it. */
function stateOf(params: URLSearchParams): SearchState {
  for (const name of ['q', 'from', 'to', 'view']) shortText(params, name);
  return readState(params);
}

/** The reader's day. */
function dayOf(params: URLSearchParams): string {
  const day = params.get('today') ?? '';
  if (isCalendarDay(day)) return day;
  throw unread('today', 'a day such as 2026-11-21', day);
}

function numberOf(params: URLSearchParams, name: string): number {
  const figures = params.get(name) ?? '';
  if (/^\d{1,9}$/.test(figures)) return Number(figures);
  throw unread(name, 'a whole number', figures);
}

function unread(name: string, expected: string, found: string): ServiceFault {
  const shown = JSON.stringify(found.slice(0, 40));
  return new ServiceFault('parameter-unread', `${name}: expected ${expected}, found ${shown}`);
}

function shortText(params: URLSearchParams, name: string): string {
  const text = params.get(name) ?? '';
  if (text.length <= MOST_TYPED) return text;
  const what = `${name}: expected at most ${MOST_TYPED} characters, found ${text.length}`;
  throw new ServiceFault('query-long', what);
}
