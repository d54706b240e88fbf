import { runsOf, tokensOf, type Token } from './search-text.ts';

/**
 * The names of the authority file as a reader may type them: every spelling of each, looked up in a list
 * of words in one pass, however many names there are.
 */

/** What the browser gets of a name of `content/names.yaml`. */
export interface AuthorityName {
  readonly id: string;
  readonly label: string;
  /** BCP 47 tag of the label where it is not the site's language. */
  readonly lang: string | null;
  readonly kind: 'person' | 'organisation' | 'place';
  /** All further ways the name is written. */
  readonly spellings: readonly string[];
}

/**
 * How a form has to be written in a text to be the name: anyhow, its first letter a capital (`Turkey`, not
 * `turkey`), or all of it in capitals (`IS`, not `is`).
 */
type LetterCase = 'any' | 'initial' | 'capitals';

/** A name that words of a query spell. */
export interface QueryName {
  readonly id: string;
  readonly label: string;
  readonly lang: string | null;
  /** As the authority file has them, the label first. */
  readonly spellings: readonly string[];
  /** Every spelling as its folded words, each once. What a joint joins is there apart and as one. */
  readonly forms: readonly (readonly string[])[];
  /** For each of `forms`, how it has to be written. */
  readonly cases: readonly LetterCase[];
}

/** A word of a query or of a text: folded, and as it stands there. */
export interface WrittenWord {
  readonly form: string;
  readonly written: string;
}

/** The names that a run of words spells. */
export interface NameRun {
  /** How many words. */
  readonly length: number;
  readonly names: readonly QueryName[];
}

/** Names by the words of their spellings; made by {@link indexNames}. */
export interface NameIndex {
  readonly next: ReadonlyMap<string, NameIndex>;
  /** The names that the words up to here spell. */
  readonly names: readonly QueryName[];
  /** Those of them that the words spell only in capitals. */
  readonly inCapitals: readonly QueryName[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly names: QueryName[];
  readonly inCapitals: QueryName[];
}

/** Makes names ready to be looked up. A spelling that several names share stands for all of them. */
export function indexNames(names: readonly AuthorityName[]): NameIndex {
  const root = emptyNode();
  for (const name of names.map(toQueryName)) {
    for (const [i, form] of name.forms.entries()) {
      const node = form.reduce(step, root);
      (name.cases[i] === 'capitals' ? node.inCapitals : node.names).push(name);
    }
  }
  return root;
}

function emptyNode(): Node {
  return { next: new Map(), names: [], inCapitals: [] };
}

function step(node: Node, word: string): Node {
  const known = node.next.get(word);
  if (known) return known;
  const made = emptyNode();
  node.next.set(word, made);
  return made;
}

/**
 * Finds the names that are spelt by the words from a place on.
 * @param at the place of the first word
 * @returns every run that is a spelling, the longest first
 */
export function namesAt(index: NameIndex, words: readonly WrittenWord[], at: number): NameRun[] {
  const runs: NameRun[] = [];
  let node: NameIndex | undefined = index;
  for (let length = 1; ; length += 1) {
    const word = words[at + length - 1];
    node = word && node.next.get(word.form);
    if (!word || !node) return runs.reverse();
    const names = isCapitals(word.written) ? [...node.names, ...node.inCapitals] : node.names;
    if (names.length > 0) runs.push({ length, names });
  }
}

/** Whether a word of a text is written as a form of a name asks for. @param written the first word */
export function isWrittenAs(letterCase: LetterCase, written: string): boolean {
  if (letterCase === 'capitals') return isCapitals(written);
  return letterCase === 'any' || !STARTS_SMALL.test(written);
}

const STARTS_SMALL = /^\p{Ll}/u;
const STARTS_CAPITAL = /^\p{Lu}/u;
const HAS_SMALL = /\p{Ll}/u;
const HAS_CAPITAL = /\p{Lu}/u;

function isCapitals(written: string): boolean {
  return HAS_CAPITAL.test(written) && !HAS_SMALL.test(written);
}

function toQueryName({ id, label, lang, spellings: others }: AuthorityName): QueryName {
  const spellings = [...new Set([label, ...others])];
  const forms = new Map<string, { readonly form: readonly string[]; letterCase: LetterCase }>();
  for (const spelling of spellings) {
    const letterCase = caseOf(spelling);
    for (const form of formsOf(tokensOf(spelling))) {
      const key = form.join(' ');
      const known = forms.get(key);
      if (!known) forms.set(key, { form, letterCase });
      // Of `al-Qaeda` and `Al-Qaeda` the one that asks for less holds.
      else known.letterCase = looser(known.letterCase, letterCase);
    }
  }
  const all = [...forms.values()];
  return {
    id,
    label,
    lang,
    spellings,
    forms: all.map(({ form }) => form),
    cases: all.map(({ letterCase }) => letterCase),
  };
}

/** A word of so few letters is an ordinary one where it is not in capitals: `IS`, `US`, `UN`. */
const SHORT = 2;

function caseOf(spelling: string): LetterCase {
  if (isCapitals(spelling) && /^\p{L}+$/u.test(spelling) && spelling.length <= SHORT) {
    return 'capitals';
  }
  return STARTS_CAPITAL.test(spelling) ? 'initial' : 'any';
}

function looser(a: LetterCase, b: LetterCase): LetterCase {
  const order: readonly LetterCase[] = ['any', 'initial', 'capitals'];
  return order.find((one) => one === a || one === b) ?? a;
}

/** The words of a spelling; where joints join some of them, also with those as one: `alqaeda`, `pkk`. */
function formsOf(tokens: readonly Token[]): string[][] {
  if (tokens.length === 0) return [];
  const apart = tokens.map(({ form }) => form);
  const asOne = runsOf(tokens).flatMap((run) => {
    return oneWord(run.map(({ form }) => form)) ?? run.map(({ form }) => form);
  });
  return asOne.length === apart.length ? [apart] : [apart, asOne];
}

/**
 * What joints join, written as one word: `alqaeda`.
 * @returns null for a single word, and where so few letters would be another word: `us` is not `U.S.`
 */
export function oneWord(parts: readonly string[]): string | null {
  const joined = parts.join('');
  return parts.length === 1 || joined.length <= SHORT ? null : joined;
}
