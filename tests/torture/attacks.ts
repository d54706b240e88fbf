import type { TestContext } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** How often the promise that the test is named after was attacked. */
    attacks?: number;
  }
}

/**
 * Has a test stand in the table of `npm run torture`: its name is the promise, its fate whether that was kept.
 * @param attacks how many ways to break it, or moments at which to, the test went through
 */
export function attacked({ task }: Pick<TestContext, 'task'>, attacks: number): void {
  task.meta.attacks = attacks;
}
