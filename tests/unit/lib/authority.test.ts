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
      `${join(folder, 'topics.yaml')}: is not there.\nRestore the file.`,
    );
  });

  test('with the line, the row and what is meant', async () => {
    const at = async (file: string, text: string) => {
      const folder = await temporaryFolder({ [file]: text });
      const load = file === 'names.yaml' ? loadNames : loadDecisions;
      return (await load(folder).catch(String)) as string;
    };
    expect(
      await at(
        'decisions.yaml',
        '# Mine.\ndecisions:\n  - source: fog.txt\n    reason: r\n    date: 2025\n',
      ),
    ).toMatch(
      /: ✖ Invalid input: expected string, received number: write it in quotation marks, '2025'\n {2}→ line 5, at decisions\[0\]\.date, of "fog\.txt"\nMend/,
    );
    const row = (id: string) => `  - { id: ${id}, label: L, kind: place }\n`;
    expect(await at('names.yaml', `names:\n${row('a')}${row('b')}${row('a')}`)).toMatch(
      /: ✖ "a" is the id of another too: give each its own\n {2}→ line 4, at names\[2\]\.id, of "a"\nMend/,
    );
    // What is missing has no place of its own.
    expect(await at('decisions.yaml', 'decisions:\n  - source: fog.txt\n')).toMatch(
      /→ line 2, at decisions\[0\]\.reason, of "fog\.txt"/,
    );
  });

  test('where it is empty', async () => {
    const folder = await temporaryFolder({ 'decisions.yaml': '# Nothing yet.\n' });
    await expect(loadDecisions(folder)).rejects.toThrow(
      `${join(folder, 'decisions.yaml')}: says nothing.\nRestore the file, or write "decisions: []" where there are none.`,
    );
  });

  test.each([['without its list', '{}']])(
    'where it is %s, as after a slip: decisions are never lost unseen',
    async (_, text) => {
      const folder = await temporaryFolder({ 'decisions.yaml': text });
      await expect(loadDecisions(folder)).rejects.toThrow(
        `${join(folder, 'decisions.yaml')}: ✖ Invalid input: expected`,
      );
    },
  );

  test('where it says something else', async () => {
    const folder = await temporaryFolder({ 'decisions.yaml': 'decisions: none' });
    const told = await loadDecisions(folder).catch(String);
    expect(told).toContain(`${join(folder, 'decisions.yaml')}: ✖ Invalid input: expected array`);
    expect(told).toMatch(/→ line 1, at decisions\nMend the file and run again\.$/);
  });
});
