import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { madeUpArticles, writeMadeUpConfig } from '../../tests/support/made-up.ts';

/** What ingest and verify take, on made-up articles. */

/** 2.3 times 1,750 bytes: about the 4 KB of real articles of the kind. */
const LENGTH = 2.3;

export interface IngestFigures {
  /** Mean size of a source, in bytes. */
  readonly bytes: number;
  readonly runs: readonly IngestRun[];
}

/** One run of a whole command, start of the program included. */
interface IngestRun {
  readonly what: string;
  readonly seconds: number;
  /** Peak of memory in MiB. */
  readonly memory: number;
}

/**
 * Measures ingest and verify.
 * @param folder an empty one, for the articles
 * @param size how many articles
 */
export async function measureIngest(folder: string, size: number): Promise<IngestFigures> {
  const bytes = await writeArticles(folder, size);
  const ingest = ['scripts/ingest.ts'];
  const runs: IngestRun[] = [];
  const note = async (what: string, args: readonly string[]) => {
    runs.push({ what, ...(await measure(folder, args)) });
  };
  await note('ingest, from nothing', [...ingest, '--sources', join(folder, 'sources')]);
  await note('ingest again, nothing changed', ingest);
  await rm(join(folder, 'articles'), { recursive: true });
  await note('ingest, one .jsonl file', [...ingest, '--sources', join(folder, 'bulk')]);
  await rm(join(folder, 'articles'), { recursive: true });
  await measure(folder, ingest);
  await note('verify', ['scripts/verify.ts']);
  return { bytes: bytes / size, runs };
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

async function measure(
  folder: string,
  args: readonly string[],
): Promise<Pick<IngestRun, 'seconds' | 'memory'>> {
  const usage = join(folder, 'usage');
  const preload = fileURLToPath(new URL('usage.ts', import.meta.url));
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
