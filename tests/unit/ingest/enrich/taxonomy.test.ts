import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../../scripts/ingest/config.ts';
import { topicExplainer } from '../../../../scripts/ingest/enrich/topics.ts';
import { fold } from '../../../../src/lib/fold.ts';
import { termsOf } from '../../../../src/lib/topics.ts';
import { PROJECT } from '../../../support/ingest-cli.ts';

/** The archive's own taxonomy: that each of its lines does something. */
const { taxonomy } = await loadConfig(join(PROJECT, 'content'));

const repeated = (texts: readonly string[]): string[] => {
  const words = texts.map((text) => fold(text).replace(/[\s‐‑-]+/gu, ' '));
  return words.filter((text, i) => words.indexOf(text) !== i);
};

describe.each(taxonomy.topics)('topic $id', (topic) => {
  const { exclusions = [], requires = [] } = topic;
  const terms = termsOf(topic).map(({ term }) => term);
  const explain = topicExplainer({
    ...taxonomy,
    topics: [
      { ...topic, terms: [...terms, ...requires], exclusions: undefined, requires: undefined },
    ],
  });
  const holdsTerm = (text: string) => explain([{ place: 'p1', text }]).length > 0;

  it('lists nothing twice', () => {
    expect([terms, exclusions, requires].map(repeated)).toEqual([[], [], []]);
  });

  it('excludes only what a term or a required word stands in', () => {
    expect(exclusions.filter((phrase) => !holdsTerm(phrase))).toEqual([]);
  });
});
