import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

/**
 * Loaded before a command by `node --import`, in each of its threads: ends the process by SIGKILL at the n-th change that
 * it makes to the disk, in the middle of it where it is a write. What SQLite and other programs write is not counted.
 */

type Act = (...args: unknown[]) => unknown;

const calls = fs as unknown as Record<string, Act>;
const at = Number(process.env['KILL_AT']);
const { openSync, writeSync, fstatSync } = fs;
/** A byte a change, in a file that all threads have open. */
const tally = openSync(process.env['KILL_TALLY'] ?? '', 'a');

function count(): number {
  writeSync(tally, '.');
  return fstatSync(tally).size;
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
  // The signal may reach another thread first.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
}

function half(content: unknown): Uint8Array {
  const bytes = typeof content === 'string' ? Buffer.from(content) : (content as Uint8Array);
  return bytes.subarray(0, bytes.length >> 1);
}

/** @param act stands in for a call: it is given that call, whether it is the one, and how many were before */
function standIn(
  names: readonly string[],
  act: (own: Act, args: unknown[], now: number) => unknown,
): void {
  for (const name of names) {
    const own = calls[name];
    if (!own) throw new RangeError(`node:fs has no ${name}`);
    calls[name] = (...args) => (isOfOutput(name, args) ? own(...args) : act(own, args, count()));
  }
}

/** Whether a call writes to the terminal, which is no change of the disk. */
function isOfOutput(name: string, [file]: readonly unknown[]): boolean {
  return name === 'writeSync' && Number(file) <= 2;
}

standIn(
  ['renameSync', 'rmSync', 'rmdirSync', 'mkdirSync', 'linkSync', 'symlinkSync'],
  (own, args, now) => {
    // Every other time just before it.
    if (now === at && now % 2 === 0) die();
    const result = own(...args);
    if (now === at) die();
    return result;
  },
);

standIn(['writeFileSync', 'appendFileSync', 'writeSync'], (own, [file, content, ...rest], now) => {
  if (now !== at) return own(file, content, ...rest);
  const result = own(file, half(content));
  die();
  return result;
});

syncBuiltinESMExports();
