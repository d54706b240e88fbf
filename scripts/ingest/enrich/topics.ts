import { fold } from '../../../src/lib/fold.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import type { Topic, TopicsFile } from '../../../src/schema/topics.ts';
import { wholeWords, type Passage } from './passages.ts';

type TopicEvidence = Entry['evidence']['topics'][number];

/**
 * Makes the function that finds an article's topics.
 *
 * A topic's score is the sum over its terms of weight times occurrences, an occurrence in the
 * headline or the standfirst counting `headlineFactor` times; from `threshold` on the article belongs
 * to the topic. Terms match whole words in any spelling that folds alike (`Suriye'de`, `SURIYE`).
 *
 * @param taxonomy the file `topics.yaml`
 * @returns a function from an article's passages to its topics with their evidence, in the order of
 *   the taxonomy
 */
export function topicFinder(
  taxonomy: TopicsFile,
): (passages: readonly Passage[]) => TopicEvidence[] {
  const scorers = taxonomy.topics.map((topic) => scorer(topic, taxonomy.headlineFactor));
  return (passages) => {
    const folded = passages.map(({ place, text }) => ({ place, text: fold(text) }));
    return scorers
      .map((score) => score(folded))
      .filter((evidence) => evidence.score >= taxonomy.threshold);
  };
}

function scorer(
  topic: Topic,
  headlineFactor: number,
): (folded: readonly Passage[]) => TopicEvidence {
  const terms = topic.terms.map((term) => (typeof term === 'string' ? { term, weight: 1 } : term));
  const byFolded = new Map(terms.map((term) => [fold(term.term), term]));
  const pattern = wholeWords([...byFolded.keys()]);
  return (folded) => {
    const found = new Map<string, { count: number; where: string[] }>();
    let score = 0;
    for (const { place, text } of folded) {
      const factor = place === 'title' || place === 'standfirst' ? headlineFactor : 1;
      for (const [match] of text.matchAll(pattern)) {
        const { term, weight } = byFolded.get(match) ?? { term: match, weight: 0 };
        const hit = found.get(term) ?? { count: 0, where: [] };
        hit.count += 1;
        if (!hit.where.includes(place)) hit.where.push(place);
        found.set(term, hit);
        score += weight * factor;
      }
    }
    return { topic: topic.id, score, terms: [...found].map(([term, hit]) => ({ term, ...hit })) };
  };
}
