import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { expect, test } from 'vitest';
import { writeMarkdown } from '../../../scripts/bench/draw-tables.ts';
import { drawPicture } from '../../../scripts/bench/picture.ts';
import { readReport } from '../../../scripts/bench/results.ts';

/** The README tells what one run of the bench measured, and the picture shows it; UPDATE_GOLDEN=1 writes both anew. */
const TABLES = /(<!-- bench -->\n)[^]*?(<!-- \/bench -->)/;
const README = 'README.md';
const PICTURE = 'docs/pictures/growth.svg';

test('tables and picture are those of docs/bench.json', async () => {
  const report = await readReport('docs/bench.json');
  const readme = await readFile(README, 'utf8');
  expect(readme).toMatch(TABLES);
  const told = readme.replace(
    TABLES,
    (_, before: string, after: string) => `${before}\n${writeMarkdown(report)}\n${after}`,
  );
  const drawn = drawPicture(report);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    await writeFile(README, told);
    await writeFile(PICTURE, drawn);
    return;
  }
  expect(readme).toBe(told);
  expect(await readFile(PICTURE, 'utf8')).toBe(drawn);
});
