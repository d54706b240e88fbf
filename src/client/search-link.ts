import { writeState, type SearchState } from '../lib/search-state.ts';

/** Makes a link lead to a search. @param root where the address of the page stands */
export function linked(link: HTMLElement, root: HTMLElement, state: SearchState): HTMLElement {
  const params = writeState(state).toString();
  link.setAttribute('href', `${root.dataset['address'] ?? ''}${params && `?${params}`}`);
  return link;
}
