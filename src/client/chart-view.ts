import { nameSpan } from '../lib/search-periods.ts';
import { describeColumn, describeView } from '../lib/search-chart-words.ts';
import {
  namePeriod,
  readView,
  zoomIn,
  zoomOut,
  type Column,
  type DateChart,
} from '../lib/search-chart.ts';
import type { Range } from '../lib/spans.ts';
import { drawBins } from './chart-bins.ts';
import { listenToBrush } from './chart-brush.ts';
import { fillCell, makeCells, outline, setGrid } from './chart-cells.ts';
import { setHandles, slide, type Choice } from './chart-handles.ts';
import { makeMarks, thinLabels } from './chart-labels.ts';
import { fillTable } from './chart-table.ts';
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
  #drawn: Drawn | null = null;
  #outline = '';
  /** An element for each cell. */
  #cells: HTMLElement[] = [];
  #columns: { readonly column: Column; readonly element: HTMLElement; readonly cell: number }[] =
    [];
  /** The column that has the tab stop, and the one from which Shift extends a choice. */
  #active = 0;
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
    this.#show(this.#choice());
    this.#say(null);
    fillTable(this.#root, chart);
    drawBins(this.#root, chart, onlyUndated);
    show(part(this.#root, 'chart-nothing'), chart.cells.length === 0);
  }

  /** Puts an element for each cell, new ones only where the cells have changed. */
  #place(chart: DateChart): void {
    const focused = document.activeElement;
    const old = this.#columns[this.#active]?.column.period;
    const shape = outline(chart);
    const isNew = shape !== this.#outline;
    this.#outline = shape;
    if (isNew) this.#cells = makeCells(this.#root, chart.cells);
    this.#columns = [];
    for (const [i, cell] of chart.cells.entries()) {
      const element = this.#cells[i];
      if (!element) continue;
      fillCell(element, cell, { chart, root: this.#root });
      if (cell.kind === 'column') this.#columns.push({ column: cell, element, cell: i });
    }
    setGrid(this.#root, chart);
    if (!isNew) return;
    const { from, to } = this.#handles;
    this.#plot.replaceChildren(...this.#cells, ...makeMarks(this.#root, chart), from, to);
    thinLabels(this.#plot, chart);
    this.#anchor = null;
    this.#activate(this.#nearestTo(old));
    if (focused instanceof HTMLElement && (focused === from || focused === to)) focused.focus();
    else if (focused?.closest('.col') && !focused.isConnected) this.#focus(this.#active);
  }

  /** The column of a period of another chart, else the first that is chosen, else the last with a find. */
  #nearestTo(period: string | undefined): number {
    const span = period === undefined ? null : readView(period);
    const isAt = ({ column }: { column: Column }) => {
      const own = readView(column.period);
      return own && span && own.from <= span.to && own.to >= span.from;
    };
    const at = this.#columns.findIndex((one) => isAt(one) && one.column.found > 0);
    if (at >= 0) return at;
    const chosen = this.#columns.findIndex(({ column }) => column.inRange);
    if (chosen >= 0) return chosen;
    const found = this.#columns.findLastIndex(({ column }) => column.found > 0);
    return found >= 0 ? found : Math.max(this.#columns.length - 1, 0);
  }

  /** First and last of the columns that the dates applied touch. */
  #choice(): Choice | null {
    const first = this.#columns.findIndex(({ column }) => column.inRange);
    const last = this.#columns.findLastIndex(({ column }) => column.inRange);
    return first < 0 ? null : [first, last];
  }

  /** Shows columns as chosen: those applied, or those that a drag has reached. */
  #show(choice: Choice | null, range = this.#drawn?.range ?? null): void {
    const isChosen = (i: number) => choice !== null && choice[0] <= i && i <= choice[1];
    const [first, last] = [this.#columns[choice?.[0] ?? 0], this.#columns[choice?.[1] ?? 0]];
    for (const [i, { element }] of this.#columns.entries()) {
      element.setAttribute('aria-pressed', String(isChosen(i)));
    }
    for (const [i, element] of this.#cells.entries()) {
      // Dates that lie in a gap choose no column.
      const isIn =
        choice === null
          ? this.#drawn?.chart.cells[i]?.inRange
          : (first?.cell ?? 0) <= i && i <= (last?.cell ?? 0);
      element.classList.toggle('in', isIn === true);
    }
    const hadFocus = Object.values(this.#handles).some((one) => one === document.activeElement);
    setHandles(this.#handles, {
      columns: this.#columns.map(({ column }) => column),
      choice,
      places: [(first?.cell ?? 0) + 1, (last?.cell ?? 0) + 1],
      range,
    });
    if (hadFocus && !choice) this.#focus(this.#active);
    this.#setTools();
  }

  #setTools(): void {
    if (!this.#drawn) return;
    const { chart, range } = this.#drawn;
    const target = this.#target();
    const isPart = chart.view !== null;
    const tools = { in: target !== null, out: isPart, all: isPart || range !== null };
    for (const [name, works] of Object.entries(tools)) {
      // Not `disabled`, which would take the focus from who has just pressed it.
      part(this.#root, `chart-${name}`).setAttribute('aria-disabled', String(!works));
    }
    const span = target === null ? null : readView(target);
    part(this.#root, 'chart-target').textContent = span ? `: ${nameSpan(span)}` : '';
  }

  /** The view that zooming in leads to: the chosen columns, else the active one; null for none. */
  #target(): string | null {
    const { chart } = this.#drawn ?? {};
    const choice = this.#choice();
    const isAll = choice !== null && choice[1] - choice[0] + 1 === this.#columns.length;
    const [first, last] = choice && !isAll ? choice : [this.#active, this.#active];
    const [from, to] = [this.#columns[first]?.column.period, this.#columns[last]?.column.period];
    if (!chart || chart.unit === 'day' || from === undefined || to === undefined) return null;
    return zoomIn(from, to);
  }

  #listen(): void {
    const plot = this.#plot;
    listenToBrush(plot, {
      nearest: (x) => this.#nearest(x),
      pulled: (target) => this.#endOf(target),
      choice: () => this.#choice(),
      preview: (choice) => {
        this.#show(choice, null);
        this.#sayChoice(choice);
      },
      choose: (choice, pulled) => {
        if (pulled) this.#pull(pulled, choice[pulled === 'from' ? 0 : 1]);
        else this.#choose(choice);
      },
      cancel: () => {
        this.#show(this.#choice());
      },
    });
    plot.addEventListener('click', ({ target }) => {
      const at = this.#indexOf(target);
      if (at >= 0) this.#toggle(at);
    });
    plot.addEventListener('focusin', ({ target }) => {
      const at = this.#indexOf(target);
      if (at < 0) return;
      this.#activate(at);
      this.#say(at);
      this.#setTools();
    });
    plot.addEventListener('pointerover', ({ target, buttons }) => {
      if (buttons === 0) this.#say(this.#indexOf(target));
    });
    for (const event of ['focusout', 'pointerleave']) {
      plot.addEventListener(event, () => {
        this.#say(null);
      });
    }
    plot.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const end = this.#endOf(event.target);
      const isTaken = end ? this.#pressOnHandle(event, end) : this.#pressOnColumn(event);
      if (isTaken) event.preventDefault();
    });
    const press = (name: string, act: () => void) => {
      const button = part(this.#root, name);
      button.addEventListener('click', () => {
        if (button.getAttribute('aria-disabled') !== 'true') act();
      });
    };
    press('chart-in', () => {
      this.#zoomIn();
    });
    press('chart-out', () => {
      this.#zoomOut();
    });
    press('chart-all', this.#on.clear);
    press('chart-undated', this.#on.undated);
    new ResizeObserver(() => {
      if (this.#drawn) thinLabels(plot, this.#drawn.chart);
    }).observe(plot);
  }

  #pressOnColumn({ key, shiftKey }: KeyboardEvent): boolean {
    const last = this.#columns.length - 1;
    if (last < 0) return false;
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: this.#active - 1,
      ArrowRight: this.#active + 1,
      Home: 0,
      End: last,
    };
    const step = steps[key];
    if (step !== undefined) {
      const to = Math.min(Math.max(step, 0), last);
      if (shiftKey) this.#extend(to);
      else this.#anchor = null;
      this.#focus(to);
      return true;
    }
    return this.#pressAnywhere(key);
  }

  #pressOnHandle({ key }: KeyboardEvent, end: End): boolean {
    const choice = this.#choice();
    if (!choice) return false;
    const last = this.#columns.length - 1;
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
    this.#anchor ??= this.#active;
    this.#choose([Math.min(this.#anchor, to), Math.max(this.#anchor, to)]);
  }

  /** A click chooses a column; a click on the only one chosen lets it go. */
  #toggle(at: number): void {
    const choice = this.#choice();
    this.#anchor = at;
    const isOnly = choice !== null && choice[0] === at && choice[1] === at;
    if (isOnly) this.#on.choose('', '');
    else this.#choose([at, at]);
  }

  #choose(choice: Choice): void {
    const [from, to] = choice.map((at) => this.#columns[at]?.column.period);
    if (from === undefined || to === undefined) return;
    this.#show(choice, null);
    this.#on.choose(from, to);
  }

  /** Moves one end of the chosen dates; the other stays as exact as it was. */
  #pull(end: End, at: number): void {
    const choice = this.#choice();
    const period = this.#columns[at]?.column.period;
    const range = this.#drawn?.range;
    if (!choice || period === undefined || !range) return;
    this.#show(end === 'from' ? [at, choice[1]] : [choice[0], at], null);
    if (end === 'from') this.#on.choose(period, this.#textOf('to', choice[1]));
    else this.#on.choose(this.#textOf('from', choice[0]), period);
  }

  /** An end of the dates applied as text: the period of its column, where it is exactly that. */
  #textOf(end: End, at: number): string {
    const day = this.#drawn?.range?.[end] ?? '';
    const period = this.#columns[at]?.column.period ?? '';
    return readView(period)?.[end] === day ? period : day;
  }

  #activate(at: number): void {
    this.#active = at;
    for (const [i, { element }] of this.#columns.entries()) element.tabIndex = i === at ? 0 : -1;
  }

  #focus(at: number): void {
    this.#activate(at);
    this.#columns[at]?.element.focus();
  }

  #indexOf(target: EventTarget | null): number {
    if (!(target instanceof Element)) return -1;
    const element = target.closest('.col');
    return this.#columns.findIndex((one) => one.element === element);
  }

  #endOf(target: EventTarget | null): End | null {
    const handle = target instanceof Element ? target.closest('.handle') : null;
    if (handle === null) return null;
    return handle === this.#handles.from ? 'from' : 'to';
  }

  #nearest(x: number): number {
    const distances = this.#columns.map(({ element }) => {
      const { left, right } = element.getBoundingClientRect();
      return Math.max(left - x, x - right, 0);
    });
    return distances.indexOf(Math.min(...distances));
  }

  /** Says what is pointed at, or what the chart shows. Sighted readers read it; others have the labels. */
  #say(at: number | null): void {
    const pointed = this.#columns[at ?? -1]?.column;
    const words = this.#drawn ? describeView(this.#drawn.chart) : '';
    part(this.#root, 'chart-says').textContent = pointed ? describeColumn(pointed) : words;
  }

  #sayChoice([first, last]: Choice): void {
    const [from, to] = [this.#columns[first]?.column, this.#columns[last]?.column];
    if (!from || !to) return;
    const names = [...new Set([from, to])].map(({ period }) => namePeriod(period));
    part(this.#root, 'chart-says').textContent = names.join(' to ');
  }
}
