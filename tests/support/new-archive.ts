import { execFile } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';

/** What a command came to. */
export interface CommandRun {
  readonly status: number;
  /** What it wrote, errors too, without colours. */
  readonly output: string;
}

/** Runs a line of a shell as a person would, outside the test runner. @param cwd where */
export function runLine(line: string, cwd: string): Promise<CommandRun> {
  // Of the runner's own variables some would colour the output, and some make it run other tests.
  const kept = Object.entries(process.env).filter(
    ([key]) => !/^(?:VITEST|TEST$|FORCE_COLOR)/.test(key),
  );
  const env = {
    ...Object.fromEntries(kept),
    NODE_ENV: '',
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  return new Promise((done) => {
    const child = execFile(
      'bash',
      ['-c', line],
      { cwd, env, maxBuffer: 1 << 26 },
      (_, stdout, stderr) => {
        done({ status: child.exitCode ?? -1, output: `${stdout}${stderr}` });
      },
    );
  });
}

/** Stands for `npm ci` in an archive made by a test: it has packages that the press has, too. */
export async function linkPackages(archive: string): Promise<void> {
  await symlink(resolve('node_modules'), join(archive, 'node_modules'), 'junction');
}
