import { describe, expect, it } from 'vitest';
import { ruleFor, teasersAfter } from '../../../scripts/ingest/rules.ts';
import { BOILERPLATE, type BoilerplateRule } from '../../../src/lib/boilerplate.ts';
import { ingestOne } from '../../support/ingest-memory.ts';

describe.each(BOILERPLATE)('rule $id', ({ id, scope, takes, leaves }) => {
  it('takes the line it says it takes, in any case and with any blanks', () => {
    for (const line of [takes, takes.toUpperCase(), takes.replaceAll(' ', ' \u00A0 ')]) {
      expect(ruleFor(line, true)?.id).toBe(id);
    }
  });

  it('leaves the line that begins alike to the text', () => {
    for (const first of [true, false]) expect(ruleFor(leaves, first)).toBeNull();
  });

  it('takes the line out of an article, on record, and leaves the other in it', async () => {
    const [above, below] = scope === 'header' ? [[takes], []] : [[], [takes]];
    const source = [...above, 'Fog over the bay', 'It is white.', leaves, 'It is thick.', ...below];
    const { text, source: report } = await ingestOne('fog.txt', source.join('\n\n'));
    expect(report.entry?.removed.map(({ rule, text: line }) => [rule, line])).toEqual([
      [id, takes],
    ]);
    expect(text?.split('---\n').at(-1)).toContain(leaves.slice(0, 30));
  });
});

describe('rules', () => {
  it('have ids of their own, and a reason for readers', () => {
    const ids = BOILERPLATE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { reason } of BOILERPLATE) expect(reason).toMatch(/^\p{Lu}.*[^.]$/u);
  });

  it('take a section label only as the first line', () => {
    expect(ruleFor('Background', true)?.id).toBe('section-label');
    expect(ruleFor('Background', false)).toBeNull();
  });
});

describe('teasersAfter', () => {
  const next = ruleOf('Next Article');
  const rest = ruleOf('Related articles');
  const sentence = 'The minister denied it.';
  const prose = 'The minister denied it. He left early.';

  it.each([
    ['a label alone takes none', ruleOf('Teilen'), ['Ferry cook wins prize'], 0],
    ['the next title', next, ['Ferry cook wins prize', 'Another title'], 1],
    ['no sentence after it', next, [sentence], 0],
    ['nothing after it', next, [], 0],
    ['a list to the end', rest, ['A', 'B “c”', 'How? And why'], 0],
    ['a list of titles to the end', rest, ['Title one', 'Title two', 'Title three'], 3],
    ['a list in which one title ends in a full stop', rest, ['Title', 'Title', sentence], 3],
    ['no list of sentences', rest, ['Title', sentence, sentence], 0],
    ['no list that prose ends', rest, ['Title one', 'Title two', prose], 0],
    ['no single sentence', rest, [sentence], 0],
    ['no line too long for a title', rest, ['x'.repeat(201)], 0],
  ])('%s', (_, rule, following, count) => {
    expect(teasersAfter(rule, following)).toBe(count);
  });
});

function ruleOf(line: string): BoilerplateRule {
  const rule = ruleFor(line, false);
  if (!rule) throw new Error(`no rule takes "${line}"`);
  return rule;
}
