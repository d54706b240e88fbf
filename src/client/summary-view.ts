import {
  describeQuery,
  describeSpellings,
  describeTitle,
  describeTotal,
  describeUnknown,
} from '../lib/search-messages.ts';
import { withoutTerm } from '../lib/search-query.ts';
import { describeRange, writeState, type SearchState } from '../lib/search-state.ts';
import { counted } from '../lib/words.ts';
import { hasTemplate, part, show, stamp, write } from './dom.ts';
import type { Outcome } from './run-search.ts';

/** All that is said about the results but the results themselves. */

/** Draws heads, counts, pills and the total of an answered search. */
export function drawSummary(root: HTMLElement, outcome: Outcome): void {
  const { state, query, answer } = outcome;
  const count = answer.shown.length;
  const marks = [...root.querySelectorAll('.entry mark')].map((mark) => mark.textContent);
  const understood = [...describeQuery(query, state.q), ...describeSpellings(query, marks)];
  write(part(root, 'understood'), understood, 'b');
  part(root, 'count').textContent = count.toLocaleString('en');
  part(root, 'count-inline').textContent = `${count.toLocaleString('en')} `;
  part(root, 'noun').textContent = `${counted('entry', count, false)} found`;
  part(root, 'heading').textContent =
    state.q === '' ? 'Search the record' : `Search results for ${state.q}`;
  part(root, 'undated-count').textContent = `(${answer.undated.toLocaleString('en')})`;
  document.title = `${describeTitle(state.q, count)}. ${root.dataset['site'] ?? ''}`;
  drawFacet(root, answer.topicCounts);
  drawPills(root, outcome);
  drawTotal(root, outcome);
  drawNothing(root, outcome);
}

function drawFacet(root: HTMLElement, counts: ReadonlyMap<string, number>): void {
  for (const [topic, count] of counts) {
    const row = part(root, `facet ${topic}`);
    const box = row.querySelector('input');
    part(row, 'n').textContent = count.toLocaleString('en');
    part(row, 'n-words').textContent = `, ${counted('entry', count)}`;
    row.classList.toggle('zero', count === 0);
    if (box) box.disabled = count === 0 && !box.checked;
  }
}

function drawPills(root: HTMLElement, { state, reading }: Outcome): void {
  const pills = state.topics.map((topic) => {
    const known = hasTemplate(root, `pill ${topic}`);
    const pill = stamp(root, known ? `pill ${topic}` : 'pill');
    if (!known) part(pill, 'label').textContent = `${topic} (no such topic)`;
    const topics = state.topics.filter((one) => one !== topic);
    return linked(pill, root, { ...state, topics });
  });
  const add = (label: string, next: SearchState) => {
    const pill = stamp(root, 'pill');
    part(pill, 'label').textContent = label;
    pills.push(linked(pill, root, next));
  };
  if (reading.range) add(describeRange(state, reading.range), { ...state, from: '', to: '' });
  if (state.withoutUndated) add('without undated', { ...state, withoutUndated: false });
  const clear = linked(stamp(root, 'clear'), root, withoutFilters(state));
  part(root, 'pills').replaceChildren(...pills, ...(pills.length > 0 ? [clear] : []));
  show(part(root, 'pills'), pills.length > 0);
}

function drawTotal(root: HTMLElement, { state, query, reading, answer }: Outcome): void {
  const filtered = state.topics.length > 0 || reading.range !== null || state.withoutUndated;
  part(root, 'total-count').textContent = answer.shown.length.toLocaleString('en');
  part(root, 'total-words').textContent = describeTotal({
    shown: answer.shown.length,
    matches: answer.matches,
    undated: answer.undated,
    hasWords: query.terms.length > 0,
    hasFilters: filtered,
    undatedInRange: reading.range !== null && !state.withoutUndated,
  });
  const more = answer.matches - answer.shown.length;
  const link = part(root, 'unfiltered');
  link.textContent = `${more.toLocaleString('en')} more without the filters`;
  linked(link, root, withoutFilters(state));
  show(link, filtered && more > 0);
}

function drawNothing(root: HTMLElement, { state, query, unknown, answer }: Outcome): void {
  show(part(root, 'nothing'), answer.shown.length === 0);
  const reasons = unknown.map((term) => {
    const reason = stamp(root, 'unknown');
    part(reason, 'reason').textContent = describeUnknown(term);
    const link = part(reason, 'without');
    link.textContent = `Search without “${term.typed}”`;
    linked(link, root, { ...state, q: withoutTerm(query, term) });
    return reason;
  });
  part(root, 'unknown').replaceChildren(...reasons);
}

function linked(link: HTMLElement, root: HTMLElement, state: SearchState): HTMLElement {
  const params = writeState(state).toString();
  link.setAttribute('href', `${root.dataset['address'] ?? ''}${params && `?${params}`}`);
  return link;
}

function withoutFilters(state: SearchState): SearchState {
  return { ...state, topics: [], from: '', to: '', withoutUndated: false };
}
