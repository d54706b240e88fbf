import type { Outcome } from '../lib/search-outcome.ts';
import { valuesOfToday, type FormerValue } from '../lib/search-former.ts';
import {
  PAGE,
  readState,
  writeState,
  type SearchState,
  type ValueOfToday,
} from '../lib/search-state.ts';
import { counted, numeral } from '../lib/words.ts';
import { words } from '../words.ts';
import { createChart } from './chart-view.ts';
import { changeControl, readControls, showControls } from './controls.ts';
import { showDates } from './dates-view.ts';
import { form, part, show } from './dom.ts';
import { FacetsView } from './facets-view.ts';
import { PillsView } from './pills-view.ts';
import { drawResults, resultsDrawn } from './results-view.ts';
import type { SearchClient } from './search-client.ts';
import { listen } from './search-events.ts';
import { drawSummary } from './summary-view.ts';
import { today } from './today.ts';
import { wireTools } from './search-tools.ts';
import type { ExportMenu } from './export-menu.ts';
import { reasonOf } from '../lib/reason-of.ts';

/** How a new state enters the history: as a step of its own, or as one with all that is typed in one go. */
export type Step = 'push' | 'type';

/** So long the fingers rest in the middle of a word, in milliseconds. */
const PATIENCE = 900;

/** Shows searches, one after the other; an answer that comes after the next question is dropped. */
export class SearchBoard {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #client: SearchClient;
  readonly #facets: FacetsView;
  readonly #pills: PillsView;
  readonly #chart: ReturnType<typeof createChart>;
  readonly #export: ExportMenu;
  readonly #valueOfToday: ValueOfToday;
  #state: SearchState;
  #outcome: Outcome | undefined;
  #turn = 0;
  /** Whether what is typed has its step in the history already. */
  #isTyping = false;

