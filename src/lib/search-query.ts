import { joinedForm, runsOf, tokensOf, type Token } from './search-text.ts';

/**
 * What a reader asks for: words, each found by its beginning (`kalin` finds `Kalın’s`), and
 * "phrases", found whole and in order within one paragraph. All of them must be in an entry. A word
 * of one letter is found whole, as if quoted: it would begin a good part of all words.
 */

export interface Term {
  readonly kind: 'word' | 'phrase';
  /** As typed, without quotation marks. */
  readonly typed: string;
  /** The words of a phrase; of a typed word one, or several where a mark joins them: `al-Qaeda`. */
  readonly parts: readonly string[];
}

export interface Query {
  readonly terms: readonly Term[];
}

const ITEM = /"([^"]*)"|[^\s"]+/gu;
const DOUBLE_QUOTES = /[“”„‟«»]/gu;

/** Reads what was typed. Marks without a letter or figure are passed over; so is a quote left open. */
export function parseQuery(text: string): Query {
  const terms: Term[] = [];
  for (const [item, quoted] of text.replace(DOUBLE_QUOTES, '"').matchAll(ITEM)) {
    if (quoted === undefined) terms.push(...wordTerms(item));
    else terms.push(...phraseTerm(quoted));
  }
  return { terms: terms.filter((term, i) => terms.findIndex((one) => same(one, term)) === i) };
}

function wordTerms(item: string): Term[] {
  return runsOf(tokensOf(item)).map((run) => ({
    kind: joinedForm(run).length === 1 ? 'phrase' : 'word',
    typed: item.slice(run[0]?.start, run.at(-1)?.end),
    parts: run.map(({ form }) => form),
  }));
}

function phraseTerm(quoted: string): Term[] {
  const parts = tokensOf(quoted).map(({ form }) => form);
  return parts.length === 0 ? [] : [{ kind: 'phrase', typed: quoted.trim(), parts }];
}

function same(a: Term, b: Term): boolean {
  return a.kind === b.kind && a.parts.join(' ') === b.parts.join(' ');
}

/** Writes a query without one of its terms. */
export function withoutTerm(query: Query, term: Term): string {
  return query.terms
    .filter((one) => one !== term)
    .map(({ kind, typed }) => (kind === 'phrase' ? `"${typed}"` : typed))
    .join(' ');
}

/** A place in a text that answers a term of a query, in UTF-16 units. */
export interface Match {
  readonly term: number;
  readonly start: number;
  readonly end: number;
  /** False where a word only begins with what was typed. */
  readonly whole: boolean;
}

/**
 * Finds every place in a text that answers a query. A typed word is found at the beginning of a word
 * and of a run (`alqaeda` in `al-Qaeda`), in quotation marks as the whole of one; typed with a joint
 * it is also found written apart.
 * @returns the matches in order; they may overlap
 */
export function findMatches(text: string, { terms }: Query): Match[] {
  if (terms.length === 0) return [];
  const tokens = tokensOf(text);
  const runs = runsOf(tokens).filter((run) => run.length > 1);
  const words = [...tokens.map((token) => [token]), ...runs];
  const found = terms.flatMap(({ kind, parts }, term) => {
    const places = parts.length > 1 ? findSequence(tokens, parts) : [];
    if (kind === 'word') places.push(...findBeginnings(words, parts));
    else if (parts.length === 1) places.push(...findBeginnings(words, parts).filter(isWhole));
    return places.map((place) => ({ term, ...place }));
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isWhole({ whole }: Place): boolean {
  return whole;
}

type Place = Omit<Match, 'term'>;

function findSequence(tokens: readonly Token[], parts: readonly string[]): Place[] {
  return tokens.flatMap(({ start }, i) => {
    if (!parts.every((part, k) => tokens[i + k]?.form === part)) return [];
    return [{ start, end: tokens[i + parts.length - 1]?.end ?? start, whole: true }];
  });
}

function findBeginnings(runs: readonly (readonly Token[])[], parts: readonly string[]): Place[] {
  const typed = parts.join('');
  return runs.flatMap((run) => {
    const form = joinedForm(run);
    const [first] = run;
    if (!first || !form.startsWith(typed)) return [];
    return [{ start: first.start, end: endOfMatch(run, typed.length), whole: form === typed }];
  });
}

/** Of a run, only the words that what was typed reaches into are marked: `Kalın` of `Kalın’s`. */
function endOfMatch(run: readonly Token[], length: number): number {
  let reached = 0;
  for (const { form, end } of run) {
    reached += form.length;
    if (reached >= length) return end;
  }
  return run.at(-1)?.end ?? 0;
}

/**
 * Whether an entry answers a query: the definition that the index is held to.
 * @param blocks its headline, standfirst and paragraphs, each a text of its own
 */
export function matchesQuery(blocks: readonly string[], query: Query): boolean {
  const found = new Set(blocks.flatMap((text) => findMatches(text, query).map(({ term }) => term)));
  return found.size === query.terms.length;
}
