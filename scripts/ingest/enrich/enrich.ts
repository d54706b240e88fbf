import { oneOf } from '../../../src/lib/dates.ts';
import { DECIDED_ONCE } from '../../../src/schema/decisions.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import { words } from '../../../src/words.ts';
import type { DateFound, ParsedArticle } from '../article.ts';
import type { IngestConfig } from '../config.ts';
import { refusal } from '../dates/plausible.ts';
import type { Fault } from '../faults.ts';
import { dateArticle, type Dated } from './date.ts';
import { datelineFinder } from './dateline.ts';
import { decidedArticle, type Retitled } from './decided-article.ts';
import { appliedTo, idleDecisions, type Decided } from './decided.ts';
import { articleLanguage, type LanguageFound } from './language.ts';
import { slugFor } from './slug.ts';
import {
  addressFaults,
  describeSource,
  factOf,
  publisherOf,
  webAddressOf,
  type OtherCopy,
} from './source.ts';
import { changeStatements, findStatements } from './statements.ts';
import { summarise } from './summary.ts';
import { changeTopics, changeNames } from './changes.ts';
import type { Passage } from './passages.ts';
import { textFinder, type TextFinds } from './text-finds.ts';

/** What is told of an article, whatever its address is. */
export type EntryFacts = Omit<Entry, 'id'>;

/** An entry but for its address: its metadata, its text, and the slug that its title makes. */
export interface ArticleEntry {
  readonly article: ParsedArticle;
  readonly slug: string;
  readonly entry: EntryFacts;
  readonly body: ParsedArticle['body'];
  /** The text in which topics and names were looked for. */
  readonly passages: readonly Passage[];
  /** Names in it that may be proposed. */
  readonly candidates: TextFinds['candidates'];
  readonly faults: readonly Fault[];
  /** Whether other articles of the same publisher may settle its date. */
  readonly unsettled: boolean;
  /** The part of the day of the run that it depends on, from the left: on any later day that begins so it is the same. */
  readonly day: string;
}

/** What the other sources of a run tell about an article. */
export interface Surroundings {
  readonly today: string;
  /** The orders in which the publisher's other articles write day and month. */
  readonly publisherOrders: readonly ('day-first' | 'month-first')[];
  /** Other sources of the same text. */
  readonly also: readonly OtherCopy[];
}

/**
 * Makes the function that turns parsed articles into entries: date, topics, names, summary, source,
 * slug, each by a pure function of its own, each with its evidence. What another thread has found in the text
 * already is not looked for again.
 */
export function enricher(
  config: IngestConfig,
): (parsed: ParsedArticle, around: Surroundings, finds?: TextFinds | null) => ArticleEntry {
  // Not needed where another thread looks.
  let find: ReturnType<typeof textFinder> | null = null;
  const decide = decidedArticle(config.decisions);
  const findDateline = datelineFinder(config.names);
  return (parsed, around, finds) => {
    const { decided, corrected, article, passages } = decide(parsed);
    const found = finds ?? (find ??= textFinder(config))(parsed);
    const topics = changeTopics(found.topics, { decided, taxonomy: config.taxonomy });
    const names = changeNames(found.names, { decided, names: config.names });
    const language = articleLanguage(article);
    const surrounded = withOtherCopies(article, around.also);
    const dated = dateArticle(surrounded, {
      decision: decided.one('date') ?? null,
      today: around.today,
      language: language?.tag ?? null,
      publisherOrders: around.publisherOrders,
    });
    const dateline = findDateline(article);
    const statements = changeStatements(
      findStatements(passages, {
        published: dated.date,
        language: decided.one('language')?.language ?? language?.tag ?? null,
        today: around.today,
      }),
      { decided, passages },
    );
    const entry = compose(article, {
      source: describeSource(corrected, decided, around.also),
      decided,
      dated,
      language,
      dateline,
      topics,
      names,
      statements,
    });
    const own = {
      title: parsed.title.text,
      standfirst: parsed.standfirst?.text ?? null,
      dateline,
      language: language?.tag ?? null,
      publisher: publisherOf(parsed),
      url: webAddressOf(parsed)?.value ?? null,
    };
    const faults = [
      ...addressFaults(parsed),
      ...dated.faults,
      ...topics.faults,
      ...names.faults,
      ...statements.faults,
      ...idleDecisions(article, decided, own),
    ];
    const slug = slugFor(article.title.text, parsed.source.sha256);
    const { unsettled } = dated;
    const day = dayThatCounts(surrounded, dated, around.today);
    return {
      article: corrected,
      slug,
      entry,
      body: article.body,
      passages,
      candidates: found.candidates,
      faults,
      unsettled,
      day,
    };
  };
}

/**
 * What the day of the run has a part in: dates that it refuses as still to come, and, where nothing dates an
 * article, the last year that its text may speak of.
 */
function dayThatCounts({ dates }: ParsedArticle, { date }: Dated, today: string): string {
  const toCome = dates.some(({ readings }) =>
    readings.some((reading) => refusal(reading, today) === 'future'),
  );
  if (toCome) return today;
  return date !== null && /\d{4}/.test(date) ? '' : today.slice(0, 4);
}

