import { execFile } from 'node:child_process';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import slugify from '@sindresorhus/slugify';
import type { SiteConfig } from '../../src/schema/site.ts';

/** The part of `package.json` that is of interest here. */
interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, unknown>>;
}

/** The part of `package-lock.json` that is: what is installed, by its folder. */
interface LockFile {
  readonly packages: Readonly<Record<string, unknown>>;
}

/** Scripts that stay with the press, with what they run. */
const PRESS_SCRIPTS = new Set([
  'bench',
  'check:unused',
  'coverage',
  'fonts',
  'lighthouse',
  'mutation',
  'new-archive',
  'pictures',
  'test:hosts',
  'test:originals',
  'torture',
]);

/** Packages that the checks and the tests of an archive need; the others are for the tests of the press. */
const CHECKS = new Set([
  '@astrojs/check',
  '@rowanmanning/feed-parser',
  '@types/mdast',
  '@types/n3',
  '@types/node',
  'astro-eslint-parser',
  'concurrently',
  'eslint',
  'eslint-plugin-astro',
  'eslint-plugin-import-x',
  'eslint-plugin-regexp',
  'eslint-plugin-jsx-a11y-x',
  'html-validate',
  'postcss-html',
  'prettier',
  'prettier-plugin-astro',
  'schema-dts',
  'stylelint',
  'stylelint-config-standard',
  'typescript',
  'typescript-eslint',
  'vitest',
]);

/**
 * Writes `package.json` and its lockfile: the exact versions of the press, without what only its own tests use.
 * @param press the folder of the press
 * @param folder that of the archive
 * @throws Error where npm cannot be run
 */
export async function writePackage(press: string, folder: string, site: SiteConfig): Promise<void> {
  const own = JSON.parse(await readFile(join(press, 'package.json'), 'utf8')) as PackageFile;
  const path = join(folder, 'package.json');
  const written = packageOf(own, site);
  await writeFile(path, textOf(written));
  await copyFile(join(press, 'package-lock.json'), join(folder, 'package-lock.json'));
  await prune(folder);
  const lock = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8')) as LockFile;
  const isLocked = (name: string) => Object.hasOwn(lock.packages, `node_modules/${name}`);
  const overrides = pick(written.overrides, isLocked);
  await writeFile(path, textOf({ ...written, overrides }));
}

function packageOf(press: PackageFile, site: SiteConfig): PackageFile & { readonly press: string } {
  const scripts = pick(press.scripts, (name) => !PRESS_SCRIPTS.has(name));
  return {
    ...press,
    name: slugify(site.name) || 'archive',
    ...{ version: '0.1.0', description: site.tagline, license: 'SEE LICENSE IN LICENSE' },
    press: `${press.name} ${press.version}`,
    scripts: { ...scripts, test: 'vitest run --project archive' },
    devDependencies: pick(press.devDependencies, (name) => CHECKS.has(name)),
  };
}

function pick<T>(all: Readonly<Record<string, T>>, wanted: (key: string) => boolean) {
  return Object.fromEntries(Object.entries(all).filter(([key]) => wanted(key)));
}

function textOf(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Takes out of the lockfile what `package.json` no longer asks for. It asks no registry. */
async function prune(folder: string): Promise<void> {
  const args = ['prune', '--package-lock-only', '--offline', '--ignore-scripts', '--no-fund'];
  // The npm that runs this command; by its name where it was not started by npm.
  const script = process.env['npm_execpath'];
  const [file, before] = script === undefined ? ['npm', []] : [process.execPath, [script]];
  await promisify(execFile)(file, [...before, ...args], { cwd: folder });
}
