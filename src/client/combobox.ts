import { NO_SUGGESTIONS, type Suggestion, type Suggestions } from '../lib/search-suggest.ts';
import { words } from '../words.ts';
import { part, show } from './dom.ts';
import { drawSuggestions } from './suggest-view.ts';

/**
 * A text field with a list of suggestions: the editable combobox with list autocomplete of the WAI-ARIA
 * Authoring Practices Guide 1.2. The focus stays in the field, and nothing is chosen beforehand, so that
 * whoever passes the list over types and sends as if it were not there.
 */

export interface ComboboxParts {
  /** What is suggested for a text and the place of the caret in it, in UTF-16 units. */
  readonly ask: (typed: string, caret: number) => Promise<Suggestions>;
  /** Does what a suggestion says. The list is closed by then, and the focus in the field. */
  readonly choose: (suggestion: Suggestion) => void;
  /** Says something politely: in the page's one live region. */
  readonly say: (words: string) => void;
}

export interface Combobox {
  /** Takes the list away, and with it any answer that is still to come. */
  readonly close: () => void;
}

/**
 * Makes a combobox of a text field.
 * @param panel what SearchSuggest.astro draws, behind the field
 */
export function createCombobox(
  input: HTMLInputElement,
  panel: HTMLElement,
  parts: ComboboxParts,
): Combobox {
  const box = new SuggestBox(input, panel, parts);
  return {
    close: () => {
      box.close();
    },
  };
}

/** How long the fingers rest before it is said how many suggestions there are, in milliseconds. */
const PAUSE = 900;
const CARET_KEYS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

class SuggestBox {
  readonly #input: HTMLInputElement;
  readonly #panel: HTMLElement;
  readonly #parts: ComboboxParts;
  #options: readonly (readonly [Suggestion, HTMLElement])[] = [];
  /** The place of the option that Enter would choose; -1 for none. */
  #active = -1;
  #turn = 0;
  #waiting = false;
  #choosing = false;
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(input: HTMLInputElement, panel: HTMLElement, parts: ComboboxParts) {
    this.#input = input;
    this.#panel = panel;
    this.#parts = parts;
    const list = part(panel, 'suggestions');
    // Without this script the field is a plain one, and the list is nothing.
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', words.searchSaid.suggestions);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');
    this.#listen(list);
  }

  close(): void {
    this.#turn += 1;
    this.#waiting = false;
    this.#show(NO_SUGGESTIONS);
  }

  #listen(list: HTMLElement): void {
    const close = () => {
      this.close();
    };
    this.#input.addEventListener('input', () => {
      // A choice may change the text; that is no typing.
      if (!this.#choosing) void this.#ask();
    });
    this.#input.addEventListener('click', () => {
      if (this.#isOpen()) void this.#ask();
    });
    this.#input.addEventListener('keydown', (event) => {
      if (!event.isComposing) this.#press(event);
    });
    this.#input.addEventListener('blur', close);
    this.#input.form?.addEventListener('submit', close);
    // The field would lose the focus, and the list go before the finger is off it.
    this.#panel.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    list.addEventListener('click', ({ target }) => {
      const chosen = this.#options.find(
        ([, one]) => target instanceof Node && one.contains(target),
      );
      if (chosen) this.#choose(chosen[0]);
    });
    visualViewport?.addEventListener('resize', () => {
      this.#fit();
    });
  }

  #press(event: KeyboardEvent): void {
    const { key, altKey } = event;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const [suggestion] = this.#options[this.#active] ?? [];
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      this.#step(altKey ? 0 : key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Escape') {
      // A search field would be emptied.
      event.preventDefault();
      this.close();
    } else if (key === 'Enter' && suggestion) {
      event.preventDefault();
      this.#choose(suggestion);
    } else if (CARET_KEYS.has(key) && this.#isOpen()) {
      this.#activate(-1);
      // The caret has not moved yet.
      setTimeout(() => void this.#ask());
    }
  }

  /** Goes to the next option, or to the one before; where there is no list yet, asks for it first. */
  #step(step: number): void {
    if (this.#isOpen() && !this.#waiting) this.#move(step);
    else void this.#ask(step);
  }

  /** Behind the last option comes the text again, then the first. */
  #move(step: number): void {
    const places = this.#options.length + 1;
    this.#activate(((this.#active + 1 + step + places) % places) - 1);
  }

  /** @param step where to go when the answer is there; none stays with the text */
  async #ask(step = 0): Promise<void> {
    const turn = ++this.#turn;
    this.#waiting = true;
    const { value, selectionStart } = this.#input;
    // A list that cannot be had is not worth a word: the search itself works without.
    const asked = this.#parts.ask(value, selectionStart ?? value.length);
    const suggestions = await asked.catch(() => NO_SUGGESTIONS);
    if (turn !== this.#turn || document.activeElement !== this.#input) return;
    this.#waiting = false;
    this.#show(suggestions);
    if (step !== 0 && this.#isOpen()) this.#move(step);
  }

  #show(suggestions: Suggestions): void {
    this.#options = drawSuggestions(this.#panel, suggestions);
    this.#activate(-1);
    show(this.#panel, this.#options.length > 0);
    part(this.#panel, 'suggestions').scrollTop = 0;
    this.#input.setAttribute('aria-expanded', String(this.#isOpen()));
    this.#fit();
    this.#announce();
  }

  #activate(place: number): void {
    this.#active = place;
    for (const [i, [, option]] of this.#options.entries()) {
      option.setAttribute('aria-selected', String(i === place));
    }
    const [, option] = this.#options[place] ?? [];
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #choose(suggestion: Suggestion): void {
    this.close();
    this.#input.focus();
    this.#choosing = true;
    this.#parts.choose(suggestion);
    this.#choosing = false;
  }

  #isOpen(): boolean {
    return !this.#panel.hidden;
  }

  /** Says how many there are when the fingers rest, and not again as long as it is the same. */
  #announce(): void {
    clearTimeout(this.#timer);
    if (!this.#isOpen()) this.#said = '';
    const count = this.#options.length;
    const announced = words.searchSaid.suggested(count);
    if (count === 0 || announced === this.#said) return;
    this.#timer = setTimeout(() => {
      this.#said = announced;
      this.#parts.say(announced);
    }, PAUSE);
  }

  /** Keeps the list above the edge of the screen, or of the keyboard on it. */
  #fit(): void {
    if (!this.#isOpen()) return;
    const { offsetTop, height } = visualViewport ?? { offsetTop: 0, height: innerHeight };
    const room = offsetTop + height - this.#input.getBoundingClientRect().bottom;
    this.#panel.style.setProperty('--room', `${Math.floor(room)}px`);
  }
}
