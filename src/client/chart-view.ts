import { readView, zoomIn, zoomOut, type DateChart } from '../lib/search-chart.ts';
import type { Range } from '../lib/spans.ts';
import { drawBins } from './chart-bins.ts';
import { listenToBrush } from './chart-brush.ts';
import { setGrid } from './chart-cells.ts';
import { ChartColumns } from './chart-columns.ts';
import { setHandles, slide, type Choice } from './chart-handles.ts';
import { makeMarks, thinLabels } from './chart-labels.ts';
import { fillTable } from './chart-table.ts';
import { listenToTools, say, sayChoice, setTools } from './chart-tools.ts';
import { part, show } from './dom.ts';

/** What a reader asks of the chart. */
export interface ChartEvents {
  /** Dates for both fields: `2026-01`, `2026-03`. An empty text leaves that end open. */
  readonly choose: (from: string, to: string) => void;
  /** All dates, and the whole archive in view. */
  readonly clear: () => void;
  /** What to show of the archive, as the address says it; an empty text for all. */
  readonly view: (view: string) => void;
  /** Only undated entries, or no longer. */
  readonly undated: () => void;
}

export interface ChartView {
  /**
   * Draws a chart over the one before. The focus stays on what it was on, or on what took its place.
   * @param range the dates applied
   * @param onlyUndated whether the search is narrowed to undated entries
   */
  readonly draw: (chart: DateChart, range: Range | null, onlyUndated?: boolean) => void;
}

/**
 * Makes the chart of dates work.
 * @param root the element of `SearchChart.astro`, with its templates
 */
export function createChart(root: HTMLElement, on: ChartEvents): ChartView {
  const board = new ChartBoard(root, on);
  return {
    draw: (chart, range, onlyUndated = false) => {
      board.draw({ chart, range, onlyUndated });
    },
  };
}

interface Drawn {
  readonly chart: DateChart;
  readonly range: Range | null;
  readonly onlyUndated: boolean;
}

type End = 'from' | 'to';

class ChartBoard {
  readonly #root: HTMLElement;
  readonly #on: ChartEvents;
  readonly #plot: HTMLElement;
  readonly #handles: Readonly<Record<End, HTMLElement>>;
  readonly #columns = new ChartColumns();
  #drawn: Drawn | null = null;
  /** The column from which Shift extends a choice. */
  #anchor: number | null = null;

  constructor(root: HTMLElement, on: ChartEvents) {
    this.#root = root;
    this.#on = on;
    this.#plot = part(root, 'chart-plot');
    this.#handles = { from: part(root, 'chart-from'), to: part(root, 'chart-to') };
    this.#listen();
  }

  draw(drawn: Drawn): void {
    const { chart, onlyUndated } = drawn;
    this.#drawn = drawn;
    this.#place(chart);
    this.#show(this.#columns.choice());
    say(this.#root, undefined, chart);
    fillTable(this.#root, chart);
    drawBins(this.#root, chart, onlyUndated);
    show(part(this.#root, 'chart-nothing'), chart.cells.length === 0);
  }

  /** Puts an element for each cell, new ones only where the cells have changed. */
  #place(chart: DateChart): void {
    const columns = this.#columns;
    const focused = document.activeElement;
    const old = columns.periodOf(columns.active);
    const isNew = columns.fill(this.#root, chart);
    setGrid(this.#root, chart);
    if (!isNew) return;
    const { from, to } = this.#handles;
    this.#plot.replaceChildren(...columns.cells, ...makeMarks(this.#root, chart), from, to);
    thinLabels(this.#plot, chart);
    this.#anchor = null;
    columns.activate(columns.nearestTo(old));
    if (focused instanceof HTMLElement && (focused === from || focused === to)) focused.focus();
    else if (focused?.closest('.col') && !focused.isConnected) columns.focus(columns.active);
  }

  /** Shows columns as chosen: those applied, or those that a drag has reached. */
  #show(choice: Choice | null, range = this.#drawn?.range ?? null): void {
    const columns = this.#columns;
    const places = columns.mark(choice, this.#drawn?.chart);
    const hadFocus = Object.values(this.#handles).some((one) => one === document.activeElement);
    setHandles(this.#handles, { columns: columns.all, choice, places, range });
    if (hadFocus && !choice) columns.focus(columns.active);
    this.#setTools();
  }

  #setTools(): void {
    if (!this.#drawn) return;
    const { chart, range } = this.#drawn;
    setTools(this.#root, { chart, range, target: this.#target() });
  }

  /** The view that zooming in leads to; null where nothing is smaller. */
  #target(): string | null {
    const { chart } = this.#drawn ?? {};
    return !chart || chart.unit === 'day' ? null : this.#columns.target();
  }

  #listen(): void {
    const plot = this.#plot;
    this.#listenToPointer();
    plot.addEventListener('focusin', ({ target }) => {
      const at = this.#columns.indexOf(target);
      if (at < 0) return;
      this.#columns.activate(at);
      this.#say(at);
      this.#setTools();
    });
    for (const event of ['focusout', 'pointerleave']) {
      plot.addEventListener(event, () => {
        this.#say(-1);
      });
    }
    plot.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const end = this.#endOf(event.target);
      const isTaken = end ? this.#pressOnHandle(event, end) : this.#pressOnColumn(event);
      if (isTaken) event.preventDefault();
    });
    listenToTools(this.#root, {
      zoomIn: () => {
        this.#zoomIn();
      },
      zoomOut: () => {
        this.#zoomOut();
      },
      all: this.#on.clear,
      undated: this.#on.undated,
    });
    new ResizeObserver(() => {
      if (this.#drawn) thinLabels(plot, this.#drawn.chart);
    }).observe(plot);
  }

  #listenToPointer(): void {
    const columns = this.#columns;
    listenToBrush(this.#plot, {
      nearest: (x) => columns.nearest(x),
      pulled: (target) => this.#endOf(target),
      choice: () => columns.choice(),
      preview: (choice) => {
        this.#show(choice, null);
        sayChoice(
          this.#root,
          choice.flatMap((at) => columns.periodOf(at) ?? []),
        );
      },
      choose: (choice, pulled) => {
        if (pulled) this.#pull(pulled, choice[pulled === 'from' ? 0 : 1]);
        else this.#choose(choice);
      },
      cancel: () => {
        this.#show(columns.choice());
      },
    });
    this.#plot.addEventListener('click', ({ target }) => {
      const at = columns.indexOf(target);
      if (at >= 0) this.#toggle(at);
    });
    this.#plot.addEventListener('pointerover', ({ target, buttons }) => {
      if (buttons === 0) this.#say(columns.indexOf(target));
    });
  }

