import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preProcessFile } from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { archivePaths } from '../../src/archive-paths.ts';
import { loadNames, loadTaxonomy } from '../../src/lib/authority.ts';
import { namesFileSchema } from '../../src/schema/names.ts';
import { decisionsFileSchema } from '../../src/schema/decisions.ts';
import { topicsFileSchema } from '../../src/schema/topics.ts';
import { listFiles } from '../../src/lib/list-files.ts';
import { site } from '../../src/site.config.ts';
import { archiveEntries } from '../support/archive-entries.ts';
import { linkPackages, runLine } from '../support/new-archive.ts';

const PRESS = fileURLToPath(new URL('../../', import.meta.url));

let parent: string;
let archive: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'news-archive-'));
  archive = join(parent, 'my-archive');
});
afterAll(() => rm(parent, { recursive: true, force: true }));

/** Runs the command as npm does. @param args as typed behind the `--` */
const make = (args: string) => runLine(`node scripts/new-archive.ts ${args}`, PRESS);

describe('an empty archive', () => {
  test('is made in one command, which says what comes next', async () => {
    const { status, output } = await make(`${archive} --base /papers/`);
    expect(output).toContain('"My Archive", an empty archive (en, https://archive.example/papers/');
    expect(output).toContain(`Next: cd ${archive} && npm ci && npm start`);
    expect(status).toBe(0);
    expect(await readdir(parent)).toEqual(['my-archive']);
  });

  test('asks npm for what it imports, and for nothing that is not locked', async () => {
    const text = async (path: string) => readFile(join(archive, path), 'utf8');
    const { dependencies, devDependencies } = JSON.parse(await text('package.json')) as Packages;
    const lock = JSON.parse(await text('package-lock.json')) as {
      packages: Readonly<Record<string, Packages & { version?: string }>>;
    };
    const asked = { ...dependencies, ...devDependencies };
    expect({ ...lock.packages['']?.dependencies, ...lock.packages['']?.devDependencies }).toEqual(
      asked,
    );
    for (const [name, version] of Object.entries(asked)) {
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
    const code = (await listFiles(archive)).filter((path) => /\.(?:ts|mjs|astro)$/.test(path));
    const imported = new Set<string>();
    for (const path of code) {
      for (const { fileName } of preProcessFile(await text(path)).importedFiles) {
        if (!fileName.startsWith('.')) imported.add(packageOf(fileName));
      }
    }
    const press = JSON.parse(await readFile(join(PRESS, 'package.json'), 'utf8')) as Packages;
    const ofPress = Object.keys({ ...press.dependencies, ...press.devDependencies });
    // What comes with another package (`vite` with Astro) the press does not ask for either.
    expect(ofPress.filter((name) => imported.has(name) && !(name in asked))).toEqual([]);
    expect(imported.size).toBeGreaterThan(10);
  });

  test('has nothing of the archive that the press ships with', async () => {
    const [{ topics }, names, entries] = await Promise.all([
      loadTaxonomy(archivePaths.content),
      loadNames(archivePaths.content),
      archiveEntries(),
    ]);
    const sources = await listFiles(archivePaths.sources);
    const traces = [
      ...[site.name, site.tagline, site.statement, site.url],
      ...topics.map(({ definition }) => definition),
      // A country or the United Nations may stand in any program, a person of this archive may not.
      ...names.filter(({ kind }) => kind === 'person').map(({ label }) => label),
      ...sources,
      ...entries.flatMap(({ title, slug, body }) => [title, slug, ...body.split('\n\n')]),
    ];
    expect(traces.length).toBeGreaterThan(100);
    const found: string[] = [];
    for (const path of (await listFiles(archive)).filter(isText)) {
      const text = await readFile(join(archive, path), 'utf8');
      found.push(...traces.filter((trace) => text.includes(trace)).map((one) => `${path}: ${one}`));
    }
    expect(found).toEqual([]);
    // What readers of it are told has none of its subject either.
    for (const path of [
      'README.md',
      'LICENSE',
      'docs/guide.md',
      'src/words/en.ts',
      'src/words/tr.ts',
    ]) {
      expect(await readFile(join(archive, path), 'utf8'), path).not.toMatch(
        /MİT\b|Kalın|five newspaper/,
      );
    }
  });

  test('ingests nothing, finds nothing wrong, builds, and passes its own tests', async () => {
    await linkPackages(archive);
    const ingested = await runLine('npm run --silent ingest && npm run --silent verify', archive);
    expect(ingested.output).toContain('No sources found.');
    expect(ingested.output).toContain('0 entries against 0 sources: sources unchanged');
    const tested = await runLine('npm test', archive);
    expect(tested.status, tested.output).toBe(0);
    expect(tested.output).toMatch(/Tests\s+\d{2} passed/);
  }, 120_000);
});

interface Packages {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** `yaml` of `yaml/util`, `@scope/name` of `@scope/name/part`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function isText(path: string): boolean {
  return ['.ts', '.mjs', '.astro', '.md', '.css', '.json', '.yaml', '.txt', ''].includes(
    extname(path),
  );
}

describe.each(['en', 'tr'])('what an archive begins with in %s', (language) => {
  const folder = join(PRESS, 'scripts', 'new-archive', 'starter', language);
  const schemas = {
    topics: topicsFileSchema,
    names: namesFileSchema,
    decisions: decisionsFileSchema,
  };

  test.each(['topics', 'names', 'decisions'] as const)('the example in %s is one', async (name) => {
    const text = await readFile(join(folder, `${name}.yaml`), 'utf8');
    const example = text.replaceAll(/^#(?= {2})/gm, ' ').replace(/^#.*$/gm, '');
    const lines = example.split('\n').filter((line) => line.trim() !== '');
    const [own, shown] = [`${name}: []`, lines.filter((line) => /^\s/.test(line)).join('\n')];
    const whole = lines
      .filter((line) => !/^\s/.test(line))
      .join('\n')
      .replace(own, `${name}:\n${shown}`);
    expect(whole).toContain('- ');
    expect(schemas[name].safeParse(parse(text)).success).toBe(true);
    expect(schemas[name].safeParse(parse(whole)).error).toBeUndefined();
  });
});

describe('a folder that cannot be', () => {
  test('is left as it is where something lies in it', async () => {
    const other = await mkdtemp(join(parent, 'other-'));
    await writeFile(join(other, 'diary.txt'), 'mine');
    const { status, output } = await make(other);
    expect(output).toContain(
      `new-archive: ${other} [folder-taken]: expected an empty folder or none, found 1 in it, such as "diary.txt". Name`,
    );
    expect(status).toBe(2);
    expect(await readdir(other)).toEqual(['diary.txt']);
    const file = await make(join(other, 'diary.txt'));
    expect(file.output).toContain('[folder-taken]: expected a folder, found a file. Name');
    expect(await readFile(join(other, 'diary.txt'), 'utf8')).toBe('mine');
    expect(await readdir(parent)).toEqual(['my-archive', basename(other)]);
  });

  test('is refused within the press', async () => {
    const { status, output } = await make('content/new');
    expect(output).toContain(
      'new-archive: content/new [folder-inside]: this folder lies in that of the press. Name',
    );
    expect(status).toBe(2);
    expect(await readdir(join(PRESS, 'content'))).not.toContain('new');
  });
});
