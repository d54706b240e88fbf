import { FACETS } from '../lib/search-facets.ts';
import type { Outcome } from '../lib/search-outcome.ts';
import { withoutFilters, type SearchState } from '../lib/search-state.ts';
import { words } from '../words.ts';
import { changeControl } from './controls.ts';
import { part, say, show, stamp } from './dom.ts';
import type { FacetsView } from './facets-view.ts';
import { linked } from './search-link.ts';

/** The filters in force, each a link to the search without it. */
export class PillsView {
  readonly #root: HTMLElement;
  readonly #facets: FacetsView;

  constructor(root: HTMLElement, facets: FacetsView) {
    this.#root = root;
    this.#facets = facets;
  }

  draw({ state, reading, rangeWords }: Outcome): void {
    const pills = FACETS.flatMap((facet) => {
      const { in: chosen, out } = state.facets[facet];
      const label = (value: string) => this.#facets.labelOf(facet, value);
      const pill = (how: 'in' | 'out') => (value: string) =>
        this.#pill(
          how === 'in' ? label(value) : words.searchSaid.not(label(value)),
          changeControl(state, { facet, value, how }),
        );
      return [...chosen.map(pill('in')), ...out.map(pill('out'))];
    });
    if (reading.range) {
      pills.push(this.#pill(rangeWords, { ...state, from: '', to: '' }));
    }
    if (state.withoutUndated) {
      pills.push(this.#pill(words.searchSaid.withoutUndated, { ...state, withoutUndated: false }));
    }
    const clear = linked(stamp(this.#root, 'clear'), this.#root, withoutFilters(state));
    const holder = part(this.#root, 'pills');
    holder.replaceChildren(...pills, ...(pills.length > 0 ? [clear] : []));
    show(holder, pills.length > 0);
  }

  #pill(label: string, next: SearchState): HTMLElement {
    const pill = stamp(this.#root, 'pill');
    say(part(pill, 'label'), label);
    return linked(pill, this.#root, next);
  }
}
