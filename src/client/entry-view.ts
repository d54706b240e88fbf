import { dateTemplate, type Facts } from '../lib/search-facts.ts';
import { highlight } from '../lib/search-highlight.ts';
import { pickPassages, type Passage } from '../lib/search-passages.ts';
import type { Query } from '../lib/search-query.ts';
import { counted } from '../lib/words.ts';
import { hasTemplate, part, show, stamp, write } from './dom.ts';

const PASSAGES_SHOWN = 2;

/** Draws an entry of the results. @param root where the templates are */
export function drawEntry(root: ParentNode, facts: Facts, query: Query): HTMLElement {
  const entry = stamp(root, 'entry');
  const headline = part(entry, 'headline');
  // The address is written in the page, where the base of the site is known.
  const address = (headline.dataset['address'] ?? '').replace('{slug}', facts.slug);
  headline.setAttribute('href', address);
  write(headline, highlight(facts.title, query));
  part(entry, 'date').replaceChildren(drawDate(root, facts.date));
  const passages = pickPassages(facts.blocks, query, PASSAGES_SHOWN);
  const list = part(entry, 'passages');
  list.append(...passages.map((passage) => drawPassage(root, passage, address)));
  show(list, passages.length > 0);
  const summary = part(entry, 'summary');
  write(summary, highlight(facts.summary, query));
  show(summary, passages.length === 0);
  part(entry, 'publisher').textContent = facts.publisher ?? 'Publisher unknown';
  part(entry, 'wording').textContent = facts.retold ? 'Retold' : 'As received';
  part(entry, 'length').textContent = counted('paragraph', facts.paragraphs);
  const names = facts.topics.map((topic) => `topic ${topic}`);
  const topics = names.filter((name) => hasTemplate(root, name)).map((name) => stamp(root, name));
  part(entry, 'topics').append(...(topics.length > 0 ? topics : [stamp(root, 'no-topic')]));
  return entry;
}

function drawDate(root: ParentNode, date: Facts['date']): DocumentFragment {
  const holder = stamp(root, dateTemplate(date));
  const words = holder.querySelector('time, span');
  if (words) words.textContent = date.text;
  if (date.datetime !== null) words?.setAttribute('datetime', date.datetime);
  const fragment = document.createDocumentFragment();
  fragment.append(...holder.childNodes);
  return fragment;
}

/** The sign and the word for each kind of anchor. */
const PLACES: Readonly<Record<string, readonly [sign: string, word: string]>> = {
  p: ['¶', 'Paragraph'],
  h: ['§', 'Heading'],
  b: ['•', 'Block'],
};

function drawPassage(root: ParentNode, { id, segments }: Passage, address: string): HTMLElement {
  const passage = stamp(root, 'passage');
  const [sign, word] = PLACES[id.slice(0, 1)] ?? ['', ''];
  const number = id.slice(1);
  const place = part(passage, 'place');
  place.setAttribute('href', `${address}#${id}`);
  place.setAttribute('aria-label', `${word} ${number}`);
  place.textContent = `${sign}\u00A0${number}`;
  write(part(passage, 'text'), segments);
  return passage;
}
