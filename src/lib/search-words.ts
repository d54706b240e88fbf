import { weightOf } from './search-postings.ts';
import type { IndexedText } from './search-record.ts';
import { joinedForm, runsOf, tokensOf } from './search-text.ts';

/** The words of an entry, as an index takes them: how much each counts, and where they stand. */

export interface IndexedWords {
  /** Every word, those that joints make of others among them, with its weight (search-postings.ts). */
  readonly weights: ReadonlyMap<string, number>;
  /** The words of each block in order; the joined ones stand only as their parts. */
  readonly sequence: readonly (readonly string[])[];
}

/** The words of an entry's text. */
export function wordsOf({ title, standfirst, blocks }: IndexedText): IndexedWords {
  const [head, stand, ...rest] = [title, standfirst ?? '', ...blocks.map(([, text]) => text)].map(
    (text) => tokensOf(text),
  );
  const counts = new Map<string, number>();
  const formsOf = (tokens: ReturnType<typeof tokensOf>) =>
    runsOf(tokens).flatMap((run) => [
      ...run.map(({ form }) => form),
      ...(run.length > 1 ? [joinedForm(run)] : []),
    ]);
  for (const form of rest.flatMap(formsOf)) counts.set(form, (counts.get(form) ?? 0) + 1);
  const weights = new Map([...counts].map(([form, times]) => [form, weightOf(times)]));
  for (const form of formsOf(stand ?? [])) weights.set(form, 2);
  for (const form of formsOf(head ?? [])) weights.set(form, 3);
  const sequence = [head ?? [], stand ?? [], ...rest].map((tokens) =>
    tokens.map(({ form }) => form),
  );
  return { weights, sequence };
}
