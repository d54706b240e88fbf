import type { Entry } from '../schema/entry.ts';
import type { Name } from '../schema/names.ts';
import type { Topic, TopicsFile } from '../schema/topics.ts';
import { renderBody, type RenderedBlock } from './body.ts';
import {
  citationOf,
  citeForms,
  quotationOf,
  recordOf,
  type Archived,
  type Citation,
  type CiteForm,
} from './cite.ts';
import { accountForDate, type DateAccount } from './date-account.ts';
import { titleNote } from './decided-facts.ts';
import type { EntryWithProvenance } from './entry-file.ts';
import { entryEvidence, type EvidenceGroup } from './entry-evidence.ts';
import { cutAtEvidence, markEvidence, type MarkedPiece } from './evidence-marks.ts';
import { describeMaking, type Making } from './making.ts';
import { readingTime } from './reading-time.ts';
import { withRobustLinks } from './robust-links.ts';
import type { FoundRecord } from './search-export.ts';
import { textLanguage, type TextLanguage } from './text-language.ts';

/** An entry as its page shows it. */
export interface ArticleView {
  /** With what can be marked in it. */
  readonly title: readonly MarkedPiece[];
  readonly standfirst: readonly MarkedPiece[] | null;
  readonly blocks: readonly NotedBlock[];
  /** The headings of a long text; none where it has few. */
  readonly contents: readonly Pick<RenderedBlock, 'id' | 'text'>[];
  readonly reading: ReturnType<typeof readingTime>;
  readonly topics: readonly FiledTopic[];
  /** The names and topics whose evidence can be marked. */
  readonly evidence: readonly EvidenceGroup[];
  readonly date: DateAccount;
  readonly titleNote: string;
  /** Of the text, where it is not the page's. */
  readonly language: TextLanguage;
  readonly citation: Citation;
  readonly forms: readonly CiteForm[];
  /** The entry as reference managers and search engines are told of it. */
  readonly record: FoundRecord;
  /** Null where the entry has no provenance. */
  readonly making: Making | null;
}

/** A block of the text with the names that it is the first to mention. */
export interface NotedBlock extends RenderedBlock {
  readonly notes: readonly Name[];
  /** A paragraph with its citation, to be copied; null for others, and in a text too long for it. */
  readonly quotation: string | null;
}

interface FiledTopic {
  readonly topic: Topic;
  readonly score: number;
  readonly terms: Entry['evidence']['topics'][number]['terms'];
  /** Why an editor put it there; null where its terms did. */
  readonly reason: string | null;
}

export interface ViewContext {
  readonly names: ReadonlyMap<string, Name>;
  readonly taxonomy: TopicsFile;
  /** The language of the page, a BCP 47 tag. */
  readonly language: string;
  /** The last part of the entry's address. */
  readonly slug: string;
  /** The name of the archive, and the whole address of the entry. */
  readonly archive: Archived;
}

/** From so many headings on a text has a table of them. */
const FEW_HEADINGS = 3;

/**
 * So many letters of quotations a page has room for: it may weigh 100 KB, and each paragraph stands in it
 * once more, with its citation. In a longer text paragraphs have their number and address alone.
 */
const QUOTATIONS = 40_000;

/** Gathers what an article's page shows. Topics stand in the order of the taxonomy. */
export function describeArticle(
  { entry, body, provenance }: EntryWithProvenance,
  context: ViewContext,
): ArticleView {
  const unit = provenance?.unit ?? 'line';
  const blocks = renderBody(body);
  const topics = filedTopics(entry, context);
  const evidence = entryEvidence(entry, {
    names: context.names,
    topics: topics.map(({ topic }) => topic),
    texts: textsByPlace(entry, blocks),
  });
  const foundIn = (place: string) => evidence.found.get(place) ?? [];
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const record = recordOf(entry, {
    slug: context.slug,
    url: context.archive.url,
    names: context.names,
    topics: topics.map(({ topic }) => topic),
  });
  return {
    title: cutAtEvidence(entry.title, foundIn('title')),
    standfirst:
      entry.standfirst === null ? null : cutAtEvidence(entry.standfirst, foundIn('standfirst')),
    blocks: noted(entry, blocks, context).map((block) => ({
      ...block,
      html: withRobustLinks(markEvidence(block.html, foundIn(block.id)), entry.date),
    })),
    contents: headings.length < FEW_HEADINGS ? [] : headings,
    reading: readingTime(
      blocks.map(({ text }) => text),
      entry.language,
    ),
    topics,
    evidence: evidence.groups,
    date: accountForDate(entry, unit),
    titleNote: titleNote(entry, unit),
    language: textLanguage(entry.language, context.language),
    citation: citationOf(entry, context.archive),
    forms: citeForms(record, context.archive.name),
    record,
    making: provenance && describeMaking({ entry, blocks, provenance }),
  };
}

function filedTopics(entry: Entry, { taxonomy }: ViewContext): FiledTopic[] {
  return taxonomy.topics.flatMap((topic) => {
    const found = entry.evidence.topics.find((evidence) => evidence.topic === topic.id);
    if (!found) return [];
    return [{ topic, score: found.score, terms: found.terms, reason: found.reason ?? null }];
  });
}

/** The texts in which evidence stands, by their places. */
function textsByPlace(entry: Entry, blocks: readonly RenderedBlock[]): Map<string, string> {
  return new Map([
    ['title', entry.title],
    ...(entry.standfirst === null ? [] : [['standfirst', entry.standfirst] as const]),
    ...blocks.filter(({ kind }) => kind !== 'other').map(({ id, text }) => [id, text] as const),
  ]);
}

/** The blocks with their notes, and the paragraphs with their quotations if there is room for all. */
function noted(entry: Entry, blocks: readonly RenderedBlock[], context: ViewContext): NotedBlock[] {
  const notes = notesByPlace(entry, context);
  const quotations = blocks.map((block) =>
    block.kind === 'paragraph' ? quotationOf(entry, context.archive, block) : null,
  );
  const length = quotations.reduce((sum, quotation) => sum + (quotation ?? '').length, 0);
  return blocks.map((block, i) => ({
    ...block,
    notes: notes.get(block.id) ?? [],
    quotation: length > QUOTATIONS ? null : (quotations[i] ?? null),
  }));
}

/** People and organisations are noted where they are first named; places are left to the text. */
function notesByPlace(entry: Entry, { names }: ViewContext): Map<string, Name[]> {
  const notes = new Map<string, Name[]>();
  for (const evidence of entry.evidence.names) {
    const name = names.get(evidence.name);
    const place = evidence.where.find((where) => where.startsWith('p'));
    if (!name || name.kind === 'place' || place === undefined) continue;
    notes.set(place, [...(notes.get(place) ?? []), name]);
  }
  return notes;
}
