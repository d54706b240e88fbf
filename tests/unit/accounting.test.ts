import { describe, expect, it } from 'vitest';
import { unaccounted } from '../support/accounting.ts';
import { ingestOne } from '../support/ingest-memory.ts';

/** Who watches the watchman: the check that no line is lost must see a lost line. */

const SOURCE = [
  'date 2026-01-05 Fog. It came at noon.',
  'The harbour is closed.',
  'ON THE BAY',
  'Ships wait.',
  'Ships wait.',
  'Teilen',
].join('\n\n');

async function entryWithout(part: string | RegExp, instead = ''): Promise<string> {
  const { text } = await ingestOne('fog.txt', SOURCE);
  const changed = text?.replace(part, instead) ?? '';
  expect(changed).not.toBe(text);
  return changed;
}

describe('unaccounted', () => {
  it('finds nothing wrong with an entry as ingest wrote it', async () => {
    const { text } = await ingestOne('fog.txt', SOURCE);
    expect(unaccounted(SOURCE, text ?? '')).toEqual([]);
  });

  it.each([
    ['a paragraph', 'The harbour is closed.\n\n## ', '## ', ['3: The harbour is closed.']],
    ['one of two like paragraphs', /Ships wait\.\n\n/, '', ['9: Ships wait.']],
    ['a heading', '## ON THE BAY\n\n', '', ['5: ON THE BAY']],
    ['a line that was removed', /removed:\n.*\n/, 'removed: []\n', ['11: Teilen']],
    ['a standfirst', /standfirst: ".*"/, 'standfirst: null', [`1: ${SOURCE.split('\n')[0] ?? ''}`]],
    ['a word', 'Ships wait.', 'Ships.', ['9: Ships wait.', '+ Ships.']],
    ['too much', /\n$/, '\n\nA word of mine.\n', ['+ A word of mine.']],
  ])('sees %s missing or changed', async (_, part, instead, found) => {
    expect(unaccounted(SOURCE, await entryWithout(part, instead))).toEqual(found);
  });
});
