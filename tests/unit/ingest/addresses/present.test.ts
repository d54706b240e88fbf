import { describe, expect, it } from 'vitest';
import { presentSources } from '../../../../scripts/ingest/addresses/present.ts';
import { sha256Of } from '../../../../scripts/ingest/fixity.ts';
import { memoryFiles } from '../../../support/memory-files.ts';

const ICE = '{"title":"Ice","text":"Ice on the quay."}';
const files = memoryFiles(
  new Map([
    ['in/fog.txt', 'Fog.\n'],
    ['in/page.html', '<p>Fog.'],
    ['in/photo.jpg', 'x'],
    ['in/wire.jsonl', `${ICE}\n{"title":\n`],
    ['in/table.csv', 'title,text\nRain,It rains.\n'],
  ]),
);

describe('presentSources', () => {
  it('hashes files as they are and records one by one, and passes over what is no source', async () => {
    const names = ['fog.txt', 'page.html', 'photo.jpg', 'wire.jsonl', 'table.csv'];
    expect(await presentSources(files, 'in', { names })).toEqual([
      { file: 'fog.txt', sha256: sha256Of('Fog.\n') },
      { file: 'page.html', sha256: sha256Of('<p>Fog.') },
      { file: 'wire.jsonl#1', sha256: sha256Of(ICE) },
      { file: 'wire.jsonl#2', sha256: null },
      { file: 'table.csv#2', sha256: sha256Of('Rain,It rains.') },
    ]);
  });

  it('takes over what is known of a file, without reading it', async () => {
    const known = (name: string) => (name === 'wire.jsonl' ? [{ file: 'a', sha256: 'b' }] : null);
    const never = { ...files, stream: () => expect.fail('it is not read') };
    const names = ['fog.txt', 'wire.jsonl'];
    expect(await presentSources(never, 'in', { names, known })).toEqual([
      { file: 'fog.txt', sha256: sha256Of('Fog.\n') },
      { file: 'a', sha256: 'b' },
    ]);
  });

  it('knows a source that is gone or cannot be read by its path alone', async () => {
    const read = (root: string, path: string) =>
      path === 'closed.txt' ? Promise.reject(new Error('EACCES')) : files.read(root, path);
    const names = ['gone.txt', 'closed.txt'];
    expect(await presentSources({ ...files, read }, 'in', { names })).toEqual([
      { file: 'gone.txt', sha256: null },
      { file: 'closed.txt', sha256: null },
    ]);
  });
});
