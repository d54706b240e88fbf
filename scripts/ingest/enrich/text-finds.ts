import type { Entry } from '../../../src/schema/entry.ts';
import type { ParsedArticle } from '../article.ts';
import type { IngestConfig } from '../config.ts';
import { decidedArticle } from './decided-article.ts';
import { nameFinder } from './names.ts';
import { candidateFinder, type CandidateName } from './proposed-names.ts';
import { topicFinder } from './topics.ts';

/** What is found in the text of an article, whatever other sources tell about it: most of the work, and plain data. */
export interface TextFinds {
  readonly topics: readonly Entry['evidence']['topics'][number][];
  readonly names: readonly Entry['evidence']['names'][number][];
  /** Names that may be proposed. */
  readonly candidates: readonly CandidateName[];
}

/** Makes the function that looks for topics and names in a parsed article as its decisions leave it. */
export function textFinder(config: IngestConfig): (parsed: ParsedArticle) => TextFinds {
  const decide = decidedArticle(config.decisions);
  const findTopics = topicFinder(config.taxonomy);
  const findNames = nameFinder(config.names);
  const findCandidates = candidateFinder(config.names);
  return (parsed) => {
    const { passages } = decide(parsed);
    return {
      topics: findTopics(passages),
      names: findNames(passages),
      candidates: findCandidates(passages),
    };
  };
}
