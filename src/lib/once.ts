import { contentVersion } from './content-version.ts';

/** Asks a question once for each version of the content: in a build, where nothing changes underneath, once. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  let version = 0;
  return () => {
    if (!answer || version !== contentVersion()) {
      version = contentVersion();
      answer = ask();
    }
    return answer;
  };
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
