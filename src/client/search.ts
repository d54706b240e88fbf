import { readState, writeState, type SearchState } from '../lib/search-state.ts';
import { part, show } from './dom.ts';
import { SearchBoard } from './search-board.ts';
import { listen } from './search-events.ts';

/** The page of the search: its address is its state, and everything else follows from that. */

const root = document.querySelector<HTMLElement>('[data-part="search"]');
if (root) start(root);

function start(page: HTMLElement): void {
  const form = part(page, 'form') as HTMLFormElement;
  const board = new SearchBoard(page, form);
  const follow = () => void board.follow(readState(new URLSearchParams(location.search)));
  show(part(page, 'fallback'), false);
  for (const live of page.querySelectorAll<HTMLElement>('[data-live]')) show(live, true);
  listen(page, form, (state, how) => {
    if (setAddress(state, how)) follow();
  });
  part(page, 'more').addEventListener('click', () => void board.showMore());
  addEventListener('popstate', follow);
  follow();
}

/** @returns whether the address has changed */
function setAddress(state: SearchState, how: 'push' | 'replace'): boolean {
  const params = writeState(state).toString();
  const address = params === '' ? location.pathname : `${location.pathname}?${params}`;
  if (address === `${location.pathname}${location.search}`) return false;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  return true;
}
