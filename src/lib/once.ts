import { contentVersion } from './content-version.ts';

/** What was answered, and for which version of the content. */
interface Answered<T> {
  answer?: Promise<T>;
  version?: number;
}

/** Kept with the thread, not with a module: a build has modules for pages and the same ones for all else. */
const SHARED = Symbol.for('news-archive.once');

type Holder = typeof globalThis & { [SHARED]?: Map<string, Answered<unknown>> };

/**
 * Asks a question once for each version of the content: in a build, where nothing changes underneath, once.
 * @param shared what the answer is called where all that run in a thread share it; it is plain data
 */
export function once<T>(ask: () => Promise<T>, shared?: string): () => Promise<T> {
  const last = shared === undefined ? {} : sharedAs<T>(shared);
  return () => {
    if (!last.answer || last.version !== contentVersion()) {
      last.version = contentVersion();
      last.answer = ask();
    }
    return last.answer;
  };
}

function sharedAs<T>(name: string): Answered<T> {
  const holder = globalThis as Holder;
  const all = holder[SHARED] ?? new Map<string, Answered<unknown>>();
  const known = (all.get(name) ?? {}) as Answered<T>;
  holder[SHARED] = all.set(name, known);
  return known;
}

/**
 * Answers a question that was the last one asked as it was answered then. The pages of an entry are drawn one behind the other
 * from the same file, and each is asked for its facts twice: for what it is made of, and to be drawn.
 * @param ask whose questions are alike where all their fields are the same
 */
export function onceInARow<Asked extends object, T>(ask: (asked: Asked) => T): (asked: Asked) => T {
  let last: { readonly asked: Asked; readonly version: number; readonly answer: T } | null = null;
  return (asked) => {
    const version = contentVersion();
    if (last?.version !== version || !isAlike(last.asked, asked)) {
      last = { asked, version, answer: ask(asked) };
    }
    return last.answer;
  };
}

function isAlike(one: object, other: object): boolean {
  if (one === other) return true;
  const fields = Object.entries(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every(([name, value]) => Object.is(value, Reflect.get(other, name)))
  );
}
