import { isWrittenAs, type QueryName } from './search-names.ts';
import { positiveTerms, type Query, type Term } from './search-query.ts';
import { waysToFind } from './search-terms.ts';
import { joinedForm, runsOf, tokensOf, type Token } from './search-text.ts';

/** A place in a text that answers a term of a query, in UTF-16 units. */
export interface Match {
  /** The place of the term among the positive terms of the query. */
  readonly term: number;
  readonly start: number;
  readonly end: number;
  /** Whether all of the term stands here, and no longer word than was typed. */
  readonly whole: boolean;
  /** Whether it is what was typed, folded; otherwise it is another spelling of a name. */
  readonly typed: boolean;
}

/**
 * Finds every place in a text that answers a term of a query. A word is found as a word of its own and
 * as all of what joints join (`kalin` and `kalins` in `Kalın’s`); typed with a joint it is also found
 * written apart and as one. Words that spell a name are found together, and in the other spellings of
 * the name, if the entry has it; if not, each of them is found for itself, as it answers the query so.
 * @param names the ids of the names that the entry has
 * @returns the matches in order; they may overlap
 */
export function findMatches(text: string, query: Query, names: ReadonlySet<string>): Match[] {
  const terms = positiveTerms(query);
  if (terms.length === 0) return [];
  const block = readBlock(text);
  const found = terms.flatMap((term, i) => {
    const had = term.names.filter(({ id }) => names.has(id));
    const typed = onePerPlace(placesOf(block, term, had.length > 0));
    const others = had.flatMap((name) => spellingsIn(block, name));
    // Around what was typed a longer spelling adds nothing: `quill` marks Quill, not Ada Quill.
    const away = outside(onePerPlace(others), typed);
    return [
      ...typed.map((place) => ({ term: i, ...place, typed: true })),
      ...away.map((place) => ({ term: i, ...place, typed: false })),
    ];
  });
  return found.sort(inTextOrder);
}

/** An entry as a query is asked of it. */
export interface Asked {
  /** Its headline, standfirst and paragraphs, each a text of its own. */
  readonly blocks: readonly string[];
  /** The ids of the names that it has. */
  readonly names: readonly string[];
}

/**
 * Whether an entry answers a query: the definition that the index is held to. A term of several words
 * wants all of them, anywhere in the entry, or any of its names.
 */
export function matchesQuery({ blocks, names }: Asked, { clauses }: Query): boolean {
  const read = blocks.map(readBlock);
  const has = (term: Term) =>
    term.names.some(({ id }) => names.includes(id)) ||
    term.words.every((word) => read.some((block) => findWord(block, word, term.kind).length > 0));
  return clauses.every(({ any, not }) => any.some(has) !== not);
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly whole: boolean;
}

interface Block {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Where each word stands among the tokens. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Every word by itself, and what joints join as one. */
  readonly words: readonly { readonly form: string; readonly tokens: readonly Token[] }[];
}

function readBlock(text: string): Block {
  const tokens = tokensOf(text);
  const runs = runsOf(tokens).filter((run) => run.length > 1);
  const words = [...tokens.map((token) => [token]), ...runs];
  const places = new Map<string, number[]>();
  for (const [i, { form }] of tokens.entries()) {
    const known = places.get(form);
    if (known) known.push(i);
    else places.set(form, [i]);
  }
  return {
    text,
    tokens,
    places,
    words: words.map((word) => ({ form: joinedForm(word), tokens: word })),
  };
}

/** @param together whether words are found only together: `State of Israel` is not about every `of` */
function placesOf(block: Block, { kind, words }: Term, together: boolean): Place[] {
  if (words.length === 1) return words.flatMap((word) => findWord(block, word, kind));
  const each = together ? [] : words.flatMap((word) => findWord(block, word, kind));
  return [
    ...each.map((place) => ({ ...place, whole: false })),
    ...findSequence(block, words.flat()),
  ];
}

function findWord(block: Block, word: readonly string[], kind: Term['kind']): Place[] {
  const { sequence, whole, beginning } = waysToFind(kind, word);
  const found = findBeginnings(block, beginning ?? whole);
  return [
    ...(sequence ? findSequence(block, sequence) : []),
    ...(beginning === null ? found.filter((place) => place.whole) : found),
  ];
}

function findSequence(block: Block, parts: readonly string[]): Place[] {
  return sequencesIn(block, parts).map((i) => ({
    start: block.tokens[i]?.start ?? 0,
    end: block.tokens[i + parts.length - 1]?.end ?? 0,
    whole: true,
  }));
}

/** Where the words of a sequence begin among the tokens. */
function sequencesIn({ tokens, places }: Block, parts: readonly string[]): readonly number[] {
  const starts = places.get(parts[0] ?? '') ?? [];
  return starts.filter((i) => parts.every((part, k) => tokens[i + k]?.form === part));
}

function findBeginnings({ words }: Block, typed: string | null): Place[] {
  if (typed === null) return [];
  return words.flatMap(({ form, tokens }) => {
    const [first] = tokens;
    if (!first || !form.startsWith(typed)) return [];
    return [{ start: first.start, end: endOf(tokens, typed.length), whole: form === typed }];
  });
}

/** Of what joints join, only the words that the letters reach into are marked: `Kalın` of `Kalın’s`. */
function endOf(tokens: readonly Token[], letters: number): number {
  let reached = 0;
  for (const { form, end } of tokens) {
    reached += form.length;
    if (reached >= letters) return end;
  }
  return tokens.at(-1)?.end ?? 0;
}

function spellingsIn(block: Block, { forms, cases }: QueryName): Place[] {
  const { text, tokens } = block;
  return forms.flatMap((form, k) => {
    const starts = sequencesIn(block, form).filter((i) => {
      const written = text.slice(tokens[i]?.start, tokens[i]?.end);
      return isWrittenAs(cases[k] ?? 'any', written);
    });
    return starts.map((i) => ({
      start: tokens[i]?.start ?? 0,
      end: tokens[i + form.length - 1]?.end ?? 0,
      whole: true,
    }));
  });
}

/** Puts places in the order of the text, and what stands at the same place together. */
function onePerPlace(places: readonly Place[]): Place[] {
  const found = new Map<string, Place>();
  for (const place of places) {
    const key = `${place.start} ${place.end}`;
    if (!found.get(key)?.whole) found.set(key, place);
  }
  return [...found.values()].sort(inTextOrder);
}

function inTextOrder(a: Stretch, b: Stretch): number {
  return a.start - b.start || b.end - a.end;
}

/** The places that overlap none of the others that are whole. Both in the order of the text. */
function outside(places: readonly Place[], others: readonly Place[]): Place[] {
  const taken = mergeStretches(others.filter(({ whole }) => whole));
  let at = 0;
  return places.filter(({ start, end }) => {
    while ((taken[at]?.end ?? Infinity) <= start) at += 1;
    return (taken[at]?.start ?? Infinity) >= end;
  });
}

/** From where to where, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Joins stretches that overlap. @param stretches in order of their start */
export function mergeStretches(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const { start, end } of stretches) {
    const last = merged.at(-1);
    if (last && start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      merged.push({ start, end });
    }
  }
  return merged;
}
