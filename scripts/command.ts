import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import process from 'node:process';
import { archivePaths } from '../src/archive-paths.ts';
import { diskFault } from '../src/lib/disk-faults.ts';
import { callFault } from './call.ts';
import { printableLines } from './printable.ts';
import { runDate } from './run-date.ts';
import { syntaxFault } from './syntax-fault.ts';
import { reasonOf } from '../src/lib/reason-of.ts';

/** What the commands have in common: their clock, their progress, and how they fail. */

// Node keeps what it made of each module, types taken off, by its content. Static imports are read before this line
// runs, so that a command imports what it works with when it knows its call.
const COMPILED = resolve(archivePaths.cache, 'compiled');
enableCompileCache(COMPILED);
// Threads are told by the environment that they begin with: half of their start is compiling.
process.env['NODE_COMPILE_CACHE'] = COMPILED;

/** How often progress is drawn on a terminal, in milliseconds. */
const PROGRESS_INTERVAL = 200;

/** Today where the machine stands, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Runs a command and sets the exit status of the process.
 * @param name for the message of what goes wrong
 * @param main gives the status; what it throws is told by its message, with status 2
 */
export async function run(name: string, main: () => Promise<0 | 1 | 2>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (thrown) {
    const error = diskFault(thrown);
    const what = syntaxFault(error) ?? reasonOf(error);
    process.stderr.write(`${name}: ${printableLines(what)}\n`);
    process.exitCode = 2;
  }
}

/**
 * What ingest and verify work on: the folders that the call names and this archive's configuration.
 * @throws Error where there is no folder of sources, or a file of the configuration is wrong
 */
export async function archiveTask({ sources, out }: { sources: string; out: string }) {
  const { site } = await import('../src/site.config.ts');
  const { checkSite } = await import('../src/lib/site-check.ts');
  const { loadConfig } = await import('./ingest/config.ts');
  const { disk } = await import('./ingest/files.ts');
  checkSite(site);
  await mustBeFolder('--sources', sources);
  const config = await loadConfig(archivePaths.content);
  const draw = drawing();
  const number = (value: number) => value.toLocaleString('en');
  const onProgress = (done: number, read: number, total: number) => {
    // Writing numbers for nobody takes a tenth of a second at 10,000.
    if (!isWatched()) return;
    draw(
      read === total ? '' : `${number(done)} sources, ${number(read)} of ${number(total)} files`,
    );
  };
  return {
    sources,
    out,
    config,
    files: disk,
    today: runDate(process.env['SOURCE_DATE_EPOCH'], today()),
    onProgress,
  };
}

/**
 * Reads entries while nobody changes them: half of one run and half of the next would be told as differences, or handed over.
 * @param folder of the entries
 * @throws Error that says who is at work there
 */
export async function undisturbed<Result>(
  folder: string,
  read: () => Promise<Result>,
): Promise<Result> {
  // Where there is no folder nothing is made for its sake.
  if (!existsSync(folder)) return read();
  const { holding } = await import('../src/lib/hold.ts');
  return holding({ folder, way: 'together', cache: archivePaths.cache }, read);
}

/** @throws Error where the folder that an option or an argument names is not there */
export async function mustBeFolder(option: string, path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) throw callFault('folder-missing', option, `"${path}" is no folder`);
}

/**
 * Draws one line of progress in place, on a terminal only: elsewhere, and in CI, nothing.
 * @returns what to call with the line as it is now; '' wipes it, at once
 */
export function drawing(): (line: string) => void {
  if (!isWatched()) return () => undefined;
  let drawn = Date.now();
  return (line) => {
    const now = Date.now();
    if (line !== '' && now - drawn < PROGRESS_INTERVAL) return;
    drawn = now;
    process.stderr.write(`\r\x1b[K${line}`);
  };
}

/** Draws how many files are done, of how many, and wipes that with the last. */
export function countingFiles(): (done: number, total: number) => void {
  const draw = drawing();
  const number = (value: number) => value.toLocaleString('en');
  return (done, total) => {
    draw(done === total ? '' : `${number(done)} of ${number(total)} files`);
  };
}

/** Whether messages may have colours: on a terminal, where `NO_COLOR` (no-color.org) does not forbid it. */
export function mayColour(): boolean {
  return isWatched() && (process.env['NO_COLOR'] ?? '') === '';
}

/** Whether somebody looks on: a terminal, and no run of CI. */
function isWatched(): boolean {
  return process.stderr.isTTY && (process.env['CI'] ?? '') === '';
}
