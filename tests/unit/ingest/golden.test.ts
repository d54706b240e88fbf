import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../../scripts/ingest/sources.ts';
import type { SourceReport } from '../../../scripts/ingest/pipeline.ts';
import { provenancePath } from '../../../src/lib/provenance-file.ts';
import { unaccounted } from '../../support/accounting.ts';
import { ingestMemory } from '../../support/ingest-memory.ts';
import { FIXTURES, madeUpConfig } from '../../support/made-up-config.ts';
import type { Contents } from '../../support/memory-files.ts';

/**
 * Each folder of tests/fixtures is a golden pair: `source.*` (and `source-2.*` …), perhaps a
 * `decisions.yaml`, and what is expected of each source: the entry in `expected.md`, or no such file
 * where none is made; its provenance in `expected.provenance.json`; its address and its faults in
 * `expected.json`. UPDATE_GOLDEN=1 writes what is
 * expected anew: then read each file, and judge whether it is right.
 */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

const folders = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'config')
  .map(({ name }) => name);

describe('golden pairs', () => {
  it('are there', () => {
    expect(folders.length).toBeGreaterThan(30);
  });

  it.each(folders)('%s', async (name) => {
    const folder = join(FIXTURES, name);
    const files = readdirSync(folder);
    const sources = files.filter((file) => /^source(?:-\d+)?\.\w+$/.test(file));
    expect(sources, 'a golden pair needs a source').not.toHaveLength(0);
    const { report, contents } = await run(folder, sources);
    for (const source of report.sources) await checkSource(folder, source, contents);
    const expected = report.sources.flatMap(({ file }) =>
      ENDINGS.map((ending) => goldenName(file, ending)),
    );
    const strangers = files.filter((file) => ![...sources, ...expected].includes(file));
    expect(strangers.filter((file) => file !== 'decisions.yaml')).toEqual([]);
  });
});

function run(folder: string, sources: readonly string[]) {
  const contents: Contents = new Map(
    sources.map((file) => [`in/${file}`, readFileSync(join(folder, file))]),
  );
  const decisions = join(folder, 'decisions.yaml');
  const config = existsSync(decisions)
    ? madeUpConfig(readFileSync(decisions, 'utf8'))
    : madeUpConfig();
  return ingestMemory(contents, config);
}

async function checkSource(
  folder: string,
  source: SourceReport,
  contents: Contents,
): Promise<void> {
  const { file, status, path, faults } = source;
  const found = faults.map(({ code, where, what }) => ({ code, where, what }));
  const json = `${JSON.stringify({ status, path, faults: found }, null, 2)}\n`;
  matches(join(folder, goldenName(file, 'json')), json);
  const made = (name: string | null) =>
    name === null ? null : String(contents.get(`out/${name}`));
  const entry = made(path);
  const provenance = made(path === null ? null : provenancePath(path));
  matches(join(folder, goldenName(file, 'md')), entry);
  matches(join(folder, goldenName(file, 'provenance.json')), provenance);
  const bytes = contents.get(`in/${fileOf(file)}`);
  if (entry !== null && provenance !== null && bytes !== undefined) {
    const wrong = await unaccounted({ file, source: bytes, entry, provenance });
    expect(wrong, 'lines of the source that are nowhere').toEqual([]);
  }
}

const ENDINGS = ['md', 'json', 'provenance.json'] as const;

/** `source-2.txt` is expected to give `expected-2.md`, `source.csv#3` to give `expected-record-3.md`. */
function goldenName(file: string, ending: (typeof ENDINGS)[number]): string {
  const name = file
    .replace(/^source/, 'expected')
    .replace(/\.\w+(?:#(\d+))?$/, (_, record?: string) =>
      record === undefined ? '' : `-record-${record}`,
    );
  return `${name}.${ending}`;
}

function matches(path: string, text: string | null): void {
  if (UPDATE) {
    if (text === null) rmSync(path, { force: true });
    else writeFileSync(path, text);
  }
  const golden = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (golden === null && text !== null) {
    throw new Error(`${path} is missing. Write it with UPDATE_GOLDEN=1, then read it.`);
  }
  expect(text, path).toBe(golden);
}
