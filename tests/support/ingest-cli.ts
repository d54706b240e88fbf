import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

export interface CliRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `node scripts/ingest.ts` as a person would: see {@link commandCli}. */
export function ingestCli(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CliRun> {
  return commandCli('scripts/ingest.ts', args, environment);
}

/**
 * Runs a command of the project as a person would, without a terminal.
 * @param file such as `scripts/bag.ts`
 * @param args its arguments
 * @param environment variables besides those of this process, such as ARCHIVE_CONTENT
 */
export function commandCli(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CliRun> {
  return commandIn(PROJECT, { file, args, environment });
}

interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** The same in a copy of the project. @param cwd its folder */
export function commandIn(cwd: string, { file, args, environment }: Command): Promise<CliRun> {
  return new Promise((resolve) => {
    // Apart from what the project's own archive keeps.
    const cache = { ARCHIVE_CACHE: join(tmpdir(), 'news-archive-tests') };
    const env = { ...cache, ...process.env, ...environment };
    const options = { cwd, env, maxBuffer: 1 << 26 };
    const child = execFile(process.execPath, [file, ...args], options, (_, stdout, stderr) => {
      resolve({ status: child.exitCode ?? -1, stdout, stderr });
    });
  });
}