interface Parts {
  readonly source: Entry['source'];
  readonly decided: Decided;
  readonly dated: Dated;
  readonly language: LanguageFound | null;
  readonly dateline: string | null;
  readonly topics: ReturnType<typeof changeTopics>;
  readonly names: ReturnType<typeof changeNames>;
  readonly statements: ReturnType<typeof changeStatements>;
}

function compose(article: Retitled, parts: Parts): EntryFacts {
  const { decided, dated, language, topics, names, statements } = parts;
  const { title, body } = article;
  const updated = decided.one('updated');
  const tongue = decided.one('language');
  const dateline = decided.one('dateline');
  const authors = decided.one('authors')?.authors;
  const decisions = [
    ...editorial(article, decided),
    ...topics.decisions,
    ...names.decisions,
    ...statements.decisions,
  ];
  return {
    title: title.text,
    standfirst: article.standfirst?.text ?? null,
    summary: summarise(article),
    date: dated.date,
    updated: updated ? (updated.updated ?? null) : dated.updated,
    language: tongue ? (tongue.language ?? null) : (language?.tag ?? null),
    authors: authors ?? article.authors.map(({ name }) => name),
    dateline: dateline ? (dateline.dateline ?? null) : parts.dateline,
    topics: topics.evidence.map(({ topic }) => topic),
    names: names.evidence.map(({ name }) => name),
    ...(statements.evidence.length > 0 && {
      statements: statements.evidence.map(({ date, where }) => ({ date, where })),
    }),
    paragraphs: body.filter((line) => line.kind === 'paragraph').length,
    source: parts.source,
    evidence: {
      title: {
        from: title.from,
        ...(title.key !== undefined && { key: title.key }),
        line: title.number,
        ...(title.reason !== undefined && { reason: title.reason }),
      },
      date: dated.evidence,
      topics: topics.evidence,
      names: names.evidence,
      ...(statements.evidence.length > 0 && { statements: statements.evidence }),
      facts: factEvidence(article, dated, language),
      ...(decisions.length > 0 && { decisions }),
    },
  };
}

/** A copy without a date of its own is dated by the other sources of the same text. */
function withOtherCopies(article: ParsedArticle, also: readonly OtherCopy[]): ParsedArticle {
  const copies = also.flatMap(({ file, date }): DateFound[] =>
    date === null
      ? []
      : [
          {
            from: 'other-copy',
            key: file,
            line: null,
            found: date,
            role: 'published',
            readings: [date],
            order: null,
            settledBy: null,
          },
        ],
  );
  return copies.length === 0 ? article : { ...article, dates: [...article.dates, ...copies] };
}

type FactEvidence = Entry['evidence']['facts'][number];

/** Where each further fact was found. */
function factEvidence(
  article: ParsedArticle,
  dated: Dated,
  language: LanguageFound | null,
): FactEvidence[] {
  const { standfirst, authors } = article;
  const publisher = factOf(article, 'publisher');
  const address = webAddressOf(article);
  const led = factOf(article, 'standfirst');
  const stated = led && standfirst?.text === led.value && !standfirst.line ? led : null;
  const change = dated.updatedFrom;
  return [
    ...(stated ? [{ ...keyed('standfirst', stated), line: null }] : []),
    ...(change
      ? [
          {
            fact: 'updated' as const,
            value: oneOf(change.readings) ?? '',
            from: change.key ?? change.found,
            line: change.line,
          },
        ]
      : []),
    ...authors.map(({ name, from, line }) => ({
      fact: 'author' as const,
      value: name,
      from,
      line,
    })),
    ...(publisher ? [{ ...keyed('publisher', publisher), line: publisher.line ?? null }] : []),
    ...(address ? [{ ...keyed('address', address), line: null }] : []),
    ...(language
      ? [{ fact: 'language' as const, value: language.tag, from: language.from, line: null }]
      : []),
  ];
}

function keyed(fact: FactEvidence['fact'], { value, key }: { value: string; key: string }) {
  return { fact, value, from: key };
}

/** What can be decided of an article and has no evidence of its own in which the decision shows. */
const UNSHOWN = DECIDED_ONCE.filter(
  (matter) => !['title', 'date', 'topics', 'names', 'statements', 'slug'].includes(matter),
);

/** What an editor decided that the evidence of title, date, topics and names does not show. */
function editorial(
  article: Retitled,
  { decisions }: Decided,
): { decided: string; reason: string }[] {
  return decisions.flatMap((decision) => {
    const matters = UNSHOWN.filter((matter) => decision[matter] !== undefined);
    const { keep, remove, correct } = appliedTo(article, decision);
    const lines = [
      ...keep.map((text) => words.ingest.keptLine(text)),
      ...remove.map((text) => words.ingest.removedLine(text)),
      ...correct.map(({ was, is }) => words.ingest.corrected(was, is)),
    ];
    return [...matters, ...lines].map((decided) => ({ decided, reason: decision.reason }));
  });
}
