import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderProvenance } from '../../scripts/ingest/provenance.ts';
import { readProvenanceFile } from '../../src/lib/provenance-file.ts';
import { anyString, anyText, SEEDED } from '../support/arbitrary-text.ts';
import { PARSERS, readOrRefused } from '../support/parsers.ts';

describe('any string', () => {
  it.each(PARSERS)('is read as $reads, or refused in its words', (parser) => {
    const fates = new Set<string>();
    fc.assert(
      fc.property(anyString, (text) => {
        fates.add(readOrRefused(parser, text));
      }),
      SEEDED,
    );
    expect(fates.has('refused')).toBe(parser.refusal !== null);
  });
});

describe('any provenance', () => {
  const text = anyText.filter((one) => one.isWellFormed());
  const line = fc.integer({ min: 1, max: 1e6 });
  const sha256 = fc.stringMatching(/^[0-9a-f]{64}$/);
  const fate = fc.record(
    {
      line,
      to: line,
      as: fc.constantFrom('title', 'standfirst', 'date', 'byline', 'blank', 'removed', 'p3', 'h12'),
      rule: text,
      text,
      cut: fc.tuple(fc.nat(), fc.nat()),
      corrected: fc.array(fc.record({ was: text.filter((one) => one !== ''), is: text })),
    },
    { requiredKeys: ['line', 'as'] },
  );
  const provenance = fc.record({
    entry: fc.record({ file: text, sha256 }),
    source: fc.record({
      file: text,
      sha256,
      bytes: line,
      format: fc.constantFrom(
        'text' as const,
        'markdown' as const,
        'page' as const,
        'record' as const,
      ),
      encoding: text,
      encodingBy: text,
    }),
    unit: fc.constantFrom('line' as const, 'line-of-text' as const, 'block' as const),
    fields: fc.array(
      fc.record({ field: text, as: fc.constantFrom('title' as const, 'not-used' as const) }),
    ),
    lines: fc.array(fate),
  });

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(provenance, (given) => {
        expect(readProvenanceFile(renderProvenance(given), 'a.json')).toEqual(given);
      }),
      SEEDED,
    );
  });
});
