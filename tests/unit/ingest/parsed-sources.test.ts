import { expect, it } from 'vitest';
import { sha256Of } from '../../../scripts/ingest/fixity.ts';
import { parsedSources, type ParsedSource } from '../../../scripts/ingest/parsed-sources.ts';
import { surveyFacts } from '../../../scripts/ingest/survey.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const FOG = 'Fog over the bay\n\nThe harbour is closed.\n\nTeilen\n';
const ICE = '{"title":"Ice","text":"Ice on the quay."}';
const RAIN = '{"title":"Rain","text":"Teilen"}';
const contents = new Map([
  ['in/empty.txt', ''],
  ['in/fog.txt', FOG],
  ['in/wire.jsonl', `${ICE}\n${RAIN}\n{bad\n`],
]);

async function all(decisions = 'decisions: []', find?: () => never): Promise<ParsedSource[]> {
  const found: ParsedSource[] = [];
  const task = {
    ...{ files: memoryFiles(contents), root: 'in' },
    names: ['empty.txt', 'fog.txt', 'wire.jsonl'],
    decisions: madeUpConfig(decisions).decisions,
  };
  for await (const one of parsedSources(find ? { ...task, find } : task)) found.push(one);
  return found;
}

it('parses all sources in their order, and says why one makes no entry', async () => {
  const sources = await all();
  expect(
    sources.map(({ file, place, sha256, parsed }) => [
      ...[file, place, sha256, 'code' in parsed ? parsed.code : parsed.title.text],
    ]),
  ).toEqual([
    ['empty.txt', 0, null, 'source-empty'],
    ['fog.txt', 1, sha256Of(FOG), 'Fog over the bay'],
    ['wire.jsonl#1', 2, sha256Of(ICE), 'Ice'],
    ['wire.jsonl#2', 2, sha256Of(RAIN), 'source-no-text'],
    ['wire.jsonl#3', 2, null, 'source-record'],
  ]);
  for (const { parsed, finds, facts } of sources) {
    expect([finds, facts]).toEqual([null, 'code' in parsed ? null : surveyFacts(parsed)]);
  }
});

it('keeps and removes the lines that an editor decided of this source', async () => {
  const [, fog, ice] = await all(
    'decisions: [{ source: fog.txt, reason: r, keep: [Teilen] }, { source: fog.txt, reason: r, remove: [The harbour is closed.] }]',
  );
  const bodyOf = (source?: ParsedSource) =>
    source && !('code' in source.parsed) ? source.parsed.body.map(({ text }) => text) : null;
  expect(bodyOf(fog)).toEqual(['Teilen']);
  expect(bodyOf(ice)).toEqual(['Ice on the quay.']);
});

it('looks for what is to be found only in what makes an entry', async () => {
  const finds = { found: 'in it' } as never;
  expect((await all(undefined, () => finds)).map((source) => source.finds)).toEqual([
    ...[null, finds, finds, null, null],
  ]);
});
