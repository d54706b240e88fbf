import type { Entry } from '../schema/entry.ts';
import type { Name } from '../schema/names.ts';
import type { Topic, TopicsFile } from '../schema/topics.ts';
import { renderBody, type RenderedBlock } from './body.ts';
import type { Item } from './chronology.ts';
import { datingOf, formatDate, type Dating } from './dates.ts';
import type { EntryFile } from './entry-file.ts';

/** An entry as its page shows it. */
export interface ArticleView {
  readonly blocks: readonly NotedBlock[];
  readonly topics: readonly FiledTopic[];
  readonly date: DateAccount;
  readonly titleNote: string;
}

/** A block of the text with the names that it is the first to mention. */
export interface NotedBlock extends RenderedBlock {
  readonly notes: readonly NameNote[];
}

export interface NameNote {
  readonly name: Name;
  /** How many entries of the archive name it. */
  readonly entries: number;
}

export interface FiledTopic {
  readonly topic: Topic;
  readonly score: number;
  readonly terms: Entry['evidence']['topics'][number]['terms'];
}

/** How the date was come by, as rows of a term and its words. */
export interface DateAccount {
  readonly dating: Dating;
  /** Whether readers should see the account unasked: anything but a plain date in the source. */
  readonly open: boolean;
  readonly rows: readonly { readonly term: string; readonly words: string }[];
}

export interface ViewContext {
  readonly names: ReadonlyMap<string, Name>;
  readonly nameCounts: ReadonlyMap<string, number>;
  readonly taxonomy: TopicsFile;
}

/** Gathers what an article's page shows. Topics stand in the order of the taxonomy. */
export function describeArticle({ entry, body }: EntryFile, context: ViewContext): ArticleView {
  const notes = notesByPlace(entry, context);
  return {
    blocks: renderBody(body).map((block) => ({ ...block, notes: notes.get(block.id) ?? [] })),
    topics: context.taxonomy.topics.flatMap((topic) => {
      const found = entry.evidence.topics.find((evidence) => evidence.topic === topic.id);
      return found ? [{ topic, score: found.score, terms: found.terms }] : [];
    }),
    date: accountForDate(entry),
    titleNote: TITLE_NOTES[entry.evidence.title.from](entry.evidence.title.line ?? 1),
  };
}

/** People and organisations are noted where they are first named; places are left to the text. */
function notesByPlace(entry: Entry, { names, nameCounts }: ViewContext): Map<string, NameNote[]> {
  const notes = new Map<string, NameNote[]>();
  for (const evidence of entry.evidence.names) {
    const name = names.get(evidence.name);
    const place = evidence.where.find((where) => where.startsWith('p'));
    if (!name || name.kind === 'place' || place === undefined) continue;
    const note = { name, entries: nameCounts.get(name.id) ?? 1 };
    notes.set(place, [...(notes.get(place) ?? []), note]);
  }
  return notes;
}

const TITLE_NOTES: Readonly<Record<Entry['evidence']['title']['from'], (line: number) => string>> =
  {
    'front-matter': () => 'Given by the front matter of the source.',
    header: (line) => `Line ${line} of the source, where it stands beside the date.`,
    'first-line': (line) => `Line ${line} of the source, the first of its text.`,
    lede: (line) =>
      `The source has no headline. This one is the beginning of its first sentence (line ${line}).`,
    decision: () => 'Given by an editor of this archive.',
  };

const PRECISION: Readonly<Record<Dating, string>> = {
  day: 'To the day',
  month: 'To the month',
  year: 'To the year',
  approximate: 'Estimated',
  'one-of': 'One of two days; found under both',
  interval: 'A span of days',
  undated: 'None',
};

function accountForDate({ date, evidence: { date: found } }: Entry): DateAccount {
  const dating = datingOf(date);
  const rows = [
    { term: 'Found', words: foundWords(found) },
    ...(found.readings.length > 1 || dating === 'one-of'
      ? [{ term: 'Can be', words: readingWords(found.readings) }]
      : []),
    { term: found.from === 'decision' ? 'Decided' : 'Why', words: found.reason },
    { term: 'Precision', words: PRECISION[dating] },
  ];
  return { dating, open: dating !== 'day' || found.from === 'decision', rows };
}

function foundWords({ found, line }: Entry['evidence']['date']): string {
  return found === null ? 'No date in the source' : `“${found}” on line ${line ?? 1} of the source`;
}

function readingWords(readings: readonly string[]): string {
  return readings.map((reading) => formatDate(reading, 'long').text).join(' or ');
}

/** The citation of an entry in words, as far as its facts are known. */
export function citationOf(
  item: Pick<Item, 'title' | 'date' | 'source'>,
  archive: { readonly name: string; readonly url: string },
): string {
  const publisher = item.source.publisher ?? 'Publisher unknown';
  const date = item.date === null ? 'undated' : formatDate(item.date, 'long').text;
  const wording = item.source.wording === 'retold' ? 'Retold in' : 'In';
  const title = /[.?!…]$/.test(item.title) ? item.title : `${item.title}.`;
  return `“${title}” ${publisher}, ${date}. ${wording} ${archive.name}. ${archive.url}`;
}
