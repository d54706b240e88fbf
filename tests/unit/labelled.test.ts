import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { expect, it } from 'vitest';
import { labelledTable, measureLabelled } from '../support/labelled.ts';
import { PROJECT } from '../support/ingest-cli.ts';

/** The README says what ingest gets right on the labelled set; UPDATE_GOLDEN=1 writes it anew. */
const README = `${PROJECT}README.md`;
const TABLE = /(<!-- labelled -->\n)[\s\S]*?(\n<!-- \/labelled -->)/;

it('the table in the README is what is measured', { timeout: 60_000 }, async () => {
  const measured = await measureLabelled();
  expect(measured.articles).toBeGreaterThanOrEqual(120);
  const readme = readFileSync(README, 'utf8');
  expect(readme).toMatch(TABLE);
  const table = labelledTable(measured);
  const told = readme.replace(
    TABLE,
    (_, before: string, after: string) => `${before}\n${table}\n${after}`,
  );
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(README, told);
  else expect(readme).toBe(told);
});
