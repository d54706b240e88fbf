import { afterEach, expect, test } from 'vitest';
import { Pool } from '../../../src/press/pool.ts';

/** Answers each task with its name, the thread that had it and how many it had had; `fail` fails, `warn` warns besides. */
const WORKER = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId, workerData } from 'node:worker_threads';
    let had = 0;
    parentPort.on('message', (name) => {
      if (name === 'warn') parentPort.postMessage({ warning: workerData });
      had += 1;
      const answer = name === 'fail' ? { error: new Error('no') } : { result: { name, threadId, had } };
      setTimeout(() => parentPort.postMessage(answer), 5);
    });
  `)}`,
);

interface Result {
  readonly name: string;
  readonly threadId: number;
  readonly had: number;
}

const warnings: string[] = [];
let pool: Pool<string>;
afterEach(() => pool.close());

function open(size: number): void {
  pool = new Pool(WORKER, { size, data: 'fog', warn: (warning) => warnings.push(warning) });
}

const namesInOrder = async (tasks: readonly (readonly [string, 'first' | 'last'])[]) => {
  const order: string[] = [];
  await Promise.all(
    tasks.map(async ([task, place]) => {
      order.push((await pool.run<Result>(task, place)).name);
    }),
  );
  return order;
};

test('tasks are done in the order of the calls, those to come first before all that wait', async () => {
  open(1);
  const tasks = [
    ['a', 'last'],
    ['b', 'last'],
    ['c', 'first'],
    ['d', 'first'],
    ['e', 'last'],
  ] as const;
  expect(await namesInOrder(tasks)).toEqual(['a', 'd', 'c', 'b', 'e']);
});

test('of threads without a task the one that had one last has the next', async () => {
  open(3);
  const one = await pool.run<Result>('a');
  for (let had = 2; had < 5; had++) {
    expect(await pool.run<Result>('b')).toEqual({ name: 'b', threadId: one.threadId, had });
  }
});

test('all threads work where there is work for all', async () => {
  open(3);
  const results = await Promise.all(['a', 'b', 'c'].map((task) => pool.run<Result>(task)));
  expect(new Set(results.map(({ threadId }) => threadId)).size).toBe(3);
});

test('what a task throws reaches who asked, and the thread goes on', async () => {
  open(1);
  await expect(pool.run('fail')).rejects.toThrow('no');
  expect((await pool.run<Result>('a')).had).toBe(2);
});

test('a warning comes before the answer and is none', async () => {
  open(1);
  expect((await pool.run<Result>('warn')).name).toBe('warn');
  expect(warnings).toEqual(['fog']);
});
