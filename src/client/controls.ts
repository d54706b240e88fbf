import { readState, type RangeReading, type SearchState } from '../lib/search-state.ts';
import { part, show } from './dom.ts';

/** The fields of the form: the state that they show, and what is said beside them. */

/** Reads the form as its address would say it. */
export function readControls(form: HTMLFormElement): SearchState {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') params.append(name, value);
  }
  return readState(params);
}

/** Sets the form to a state. A field that is being typed in is left alone if it already says the same. */
export function showControls(form: HTMLFormElement, state: SearchState): void {
  const shown = readControls(form);
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked =
        control.name === 'topic' ? state.topics.includes(control.value) : state.withoutUndated;
    } else if (control instanceof HTMLSelectElement) {
      control.value = state.sort ?? '';
    } else if (control instanceof HTMLInputElement && isText(control.name)) {
      if (shown[control.name] !== state[control.name]) control.value = state[control.name];
    }
  }
}

function isText(name: string): name is 'q' | 'from' | 'to' {
  return name === 'q' || name === 'from' || name === 'to';
}

/** Says beside each end of the dates what is wrong with it. */
export function showFaults(form: HTMLFormElement, { faults }: RangeReading): void {
  for (const end of ['from', 'to'] as const) {
    const fault = part(form, `${end}-fault`);
    fault.textContent = faults[end] ?? '';
    show(fault, faults[end] !== null);
    const field = form.elements.namedItem(end);
    if (field instanceof HTMLElement) {
      field.setAttribute('aria-invalid', String(faults[end] !== null));
    }
  }
}
