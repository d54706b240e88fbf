import { FACETS, type Facet } from '../lib/search-facets.ts';
import { PAGE, readState, type SearchState } from '../lib/search-state.ts';

/** The fields of the form and the state that they show. */

/**
 * Reads the form as its address would say it. The facets are those of the state: their boxes come with
 * the counts, which may not be there yet.
 */
export function readControls(form: HTMLFormElement, { facets, view }: SearchState): SearchState {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') params.append(name, value);
  }
  return { ...readState(params), facets, view, shown: PAGE };
}

/** A box of a facet that was changed. */
export interface FacetChange {
  readonly facet: Facet;
  readonly value: string;
  /** Whether entries with the value are to be shown, or left out. */
  readonly how: 'in' | 'out';
}

/** Turns a choice over: what was chosen is no longer, what was left out is chosen, and so on. */
export function changeControl(state: SearchState, { facet, value, how }: FacetChange): SearchState {
  const choice = state.facets[facet];
  const others = (list: readonly string[]) => list.filter((one) => one !== value);
  const was = choice[how].includes(value);
  const next = { in: others(choice.in), out: others(choice.out) };
  const changed = was ? next : { ...next, [how]: [...next[how], value] };
  return { ...state, facets: { ...state.facets, [facet]: changed }, shown: PAGE };
}

/** The choice that a box stands for; null for every other control. */
export function readBox(control: Element): FacetChange | null {
  if (!(control instanceof HTMLInputElement) || control.type !== 'checkbox') return null;
  const facet = FACETS.find((one) => control.name === one || control.name === `not-${one}`);
  if (!facet) return null;
  return { facet, value: control.value, how: control.name === facet ? 'in' : 'out' };
}

/** Sets the form to a state. A field that is being typed in is left alone if it already says the same. */
export function showControls(form: HTMLFormElement, state: SearchState): void {
  const shown = readControls(form, state);
  const boxes: Readonly<Record<string, boolean>> = {
    match: state.beginnings,
    names: state.asTyped,
    undated: state.withoutUndated,
    group: state.byMonth,
  };
  const hidden: Readonly<Record<string, string>> = {
    view: state.view,
    show: state.shown > PAGE ? String(state.shown) : '',
  };
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) {
      control.value = state.sort ?? '';
    } else if (control instanceof HTMLInputElement) {
      const { name } = control;
      if (name in boxes) control.checked = boxes[name] ?? false;
      else if (name in hidden) {
        control.value = hidden[name] ?? '';
        // An empty field would stand in the address of a form that the browser sends.
        control.disabled = control.value === '';
      } else if (isText(name) && shown[name] !== state[name]) control.value = state[name];
    }
  }
}

function isText(name: string): name is 'q' | 'from' | 'to' {
  return name === 'q' || name === 'from' || name === 'to';
}
