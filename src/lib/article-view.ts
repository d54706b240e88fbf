import type { Entry } from '../schema/entry.ts';
import type { Name } from '../schema/names.ts';
import type { Topic, TopicsFile } from '../schema/topics.ts';
import { renderBody, type RenderedBlock } from './body.ts';
import type { Item } from './chronology.ts';
import { accountForDate, type DateAccount } from './date-account.ts';
import { formatDate } from './dates.ts';
import { decidedFacts, titleNote, type DecidedFact } from './decided-facts.ts';
import type { EntryWithProvenance } from './entry-file.ts';
import { describeMaking, type Making } from './making.ts';
import { series } from './source-card.ts';
import { textLanguage, type TextLanguage } from './text-language.ts';

/** An entry as its page shows it. */
export interface ArticleView {
  readonly blocks: readonly NotedBlock[];
  readonly topics: readonly FiledTopic[];
  readonly date: DateAccount;
  readonly titleNote: string;
  /** Of the text, where it is not the page's. */
  readonly language: TextLanguage;
  readonly facts: readonly DecidedFact[];
  /** Null where the entry has no provenance. */
  readonly making: Making | null;
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
  /** Why an editor put it there; null where its terms did. */
  readonly reason: string | null;
}

export interface ViewContext {
  readonly names: ReadonlyMap<string, Name>;
  readonly nameCounts: ReadonlyMap<string, number>;
  readonly taxonomy: TopicsFile;
  /** The language of the page, a BCP 47 tag. */
  readonly language: string;
}

/** Gathers what an article's page shows. Topics stand in the order of the taxonomy. */
export function describeArticle(
  { entry, body, provenance }: EntryWithProvenance,
  context: ViewContext,
): ArticleView {
  const notes = notesByPlace(entry, context);
  const blocks = renderBody(body);
  const unit = provenance?.unit ?? 'line';
  return {
    blocks: blocks.map((block) => ({ ...block, notes: notes.get(block.id) ?? [] })),
    topics: context.taxonomy.topics.flatMap((topic) => {
      const found = entry.evidence.topics.find((evidence) => evidence.topic === topic.id);
      if (!found) return [];
      return [{ topic, score: found.score, terms: found.terms, reason: found.reason ?? null }];
    }),
    date: accountForDate(entry, unit),
    titleNote: titleNote(entry, unit),
    language: textLanguage(entry.language, context.language),
    facts: decidedFacts(entry, { unit, names: context.names }),
    making: provenance && describeMaking({ entry, blocks, provenance }),
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

/** The citation of an entry, in parts, each of which may be in a language and direction of its own. */
export interface Citation {
  /** `Ada Reed and Ben Moss.`; empty where nobody signs. */
  readonly authors: string;
  /** The headline, ended as a sentence. */
  readonly title: string;
  readonly rest: string;
}

/** The citation of an entry in words, as far as its facts are known. */
export function citationOf(
  item: Pick<Item, 'title' | 'date' | 'authors' | 'source'>,
  archive: { readonly name: string; readonly url: string },
): Citation {
  const publisher = item.source.publisher ?? 'Publisher unknown';
  const date = item.date === null ? 'undated' : formatDate(item.date, 'long').text;
  const wording = item.source.wording === 'retold' ? 'Retold in' : 'In';
  return {
    authors: item.authors.length === 0 ? '' : ended(series(item.authors)),
    title: ended(item.title),
    rest: `${publisher}, ${date}. ${wording} ${archive.name}. ${archive.url}`,
  };
}

function ended(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