  #pressOnColumn({ key, shiftKey }: KeyboardEvent): boolean {
    const { active, last } = this.#columns;
    if (last < 0) return false;
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: active - 1,
      ArrowRight: active + 1,
      Home: 0,
      End: last,
    };
    const step = steps[key];
    if (step !== undefined) {
      const to = Math.min(Math.max(step, 0), last);
      if (shiftKey) this.#extend(to);
      else this.#anchor = null;
      this.#columns.focus(to);
      return true;
    }
    return this.#pressAnywhere(key);
  }

  #pressOnHandle({ key }: KeyboardEvent, end: End): boolean {
    const choice = this.#columns.choice();
    if (!choice) return false;
    const { last } = this.#columns;
    const bounds: Choice = end === 'from' ? [0, choice[1]] : [choice[0], last];
    const to = slide(key, choice[end === 'from' ? 0 : 1], bounds);
    if (to === null) return this.#pressAnywhere(key);
    this.#pull(end, to);
    return true;
  }

  #pressAnywhere(key: string): boolean {
    if (key === '+' || key === '=') this.#zoomIn();
    else if (key === '-') this.#zoomOut();
    else if (key === 'Escape' && this.#drawn?.range) this.#on.choose('', '');
    else return false;
    return true;
  }

  #zoomIn(): void {
    const target = this.#target();
    if (target !== null) this.#on.view(target);
  }

  #zoomOut(): void {
    const { view } = this.#drawn?.chart ?? {};
    if (!view) return;
    this.#on.view(zoomOut(zoomIn(view.from, view.to)));
  }

  #extend(to: number): void {
    this.#anchor ??= this.#columns.active;
    this.#choose([Math.min(this.#anchor, to), Math.max(this.#anchor, to)]);
  }

  /** A click chooses a column; a click on the only one chosen lets it go. */
  #toggle(at: number): void {
    const choice = this.#columns.choice();
    this.#anchor = at;
    const isOnly = choice !== null && choice[0] === at && choice[1] === at;
    if (isOnly) this.#on.choose('', '');
    else this.#choose([at, at]);
  }

  #choose(choice: Choice): void {
    const [from, to] = choice.map((at) => this.#columns.periodOf(at));
    if (from === undefined || to === undefined) return;
    this.#show(choice, null);
    this.#on.choose(from, to);
  }

  /** Moves one end of the chosen dates; the other stays as exact as it was. */
  #pull(end: End, at: number): void {
    const choice = this.#columns.choice();
    const period = this.#columns.periodOf(at);
    const range = this.#drawn?.range;
    if (!choice || period === undefined || !range) return;
    this.#show(end === 'from' ? [at, choice[1]] : [choice[0], at], null);
    if (end === 'from') this.#on.choose(period, this.#textOf('to', choice[1]));
    else this.#on.choose(this.#textOf('from', choice[0]), period);
  }

  /** An end of the dates applied as text: the period of its column, where it is exactly that. */
  #textOf(end: End, at: number): string {
    const day = this.#drawn?.range?.[end] ?? '';
    const period = this.#columns.periodOf(at) ?? '';
    return readView(period)?.[end] === day ? period : day;
  }

  #endOf(target: EventTarget | null): End | null {
    const handle = target instanceof Element ? target.closest('.handle') : null;
    if (handle === null) return null;
    return handle === this.#handles.from ? 'from' : 'to';
  }

  #say(at: number): void {
    say(this.#root, this.#columns.all[at], this.#drawn?.chart);
  }
}
