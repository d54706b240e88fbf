import { LONGEST } from '../../src/lib/search-lexemes.ts';
import { foldedLetters } from '../../src/lib/search-letters.ts';
import { WITHIN_WORD } from '../../src/lib/search-text.ts';

/**
 * The settings and the mapping of an index of OpenSearch, for `PUT /<index>` (docs.opensearch.org, 3.x: "Create index",
 * "Custom analyzers", "Mapping character filter", "Range field types").
 */

const TEXT = { type: 'text', analyzer: 'words' } as const;
const KEYWORD = { type: 'keyword' } as const;

/** What the body of the request is. */
export function opensearchIndex() {
  return {
    settings: {
      analysis: {
        char_filter: {
          letters: {
            type: 'mapping',
            mappings: foldedLetters().map(([letter, plain]) => `${letter} => ${plain}`),
          },
          marks: { type: 'pattern_replace', pattern: WITHIN_WORD, replacement: '' },
        },
        // A word is a run of letters and figures, as in src/lib/search-text.ts. No stemming, no stop words.
        tokenizer: { runs: { type: 'pattern', pattern: '[^\\p{L}\\p{N}]+' } },
        // Lucene refuses words of more than 32,766 bytes.
        filter: { longest: { type: 'truncate', length: LONGEST } },
        analyzer: {
          words: {
            type: 'custom',
            char_filter: ['letters', 'marks'],
            tokenizer: 'runs',
            filter: ['longest'],
          },
        },
      },
    },
    mappings: {
      dynamic: 'strict',
      properties: {
        slug: KEYWORD,
        url: KEYWORD,
        language: KEYWORD,
        title: TEXT,
        standfirst: TEXT,
        // A paragraph each: phrases do not reach across (position_increment_gap, 100 by default).
        body: TEXT,
        summary: { type: 'text', index: false },
        date: KEYWORD,
        dating: KEYWORD,
        // Of an estimate or several readings every span; none for the undated.
        days: { type: 'date_range', format: 'strict_date' },
        first_day: { type: 'date', format: 'strict_date' },
        topic: KEYWORD,
        person: KEYWORD,
        organisation: KEYWORD,
        place: KEYWORD,
        publisher: KEYWORD,
        // Every spelling of the names that the entry names: typed in one, found in all.
        named: TEXT,
      },
    },
  };
}
