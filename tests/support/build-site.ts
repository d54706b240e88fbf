import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';

/**
 * Builds a site, as `npm run build` does.
 * @param env variables of the environment besides those of this process, such as `ARCHIVE_DIST`
 * @param cwd the project
 * @returns what it told
 */
export async function buildSite(
  env: Readonly<Record<string, string>>,
  cwd?: string,
): Promise<string> {
  return runNode(['scripts/build.ts'], env, cwd);
}

/** Runs Node as a person would, outside the test runner. @returns what it told @throws Error with what it wrote, where it fails */
export async function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd = process.cwd(),
): Promise<string> {
  // Vitest's own variable would make Vite build for tests.
  const own = { ...process.env, VITEST: '' };
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd,
    env: { ...own, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 1 << 28,
  });
  return stdout;
}
