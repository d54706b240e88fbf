import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';

/**
 * Builds a site, as `npm run build` does.
 * @param env variables of the environment besides those of this process, such as `ARCHIVE_DIST`
 * @param cwd the project
 */
export async function buildSite(
  env: Readonly<Record<string, string>>,
  cwd?: string,
): Promise<void> {
  await runNode(['scripts/build.ts'], env, cwd);
}

/** Runs Node as a person would, outside the test runner. @throws Error with what it wrote, where it fails */
export async function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd = process.cwd(),
): Promise<void> {
  // Vitest's own variable would make Vite build for tests.
  const own = { ...process.env, VITEST: '' };
  await promisify(execFile)(process.execPath, args, {
    cwd,
    env: { ...own, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 1 << 28,
  });
}
