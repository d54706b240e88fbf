import type { SearchState } from '../lib/search-state.ts';
import { counted } from '../lib/words.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { showControls, showFaults } from './controls.ts';
import { part, show } from './dom.ts';
import { openIndex } from './open-index.ts';
import { drawResults } from './results-view.ts';
import { runSearch, type Outcome } from './run-search.ts';
import { drawSummary } from './summary-view.ts';

/** Shows searches, one after the other; an answer that comes after the next question is dropped. */
export class SearchBoard {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #topics: readonly string[];
  #index: Promise<ArchiveIndex | null> | undefined;
  #turn = 0;
  #outcome: Outcome | undefined;

  constructor(root: HTMLElement, form: HTMLFormElement) {
    this.#root = root;
    this.#form = form;
    const boxes = root.querySelectorAll<HTMLInputElement>('input[name="topic"]');
    this.#topics = [...boxes].map(({ value }) => value);
  }

  /** Shows what a search finds, or why it finds nothing. */
  async follow(state: SearchState): Promise<void> {
    const isCurrent = this.#turnTo();
    showControls(this.#form, state);
    part(this.#root, 'board').setAttribute('aria-busy', 'true');
    try {
      const index = await this.#open();
      const outcome = index && (await runSearch(index, state, this.#topics));
      if (!isCurrent()) return;
      if (!index || !outcome) {
        this.#say('empty', 'Nothing is kept yet.');
        return;
      }
      await drawResults({ root: this.#root, index }, outcome, { already: 0, isCurrent });
      if (isCurrent()) this.#finish(outcome);
    } catch (error) {
      if (isCurrent()) this.#fail(error);
    }
  }

  /** Shows more of what was found last, and moves the focus to the first of it. */
  async showMore(): Promise<void> {
    const outcome = this.#outcome;
    const index = await this.#open();
    if (!outcome || !index) return;
    const isCurrent = this.#turnTo();
    const already = this.#root.querySelectorAll('[data-part="results"] > .entry').length;
    try {
      const first = await drawResults({ root: this.#root, index }, outcome, { already, isCurrent });
      if (first) part(first, 'headline').focus();
    } catch (error) {
      if (isCurrent()) this.#fail(error);
    }
  }

  #turnTo(): () => boolean {
    const turn = ++this.#turn;
    return () => turn === this.#turn;
  }

  #finish(outcome: Outcome): void {
    this.#outcome = outcome;
    showFaults(this.#form, outcome.reading);
    drawSummary(this.#root, outcome);
    this.#say('answered', `${counted('entry', outcome.answer.shown.length)} found.`);
  }

  /** Opens the index when it is first needed; null for an archive without entries. */
  #open(): Promise<ArchiveIndex | null> {
    if (this.#index) return this.#index;
    const opening = openIndex(this.#root.dataset['index'] ?? '');
    this.#index = opening;
    // What could not be loaded is asked for again with the next search.
    opening.catch(() => (this.#index = undefined));
    return opening;
  }

  #fail(error: unknown): void {
    part(this.#root, 'cause').textContent = error instanceof Error ? error.message : String(error);
    this.#say('failed', 'The search does not work at the moment.');
  }

  /** Shows one of the boards, and says in a few words what has happened. */
  #say(board: 'answered' | 'empty' | 'failed', words: string): void {
    for (const name of ['loading', 'answered', 'empty', 'failed']) {
      show(part(this.#root, name), name === board);
    }
    show(part(this.#root, 'facets'), board === 'answered');
    if (board !== 'answered') part(this.#root, 'count').textContent = '';
    part(this.#root, 'board').removeAttribute('aria-busy');
    part(this.#root, 'status').textContent = words;
  }
}
