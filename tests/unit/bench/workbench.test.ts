import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { CommandFailure } from '../../../scripts/bench/measure.ts';
import { measureWorkbench } from '../../../scripts/bench/workbench.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const LIMIT = 30;
/** Listens after 300 ms, draws its first page in 1.5 s, and shows an edit 200 ms after it was asked for. */
const SERVER = `
  const { createServer } = require('node:http');
  const { readFileSync } = require('node:fs');
  const [, file, port] = process.argv;
  let shown = null;
  const server = createServer((request, response) => {
    const text = readFileSync(file, 'utf8');
    setTimeout(() => {
      shown = text;
      response.end('<p>' + shown + '</p>');
    }, shown === null ? 1500 : shown === text ? 0 : 200);
  });
  setTimeout(() => server.listen(Number(port), '127.0.0.1'), 300);`;

async function workbenchOf(code: string) {
  const folder = await temporaryFolder({ 'fog.md': 'Fog.' });
  const file = join(folder, 'fog.md');
  const workbench = {
    server: (port: number) => ({
      program: process.execPath,
      args: ['-e', code, file, String(port)],
      cwd: folder,
    }),
    article: () => Promise.resolve({ file, path: '/fog/' }),
  };
  const measured = measureWorkbench(workbench, { system: 'ours', size: 7 }, LIMIT);
  return { file, measured };
}

describe.runIf(process.platform === 'linux')('a server of pages that is measured', () => {
  test('by how long a person waits for it, for its first page and for an edit', async () => {
    const { file, measured } = await workbenchOf(SERVER);
    const rows = await measured;
    expect(rows).toMatchObject([
      { system: 'ours', size: 7, stage: 'dev-start' },
      { stage: 'dev-page' },
      { stage: 'dev-edit' },
    ]);
    const [start = 0, page = 0, edit = 0] = rows.map((row) => row.wall_s);
    expect(start).toBeGreaterThanOrEqual(0.3);
    expect(page).toBeGreaterThanOrEqual(1.49);
    expect(edit).toBeGreaterThanOrEqual(0.19);
    expect(edit).toBeLessThan(page);
    expect(await readFile(file, 'utf8')).toBe('Fog.');
  });

  test('fails where it ends by itself, before it listens or after', async () => {
    const early = await workbenchOf('throw new RangeError("Invalid port")');
    await expect(early.measured).rejects.toThrow(/^ended with status 1: .*Invalid port/);
    const late = await workbenchOf(`${SERVER} setTimeout(() => process.exit(3), 1000)`);
    await expect(late.measured).rejects.toThrow(new CommandFailure('ended with status 3'));
    expect(await readFile(late.file, 'utf8')).toBe('Fog.');
  });
});
