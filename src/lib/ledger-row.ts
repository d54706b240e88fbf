import type { Topic } from '../schema/topics.ts';
import { site } from '../site.config.ts';
import { words } from '../words.ts';
import type { Item } from './chronology.ts';
import { attribute, markup, type Markup } from './markup.ts';
import { dateMarkup } from './shown-date.ts';
import { textLanguage } from './text-language.ts';
import { urls } from './urls.ts';
import { counted } from './words.ts';

export interface RowPlace {
  /** The level of headlines: one below that of the section. */
  readonly level: 2 | 3 | 4;
  /** Every topic of the archive, in the order in which an entry's topics are shown. */
  readonly topics: readonly Topic[];
  /** The id, where an address leads to the row. */
  readonly id?: string | undefined;
}

/** Draws the row of an entry in a ledger: its date, headline and summary, source, topics. */
export function ledgerRow(item: Item, { level, topics, id }: RowPlace): Markup {
  const { publisher, wording } = item.source;
  const { lang, dir } = textLanguage(item.language, site.language);
  const language = markup`${attribute('lang', lang)}${attribute('dir', dir)}`;
  const { lists } = words;
  const filed = topics.filter((topic) => item.topics.includes(topic.id)).map(topicLink);
  const told = wording === 'retold' ? lists.retold : lists.asReceived;
  return markup`<li class="entry"${attribute('id', id)}>
    <p class="date"> ${dateMarkup(item.date)} </p>
    <div>
      <h${level} class="headline">
        <a href="${urls.article(item.slug)}"${language}> ${item.title} </a>
      </h${level}>
      <p class="standfirst"${language}> ${item.summary} </p>
    </div>
    <p class="src">
      <span class="hide">${lists.source}: </span>
      <span>${publisher ?? lists.publisherUnknown}</span>
      <span>${told}</span>
      <span class="num">${counted('paragraph', item.paragraphs)}</span>
    </p>
    <p class="tags">
      <span class="hide">${lists.topics}: </span>
      ${filed}
      ${filed.length === 0 && markup`<span class="quiet">${lists.noTopics}</span>`}
    </p>
  </li>`;
}

/** The same as `TopicLink.astro` draws. */
function topicLink(topic: Topic): Markup {
  return markup`<a class="topic" href="${urls.topic(topic.id)}">
    <svg class="glyph" aria-hidden="true">
      <use href="#g-${topic.glyph}"></use>
    </svg>
    ${topic.label}
  </a>`;
}
