import { dateTemplate } from '../lib/search-facts.ts';
import type { Result } from '../lib/search-outcome.ts';
import type { Passage } from '../lib/search-passages.ts';
import { counted } from '../lib/words.ts';
import { words } from '../words.ts';
import { hasTemplate, part, say, show, stamp, write } from './dom.ts';

/** Draws an entry of the results. @param root where the templates are */
export function drawEntry(root: ParentNode, result: Result): HTMLElement {
  const entry = stamp(root, 'entry');
  const headline = part(entry, 'headline');
  // The address is written in the page, where the base of the site is known.
  const address = (headline.dataset['address'] ?? '').replace('{slug}', result.slug);
  headline.setAttribute('href', address);
  write(headline, result.title);
  part(entry, 'date').replaceChildren(drawDate(root, result.date));
  const list = part(entry, 'passages');
  list.append(...result.passages.map((passage) => drawPassage(root, passage, address)));
  show(list, result.passages.length > 0);
  const summary = part(entry, 'summary');
  write(summary, result.summary);
  show(summary, result.passages.length === 0);
  for (const text of [headline, list, summary]) {
    if (result.language !== null) text.lang = result.language;
    text.dir = 'auto';
  }
  const said = words.searchSaid;
  say(part(entry, 'publisher'), result.publisher ?? said.publisherUnknown);
  part(entry, 'wording').textContent = result.retold ? said.retold : said.asReceived;
  part(entry, 'length').textContent = counted('paragraph', result.paragraphs);
  const names = result.topics.map((topic) => `topic ${topic}`);
  const topics = names.filter((name) => hasTemplate(root, name)).map((name) => stamp(root, name));
  part(entry, 'topics').append(...(topics.length > 0 ? topics : [stamp(root, 'no-topic')]));
  return entry;
}

function drawDate(root: ParentNode, date: Result['date']): DocumentFragment {
  const holder = stamp(root, dateTemplate(date));
  const text = holder.querySelector('time, span');
  if (text) text.textContent = date.text;
  if (date.datetime !== null) text?.setAttribute('datetime', date.datetime);
  const fragment = document.createDocumentFragment();
  fragment.append(...holder.childNodes);
  return fragment;
}

/** The sign for each kind of anchor. */
const SIGNS = { p: '¶', h: '§', b: '•' } as const;

function drawPassage(
  root: ParentNode,
  { id, segments, fragment }: Passage,
  address: string,
): HTMLElement {
  const passage = stamp(root, 'passage');
  const kind = id.startsWith('p') ? 'p' : id.startsWith('h') ? 'h' : 'b';
  const number = id.slice(1);
  const place = part(passage, 'place');
  // The browser marks the words in the article itself: no script is needed there.
  place.setAttribute('href', `${address}#${id}${fragment}`);
  place.setAttribute('aria-label', `${words.searchSaid.places[kind]} ${number}`);
  place.textContent = `${SIGNS[kind]}\u00A0${number}`;
  write(part(passage, 'text'), segments);
  return passage;
}
