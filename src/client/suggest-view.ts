import type { Suggestion, Suggestions } from '../lib/search-suggest.ts';
import { counted, numeral } from '../lib/words.ts';
import { hasTemplate, part, say, show, stamp } from './dom.ts';

/** Suggestions as options of a list, drawn from the templates of SearchSuggest.astro. */

/**
 * Draws suggestions in their groups, in place of those that stood there.
 * @returns each with its option, in the order in which they stand
 */
export function drawSuggestions(
  panel: HTMLElement,
  { names, topics, headlines }: Suggestions,
): (readonly [Suggestion, HTMLElement])[] {
  const groups = { names, topics, headlines };
  let number = 0;
  return Object.entries(groups).flatMap(([name, suggestions]: [string, readonly Suggestion[]]) => {
    const drawn = suggestions.map((suggestion) => {
      const option = drawOption(panel, suggestion);
      option.id = `suggestion-${(number += 1)}`;
      return [suggestion, option] as const;
    });
    const group = part(panel, `suggested-${name}`);
    part(group, 'options').replaceChildren(...drawn.map(([, option]) => option));
    show(group, drawn.length > 0);
    return drawn;
  });
}

function drawOption(panel: HTMLElement, suggestion: Suggestion): HTMLElement {
  const { kind, id, label, lang, hint, count } = suggestion;
  const own = `suggest-${kind} ${id}`;
  const option = stamp(panel, hasTemplate(panel, own) ? own : `suggest-${kind}`);
  const text = part(option, 'label');
  say(text, label);
  if (lang !== null) text.lang = lang;
  if (kind === 'headline') {
    part(option, 'date').textContent = suggestion.hint;
    return option;
  }
  part(option, 'n').textContent = count === null ? '' : numeral(count);
  part(option, 'n-words').textContent = count === null ? '' : `, ${counted('entry', count)}`;
  if (kind === 'name') {
    part(option, 'hint').textContent = hint ?? '';
    show(part(option, 'also'), hint !== null);
  }
  return option;
}
