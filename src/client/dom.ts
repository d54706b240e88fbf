import type { Segment } from '../lib/search-highlight.ts';
import { mayHide } from '../lib/may-hide.ts';

/** Small steps on the page. Text is only ever set as text. */

/** Finds the element that plays a part: `[data-part="…"]`. @throws Error where the page lacks it */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${CSS.escape(name)}"]`);
  if (!found) throw new Error(`The page of the search lacks its part "${name}".`);
  return found;
}

/** The form of the search. */
export function form(root: ParentNode): HTMLFormElement {
  const found = part(root, 'form');
  if (found instanceof HTMLFormElement) return found;
  throw new Error('The page of the search lacks its form.');
}

/** Finds a field that plays a part. */
export function field(root: ParentNode, name: string): HTMLInputElement {
  const found = part(root, name);
  if (found instanceof HTMLInputElement) return found;
  throw new Error(`The part "${name}" of the search is no field.`);
}

/** Copies what a template holds. @param name of `<template data-template="…">` */
export function stamp(root: ParentNode, name: string): HTMLElement {
  const copy = findTemplate(root, name)?.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) {
    throw new Error(`The page of the search lacks its template "${name}".`);
  }
  return copy;
}

/** Whether the page has a template of this name. */
export function hasTemplate(root: ParentNode, name: string): boolean {
  return findTemplate(root, name) !== null;
}

function findTemplate(root: ParentNode, name: string): HTMLTemplateElement | null {
  return root.querySelector(`template[data-template="${CSS.escape(name)}"]`);
}

/** Writes text into an element; what is marked of it stands in elements of its own. */
export function write(
  element: Element,
  segments: readonly Segment[],
  marker: 'mark' | 'b' = 'mark',
): void {
  element.replaceChildren(
    ...segments.map(({ text, mark }) => {
      if (mark === false) return say(document.createTextNode(text), text);
      const marked = say(document.createElement(marker), text);
      if (mark === 'other') marked.className = 'other';
      return marked;
    }),
  );
}

/** Writes words that hold what others wrote, a reader or a source, and names their hidden letters, if they have any. */
export function say<Holder extends Node>(holder: Holder, text: string): Holder {
  holder.textContent = text;
  withNamed(text, (named) => {
    if (holder.textContent === text) holder.textContent = named;
  });
  return holder;
}

type NameHidden = (text: string) => Promise<string>;
let nameHidden: NameHidden | undefined;

/** Tells what names hidden letters. The page leaves it to the worker: few searches meet one, and it would weigh 1 KB in all. */
export function namesHiddenBy(ask: NameHidden): void {
  nameHidden = ask;
}

/** Has a function told a text with its hidden letters named; never, where it has none. */
export function withNamed(text: string, tell: (named: string) => void): void {
  if (mayHide(text)) void nameHidden?.(text).then(tell);
}

/** Shows an element, or hides it. */
export function show(element: HTMLElement, shown: boolean): void {
  element.hidden = !shown;
}
