import { words } from '../words.ts';
import type { Answers, Asked, Question, Reply } from './search-worker.ts';

type Kind = Question['kind'];
type Ask<K extends Kind> = Extract<Question, { kind: K }>;

interface Waiting {
  readonly kind: Kind;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly progress: ((done: number, of: number) => void) | undefined;
}

/** Asks the worker. */
export class SearchClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #turn = 0;
  #isRunning = false;
  /** Why the worker does not run: nothing that is asked of it is ever answered. */
  #failure: Error | undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      this.#take(data);
    });
    worker.addEventListener('error', ({ message }) => {
      const error = new Error(message || words.searchSaid.notLoaded);
      for (const { reject } of this.#waiting.values()) reject(error);
      if (!this.#isRunning) this.#failure = error;
    });
  }

  /** @throws Error with what the worker says is wrong */
  ask<K extends Kind>(
    question: Ask<K>,
    more: { progress?: (done: number, of: number) => void; signal?: AbortSignal } = {},
  ): Promise<Answers[K]> {
    if (this.#failure) return Promise.reject(this.#failure);
    const turn = ++this.#turn;
    return new Promise<Answers[K]>((resolve, reject) => {
      this.#waiting.set(turn, {
        ...{ kind: question.kind, resolve, reject },
        progress: more.progress,
      });
      more.signal?.addEventListener('abort', () => {
        this.#send({ kind: 'cancel', of: turn, turn: ++this.#turn });
      });
      this.#send({ ...question, turn });
    });
  }

  #send(asked: Asked): void {
    this.#worker.postMessage(asked);
  }

  #take(reply: Reply): void {
    this.#isRunning = true;
    const waiting = this.#waiting.get(reply.turn);
    if (!waiting) return;
    if (reply.kind === 'progress') {
      waiting.progress?.(reply.done, reply.of);
      return;
    }
    this.#waiting.delete(reply.turn);
    if (reply.kind === 'failed') {
      waiting.reject(new Error(reply.message));
      return;
    }
    // What `npm run bench` reads, and the browser's own tools show.
    performance.measure(waiting.kind, { start: performance.now() - reply.milliseconds });
    waiting.resolve(reply.answer as never);
  }
}
