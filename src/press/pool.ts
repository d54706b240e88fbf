import { Worker } from 'node:worker_threads';

/** Threads that work off a list of tasks, each thread one task after the other. */

/** What a thread answers to the task that it was sent; warnings come before. */
export type Answer =
  { readonly result: unknown } | { readonly error: unknown } | { readonly warning: string };

interface Waiting<Task> {
  readonly task: Task;
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread<Task> {
  readonly worker: Worker;
  busy: Waiting<Task> | null;
}

/** A page leaves much behind that is of no use a moment later: with room for it, less is looked through and moved. */
const YOUNG = { maxYoungGenerationSizeMb: 192 } as const;

export class Pool<Task> {
  readonly #threads: Thread<Task>[];
  /** Those without a task. The one that had one last is the next: what it has read is read. */
  readonly #free: Thread<Task>[];
  readonly #waiting: Waiting<Task>[] = [];
  #failure: Error | null = null;

  /**
   * @param module what each thread runs: it answers each task with an {@link Answer}
   * @param size how many threads
   * @param warn told what is amiss without being wrong
   */
  constructor(
    module: URL,
    {
      size,
      data,
      warn,
    }: { readonly size: number; readonly data: unknown; readonly warn: (warning: string) => void },
  ) {
    this.#threads = Array.from({ length: size }, () => {
      const thread: Thread<Task> = {
        worker: new Worker(module, { workerData: data, resourceLimits: YOUNG }),
        busy: null,
      };
      thread.worker.on('message', (answer: Answer) => {
        if ('warning' in answer) {
          warn(answer.warning);
          return;
        }
        const { busy } = thread;
        thread.busy = null;
        if ('error' in answer) busy?.reject(answer.error);
        else busy?.resolve(answer.result as never);
        this.#next(thread);
      });
      // Out of memory, or a fault outside of any task: nothing that waits would ever be answered.
      thread.worker.on('error', (error) => {
        this.#failure = error instanceof Error ? error : new Error('A thread ended.');
        for (const { reject } of [
          ...(thread.busy ? [thread.busy] : []),
          ...this.#waiting.splice(0),
        ]) {
          reject(error);
        }
      });
      return thread;
    });
    this.#free = [...this.#threads];
  }

  /**
   * Has a task done by the next thread that is free, in the order of the calls.
   * @param place `first` puts it before all that wait
   * @throws what the task throws
   */
  run<Result>(task: Task, place: 'first' | 'last' = 'last'): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      if (this.#failure) {
        reject(this.#failure);
        return;
      }
      this.#waiting[place === 'first' ? 'unshift' : 'push']({ task, resolve, reject });
      const free = this.#free.pop();
      if (free) this.#next(free);
    });
  }

  /** Ends all threads, whatever they are at. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #next(thread: Thread<Task>): void {
    const waiting = this.#waiting.shift();
    if (!waiting) {
      this.#free.push(thread);
      return;
    }
    thread.busy = waiting;
    thread.worker.postMessage(waiting.task);
  }
}
