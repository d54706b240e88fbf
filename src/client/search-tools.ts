import type { SearchDescription } from '../lib/search-export.ts';
import { PAGE, type SearchState } from '../lib/search-state.ts';
import type { Suggestion } from '../lib/search-suggest.ts';
import { createCombobox } from './combobox.ts';
import { changeControl } from './controls.ts';
import { field, part, stamp } from './dom.ts';
import { wireExport, type ExportMenu } from './export-menu.ts';
import type { SearchClient } from './search-client.ts';
import { today } from './today.ts';

/** What the tools of the page need of its search. */
interface Search {
  readonly state: SearchState;
  go(state: SearchState): void;
  read(): SearchState;
}

/** Suggestions as one types, and the export of what is found. */
export function wireTools(root: HTMLElement, client: SearchClient, search: Search): ExportMenu {
  const input = field(root, 'q');
  const suggestions = createCombobox(input, part(root, 'suggest'), {
    ask: (typed, caret) => client.ask<'suggest'>({ kind: 'suggest', typed, caret }),
    choose: (suggestion) => {
      choose({ root, input, search }, suggestion);
    },
    say: (words) => {
      part(root, 'status').textContent = words;
    },
  });
  addEventListener('popstate', () => {
    suggestions.close();
  });
  return wireExport(root, {
    describe: () => describeSearch(root, search.state),
    write: (format, about, watch) =>
      client.ask<'export'>(
        { kind: 'export', state: search.state, today: today(), format, about },
        watch,
      ),
  });
}

interface Chooser {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly search: Search;
}

/** A name takes the place of what was typed, a topic becomes a filter, a headline is opened. */
function choose({ root, input, search }: Chooser, { kind, apply }: Suggestion): void {
  if (kind === 'headline') {
    location.assign(addressOf(root, apply.slug));
  } else if (kind === 'topic') {
    input.value = apply.q;
    const state = { ...search.read(), q: apply.q };
    const isChosen = state.facets.topic.in.includes(apply.topic);
    const change = { facet: 'topic', value: apply.topic, how: 'in' } as const;
    search.go(isChosen ? state : changeControl(state, change));
  } else {
    input.value = apply.q;
    input.setSelectionRange(apply.caret, apply.caret);
    search.go({ ...search.read(), shown: PAGE });
  }
}

function addressOf(root: HTMLElement, slug: string): string {
  const { dataset } = part(stamp(root, 'entry'), 'headline');
  return (dataset['address'] ?? '').replace('{slug}', slug);
}

function describeSearch(root: HTMLElement, { q }: SearchState): SearchDescription {
  const filters = [...part(root, 'pills').querySelectorAll('[data-part="label"]')];
  const words = [q, ...filters.map(({ textContent }) => textContent)].filter((one) => one !== '');
  return { address: location.href, words: words.join(', ') };
}
