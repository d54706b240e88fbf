import { toMarkdown } from 'mdast-util-to-markdown';
import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { words } from '../../words.ts';
import { retoldWords } from '../about.ts';
import { describeDatings, type Item } from '../chronology.ts';
import { formatDate } from '../dates.ts';
import { onOneLine } from '../export-notes.ts';
import { urls } from '../urls.ts';
import { counted } from '../words.ts';
import type { HandedOn } from './handed-on.ts';
import { markdownPath } from './markdown.ts';
import type { Archive, Output } from './output.ts';
import { whole } from '../whole.ts';

/** So many entries are named. */
const NEWEST = 50;

/**
 * What a language model has to know of the archive (llmstxt.org): a headline, a quotation that says what it
 * is, remarks, and lists of links beneath second headlines.
 */
export const llmsOutput: Output = (archive, folder) => {
  const { site, items, taxonomy } = archive;
  const said = words.data.llms;
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: onOneLine(site.name) }] },
    { type: 'blockquote', children: [paragraph(site.tagline)] },
    paragraph(site.statement),
    list(remarks(archive).map((remark) => ({ type: 'listItem', children: [paragraph(remark)] }))),
    ...section(said.newest, items.slice(0, NEWEST).map(entryLink)),
    ...section(
      said.topics,
      taxonomy.topics.map(({ id, label, definition }) =>
        link(label, whole(urls.topic(id)), definition),
      ),
    ),
    ...section(
      said.data,
      (['archive.jsonl', 'archive.csv', 'archive.sqlite'] as const).map(fileLink),
    ),
    ...section(OPTIONAL, optional()),
  ];
  folder.write('llms.txt', toMarkdown({ type: 'root', children }, { bullet: '-' }));
  return {};
};

/** In this word alone: the format gives it a meaning, that its links may be left out. */
const OPTIONAL = 'Optional';

function remarks({ items }: Archive): string[] {
  const { about, data } = words;
  return [
    about.holds(counted('entry', items.length), describeDatings(items)),
    data.llms.kept,
    retoldWords(items),
    data.llms.texts,
    data.llms.dates,
    data.llms.cite,
    data.licence,
  ];
}

function entryLink({ slug, title, date, source }: Item): ListItem {
  const { lists } = words;
  const facts = [
    formatDate(date).text,
    source.publisher ?? lists.publisherUnknown,
    ...(source.wording === 'retold' ? [lists.retold] : []),
  ];
  return link(title, whole(urls.file(markdownPath(slug))), facts.join('. '));
}

function optional(): ListItem[] {
  const { about, data, frame, names } = words;
  return [
    link(data.title, whole(urls.data), data.description),
    link(about.title, whole(urls.about), about.description),
    link(names.title, whole(urls.names), names.description),
    link(frame.ways.timeline.label, whole(urls.timeline), frame.ways.timeline.note),
    link(frame.ways.coverage.label, whole(urls.coverage), frame.ways.coverage.note),
  ];
}

function fileLink(path: Exclude<HandedOn, 'articles/<slug>.md'>): ListItem {
  const { name, what } = words.data.files[path];
  return link(name, whole(urls.file(path)), what);
}

function section(title: string, items: readonly ListItem[]): RootContent[] {
  if (items.length === 0) return [];
  return [{ type: 'heading', depth: 2, children: [{ type: 'text', value: title }] }, list(items)];
}

function list(items: readonly ListItem[]): List {
  return { type: 'list', spread: false, children: [...items] };
}

/** `[name](address): note`. Readers of the format take a name to its first `]`, so that it has round brackets. */
function link(name: string, url: string, note: string): ListItem {
  const shown = onOneLine(name).replaceAll('[', '(').replaceAll(']', ')');
  return {
    type: 'listItem',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'link', url, children: [{ type: 'text', value: shown }] },
          { type: 'text', value: `: ${onOneLine(note)}` },
        ],
      },
    ],
  };
}

/** A remark; words between backticks are code. */
function paragraph(text: string): Paragraph {
  const parts = onOneLine(text).split(/`([^`]*)`/);
  return {
    type: 'paragraph',
    children: parts
      .map((value, i) => ({
        type: i % 2 === 0 ? ('text' as const) : ('inlineCode' as const),
        value,
      }))
      .filter(({ value }) => value !== ''),
  };
}