  constructor(root: HTMLElement, client: SearchClient) {
    this.#root = root;
    this.#form = form(root);
    this.#client = client;
    this.#valueOfToday = valuesOfToday(JSON.parse(root.dataset['former'] ?? '[]') as FormerValue[]);
    this.#state = this.#addressed();
    this.#facets = new FacetsView(root);
    this.#pills = new PillsView(root, this.#facets);
    this.#export = wireTools(root, client, this);
    this.#chart = createChart(part(root, 'chart'), {
      choose: (from, to) => {
        this.go({ ...this.#state, from, to, shown: PAGE });
      },
      clear: () => {
        this.go({ ...this.#state, from: '', to: '', view: '', shown: PAGE });
      },
      view: (view) => {
        this.go({ ...this.#state, view });
      },
      undated: () => {
        this.go(changeControl(this.#state, { facet: 'dating', value: 'undated', how: 'in' }));
      },
    });
  }

  /** The search that is shown, or asked for. */
  get state(): SearchState {
    return this.#state;
  }

  start(): void {
    // Asked first, and answered together with the first search: a failure shows there.
    this.#client.ask<'open'>({ kind: 'open', ...this.#facets.source() }).catch(() => undefined);
    listen(this.#root, this);
    addEventListener('popstate', () => {
      this.#isTyping = false;
      void this.#follow(this.#addressed());
    });
    // Whoever comes back finds the place again: a browser looks for it before there are results.
    addEventListener('pagehide', () => {
      history.replaceState(scrollY, '');
    });
    void this.#follow(this.#state).then(() => {
      scrollTo(0, (history.state as number | null) ?? scrollY);
    });
  }

  /** The search that the address says, which may have been kept since a value had another id. */
  #addressed(): SearchState {
    return readState(new URLSearchParams(location.search), this.#valueOfToday);
  }

  /** Reads what the controls say now. */
  read(): SearchState {
    return readControls(this.#form, this.#state);
  }

  /**
   * Goes to another search, if it is another.
   * @param step `type` while it is being typed
   */
  go(state: SearchState, step: Step = 'push'): void {
    const goesOn = this.#isTyping;
    // Enter ends it, even where what was typed is shown already.
    this.#isTyping = step === 'type';
    const [params, before] = [state, this.#state].map((one) => writeState(one).toString());
    if (params === before) return;
    const address = params === '' ? location.pathname : `${location.pathname}?${params ?? ''}`;
    // The search before stays in the history, but not every letter, nor a page without a question.
    const isStep = step === 'push' || (!goesOn && before !== '');
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#follow(state, step === 'type');
  }

  /** Shows more of what is found, and moves the focus to the first of it. */
  async more(): Promise<void> {
    const drawn = resultsDrawn(this.#root).length;
    const state = { ...this.#state, shown: this.#state.shown + PAGE };
    history.replaceState(null, '', `${location.pathname}?${writeState(state).toString()}`);
    await this.#follow(state);
    const first = resultsDrawn(this.#root)[drawn];
    if (first) part(first, 'headline').focus();
  }

  /** @param isTyping whether a word may be unfinished: that it is unknown is then said after a while */
  async #follow(state: SearchState, isTyping = false): Promise<void> {
    const turn = ++this.#turn;
    const isCurrent = () => turn === this.#turn;
    this.#state = state;
    showControls(this.#form, state);
    part(this.#root, 'board').setAttribute('aria-busy', 'true');
    const asked = { state, today: today() };
    try {
      const outcome = await this.#client.ask<'search'>({ kind: 'search', ...asked });
      if (isTyping && outcome.unknown.length > 0) await pause(PATIENCE);
      if (!isCurrent()) return;
      this.#draw(outcome);
      const rows = await this.#client.ask<'count'>({ kind: 'count', ...asked });
      if (!isCurrent()) return;
      this.#facets.draw(state, rows);
      this.#pills.draw(outcome);
      // What tests and readers of the page's structure wait for: nothing more is to come.
      part(this.#root, 'board').dataset['settled'] = String(turn);
    } catch (error) {
      if (isCurrent()) this.#fail(error);
    }
  }

  #draw(outcome: Outcome): void {
    drawResults(this.#root, outcome, this.#outcome);
    this.#outcome = outcome;
    showDates(this.#root, outcome.reading, (end, write) => {
      this.go({ ...this.#state, [end]: write, shown: PAGE });
    });
    const onlyUndated = outcome.state.facets.dating.in.includes('undated');
    this.#chart.draw(outcome.chart, outcome.reading.range, onlyUndated);
    this.#pills.draw(outcome);
    drawSummary(this.#root, outcome);
    this.#export.showFeed(outcome.state);
    this.#say('answered', describeCount(outcome));
  }

  #fail(error: unknown): void {
    const message = reasonOf(error);
    part(this.#root, 'cause').textContent = message;
    this.#say('failed', `${part(this.#root, 'failed-words').innerText}.`);
  }

  /** Shows one of the boards, and says in a few words what has happened. */
  #say(board: 'answered' | 'failed', message: string): void {
    for (const name of ['loading', 'answered', 'failed']) {
      show(part(this.#root, name), name === board);
    }
    for (const beside of ['facets', 'when']) show(part(this.#root, beside), board === 'answered');
    if (board !== 'answered') part(this.#root, 'big-count').textContent = '';
    part(this.#root, 'board').removeAttribute('aria-busy');
    part(this.#root, 'status').textContent = message;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

function describeCount({ total, undated, unknown, results, notes, reading }: Outcome): string {
  const said = words.searchSaid;
  // Of what is not applied it is told why: who does not see the page would take the count for the answer.
  const refused = [reading.from, reading.to].flatMap(({ fault, ask }) => fault ?? ask?.words ?? []);
  const counts = [
    said.found(counted('entry', total)),
    ...(undated > 0 && total > 0 ? [said.undated(numeral(undated))] : []),
    ...(results.length > PAGE ? [said.shown(numeral(results.length))] : []),
  ];
  const unanswered = unknown.map((one) => one.words);
  return [`${counts.join(', ')}.`, ...notes, ...refused, ...unanswered].join(' ');
}
