import { EVERYTHING, PAGE, readState } from '../lib/search-state.ts';
import { changeControl, readBox } from './controls.ts';
import { form, part } from './dom.ts';
import type { SearchBoard } from './search-board.ts';

/** Typing is answered when the fingers rest. */
const PAUSE = 300;

/** Listens to everything on the page that asks for another search. */
export function listen(root: HTMLElement, board: SearchBoard): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  form(root).addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    board.go(board.read());
  });
  // Controls elsewhere on the page belong to the form, but their events do not pass through it.
  root.addEventListener('change', ({ target }) => {
    clearTimeout(timer);
    if (!(target instanceof Element) || target.hasAttribute('data-own')) return;
    const box = readBox(target);
    board.go(box ? changeControl(board.state, box) : board.read());
  });
  part(root, 'q').addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const state = board.read();
      // A single letter begins a good part of all words: it waits for the next, or for Enter.
      if (state.q.length !== 1) board.go(state, 'type');
    }, PAUSE);
  });
  root.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link) return;
    event.preventDefault();
    clearTimeout(timer);
    board.go({ ...EVERYTHING, ...readState(new URL(link.href).searchParams), shown: PAGE });
    // The link goes with what it removes; the focus must not be lost with it.
    part(root, 'found').focus();
  });
  part(root, 'more').addEventListener('click', () => void board.more());
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
