import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { llmsOutput } from '../../../../src/lib/outputs/llms.ts';
import type { Entry } from '../../../../src/schema/entry.ts';
import { anyLine, SEEDED } from '../../../support/arbitrary-text.ts';
import { readLlms } from '../../../support/llms-text.ts';
import { entryWith } from '../../../support/made-entry.ts';
import { runOutputs } from '../../../support/outputs.ts';

async function written(entries: readonly Partial<Entry>[], label = 'Fog') {
  const files = await runOutputs([llmsOutput], {
    entries: entries.map((facts, i) => ({ slug: `x${i}`, entry: entryWith(facts), body: 'Fog.' })),
    topics: [{ id: 'fog', label, glyph: 'bar', definition: `About: ${label}.`, terms: ['fog'] }],
  });
  return readLlms(files.get('llms.txt') ?? '');
}

describe('llms.txt', () => {
  test('says what the archive is, then leads on', async () => {
    const { title, summary, remarks, sections } = await written([{}]);
    expect(title).toBe('The MİT Record');
    expect(summary).toMatch(/^Reporting on /);
    expect(remarks).toContain('It holds 1 entry: 1 dated to the day, none undated.');
    expect([...sections.keys()]).toEqual(['Newest entries', 'Topics', 'Data', 'Optional']);
    expect(sections.get('Newest entries')).toEqual([
      {
        name: 'Fog Over the Harbour',
        url: 'https://mitrecord.example/articles/x0.md',
        note: '7 Mar 2026. Publisher unknown',
      },
    ]);
  });

  test('is written so', async () => {
    const files = await runOutputs([llmsOutput], {
      entries: [{ slug: 'x', entry: entryWith({ title: 'Fog [at sea]' }), body: 'Fog.' }],
      site: {
        name: 'The Fog Record',
        tagline: 'News of `fog`.',
        statement: 'Of `all` fog\nand `` `ice`',
      },
    });
    const [title, summary, statement, ...lines] = (files.get('llms.txt') ?? '')
      .split('\n')
      .filter((line) => line !== '');
    expect([title, summary, statement]).toEqual([
      ...['# The Fog Record', '> News of `fog`.', 'Of `all` fog and  `ice`'],
    ]);
    expect(lines).toContain(
      '- [Fog (at sea)](https://mitrecord.example/articles/x.md): 7 Mar 2026. Publisher unknown',
    );
    // Each remark and each link is a line of a list, with no empty one between.
    expect(files.get('llms.txt')).toMatch(/\n\n## Data\n\n- [^\n]+\n- [^\n]+\n- [^\n]+\n\n## /);
  });

  test('marks what is retold, and dates no more precisely than is known', async () => {
    const source = { ...entryWith().source, wording: 'retold' as const, publisher: 'The Gull' };
    const { sections } = await written([{ date: '2023-12~', source }]);
    expect(sections.get('Newest entries')?.[0]?.note).toBe('c. Dec 2023. The Gull. Retold');
  });

  test('has the newest fifty', async () => {
    const days = Array.from(
      { length: 60 },
      (_, i) => `2026-01-${String((i % 28) + 1).padStart(2, '0')}`,
    );
    const { sections } = await written(days.map((date) => ({ date })));
    expect(sections.get('Newest entries')).toHaveLength(50);
    expect(sections.get('Newest entries')?.[0]?.note).toContain('28 Jan 2026');
  });

  test('has no list of entries where there are none', async () => {
    expect((await written([])).sections.has('Newest entries')).toBe(false);
  });

  test('keeps its form, whatever stands in a headline or a label', () =>
    fc.assert(
      fc.asyncProperty(anyLine, anyLine, async (headline, label) => {
        const { sections } = await written([{ title: `Fog ${headline}` }], `Fog ${label}`);
        expect([...sections.keys()]).toEqual(['Newest entries', 'Topics', 'Data', 'Optional']);
        expect(sections.get('Newest entries')).toHaveLength(1);
        expect(sections.get('Newest entries')?.[0]?.url).toMatch(/\/articles\/x0\.md$/);
        expect(sections.get('Topics')?.[0]?.url).toMatch(/\/topics\/fog\/$/);
        expect(sections.get('Topics')?.[0]?.note).toMatch(/^About: Fog/);
      }),
      SEEDED,
    ));
});
