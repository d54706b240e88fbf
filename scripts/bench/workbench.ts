import { readFile, writeFile } from 'node:fs/promises';
import { createServer, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { spreadOf } from './figures.ts';
import { measureServer, type Meter } from './measure.ts';
import type { Result, StageName } from './results.ts';
import type { Workbench } from './systems/project.ts';

/** How long a person waits who works on the site: for the server, for its first page, for an edit to be seen. */

export const LOOPBACK = '127.0.0.1';

/** How often is asked whether the server listens, or a page shows an edit, in milliseconds. */
const INTERVAL = 10;
/** The median of so many edits is told. */
const EDITS = 5;
/** Between two edits, in milliseconds: a person reads what came of the first. */
const REST = 1000;

/**
 * Measures the server of a site that was built.
 * @param size how many articles
 * @param timeout in seconds, for all
 * @returns a row for each of its stages
 * @throws CommandFailure where it cannot be run, ends by itself, or takes longer
 */
export async function measureWorkbench(
  { server, article }: Workbench,
  { system, size }: Pick<Result, 'system' | 'size'>,
  timeout: number,
): Promise<Result[]> {
  const port = await freePort();
  const { file, path } = await article();
  const page = `http://${LOOPBACK}:${port}${path}`;
  return measureServer(server(port), timeout, async (meter, over) => {
    const row = (stage: StageName, taken: Taken): Result => ({
      ...{ system, size, stage },
      ...{ wall_s: round(taken.wall), cpu_s: round(taken.cpu), peak_kb: taken.peak },
      ...{ bytes: 0, files: 0 },
    });
    await listening(port, over);
    const start = row('dev-start', meter());
    const first = row('dev-page', await taking(meter, () => pageWith(page, '', over)));
    const edits: Taken[] = [];
    const text = await readFile(file, 'utf8');
    try {
      for (let edit = 1; edit <= EDITS; edit += 1) {
        await pause(REST);
        const word = `edited${edit}`;
        const shown = async () => {
          await writeFile(file, `${text}\n${word}\n`);
          await pageWith(page, word, over);
        };
        edits.push(await taking(meter, shown));
      }
    } finally {
      await writeFile(file, text);
    }
    const middle = (key: keyof Taken) => spreadOf(edits.map((one) => one[key]))?.median ?? 0;
    const edit = { wall: middle('wall'), cpu: middle('cpu'), peak: middle('peak') };
    return [start, first, row('dev-edit', edit)];
  });
}

type Taken = ReturnType<Meter>;

async function taking(meter: Meter, act: () => Promise<void>): Promise<Taken> {
  const before = meter();
  await act();
  const after = meter();
  return { wall: after.wall - before.wall, cpu: after.cpu - before.cpu, peak: after.peak };
}

/** Waits until a page is drawn that has a word in it. @throws AbortError where the server has ended */
async function pageWith(page: string, word: string, over: AbortSignal): Promise<void> {
  while (!(await hasWord(page, word, over))) await pause(INTERVAL, undefined, { signal: over });
}

async function hasWord(page: string, word: string, over: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(page, { signal: over });
    return response.ok && (await response.text()).includes(word);
  } catch {
    // It may be about to end.
    return false;
  }
}

async function listening(port: number, over: AbortSignal): Promise<void> {
  while (!(await answers(port))) await pause(INTERVAL, undefined, { signal: over });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, LOOPBACK);
    const end = (listens: boolean) => {
      socket.destroy();
      resolve(listens);
    };
    socket.once('connect', () => {
      end(true);
    });
    socket.once('error', () => {
      end(false);
    });
  });
}

/** A port that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, LOOPBACK, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

function round(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
