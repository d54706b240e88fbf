import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { madeUpArticles, writeMadeUpConfig } from '../tests/support/made-up.ts';
import { run } from './command.ts';
import { table } from './ingest/table.ts';

const HELP = `Measures what ingest takes, on made-up articles of about 4 KB: time, speed, and peak of memory.

Usage: npm run bench -- [options]

  --articles N   how many (default: 10000)
  --help         show this

Each figure is of one run of the whole command, start of the program included.
`;

/** 2.3 times 1,750 bytes: real articles of the kind have 550 words, about 4 KB. */
const LENGTH = 2.3;

await run('bench', async () => {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '10000' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const size = Number(values.articles);
  if (!Number.isInteger(size) || size < 1)
    throw new Error(`--articles ${values.articles}: expected a number`);
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await measureAll(folder, size);
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

async function measureAll(folder: string, size: number): Promise<void> {
  const bytes = await writeArticles(folder, size);
  process.stdout.write(
    `${size.toLocaleString('en')} made-up articles, ${(bytes / size / 1000).toFixed(1)} KB each; Node ${process.version}, ${availableParallelism()} cores\n\n`,
  );
  const ingest = ['scripts/ingest.ts'];
  const rows: string[][] = [];
  const note = async (what: string, args: readonly string[]) => {
    const { seconds, memory } = await measure(folder, args);
    rows.push([
      what,
      seconds.toFixed(1),
      Math.round(size / seconds).toLocaleString('en'),
      memory.toFixed(0),
    ]);
  };
  await note('ingest, from nothing', [...ingest, '--sources', join(folder, 'sources')]);
  await note('ingest again, nothing changed', ingest);
  await rm(join(folder, 'articles'), { recursive: true });
  await note('ingest, one .jsonl file', [...ingest, '--sources', join(folder, 'bulk')]);
  await rm(join(folder, 'articles'), { recursive: true });
  await measure(folder, ingest);
  await note('verify', ['scripts/verify.ts']);
  const text = table(
    [
      { head: 'What', widest: 40 },
      { head: 'Seconds', widest: 10, align: 'right' },
      { head: 'Articles/s', widest: 10, align: 'right' },
      { head: 'Peak MiB', widest: 10, align: 'right' },
    ],
    rows,
  );
  process.stdout.write(`${text}\n`);
}

async function writeArticles(folder: string, size: number): Promise<number> {
  await mkdir(join(folder, 'sources'), { recursive: true });
  await mkdir(join(folder, 'bulk'), { recursive: true });
  await writeMadeUpConfig(folder);
  let bytes = 0;
  let records: string[] = [];
  const bulk = join(folder, 'bulk', 'articles.jsonl');
  await writeFile(bulk, '');
  for (const { article, source } of madeUpArticles(size, LENGTH)) {
    bytes += Buffer.byteLength(source);
    const [title = '', ...text] = source.split('\n\n');
    await writeFile(join(folder, 'sources', article.file), source);
    records.push(JSON.stringify({ title, text: text.join('\n\n') }));
    if (records.length === 1000) {
      await writeFile(bulk, `${records.join('\n')}\n`, { flag: 'a' });
      records = [];
    }
  }
  await writeFile(bulk, `${records.join('\n')}\n`, { flag: 'a' });
  return bytes;
}

interface Measured {
  readonly seconds: number;
  /** Peak of memory in MiB. */
  readonly memory: number;
}

async function measure(folder: string, args: readonly string[]): Promise<Measured> {
  const usage = join(folder, 'usage');
  const preload = fileURLToPath(new URL('bench/usage.ts', import.meta.url));
  const env = { ...process.env, ARCHIVE_CONTENT: folder, BENCH_USAGE: usage };
  const start = performance.now();
  const status = await new Promise<number | null>((resolve, reject) => {
    spawn(process.execPath, ['--import', preload, ...args], { env, stdio: 'ignore' })
      .on('error', reject)
      .on('close', resolve);
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with status ${status ?? 'none'}`);
  return { seconds, memory: Number(await readFile(usage, 'utf8')) / 1024 };
}
