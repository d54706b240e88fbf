import type { RenderedBlock } from './body.ts';
import { isFact, wordsOf, type SentenceWord, type Spellings } from './compare-words.ts';
import { splitSentences } from './sentences.ts';

/**
 * Two texts side by side: sentences that say the same, in step, and what only one of them says.
 *
 * Two sentences match by the cosine of their words, weighted by how few sentences of the two texts have
 * each (`ln((S + 1) / sf)`, S sentences, sf with it); names and figures weigh half as much again. The best
 * matches are taken first, each sentence once, as a merge of one sentence with two of the other text.
 */

/** A piece of a sentence; marked where the sentence beside it has the same word, name or figure. */
interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Sentences of one paragraph that stand together. */
export interface Passage {
  /** The number of the paragraph: its anchor is `p` and the number. */
  readonly paragraph: number;
  readonly pieces: readonly MarkedPiece[];
}

/** What both say: passages of the one beside passages of the other. */
interface MatchedPassages {
  readonly first: readonly Passage[];
  readonly second: readonly Passage[];
}

export interface Alignment {
  /** In the order of the first text. */
  readonly both: readonly MatchedPassages[];
  readonly onlyFirst: readonly Passage[];
  readonly onlySecond: readonly Passage[];
  /** Sentences of each text that matched, and all of them. */
  readonly counts: Readonly<Record<'first' | 'second', { matched: number; all: number }>>;
}

/** Two sentences less alike are not said to say the same. */
const LEAST_ALIKE = 0.16;
/** A second sentence joins a match only where it is as much like the other side as this. */
const LEAST_TO_JOIN = 0.24;
const NAME_WEIGHT = 1.5;
/** Words in more of the sentences than this part are not marked: they are in all of the text. */
const MARKED_PART = 0.25;

interface Sentence {
  readonly paragraph: number;
  readonly text: string;
  readonly words: readonly SentenceWord[];
  readonly vector: ReadonlyMap<string, number>;
}

interface Match {
  readonly first: number[];
  readonly second: number[];
}

/** Sets the paragraphs of two texts beside each other. @param spellings of the names of both */
export function alignTexts(
  first: readonly RenderedBlock[],
  second: readonly RenderedBlock[],
  spellings: Spellings,
): Alignment {
  const plain = [first, second].map((blocks) => sentencesOf(blocks, spellings));
  const weigh = weigher(plain.flat());
  const [ours = [], theirs = []] = plain.map((all) =>
    all.map((one) => ({ ...one, vector: vectorOf(one.words, weigh) })),
  );
  const matches = matchSentences(ours, theirs);
  const [inFirst, inSecond] = [
    matches.flatMap((one) => one.first),
    matches.flatMap((one) => one.second),
  ];
  const rest = (all: readonly Sentence[], used: readonly number[]) =>
    passagesOf(all.filter((_, i) => !used.includes(i)));
  return {
    both: matches.map((match) => markMatch({ match, ours, theirs, weigh })),
    onlyFirst: rest(ours, inFirst),
    onlySecond: rest(theirs, inSecond),
    counts: {
      first: { matched: inFirst.length, all: ours.length },
      second: { matched: inSecond.length, all: theirs.length },
    },
  };
}

type PlainSentence = Omit<Sentence, 'vector'>;

function sentencesOf(blocks: readonly RenderedBlock[], spellings: Spellings): PlainSentence[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ number, text }) =>
      splitSentences(text.replace(/\s+/g, ' ')).map((sentence) => ({
        paragraph: number,
        text: sentence,
        words: wordsOf(sentence, spellings),
      })),
    );
}

/** Weighs a word by how few of the sentences have it; nothing where it is too common to be marked. */
interface Weigher {
  readonly weight: (key: string) => number;
  readonly isTelling: (key: string) => boolean;
}

function weigher(sentences: readonly PlainSentence[]): Weigher {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const key of new Set(words.map((word) => word.key))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const countOf = (key: string) => counts.get(key) ?? 1;
  return {
    weight: (key) =>
      (isFact(key) ? NAME_WEIGHT : 1) * Math.log((sentences.length + 1) / countOf(key)),
    isTelling: (key) =>
      countOf(key) <= 2 ||
      ((isFact(key) || key.length > 3) && countOf(key) <= sentences.length * MARKED_PART),
  };
}

