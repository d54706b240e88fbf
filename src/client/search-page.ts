import { readState, writeState, type SearchState } from '../lib/search-state.ts';
import { counted } from '../lib/words.ts';
import { ArchiveIndex } from './archive-index.ts';
import { readControls, showControls, showFaults } from './controls.ts';
import { part, show } from './dom.ts';
import { loadPagefind } from './pagefind.ts';
import { drawResults } from './results-view.ts';
import { runSearch, type Outcome } from './run-search.ts';
import { drawSummary } from './summary-view.ts';
import { loadWordList } from './word-list.ts';

/** Typing is answered when the fingers rest. */
const PAUSE = 250;

/** The page of the search: its address is its state, and everything else follows from that. */
export class SearchPage {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #topics: readonly string[];
  #index: Promise<ArchiveIndex | null> | undefined;
  #turn = 0;
  #outcome: Outcome | undefined;
  #drawn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#form = part(root, 'form') as HTMLFormElement;
    this.#topics = [...root.querySelectorAll<HTMLInputElement>('input[name="topic"]')].map(
      ({ value }) => value,
    );
  }

  /** Takes the page over from its static form. */
  start(): void {
    show(part(this.#root, 'fallback'), false);
    for (const live of this.#root.querySelectorAll<HTMLElement>('[data-live]')) show(live, true);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#goTo(readControls(this.#form), 'push');
    });
    this.#form.addEventListener('input', (event) => {
      this.#onInput(event.target);
    });
    // Controls elsewhere on the page belong to the form, but their events do not pass through it.
    this.#root.addEventListener('change', () => {
      this.#goTo(readControls(this.#form), 'push');
    });
    this.#root.addEventListener('click', (event) => {
      this.#onClick(event);
    });
    part(this.#root, 'more').addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => void this.#follow());
    addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    void this.#follow();
  }

  #onInput(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.name !== 'q') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const state = readControls(this.#form);
      // A single letter begins a good part of all words: it waits for the next, or for Enter.
      if (state.q.length !== 1) this.#goTo(state, 'replace');
    }, PAUSE);
  }

  #onClick(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-search]');
    const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!link || elsewhere) return;
    event.preventDefault();
    this.#goTo(readState(new URL(link.href).searchParams), 'push');
    // The link goes with the filter that it removes; the focus must not be lost with it.
    part(this.#root, 'found').focus();
  }

  #onKey(event: KeyboardEvent): void {
    const typing = (event.target as Element).closest(
      'input:not([type="checkbox"]), select, textarea',
    );
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    part(this.#root, 'q').focus();
  }

  /** Changes the address; what is shown follows. */
  #goTo(state: SearchState, how: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    const params = writeState(state).toString();
    const address = `${location.pathname}${params && `?${params}`}`;
    if (address === `${location.pathname}${location.search}`) return;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#follow();
  }

  /** Shows what the address asks for. */
  async #follow(): Promise<void> {
    const turn = ++this.#turn;
    const isCurrent = () => turn === this.#turn;
    const state = readState(new URLSearchParams(location.search));
    showControls(this.#form, state);
    part(this.#root, 'board').setAttribute('aria-busy', 'true');
    try {
      const index = await this.#open();
      if (index === null) {
        this.#say('empty', 'Nothing is kept yet.');
        return;
      }
      const outcome = await runSearch(index, state, this.#topics);
      if (!isCurrent()) return;
      this.#drawn = 0;
      await this.#draw(index, outcome, isCurrent);
    } catch (error) {
      if (isCurrent()) this.#fail(error);
    }
  }

  async #draw(index: ArchiveIndex, outcome: Outcome, isCurrent: () => boolean): Promise<void> {
    const { root } = { root: this.#root };
    await drawResults({ root, index }, outcome, { already: 0, isCurrent });
    if (!isCurrent()) return;
    this.#outcome = outcome;
    this.#drawn = root.querySelectorAll('[data-part="results"] > .entry').length;
    showFaults(this.#form, outcome.reading);
    drawSummary(root, outcome);
    this.#say('answered', `${counted('entry', outcome.answer.shown.length)} found.`);
  }

  async #showMore(): Promise<void> {
    const outcome = this.#outcome;
    const index = await this.#open();
    if (!outcome || !index) return;
    const turn = this.#turn;
    const isCurrent = () => turn === this.#turn;
    try {
      const first = await drawResults({ root: this.#root, index }, outcome, {
        already: this.#drawn,
        isCurrent,
      });
      if (!first) return;
      this.#drawn = this.#root.querySelectorAll('[data-part="results"] > .entry').length;
      part(first, 'headline').focus();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Opens the index when it is first needed; null for an archive without entries. */
  #open(): Promise<ArchiveIndex | null> {
    this.#index ??= openIndex(this.#root.dataset['index'] ?? '');
    return this.#index;
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
    part(this.#root, 'board').removeAttribute('aria-busy');
    part(this.#root, 'status').textContent = words;
  }
}

async function openIndex(folder: string): Promise<ArchiveIndex | null> {
  const words = await loadWordList(folder);
  return words.entries === 0 ? null : new ArchiveIndex(await loadPagefind(folder), words);
}
