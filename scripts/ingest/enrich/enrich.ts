import type { Decision } from '../../../src/schema/decisions.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import type { IngestConfig } from '../config.ts';
import type { Fault } from '../faults.ts';
import type { ParsedArticle } from '../article.ts';
import { dateArticle } from './date.ts';
import { datelineOf } from './dateline.ts';
import { nameFinder } from './names.ts';
import { passagesOf } from './passages.ts';
import { slugFor } from './slug.ts';
import { addressFaults, describeSource } from './source.ts';
import { summarise } from './summary.ts';
import { topicFinder } from './topics.ts';

/** An entry ready to be written: its metadata, its text, and the slug of its address. */
export interface ArticleEntry {
  readonly slug: string;
  readonly entry: Entry;
  readonly body: ParsedArticle['body'];
  readonly faults: readonly Fault[];
}

/**
 * Makes the function that turns parsed articles into entries: date, topics, names, summary, source,
 * slug, each by a pure function of its own, each with its evidence.
 */
export function enricher(config: IngestConfig): (article: ParsedArticle) => ArticleEntry {
  const findTopics = topicFinder(config.taxonomy);
  const findNames = nameFinder(config.names);
  const bySource = Map.groupBy(config.decisions, (decision) => decision.source);
  return (parsed) => {
    const decisions = bySource.get(parsed.source.file) ?? [];
    const article = retitle(parsed, decisions);
    const passages = passagesOf(article);
    const topics = findTopics(passages);
    const names = findNames(passages);
    const dated = dateArticle(
      article,
      decisions.find((decision) => decision.date !== undefined) ?? null,
    );
    const { title, standfirst, removed, body } = article;
    const entry: Entry = {
      title: title.text,
      standfirst: standfirst?.text ?? null,
      summary: summarise(article),
      date: dated.date,
      dateline: datelineOf(article, config.names),
      topics: topics.map(({ topic }) => topic),
      names: names.map(({ name }) => name),
      paragraphs: body.filter((line) => line.kind === 'paragraph').length,
      source: describeSource(parsed, decisions),
      evidence: {
        title: {
          from: title.from,
          line: title.number,
          ...('reason' in title && { reason: title.reason }),
        },
        date: dated.evidence,
        topics,
        names,
      },
      removed: removed.map(({ number, rule, text }) => ({ line: number, rule, text })),
    };
    const faults = [...addressFaults(parsed), ...dated.faults];
    return { slug: slugFor(title.text, parsed.source.sha256), entry, body, faults };
  };
}

type Retitled = Omit<ParsedArticle, 'title'> & {
  readonly title: ParsedArticle['title'] & { readonly reason?: string };
};

/** Puts a decided title in place; the headline it replaces stays on record as the source's own. */
function retitle(article: ParsedArticle, decisions: readonly Decision[]): Retitled {
  const decision = decisions.find((one) => one.title !== undefined);
  if (decision?.title === undefined) return article;
  const { number } = article.title;
  const title = {
    number,
    text: decision.title,
    from: 'decision' as const,
    reason: decision.reason,
  };
  return { ...article, title };
}
