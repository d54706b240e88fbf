import { basename, resolve } from 'node:path';
import { checkSite, siteFaults } from '../../src/lib/site-check.ts';
import type { SiteConfig } from '../../src/schema/site.ts';
import { callFault } from '../call.ts';
import { placeholders } from './starter.ts';

/** How the command is called. The name and the mark are made of the folder and the name where they are left out. */
export const COMMAND = {
  name: 'new-archive',
  what: `Makes an empty archive of its own in a new folder: the press, a configuration, a taxonomy and names to
begin with, and tests. Nothing of the archive that the press ships with goes along. All that is said
here can be changed later, in src/site.config.ts of the archive.`,
  argument: { takes: 'FOLDER', about: 'the folder to make, such as ../my-archive' },
  options: {
    name: {
      type: 'string',
      takes: 'NAME',
      about: "its name (default: made of the folder's, my-archive is My Archive)",
    },
    language: {
      type: 'string',
      takes: 'LANG',
      default: 'en',
      about: 'en or tr, of the interface and of what the files say',
    },
    url: {
      type: 'string',
      takes: 'URL',
      default: 'https://archive.example',
      about: 'where it will be published, without a folder',
    },
    base: {
      type: 'string',
      takes: 'PATH',
      default: '/',
      about: 'the folder on that host, a slash at both ends',
    },
    mark: {
      type: 'string',
      takes: 'LETTER',
      about: 'the letter of its icons, a capital (default: the first of the name)',
    },
    accent: {
      type: 'string',
      takes: 'PAIR',
      default: '#0b4f4a,#7fc9bd',
      about: 'its colour for light paper and for dark',
    },
  },
  exit: {
    0: 'the archive is there',
    2: 'the call is wrong or the folder cannot be written; then nothing is left',
  },
} as const;

/** The options as they were typed, and the folder. */
interface Call {
  readonly argument: string;
  readonly name?: string | undefined;
  readonly language: string;
  readonly url: string;
  readonly base: string;
  readonly mark?: string | undefined;
  readonly accent: string;
}

/**
 * The facts about an archive as a call gives them.
 * @throws Error that names each fault with its code: where, what, what to do
 */
export function siteOf(call: Call): SiteConfig {
  const name = call.name ?? nameOf(call.argument);
  const site = {
    name,
    // Told below where it is neither: it says what the placeholders are written in.
    ...placeholders(call.language === 'tr' ? 'tr' : 'en'),
    language: call.language as SiteConfig['language'],
    url: call.url,
    base: call.base,
    accent: accentOf(call.accent),
    mark: call.mark ?? markOf(name, call.language),
  };
  checkSite(site, (key) => `--${key}`);
  return site;
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
