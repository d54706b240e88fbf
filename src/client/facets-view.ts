import { fold } from '../lib/fold.ts';
import { FACETS, type Facet } from '../lib/search-facets.ts';
import type { FacetRow, FacetRows } from '../lib/search-outcome.ts';
import type { SearchState } from '../lib/search-state.ts';
import { counted, numeral } from '../lib/words.ts';
import { words } from '../words.ts';
import { hasTemplate, part, say, show, stamp } from './dom.ts';

/** A facet lists so many values; the others come with "more" and by typing. */
const LISTED = 7;

/** The facets beside the results: their values, what is chosen of them, and how many each would show. */
export class FacetsView {
  readonly #root: HTMLElement;
  readonly #labels = new Map<string, string>();
  readonly #open = new Set<Facet>();
  #state: SearchState | undefined;
  #rows: FacetRows | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    for (const facet of FACETS) {
      const field = this.#field(facet);
      part(field, 'all').addEventListener('click', () => {
        this.#toggle(facet);
      });
      part(field, 'filter').addEventListener('input', () => {
        this.#drawFacet(facet);
      });
    }
  }

  /** Where the index lies, the topics that the page knows, and where entries are published. */
  source(): { folder: string; topics: { id: string; label: string }[]; published: string } {
    const templates = this.#root.querySelectorAll<HTMLElement>('template[data-topic]');
    const topics = [...templates].map(({ dataset }) => {
      return { id: dataset['topic'] ?? '', label: dataset['label'] ?? '' };
    });
    const folder = new URL(this.#root.dataset['index'] ?? '', location.href).href;
    return { folder, topics, published: this.#root.dataset['published'] ?? '' };
  }

  /** What a value is called: by its number while its name has not come yet. */
  labelOf(facet: Facet, value: string): string {
    const known = this.#labels.get(`${facet} ${value}`);
    if (known !== undefined) return known;
    const fixed = `facet ${facet} ${value}`;
    return hasTemplate(this.#root, fixed) ? part(stamp(this.#root, fixed), 't').innerText : value;
  }

  /** Draws the values anew; what has the focus stays where it is. */
  draw(state: SearchState, rows: FacetRows): void {
    this.#state = state;
    this.#rows = rows;
    for (const facet of FACETS) {
      for (const { value, label } of rows[facet]) {
        if (label !== value) this.#labels.set(`${facet} ${value}`, label);
      }
      this.#drawFacet(facet);
    }
  }

  #drawFacet(facet: Facet): void {
    const field = this.#field(facet);
    const rows = this.#rows?.[facet] ?? [];
    const isOpen = this.#open.has(facet);
    const filter = part(field, 'filter');
    const typed = filter instanceof HTMLInputElement && isOpen ? fold(filter.value.trim()) : '';
    const chosen = (value: string) => this.#isChosen(facet, value);
    const wanted = rows.filter(({ forms }) => typed === '' || hasWord(forms, typed));
    const few = wanted.filter(({ count, value }, i) => (i < LISTED && count > 0) || chosen(value));
    const isShort = facet === 'dating' || facet === 'topic' || rows.length <= LISTED;
    this.#fill(field, facet, isShort || isOpen ? wanted : few);
    // Where nothing is found there is nothing to narrow.
    show(
      field,
      rows.some(({ count, value }) => count > 0 || chosen(value)),
    );
    const all = part(field, 'all');
    show(all, !isShort);
    all.setAttribute('aria-expanded', String(isOpen));
    const said = words.searchSaid;
    all.textContent = isOpen ? said.fewer : said.all(numeral(rows.length));
    show(part(field, 'filtering'), isOpen && !isShort);
    part(field, 'filtered').textContent =
      typed === '' ? '' : said.withLetters(counted('value', wanted.length));
  }

  #fill(field: HTMLElement, facet: Facet, rows: readonly FacetRow[]): void {
    const list = part(field, 'values');
    const drawn = new Map(
      [...list.children].map((row) => [
        (row as HTMLElement).dataset['value'] ?? '',
        row as HTMLElement,
      ]),
    );
    const next = rows.map((row) => {
      const element = drawn.get(row.value) ?? this.#newRow(facet, row);
      this.#update(element, facet, row);
      return element;
    });
    const holdsFocus = list.contains(document.activeElement);
    const isSame = next.length === list.children.length && next.every((row) => list.contains(row));
    // Rows in use keep their places: moving them would take the focus away.
    if (!holdsFocus || !isSame) {
      const focused = document.activeElement;
      list.replaceChildren(...next);
      if (holdsFocus && focused instanceof HTMLElement && list.contains(focused)) focused.focus();
    }
  }

  #newRow(facet: Facet, { value, label, lang }: FacetRow): HTMLElement {
    const fixed = `facet ${facet} ${value}`;
    const row = stamp(this.#root, hasTemplate(this.#root, fixed) ? fixed : 'facet');
    if (!hasTemplate(this.#root, fixed)) {
      say(part(row, 't'), label);
      if (lang !== null) part(row, 't').lang = lang;
    }
    row.dataset['value'] = value;
    for (const [name, own] of [
      ['in', facet],
      ['out', `not-${facet}`],
    ] as const) {
      const box = part(row, name);
      if (box instanceof HTMLInputElement) Object.assign(box, { name: own, value });
    }
    part(row, 'out-label').textContent = words.searchSaid.leaveOut(
      part(row, 't').innerText || label,
    );
    return row;
  }

  #update(row: HTMLElement, facet: Facet, { value, count }: FacetRow): void {
    const choice = this.#state?.facets[facet];
    part(row, 'n').textContent = numeral(count);
    part(row, 'n-words').textContent = `, ${counted('entry', count)}`;
    row.classList.toggle('zero', count === 0);
    row.classList.toggle('left-out', choice?.out.includes(value) ?? false);
    const set = (name: string, checked: boolean) => {
      const box = part(row, name);
      if (!(box instanceof HTMLInputElement)) return;
      box.checked = checked;
      box.disabled = count === 0 && !this.#isChosen(facet, value);
    };
    set('in', choice?.in.includes(value) ?? false);
    set('out', choice?.out.includes(value) ?? false);
  }

  #isChosen(facet: Facet, value: string): boolean {
    const choice = this.#state?.facets[facet];
    return choice !== undefined && (choice.in.includes(value) || choice.out.includes(value));
  }

  #toggle(facet: Facet): void {
    if (this.#open.has(facet)) this.#open.delete(facet);
    else this.#open.add(facet);
    this.#drawFacet(facet);
    if (this.#open.has(facet)) part(this.#field(facet), 'filter').focus();
  }

  #field(facet: Facet): HTMLElement {
    return part(this.#root, `facet ${facet}`);
  }
}

/** Whether a word of the forms begins with what was typed. */
function hasWord(forms: string, typed: string): boolean {
  return forms.split('\n').some((form) => form.startsWith(typed) || form.includes(` ${typed}`));
}
