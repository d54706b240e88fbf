import type { Entry } from '../../src/schema/entry.ts';
import type { ParsedArticle } from './article.ts';
import { looksDoubleEncoded } from './encoding.ts';
import type { ArticleEntry } from './enrich/enrich.ts';
import type { CandidateName } from './enrich/proposed-names.ts';
import { fault, type Fault } from './faults.ts';

/** What a run remembers of an entry once it is written: plain data, without the text. */

/** What a report tells of an entry. */
export interface EntryDigest {
  readonly title: string;
  readonly titleFrom: Entry['evidence']['title']['from'];
  readonly date: string | null;
  readonly dateEvidence: Entry['evidence']['date'];
  readonly language: string | null;
  readonly topics: readonly { readonly topic: string; readonly score: number }[];
  readonly names: number;
  /** Lines that a rule took; of a saved page, without those that stand outside its article. */
  readonly removed: readonly {
    readonly line: number;
    readonly rule: string;
    readonly text: string;
  }[];
  /** Blocks of a saved page outside its article. */
  readonly outside: number;
}

/** What the rest of a run, its report and the next run need of an entry that was made. */
export interface MadeFacts extends Pick<ArticleEntry, 'slug' | 'unsettled' | 'day'> {
  readonly digest: EntryDigest;
  /** As the entry states them: a copy of the text is named by them. */
  readonly publisher: string | null;
  readonly url: string | null;
  readonly faults: readonly Fault[];
  /** Names that may be proposed. */
  readonly names: readonly CandidateName[];
}

/** Sums up an entry. */
export function madeFacts(made: ArticleEntry): MadeFacts {
  const { slug, unsettled, day, article, entry, candidates: names } = made;
  const { publisher, url } = entry.source;
  const faults = [...sourceFaults(article), ...made.faults];
  const facts = { slug, unsettled, day, digest: digest(made), publisher, url, faults, names };
  // A copy: a piece of a text would keep the whole of it in memory.
  return JSON.parse(JSON.stringify(facts)) as MadeFacts;
}

/** What is to be said of a source whatever became of it. */
function sourceFaults({ source, document }: ParsedArticle): Fault[] {
  const { file, encoding, text } = source;
  const garbled = looksDoubleEncoded(text);
  const unused = document.fields.filter(({ as }) => as === 'not-used').map(({ field }) => field);
  return [
    ...(encoding.name === 'utf-8'
      ? []
      : [fault('source-encoding-told', file, `read as ${encoding.name} (${encoding.how})`)]),
    ...(garbled
      ? [fault('source-garbled', `${file}:${garbled.line}`, `found "${garbled.example}"`)]
      : []),
    ...(document.textIsStated
      ? [fault('source-text-stated', file, 'the text is the articleBody of its JSON-LD')]
      : []),
    ...(unused.length > 0 && source.format !== 'record' && document.metadata === undefined
      ? [fault('source-not-used', file, `not used: ${unused.join(', ')}`)]
      : []),
  ];
}

function digest({ entry, article }: ArticleEntry): EntryDigest {
  const { title, date, language, names, evidence } = entry;
  const removed = article.removed.filter(({ rule }) => !rule.startsWith('page-'));
  return {
    title,
    titleFrom: evidence.title.from,
    date,
    dateEvidence: evidence.date,
    language,
    topics: evidence.topics.map(({ topic, score }) => ({ topic, score })),
    names: names.length,
    removed: removed.map(({ number, rule, text }) => ({ line: number, rule, text })),
    outside: article.removed.length - removed.length,
  };
}
