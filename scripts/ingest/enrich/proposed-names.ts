import { inCodeUnits } from '../../../src/lib/code-units.ts';
import { fold } from '../../../src/lib/fold.ts';
import type { Name } from '../../../src/schema/names.ts';
import { capitalsIn } from './capitals.ts';
import { capitalised, inflected } from './name-forms.ts';
import type { Passage } from './passages.ts';

/** A capitalised name that recurs and is not in the authority file. */
export interface ProposedName {
  readonly name: string;
  /** How many articles name it, and how often in all. Where memory was short, perhaps a few more. */
  readonly articles: number;
  readonly mentions: number;
  /** Where it is first named. */
  readonly example: { readonly file: string; readonly place: string };
}

export interface ProposerConfig {
  /** In how many articles a name must stand; by default 3, in a run of fewer than 30 articles 2. */
  readonly minArticles?: number;
  /** How many candidates are held in memory: 20,000 by default, about 5 MB. */
  readonly room?: number;
}

/** What gathers proposals over a run of ingest. */
export interface NameProposer {
  /** Takes in an article. @param file the path of its source */
  readonly note: (file: string, candidates: readonly CandidateName[]) => void;
  /** The proposals so far, at most 50, those in most articles first. */
  readonly proposals: () => readonly ProposedName[];
}

/**
 * Makes what finds the names that an editor may want to add to `names.yaml`. Headlines, standfirsts and
 * headings are passed over, as their capitals mean little; a name that only ever begins sentences is
 * not proposed.
 *
 * Memory is bounded by lossy counting (Manku and Motwani, "Approximate frequency counts over data
 * streams", 2002), with the buckets set by room instead of by number: when more than `room` candidates
 * are held, those in one article go, then those in two, until half the room is free. So a count can be
 * too low by at most the sum of these limits, and never too high. Articles are counted exactly until
 * the first time; a name in more articles than that sum is never missed.
 */
export function nameProposer(config: ProposerConfig = {}): NameProposer {
  const { room = 20_000 } = config;
  const candidates = new Map<string, Candidate>();
  let articles = 0;
  return {
    note: (file, found) => {
      articles += 1;
      for (const [name, place, mentions, isAmidSentence] of found) {
        const key = fold(name);
        const candidate = candidates.get(key);
        if (candidate) {
          candidate.articles += 1;
          candidate.mentions += mentions;
          candidate.isAmidSentence ||= isAmidSentence;
        } else {
          candidates.set(key, { name, place, mentions, isAmidSentence, file, articles: 1 });
        }
      }
      prune(candidates, room);
    },
    proposals: () => {
      const enough = config.minArticles ?? (articles < SMALL_RUN ? 2 : 3);
      return [...candidates.values()]
        .filter((one) => one.articles >= enough && one.isAmidSentence)
        .sort(
          (a, b) =>
            b.articles - a.articles || b.mentions - a.mentions || inCodeUnits(a.name, b.name),
        )
        .slice(0, MOST)
        .map(({ name, articles: inArticles, mentions, file, place }) => ({
          name,
          articles: inArticles,
          mentions,
          example: { file, place },
        }));
    },
  };
}

/**
 * Makes the function that tells what of an article may be proposed.
 * @param names the authority file: what it has is not
 */
export function candidateFinder(
  names: readonly Name[],
): (passages: readonly Passage[]) => CandidateName[] {
  const known = knownForms(names);
  return (passages) => {
    const own: CandidateName[] = [];
    for (const [key, { name, place, mentions, isAmidSentence }] of candidatesIn(passages)) {
      if (!known.has(key)) own.push([name, place, mentions, isAmidSentence]);
    }
    return own;
  };
}

/** Twice in so few articles is already often; by chance a name recurs more easily in a longer run. */
const SMALL_RUN = 30;
const MOST = 50;

/** A name within one article that may be proposed; where it is first named; how often; whether once amid a sentence. */
export type CandidateName = readonly [
  name: string,
  place: string,
  mentions: number,
  isAmidSentence: boolean,
];

interface Own {
  readonly name: string;
  readonly place: string;
  mentions: number;
  isAmidSentence: boolean;
}

interface Candidate extends Own {
  readonly file: string;
  articles: number;
}

function candidatesIn(passages: readonly Passage[]): Map<string, Own> {
  const found = new Map<string, Own>();
  for (const { place, text } of passages) {
    if (!place.startsWith('p')) continue;
    for (const { text: name, isOpening } of capitalsIn(text)) {
      const key = fold(name);
      const own = found.get(key);
      if (own) {
        own.mentions += 1;
        own.isAmidSentence ||= !isOpening;
      } else found.set(key, { name, place, mentions: 1, isAmidSentence: !isOpening });
    }
  }
  return found;
}

function prune(candidates: Map<string, Candidate>, room: number): void {
  if (candidates.size <= room) return;
  for (let limit = 1; candidates.size > room / 2; limit += 1) {
    for (const [key, { articles }] of candidates) if (articles <= limit) candidates.delete(key);
  }
}

function knownForms(names: readonly Name[]): ReadonlySet<string> {
  const spellings = names.flatMap(({ kind, label, spellings }) =>
    [label, ...spellings].map((spelling) => ({ kind, spelling })),
  );
  return new Set(
    spellings.flatMap(({ kind, spelling }) => [
      ...capitalised(spelling).map(fold),
      ...inflected(spelling, kind).map(({ text, suffix = '' }) => fold(text + suffix)),
    ]),
  );
}
