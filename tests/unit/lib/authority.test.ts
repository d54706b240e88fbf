import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDecisions, loadNames, loadTaxonomy } from '../../../src/lib/authority.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const TOPICS = `
threshold: 3
headlineFactor: 2
topics:
  - id: tides
    label: Tides
    glyph: circle
    definition: Water.
    terms: [tide, { term: ebb, weight: 2 }]
`;

test('the files of an authority are read by what they say', async () => {
  const folder = await temporaryFolder({
    'topics.yaml': TOPICS,
    'names.yaml': 'names: [{ id: reed, label: Ada Reed, kind: person }]',
    'decisions.yaml': 'decisions: []',
  });
  expect(await loadTaxonomy(folder)).toMatchObject({
    ...{ threshold: 3, headlineFactor: 2 },
    topics: [{ id: 'tides', terms: ['tide', { term: 'ebb', weight: 2 }] }],
  });
  expect(await loadNames(folder)).toEqual([
    { id: 'reed', label: 'Ada Reed', kind: 'person', spellings: [] },
  ]);
  expect(await loadDecisions(folder)).toEqual([]);
});

test('a list of which everything is commented out is empty', async () => {
  const folder = await temporaryFolder({
    'topics.yaml': `${TOPICS.split('  - id')[0]}# - id: tides`,
    'names.yaml': 'names:\n  # - id: reed',
    'decisions.yaml': '# Nothing yet.\ndecisions:\n',
  });
  expect((await loadTaxonomy(folder)).topics).toEqual([]);
  expect(await loadNames(folder)).toEqual([]);
  expect(await loadDecisions(folder)).toEqual([]);
});

describe('a file that cannot be taken is named, with what to do', () => {
  test('where it is no YAML', async () => {
    const folder = await temporaryFolder({ 'names.yaml': 'names: [' });
    const told = await loadNames(folder).catch(String);
    expect(told).toMatch(
      new RegExp(
        `^Error: ${join(folder, 'names.yaml')}: cannot be read as YAML: .+\\nMend or restore the file\\.$`,
      ),
    );
  });

  test('where it is not there', async () => {
    const folder = await temporaryFolder();
    await expect(loadTaxonomy(folder)).rejects.toThrow(
      `${join(folder, 'topics.yaml')}: cannot be read as YAML: ENOENT`,
    );
  });

  test.each([
    ['empty', ''],
    ['without its list', '{}'],
  ])('where it is %s, as after a slip: decisions are never lost unseen', async (_, text) => {
    const folder = await temporaryFolder({ 'decisions.yaml': text });
    await expect(loadDecisions(folder)).rejects.toThrow(
      `${join(folder, 'decisions.yaml')}: ✖ Invalid input: expected`,
    );
  });

  test('where it says something else', async () => {
    const folder = await temporaryFolder({ 'decisions.yaml': 'decisions: none' });
    const told = await loadDecisions(folder).catch(String);
    expect(told).toContain(`${join(folder, 'decisions.yaml')}: ✖ Invalid input: expected array`);
    expect(told).toMatch(/→ at decisions\nMend the file and run again\.$/);
  });
});
