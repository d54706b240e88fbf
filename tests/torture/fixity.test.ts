import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp, glob, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadConfig } from '../../scripts/ingest/config.ts';
import { disk } from '../../scripts/ingest/files.ts';
import { verify } from '../../scripts/verify/verify.ts';
import { verifySite, verifySources } from '../../scripts/verify/site.ts';
import { listSite } from '../../src/lib/list-files.ts';
import { isOfFixity } from '../../src/lib/fixity.ts';
import { buildSite } from '../support/build-site.ts';
import { damageOf, isHarm, KINDS, type Damage } from '../support/damage.ts';
import { ingestCli } from '../support/ingest-cli.ts';
import { FIXTURES } from '../support/made-up-config.ts';
import { attacked } from './attacks.ts';

/** How often the archive and the site are damaged. */
const OF_ARCHIVE = 96;
const OF_SITE = 480;

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'news-archive-fixity-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Whole numbers below 2^29, the same on every run. */
function* numbers(): Generator<number, never> {
  for (let seed = 20_261_122; ;) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    yield seed >>> 3;
  }
}

/** Damages a folder so often, each time in another way, and mends it again. @returns what was not found */
async function damageAll(
  folder: string,
  times: number,
  find: () => Promise<boolean>,
): Promise<string[]> {
  const paths = listSite(folder).files;
  const whole = { paths, read: (path: string) => readFileSync(join(folder, path)) };
  const next = numbers();
  const missed: string[] = [];
  for (let done = 0; done < times;) {
    const kind = KINDS[done % KINDS.length] ?? 'it is gone';
    const damage = damageOf(kind, [next.next().value, next.next().value], whole);
    if (!isHarm(damage, whole)) continue;
    done += 1;
    const before = new Map(
      [...damage.keys()].map((path) => [path, paths.includes(path) ? whole.read(path) : null]),
    );
    put(folder, damage);
    if (!(await find())) missed.push(`${kind}: ${[...damage.keys()].join(', ')}`);
    put(folder, before);
  }
  return missed;
}

function put(folder: string, files: Damage): void {
  for (const [path, bytes] of files) {
    if (bytes === null) rmSync(join(folder, path), { force: true });
    else {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  }
}

test('npm run verify finds every changed byte of a source or an entry', async (context) => {
  attacked(context, OF_ARCHIVE);
  const content = join(root, 'content');
  const [sources, out] = [join(content, 'sources'), join(content, 'articles')];
  await cp(join(FIXTURES, 'config'), content, { recursive: true });
  await cp('content/sources', sources, { recursive: true });
  for await (const file of glob('tests/fixtures/*/source*.*')) {
    const [, , name = '', source = ''] = file.split('/');
    await cp(file, join(sources, name, source));
  }
  writeFileSync(join(content, 'decisions.yaml'), 'decisions: []\n');
  const environment = { ARCHIVE_CONTENT: content, ARCHIVE_CACHE: join(root, 'kept') };
  await ingestCli([], environment);
  const config = await loadConfig(content);
  const today = new Date().toISOString().slice(0, 10);
  const task = { sources, out, config, files: disk, today, onProgress: () => undefined };
  const find = async () => {
    if ((await verifySources(sources, out)).differences.length > 0) return true;
    // What it cannot read it refuses with an error, as the command does.
    return verify(task).then(
      ({ differences }) => differences.length > 0,
      () => true,
    );
  };
  expect(await verify(task)).toMatchObject({ differences: [] });
  expect(await find()).toBe(false);
  const half = OF_ARCHIVE / 2;
  expect(await damageAll(sources, half, find)).toEqual([]);
  expect(await damageAll(out, half, find)).toEqual([]);
  expect(await find()).toBe(false);
});

test('npm run verify -- dist finds every changed byte of a site', async (context) => {
  attacked(context, OF_SITE);
  const dist = join(root, 'dist');
  await buildSite({ ARCHIVE_DIST: dist });
  const find = () => Promise.resolve(verifySite(dist, () => undefined).differences.length > 0);
  expect(await find()).toBe(false);
  expect(await damageAll(dist, OF_SITE, find)).toEqual([]);
  expect(await find()).toBe(false);
  expect(listSite(dist).files.filter(isOfFixity)).toHaveLength(1);
});
