import { readState, type SearchState } from '../lib/search-state.ts';
import { readControls } from './controls.ts';
import { part } from './dom.ts';

/** Typing is answered when the fingers rest. */
const PAUSE = 250;

/** What a reader asks for by an event: a new step of the history, or the same step written anew. */
type Ask = (state: SearchState, how: 'push' | 'replace') => void;

/** Listens to everything on the page that asks for another search. */
export function listen(root: HTMLElement, form: HTMLFormElement, ask: Ask): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const askFor = (state: SearchState, how: 'push' | 'replace' = 'push') => {
    clearTimeout(timer);
    ask(state, how);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    askFor(readControls(form));
  });
  // Controls elsewhere on the page belong to the form, but their events do not pass through it.
  root.addEventListener('change', () => {
    askFor(readControls(form));
  });
  part(root, 'q').addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const state = readControls(form);
      // A single letter begins a good part of all words: it waits for the next, or for Enter.
      if (state.q.length !== 1) askFor(state, 'replace');
    }, PAUSE);
  });
  root.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link) return;
    event.preventDefault();
    askFor(readState(new URL(link.href).searchParams));
    // The link goes with the filter that it removes; the focus must not be lost with it.
    part(root, 'found').focus();
  });
  addEventListener('keydown', (event) => {
    if (!isSlash(event)) return;
    event.preventDefault();
    part(root, 'q').focus();
  });
}

/** The link to a search that was clicked; null for all others, and where it is to open elsewhere. */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  const elsewhere =
    event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (elsewhere || !(event.target instanceof Element)) return null;
  return event.target.closest<HTMLAnchorElement>('a[data-search]');
}

/** Whether "/" was pressed for itself, and not to write it somewhere. */
function isSlash({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (key !== '/' || ctrlKey || metaKey || altKey) return false;
  const field = 'input:not([type="checkbox"], [type="radio"]), select, textarea';
  return !(target instanceof Element && target.closest(field));
}