function vectorOf(words: readonly SentenceWord[], { weight }: Weigher): Map<string, number> {
  const vector = new Map(words.map(({ key }) => [key, weight(key)]));
  const length = Math.hypot(...vector.values()) || 1;
  return new Map([...vector].map(([key, value]) => [key, value / length]));
}

function matchSentences(ours: readonly Sentence[], theirs: readonly Sentence[]): Match[] {
  const pairs = ours
    .flatMap(({ vector }, a) =>
      theirs.map((other, b) => ({ a, b, alike: cosine(vector, other.vector) })),
    )
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    // Those as like each other stay in the order of the texts.
    .sort((one, other) => other.alike - one.alike);
  const byFirst = new Map<number, Match>();
  const bySecond = new Map<number, Match>();
  for (const { a, b, alike } of pairs) {
    const [left, right] = [byFirst.get(a), bySecond.get(b)];
    if (left && right) continue;
    const match = left ?? right;
    if (!match) {
      const made = { first: [a], second: [b] };
      byFirst.set(a, made);
      bySecond.set(b, made);
    } else if (alike >= LEAST_TO_JOIN && match.first.length + match.second.length === 2) {
      if (left) bySecond.set(b, match);
      else byFirst.set(a, match);
      if (left) match.second.push(b);
      else match.first.push(a);
    }
  }
  const matches = [...new Set(byFirst.values())];
  for (const { first, second } of matches) {
    first.sort((a, b) => a - b);
    second.sort((a, b) => a - b);
  }
  return matches.sort((one, other) => (one.first[0] ?? 0) - (other.first[0] ?? 0));
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [key, weight] of one) sum += weight * (other.get(key) ?? 0);
  return sum;
}

interface ToMark {
  readonly match: Match;
  readonly ours: readonly Sentence[];
  readonly theirs: readonly Sentence[];
  readonly weigh: Weigher;
}

function markMatch({ match, ours, theirs, weigh }: ToMark): MatchedPassages {
  const left = match.first.flatMap((i) => ours[i] ?? []);
  const right = match.second.flatMap((i) => theirs[i] ?? []);
  const shared = new Set(
    keysOf(left).filter((key) => weigh.isTelling(key) && keysOf(right).includes(key)),
  );
  return { first: passagesOf(left, shared), second: passagesOf(right, shared) };
}

function keysOf(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ words }) => words.map(({ key }) => key));
}

/** Joins sentences of one paragraph; each passage is what stands of its paragraph. */
function passagesOf(sentences: readonly Sentence[], shared?: ReadonlySet<string>): Passage[] {
  const passages = new Map<number, MarkedPiece[]>();
  for (const sentence of sentences) {
    const before = passages.get(sentence.paragraph);
    const pieces = piecesOf(sentence, shared ?? new Set());
    if (before) before.push({ text: ' ', marked: false }, ...pieces);
    else passages.set(sentence.paragraph, pieces);
  }
  return [...passages].map(([paragraph, pieces]) => ({ paragraph, pieces: joined(pieces) }));
}

function piecesOf({ text, words }: Sentence, shared: ReadonlySet<string>): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let done = 0;
  for (const { key, from, to } of words) {
    if (!shared.has(key)) continue;
    pieces.push({ text: text.slice(done, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    done = to;
  }
  return [...pieces, { text: text.slice(done), marked: false }];
}

/** Puts together marked words with only a blank between them, and plain pieces that meet. */
function joined(pieces: readonly MarkedPiece[]): MarkedPiece[] {
  const out: MarkedPiece[] = [];
  for (const [i, piece] of pieces.entries()) {
    const last = out.at(-1);
    const isGap = piece.text === ' ' && last?.marked === true && pieces[i + 1]?.marked === true;
    const marked = piece.marked || isGap;
    if (piece.text === '') continue;
    if (last?.marked === marked) out[out.length - 1] = { text: last.text + piece.text, marked };
    else out.push({ text: piece.text, marked });
  }
  return out;
}
