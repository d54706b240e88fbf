import { expect, test, vi } from 'vitest';
import { SearchClient } from '../../../src/client/search-client.ts';

/** What of a worker the client uses. */
class FakeWorker extends EventTarget {
  readonly postMessage = vi.fn();
}

function open() {
  const worker = new FakeWorker();
  return { worker, client: new SearchClient(worker as unknown as Worker) };
}

const QUESTION = { kind: 'suggest', typed: 'fog', caret: 3 } as const;

test('of a worker that does not run nothing is waited for', async () => {
  const { worker, client } = open();
  const before = client.ask(QUESTION);
  worker.dispatchEvent(Object.assign(new Event('error'), { message: 'no such file' }));
  await expect(before).rejects.toThrow('no such file');
  await expect(client.ask(QUESTION)).rejects.toThrow('no such file');
  expect(worker.postMessage).toHaveBeenCalledTimes(1);
});

test('a worker that has answered is asked again, whatever went wrong since', async () => {
  const { worker, client } = open();
  const answer = (turn: number) => {
    const data = { kind: 'done', turn, answer: turn, milliseconds: 1 };
    worker.dispatchEvent(new MessageEvent('message', { data }));
  };
  const first = client.ask(QUESTION);
  answer(1);
  expect(await first).toBe(1);
  const second = client.ask(QUESTION);
  worker.dispatchEvent(Object.assign(new Event('error'), { message: 'a fault' }));
  await expect(second).rejects.toThrow('a fault');
  const third = client.ask(QUESTION);
  answer(3);
  expect(await third).toBe(3);
});

test('an answer goes to the question that it was asked for', async () => {
  const { worker, client } = open();
  const [first, second] = [client.ask(QUESTION), client.ask(QUESTION)];
  for (const turn of [2, 1]) {
    const data = { kind: 'done', turn, answer: `answer ${turn}`, milliseconds: 1 };
    worker.dispatchEvent(new MessageEvent('message', { data }));
  }
  expect(await Promise.all([first, second])).toEqual(['answer 1', 'answer 2']);
});
