import type { End, EndReading, RangeReading } from '../lib/search-dates.ts';
import { part, show, stamp } from './dom.ts';

/**
 * Says beside each end of the dates what was understood, what is wrong, or asks which day is meant.
 * @param root what holds `SearchDates.astro`, with its template
 * @param answer what is to be done when a reader has said which: `write` goes into the field of that end
 */
export function showDates(
  root: HTMLElement,
  reading: RangeReading,
  answer: (end: End, write: string) => void,
): void {
  for (const end of ['from', 'to'] as const) {
    showEnd(root, reading[end], {
      end,
      answer: (write) => {
        answer(end, write);
      },
    });
  }
}

function showEnd(
  root: HTMLElement,
  { words, fault, ask }: EndReading,
  { end, answer }: { end: End; answer: (write: string) => void },
): void {
  const field = part(root, 'dates').querySelector<HTMLInputElement>(`[name="${end}"]`);
  // `true` for a question too: the end is not applied until it is answered.
  field?.setAttribute('aria-invalid', String(fault !== null || ask !== null));
  say(part(root, `${end}-words`), words);
  say(part(root, `${end}-fault`), fault);
  const question = part(root, `${end}-ask`);
  show(part(root, `${end}-ask-box`), ask !== null);
  // The same question keeps its answers, one of which may have the focus.
  if (ask !== null && question.textContent === ask.words) return;
  question.textContent = ask?.words ?? '';
  const answers = (ask?.readings ?? []).map(({ words: name, write }) => {
    const button = stamp(root, 'date-answer');
    button.textContent = name;
    button.addEventListener('click', () => {
      // The answers go with the question; the focus must not be lost with them.
      field?.focus();
      answer(write);
    });
    return button;
  });
  part(root, `${end}-answers`).replaceChildren(...answers);
}

function say(element: HTMLElement, words: string | null): void {
  element.textContent = words ?? '';
  show(element, words !== null);
}
