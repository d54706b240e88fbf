import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../support/ingest-cli.ts';

/** What is installed, held to `docs/dependencies.md`. No network: all of it stands in the lockfile. */

interface Locked {
  readonly version: string;
  readonly license?: string | readonly { readonly type: string }[];
  readonly integrity?: string;
  readonly hasInstallScript?: true;
}

const json = (file: string): unknown => JSON.parse(readFileSync(join(PROJECT, file), 'utf8'));
const own = json('package.json') as Record<
  'dependencies' | 'devDependencies' | 'allowScripts',
  Readonly<Record<string, string>>
>;
const { packages } = json('package-lock.json') as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const locked = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');
const page = readFileSync(join(PROJECT, 'docs/dependencies.md'), 'utf8');

/** The first two cells of each row of a section: packages and licences. */
function rowsOf(heading: string): [names: string[], licence: string, purpose: string][] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const lines =
    section
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('| ')) ?? [];
  return lines.slice(1).flatMap((line) => {
    const [, names = '', licence = '', purpose = ''] = line.split('|').map((cell) => cell.trim());
    return names.startsWith('--') ? [] : [[names.split(', '), licence, purpose]];
  });
}

/** A licence as the package declares it, in the words of SPDX. */
function licenceOf({ license = '' }: Locked): string {
  if (typeof license === 'string') return license.replace(/^\((.*)\)$/, '$1');
  return license.map(({ type }) => type).join(' OR ');
}

describe('docs/dependencies.md', () => {
  it.each([
    ['In the site and its scripts', 'dependencies'],
    ['For development', 'devDependencies'],
  ] as const)('%s: each package once, with its licence and what it is for', (heading, kind) => {
    const rows = rowsOf(heading);
    const names = rows.flatMap(([found]) => found);
    expect(names.toSorted()).toEqual(Object.keys(own[kind]).toSorted());
    for (const [found, licence, purpose] of rows) {
      expect(purpose, found.join()).toMatch(/\w{2}/);
      for (const name of found) {
        const declared = licenceOf(packages[`node_modules/${name}`] ?? { version: '' });
        expect(licence, name).toContain(declared.replace(' OR ', ' or '));
      }
    }
  });

  it('lists every licence of what is installed, and how many packages have it', () => {
    const counts = new Map<string, number>();
    for (const [, one] of locked) {
      const licence = licenceOf(one);
      counts.set(licence, (counts.get(licence) ?? 0) + 1);
    }
    const listed = rowsOf('Licences').map(([names, count]) => [names.join(', '), Number(count)]);
    expect(new Map(listed as [string, number][])).toEqual(counts);
  });
});

describe('what is installed', () => {
  it('is pinned: each package of ours to one version, each of all to its bytes', () => {
    for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
    expect(
      locked.filter(([, one]) => !one.integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([]);
  });

  it('runs a script of its own where it is installed only where package.json names it', () => {
    const scripts = locked.filter(([, one]) => one.hasInstallScript).map(([path]) => nameOf(path));
    // What it looks for is installed beside it: it is not allowed, and docs/dependencies.md says so.
    const left = 'unrs-resolver';
    expect(page).toContain(`\`${left}\``);
    expect(scripts.toSorted()).toEqual([...Object.keys(own.allowScripts), left].toSorted());
  });

  it('and what the site and its scripts are made with can be passed on with it', () => {
    const strong = Object.keys(own.dependencies).filter((name) =>
      /GPL|CPAL/.test(licenceOf(packages[`node_modules/${name}`] ?? { version: '' })),
    );
    expect(strong).toEqual([]);
  });
});
