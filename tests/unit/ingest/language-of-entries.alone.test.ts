import { describe, expect, test, vi } from 'vitest';
import { textReport } from '../../../scripts/ingest/report.ts';
import { readEntryFile } from '../../../src/lib/entry-file.ts';
import { ingest as turkish } from '../../../src/words/tr.ts';
import { ingestMemory } from '../../support/ingest-memory.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';

vi.mock(import('../../../src/site.config.ts'), async (original) => {
  const { site } = await original();
  return { site: { ...site, language: 'tr' as const } };
});

const DECISIONS = `decisions:
  - source: fog.txt
    reason: The running head of the printed page.
    remove: ['Merseport Courier, page 4']
`;

async function entryOf(source: string) {
  const contents = new Map([['in/fog.txt', source]]);
  const { report } = await ingestMemory(contents, madeUpConfig(DECISIONS));
  const path = report.sources[0]?.path ?? '';
  const text = String(contents.get(`out/${path}`));
  return { report, evidence: readEntryFile(text, path).entry.evidence };
}

describe('in an archive in Turkish', () => {
  test.each([
    ['Fog\n\n5 January 2026\n\nThe harbour is closed.\n', turkish.date['date-line']],
    ['Fog\n\nThe harbour is closed.\n', turkish.undated],
    ['Fog\n\n5 January 2999\n\nThe harbour is closed.\n', turkish.refused],
    [
      'Fog\n\n1/10/2026\n\nThe harbour is closed.\n',
      `${turkish.date['date-line']} ${turkish.unsettled(2)}`,
    ],
  ])('an entry of %j says in Turkish why it has its date', async (source, reason) => {
    expect((await entryOf(source)).evidence.date.reason).toBe(reason);
  });

  test('an entry says in Turkish what an editor decided, the reason as the editor wrote it', async () => {
    const { evidence } = await entryOf('Fog\n\nMerseport Courier, page 4\n\nIt is closed.\n');
    expect(evidence.decisions).toEqual([
      {
        decided: turkish.removedLine('Merseport Courier, page 4'),
        reason: 'The running head of the printed page.',
      },
    ]);
  });

  test('the report of ingest is English all the same', async () => {
    const { report } = await entryOf(
      'Fog\n\nTeilen\n\nMerseport Courier, page 4\n\nIt is closed.\n',
    );
    const text = textReport(report);
    expect(text).toContain('[share-bar: The label of a share button]');
    expect(text).toContain('1 source: 1 written');
  });
});
