import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { folderKey } from './folder-key.ts';
import { reasonOf } from './reason-of.ts';

/**
 * Keeps programs apart that work on one folder: who changes it is alone, who reads it stands together with others who
 * read. The lock is the system's own (fcntl, LockFileEx), held on an empty file beside the folder: it is gone with
 * the program that has it, however that ends, so that no lock is ever left behind and none has to be judged by its age or
 * by the number of a process. Node has no call for it; SQLite, which comes with Node, takes just such a lock for each
 * transaction (sqlite.org/lockingv3.html). Beside it each holder says who it is, for the message alone.
 *
 * The file itself is never removed: another could be waiting with it in hand.
 */

/** What is to be held. */
export interface Wanted {
  /** The folder, which need not be there yet. */
  readonly folder: string;
  /** Alone to change it, together with others to read it. */
  readonly way: 'alone' | 'together';
  /** The folder of what is kept from run to run: the lock lies there where nothing can be written beside the folder. */
  readonly cache: string;
}

/** Who holds a folder. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When it began, as RFC 3339 has it, in UTC. */
  readonly since: string;
  /** As it was called. */
  readonly command: string;
}

/**
 * How long to wait for another, in milliseconds: as long as it takes to ask whether the lock is free. Who reads waits
 * for longer than who writes: a writer that is about to be refused stands in the way of new readers till then.
 */
const PATIENCE = { alone: 250, together: 2000 } as const;

/**
 * Holds a folder until the program ends, or what is returned is called.
 * @returns what lets go of it
 * @throws Error that says who has it, since when and what to do, where another is at work there
 */
export function hold({ folder, way, cache }: Wanted): () => void {
  const lock = lockOf(folder, way, cache);
  // Nothing can be written here, and nobody has: there is nobody to be kept apart from.
  if (lock === null) return () => undefined;
  const database = new DatabaseSync(lock, { timeout: PATIENCE[way] });
  try {
    database.exec(
      way === 'alone' ? 'BEGIN EXCLUSIVE' : 'BEGIN; SELECT count(*) FROM sqlite_schema',
    );
  } catch (error) {
    database.close();
    throw busy(error, { folder, lock });
  }
  held.add(database);
  const sign = signOf(lock, process.pid);
  // Whoever signed here before has ended: nobody else can hold what is held alone.
  if (way === 'alone') for (const { file } of holdersOf(lock)) rmSync(file, { force: true });
  signIn(sign);
  return () => {
    rmSync(sign, { force: true });
    held.delete(database);
    database.close();
  };
}

/**
 * Works while a folder is held, and lets go of it however that ends.
 * @throws as {@link hold}, and what the work throws
 */
export async function holding<Result>(
  wanted: Wanted,
  work: () => Promise<Result>,
): Promise<Result> {
  const letGo = hold(wanted);
  try {
    return await work();
  } finally {
    letGo();
  }
}

/** What this program holds: the lock of a database that nothing leads to would go with it, whenever memory is cleared. */
const held = new Set<DatabaseSync>();

/** @returns where the lock of a folder is; null where there is none and none can be made, for who only reads */
function lockOf(folder: string, way: Wanted['way'], cache: string): string | null {
  const path = realPath(folder);
  const beside = join(dirname(path), `.${basename(path)}.lock`);
  for (const lock of [beside, join(cache, 'locks', folderKey(path))]) {
    const found = make(lock);
    // SQLite would take a lock to read where it cannot write, and say nothing.
    if (found === 'writable' || (found === 'readable' && way === 'together')) return lock;
    if (found === 'readable' && !isReadOnly(lock)) {
      throw new Error(
        `${folder} [no-permission]: its lock, ${lock}, belongs to another user. Run this as that user, or make it writable.`,
      );
    }
  }
  if (way === 'together') return null;
  throw new Error(
    `${folder} [read-only]: it cannot be locked: neither ${beside} can be written, nor ${cache}. Name a folder that can be written, and run this again.`,
  );
}

/** A folder by one name, however it was called. */
function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const path = resolve(folder);
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}

/** Makes sure that a file is there. It is never opened by a program that may hold it: to close it would let go. */
function make(file: string): 'writable' | 'readable' | null {
  try {
    mkdirSync(dirname(file), { recursive: true });
    closeSync(openSync(file, 'wx', 0o666));
  } catch {
    // It is there, or cannot be made: the next line tells which.
  }
  const may = (mode: number) => {
    try {
      accessSync(file, mode);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  };
  if (may(constants.R_OK | constants.W_OK)) return 'writable';
  return may(constants.R_OK) ? 'readable' : null;
}

/** Whether it is the disk that takes nothing, and no permission that lacks. */
function isReadOnly(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EROFS';
  }
}

/** SQLite's code of a lock that another has (sqlite.org/rescode.html#busy). */
const SQLITE_BUSY = 5;

function busy(error: unknown, { folder, lock }: { folder: string; lock: string }): Error {
  const { errcode } = error as { readonly errcode?: number };
  if (errcode !== SQLITE_BUSY) {
    const reason = reasonOf(error);
    const told = `${folder} [lock-fails]: the system gives no lock on ${lock} (${reason}).`;
    return new Error(`${told} Name a folder on a disk that has locks.`, { cause: error });
  }
  const holders = holdersOf(lock).flatMap(({ holder }) => (isAtWork(holder) ? [holder] : []));
  const who = holders.map(
    ({ command, pid, host, since }) => `"${command}" (process ${pid} on ${host}, since ${since})`,
  );
  const named = who.length === 0 ? 'another run' : who.join(' and ');
  return new Error(
    `${folder} [folder-busy]: ${named} is at work there. Wait until it has ended, or end it, and run this again.`,
  );
}

function signOf(lock: string, pid: number): string {
  return `${lock}.${pid}`;
}

function signIn(sign: string): void {
  const [, script = '', ...args] = process.argv;
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    command: [basename(script), ...args].join(' '),
  };
  try {
    writeFileSync(sign, JSON.stringify(holder));
  } catch {
    // On a full disk the lock holds as well; others are not told whose it is.
  }
}

function holdersOf(lock: string): { readonly file: string; readonly holder: Holder | null }[] {
  const prefix = `${basename(lock)}.`;
  return readdirSync(dirname(lock))
    .filter((name) => name.startsWith(prefix))
    .map((name) => {
      const file = join(dirname(lock), name);
      return { file, holder: readHolder(file) };
    });
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    // Signed out since, or not signed to the end.
    return null;
  }
}

/** Whether a holder may be at work; of another machine nothing is known. */
function isAtWork(holder: Holder | null): holder is Holder {
  if (holder === null) return false;
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
