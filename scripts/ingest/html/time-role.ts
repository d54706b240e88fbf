import { readDateLine } from '../dates/date-line.ts';
import { labelAt } from '../dates/phrases.ts';
import { plainLine } from '../dates/plain.ts';
import { plainText } from './dom.ts';
import { INLINE } from './elements.ts';

/** What a class says that is set on the time of a change. */
const OF_CHANGE = /(?:^|[\s_-])(?:updated?|modified|modification)(?=$|[\s_-])/i;
const OF_PUBLICATION = /(?:^|[\s_-])(?:publish(?:ed)?|publication|created|posted)(?=$|[\s_-])/i;

/** A sentence ends so, and has this many words beside its date at least: `Published 7 March 2026.` is none. */
const SENTENCE_END = /[.!?…。؟]["”’»)]*$/u;
const SENTENCE_WORDS = 4;
/** The most words of a label, as `Last updated on`, and as many letters as they have at most. */
const LABEL_WORDS = 4;
const LABEL_LENGTH = 80;

/**
 * Tells what a `<time>` in the head of an article dates, by its class and by the line that it stands in.
 * @returns null where the line is a sentence: then it dates what is told in it
 */
export function roleOfTime(time: Element): 'published' | 'updated' | null {
  const named = [time, time.parentElement]
    .map((element) => element?.getAttribute('class') ?? '')
    .join(' ');
  const { before, after } = lineAround(time);
  const day = (time.getAttribute('datetime') ?? '').slice(0, 'YYYY-MM-DD'.length);
  const dated = readDateLine(`${before} ${day} ${after}`).find(({ found }) => found === day);
  if (!dated && isSentence(before, after)) return null;
  if (dated?.role === 'updated' || isBehindLabelOfChange(before)) return 'updated';
  return OF_CHANGE.test(named) && !OF_PUBLICATION.test(named) ? 'updated' : 'published';
}

/** Whether a text ends so: `Ann Lee | Last updated:`. */
function isBehindLabelOfChange(text: string): boolean {
  const line = plainLine(text.slice(-LABEL_LENGTH)).replace(/(?<![\s:|–-])[\s:|–-]+$/u, '');
  const starts = [...line.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index);
  const labels = starts.slice(-LABEL_WORDS).map((start) => labelAt(line, start));
  return labels.some((label) => label?.end === line.length && label.role === 'updated');
}

function isSentence(before: string, after: string): boolean {
  const words = `${before} ${after}`.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length >= SENTENCE_WORDS && SENTENCE_END.test(after);
}

/** The text of the line before and behind an element: up to the next block on either side. */
function lineAround(element: Element): { readonly before: string; readonly after: string } {
  const before: string[] = [];
  const after: string[] = [];
  const open = { before: true, after: true };
  let node = element;
  for (;;) {
    for (let near = node.previousSibling; open.before && near; near = near.previousSibling) {
      open.before = isInLine(near);
      if (open.before) before.unshift(near.textContent ?? '');
    }
    for (let near = node.nextSibling; open.after && near; near = near.nextSibling) {
      open.after = isInLine(near);
      if (open.after) after.push(near.textContent ?? '');
    }
    const parent = node.parentElement;
    if (!parent || !INLINE.has(node.parentElement?.localName ?? '')) break;
    node = parent;
  }
  return { before: plainText(before.join('')), after: plainText(after.join('')) };
}

const ELEMENT_NODE = 1;

function isInLine(node: Node): boolean {
  return node.nodeType !== ELEMENT_NODE || INLINE.has((node as Element).localName);
}
