import { decodeCommon, findSequences, readPlaces, scoreCommon } from '../lib/search-postings.ts';
import { END } from '../lib/search-text.ts';
import { pieceOf, type KnownWord } from '../lib/search-vocabulary.ts';
import { words } from '../words.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { once } from './kept.ts';
import { Pagefind } from './pagefind.ts';
import { savesData } from './saves-data.ts';
import { either, type Scores, type WordFinder } from './term-finder.ts';
import type { WordList } from './word-list.ts';

/** How many words of those just loaded are looked up, to see that they were. */
const PROBES = 8;

/**
 * Finds the entries of words in the static index, exactly: Pagefind is given only words that the list of words
 * has, and its answer is held to the number of entries that have them; common words and the places
 * of words are read from lists of ours (search-vocabulary.ts and search-postings.ts tell why).
 */
export class TermSearch implements WordFinder {
  readonly #files: ArchiveFiles;
  readonly #words: WordList;
  readonly #pagefind: () => Promise<Pagefind>;

  constructor(files: ArchiveFiles, words: WordList) {
    this.#files = files;
    this.#words = words;
    this.#pagefind = once(() => Pagefind.open(files));
  }

  async whole(word: string): Promise<Scores | null> {
    const known = await this.#words.find(word);
    return known && this.#known(known);
  }

  async #known({ word, count, file }: KnownWord): Promise<Scores> {
    if (file !== null) {
      const common = decodeCommon(await this.#files.bytes(`common/${file}.bin`));
      return scoreCommon(common, this.#files.manifest.entries);
    }
    const engine = await this.#pagefind();
    const found = await engine.search(`${word}${END}`);
    // Pagefind is silent where it could not load a piece of its index; a word of it is then unknown.
    if (found.count !== count) throw missing(word);
    return found.scores;
  }

  async startingWith(start: string): Promise<Scores | null> {
    const words = await this.#words.beginningWith(start);
    if (words.length === 0) return null;
    const common = words.filter(({ file }) => file !== null);
    const rare = words.filter(({ file }) => file === null);
    const lists = await Promise.all(common.map((word) => this.#known(word)));
    return either([...lists, ...(rare.length > 0 ? [await this.#rareStarting(start, rare)] : [])]);
  }

  /** Of the many pieces that can hold a beginning Pagefind loads one: each is loaded by its words first. */
  async #rareStarting(start: string, words: readonly KnownWord[]): Promise<Scores> {
    const engine = await this.#pagefind();
    await engine.preload(words.map(({ word }) => `${word}${END}`).join(' '));
    const step = Math.max(1, Math.floor((words.length - 1) / (PROBES - 1)));
    const probes = words.filter((_, i) => i % step === 0 || i === words.length - 1);
    for (const probe of probes) await this.#known(probe);
    return (await engine.search(start)).scores;
  }

  async sequence(parts: readonly string[], scores: Scores): Promise<Scores> {
    const different = [...new Set(parts)];
    const places = await Promise.all(different.map((part) => this.#places(part, scores)));
    const byPart = new Map(different.map((part, i) => [part, places[i] ?? new Map()]));
    const found = new Set(findSequences(parts.map((part) => byPart.get(part) ?? new Map())));
    return scores.map((score, entry) => (found.has(entry) ? score : 0));
  }

  async #places(word: string, wanted: Scores): Promise<ReadonlyMap<number, Uint32Array>> {
    const piece = pieceOf(word, this.#files.manifest.places);
    if (piece === -1) return new Map();
    const content = await this.#files.bytes(`places/${piece}.bin`);
    return readPlaces(content, word, (entry) => (wanted[entry] ?? 0) > 0);
  }

  /**
   * Loads Pagefind's engine beforehand, where no word has needed it yet: 150 KB that the next rare word
   * would wait for. A browser that is to save data is spared it.
   */
  prepare(): void {
    if (savesData()) return;
    // What cannot be loaded now is asked for again when it is needed.
    this.#pagefind().catch(() => undefined);
  }
}

function missing(word: string): Error {
  return new Error(words.searchNotes.noPart(word));
}
