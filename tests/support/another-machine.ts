import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before a program, in each of its threads (`node --import`), this makes the machine another one, as far as a
 * program can tell: its day, the order in which it lists folders, how many cores it has, its name, and who may read
 * what is written. `ANOTHER_MACHINE` says which, as {@link Machine} in JSON.
 */

export interface Machine {
  /** How many days its clock is ahead. */
  readonly days: number;
  /** Orders the names in a folder: another number, another order. */
  readonly order: number;
  readonly cores: number;
  readonly umask: number;
}

const { days, order, cores, umask } = JSON.parse(process.env['ANOTHER_MACHINE'] ?? '') as Machine;

const ahead = days * 24 * 60 * 60 * 1000;
const ThisDate = Date;
globalThis.Date = new Proxy(ThisDate, {
  construct: (target, args: number[], self) =>
    Reflect.construct(target, args.length === 0 ? [target.now() + ahead] : args, self) as Date,
  apply: () => new ThisDate(ThisDate.now() + ahead).toString(),
  get: (target, name) =>
    name === 'now' ? () => target.now() + ahead : (Reflect.get(target, name) as unknown),
});

/** Sorts what a folder lists by a sum of each name that the number changes. */
function reordered<Listed>(listed: readonly Listed[]): Listed[] {
  const nameOf = (one: Listed) =>
    typeof one === 'object' && one !== null && 'name' in one ? String(one.name) : String(one);
  const sumOf = (name: string) => {
    let sum = order;
    for (const letter of name) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    return sum;
  };
  return listed
    .map((one) => [sumOf(nameOf(one)), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

type Call = (...args: unknown[]) => unknown;
const { readdir, readdirSync } = fs as unknown as Record<'readdir' | 'readdirSync', Call>;
const promised = fs.promises.readdir as unknown as (...args: unknown[]) => Promise<unknown[]>;
Object.assign(fs, {
  readdirSync: (...args: unknown[]) => reordered(readdirSync(...args) as unknown[]),
  readdir: (...args: unknown[]) => {
    const told = args.pop() as (error: Error | null, listed?: unknown[]) => void;
    readdir(...args, (error: Error | null, listed?: unknown[]) => {
      told(error, listed && reordered(listed));
    });
  },
});
Object.assign(fs.promises, {
  readdir: async (...args: unknown[]) => reordered(await promised(...args)),
});
Object.assign(os, {
  availableParallelism: () => cores,
  cpus: () => Array.from({ length: cores }, () => ({ model: 'another', speed: 1, times: {} })),
  hostname: () => `machine-${order}`,
});
syncBuiltinESMExports();
if (isMainThread) process.umask(umask);
