import { readView, zoomIn, type Column, type DateChart } from '../lib/search-chart.ts';
import { fillCell, makeCells, outline } from './chart-cells.ts';
import type { Choice } from './chart-handles.ts';

/** A column and where it is drawn. */
interface Placed {
  readonly column: Column;
  readonly element: HTMLElement;
  /** Its place among the cells, gaps counted too. */
  readonly cell: number;
}

/** The columns of the chart on the page. One of them has the tab stop: the active one. */
export class ChartColumns {
  #outline = '';
  /** An element for each cell. */
  #cells: HTMLElement[] = [];
  #placed: Placed[] = [];
  #active = 0;

  get cells(): readonly HTMLElement[] {
    return this.#cells;
  }

  get all(): readonly Column[] {
    return this.#placed.map(({ column }) => column);
  }

  get active(): number {
    return this.#active;
  }

  /** The place of the last column; -1 where there is none. */
  get last(): number {
    return this.#placed.length - 1;
  }

  /** The period of a column; undefined where there is no such column. */
  periodOf(at: number): string | undefined {
    return this.#placed[at]?.column.period;
  }

  /**
   * Fills the cells with another chart, in new elements only where the cells have changed.
   * @returns whether the elements are new, and must be put onto the page
   */
  fill(root: HTMLElement, chart: DateChart): boolean {
    const shape = outline(chart);
    const isNew = shape !== this.#outline;
    this.#outline = shape;
    if (isNew) this.#cells = makeCells(root, chart.cells);
    this.#placed = [];
    for (const [i, cell] of chart.cells.entries()) {
      const element = this.#cells[i];
      if (!element) continue;
      fillCell(element, cell, { chart, root });
      if (cell.kind === 'column') this.#placed.push({ column: cell, element, cell: i });
    }
    return isNew;
  }

  /** The column of a period of another chart, else the first that is chosen, else the last with a find. */
  nearestTo(period: string | undefined): number {
    const columns = this.all;
    const span = period === undefined ? null : readView(period);
    const isAt = (column: Column) => {
      const own = readView(column.period);
      return own && span && own.from <= span.to && own.to >= span.from;
    };
    const at = columns.findIndex((column) => isAt(column) && column.found > 0);
    if (at >= 0) return at;
    const chosen = columns.findIndex(({ inRange }) => inRange);
    if (chosen >= 0) return chosen;
    const found = columns.findLastIndex((column) => column.found > 0);
    return found >= 0 ? found : Math.max(this.last, 0);
  }

  /** First and last of the columns that the dates applied touch. */
  choice(): Choice | null {
    const columns = this.all;
    const first = columns.findIndex(({ inRange }) => inRange);
    return first < 0 ? null : [first, columns.findLastIndex(({ inRange }) => inRange)];
  }

  /**
   * Shows columns as chosen.
   * @param chart where dates that lie in a gap choose no column, and the gap shows it
   * @returns the columns of the grid in which the first and last stand, counted from 1
   */
  mark(choice: Choice | null, chart: DateChart | undefined): Choice {
    const isChosen = (i: number) => choice !== null && choice[0] <= i && i <= choice[1];
    const cellOf = (at: number | undefined) => this.#placed[at ?? 0]?.cell ?? 0;
    const [first, last] = [cellOf(choice?.[0]), cellOf(choice?.[1])];
    for (const [i, { element }] of this.#placed.entries()) {
      element.setAttribute('aria-pressed', String(isChosen(i)));
    }
    for (const [i, element] of this.#cells.entries()) {
      const isIn = choice === null ? chart?.cells[i]?.inRange : first <= i && i <= last;
      element.classList.toggle('in', isIn === true);
    }
    return [first + 1, last + 1];
  }

  /** The view that zooming in leads to: the chosen columns, else the active one; null for none. */
  target(): string | null {
    const choice = this.choice();
    const isAll = choice !== null && choice[1] - choice[0] === this.last;
    const [first, last] = choice && !isAll ? choice : [this.#active, this.#active];
    const [from, to] = [this.periodOf(first), this.periodOf(last)];
    return from === undefined || to === undefined ? null : zoomIn(from, to);
  }

  activate(at: number): void {
    this.#active = at;
    for (const [i, { element }] of this.#placed.entries()) element.tabIndex = i === at ? 0 : -1;
  }

  focus(at: number): void {
    this.activate(at);
    this.#placed[at]?.element.focus();
  }

  /** The column in which an element stands; -1 for none. */
  indexOf(target: EventTarget | null): number {
    if (!(target instanceof Element)) return -1;
    const element = target.closest('.col');
    return this.#placed.findIndex((one) => one.element === element);
  }

  /** The column nearest to a place on the screen; -1 where there is none. */
  nearest(x: number): number {
    const distances = this.#placed.map(({ element }) => {
      const { left, right } = element.getBoundingClientRect();
      return Math.max(left - x, x - right, 0);
    });
    return distances.indexOf(Math.min(...distances));
  }
}
