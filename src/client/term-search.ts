import { textFile } from '../lib/search-catalogue.ts';
import type { Facts } from '../lib/search-facts.ts';
import { partOf } from '../lib/search-parts.ts';
import { areTextsShorter, hasPhrase } from '../lib/search-phrases.ts';
import { findSequences, readPlaces, scorePostings } from '../lib/search-postings.ts';
import { pieceOf, type KnownWord } from '../lib/search-vocabulary.ts';
import type { ArchiveFiles } from './archive-files.ts';
import type { Scores, WordFinder } from './term-finder.ts';
import type { WordList } from './word-list.ts';
import { WordPostings } from './word-postings.ts';

/**
 * Finds the entries of words in the static index, exactly: only words that the list of words has are looked up, and
 * what is found is held to the number of entries that have them (word-postings.ts).
 */
export class TermSearch implements WordFinder {
  readonly #files: ArchiveFiles;
  readonly #words: WordList;
  readonly #postings: WordPostings;

  constructor(files: ArchiveFiles, words: WordList) {
    this.#files = files;
    this.#words = words;
    this.#postings = new WordPostings(files);
  }

  async whole(word: string): Promise<Scores | null> {
    const known = await this.#words.find(word);
    return known && this.#scored([known]);
  }

  async startingWith(start: string): Promise<Scores | null> {
    const words = await this.#words.beginningWith(start);
    return words.length === 0 ? null : this.#scored(words);
  }

  async sequence(parts: readonly string[], scores: Scores): Promise<Scores> {
    const entries = [...scores.keys()].filter((entry) => (scores[entry] ?? 0) > 0);
    const known = await Promise.all(parts.map((part) => this.#words.find(part)));
    const most = Math.max(...known.map((word) => word?.count ?? 0));
    const inText = async (entry: number) => {
      const text = await this.#files.json<Facts>(textFile(entry, scores.length));
      return hasPhrase(text, parts) ? entry : -1;
    };
    const found = new Set(
      areTextsShorter(entries.length, most)
        ? await Promise.all(entries.map(inText))
        : findSequences(await Promise.all(parts.map((part) => this.#places(part, scores)))),
    );
    return scores.map((score, entry) => (found.has(entry) ? score : 0));
  }

  /** Loads beforehand what the next word would wait for. */
  prepare(): void {
    this.#postings.prepare();
  }

  /** The entries that have one of some words; of each entry the best that any of them says. */
  async #scored(known: readonly KnownWord[]): Promise<Scores> {
    const best = new Float32Array(this.#files.manifest.entries);
    for (const postings of await this.#postings.of(known)) scorePostings(postings, best);
    return best;
  }

  async #places(word: string, wanted: Scores): Promise<ReadonlyMap<number, Uint32Array>> {
    const piece = pieceOf(word, (await this.#files.firsts()).places);
    if (piece === -1) return new Map();
    const own = partOf(await this.#files.bytes(`places/${piece}.bin`), word);
    return own ? readPlaces(own, (entry) => (wanted[entry] ?? 0) > 0) : new Map();
  }
}
