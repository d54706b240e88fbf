import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSite, siteFaults } from '../../src/lib/site-check.ts';
import type { SiteConfig } from '../../src/schema/site.ts';
import { callFault } from './faults.ts';
import { placeholders } from './starter.ts';

/** The options as they were typed; `target` is the folder to make. */
export interface Call {
  readonly target: string;
  readonly site: SiteConfig;
}

/** What an option that is left out comes to; the name and the mark are made of the folder and the name. */
export const DEFAULTS = {
  language: 'en',
  url: 'https://archive.example',
  base: '/',
  accent: '#0b4f4a,#7fc9bd',
} as const;

const OPTIONS = {
  name: { type: 'string' },
  language: { type: 'string', default: DEFAULTS.language },
  url: { type: 'string', default: DEFAULTS.url },
  base: { type: 'string', default: DEFAULTS.base },
  mark: { type: 'string' },
  accent: { type: 'string', default: DEFAULTS.accent },
  help: { type: 'boolean', default: false },
} as const;

/**
 * Reads the arguments of the command.
 * @param args those behind the `--`
 * @returns null where help is asked for
 * @throws Error that names each fault with its code: where, what, what to do
 */
export function readCall(args: readonly string[]): Call | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const [target, ...others] = positionals;
  if (target === undefined) throw callFault('target-missing', 'new-archive', 'no folder is named');
  if (others.length > 0) {
    const found = positionals.map((one) => `"${one}"`).join(', ');
    throw callFault('target-many', 'new-archive', `expected one folder, found ${found}`);
  }
  const name = values.name ?? nameOf(target);
  const site = {
    name,
    // Told below where it is neither: it says what the placeholders are written in.
    ...placeholders(values.language === 'tr' ? 'tr' : 'en'),
    language: values.language as SiteConfig['language'],
    url: values.url,
    base: values.base,
    accent: accentOf(values.accent),
    mark: values.mark ?? markOf(name, values.language),
  };
  checkSite(site, (key) => `--${key}`);
  return { target, site };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const what = error instanceof Error ? (error.message.split(/\.(?:\s|$)/)[0] ?? '') : '';
    throw callFault('option-unknown', 'new-archive', what);
  }
}

/** The two colours of `light,dark`. */
function accentOf(typed: string): SiteConfig['accent'] {
  const [light, dark, ...others] = typed.split(',').map((colour) => colour.trim());
  if (light === undefined || dark === undefined || others.length > 0) {
    throw callFault('option-accent', '--accent', `expected two colours, found "${typed}"`);
  }
  return { light, dark };
}

/** A name out of that of the folder: `my-archive` is My Archive. */
function nameOf(target: string): string {
  const words = basename(resolve(target)).split(/[\s_.-]+/);
  return words
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
    .trim();
}

/** The first letter of the name that can be drawn as an icon; `A` where there is none. */
function markOf(name: string, language: string): string {
  const letters = Array.from(name.toLocaleUpperCase(language === 'tr' ? 'tr' : 'en'));
  return letters.find((letter) => isMark(letter)) ?? 'A';
}

function isMark(letter: string): boolean {
  const faults = siteFaults({ mark: letter } as SiteConfig);
  return !faults.some(({ code }) => code === 'config-mark');
}
