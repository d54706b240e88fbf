import type { SiteConfig } from '../schema/site.ts';
import { AAA, accentContrast, nearestReadable } from './accent.ts';
import { isHex } from './colour.ts';
import { palette, type Theme } from './palette.ts';

/** What can be wrong with `src/site.config.ts`, and what to do about it. */
const FAULTS = {
  'config-unknown-key': 'Remove it, or mend its spelling: src/schema/site.ts lists the keys.',
  'config-empty': 'Write it: every page shows it.',
  'config-one-line': 'Keep it to one line of at most 200 letters; the statement has room for more.',
  'config-language':
    'Choose "en" or "tr", or write the words of another language beside src/words/en.ts.',
  'config-url':
    'Write where the site is published, such as "https://archive.example"; its folder goes into base.',
  'config-base': 'Begin and end it with a slash: "/" or "/archive/".',
  'config-colour': 'Write six hexadecimal digits after a #, such as "#7a1b20".',
  'config-accent-contrast': 'Take the colour named, or another that is as far from the paper.',
  'config-mark': 'Write one capital of the Latin alphabet, or a figure.',
  'config-pictures':
    'Write how many of the newest articles have one, true for all or false for none, or leave it out.',
  'config-count': 'Write a whole number from 1 on, or leave it out.',
  'config-search':
    'Write search: { pagefindUpTo: 1000 } with a whole number from 0 on, search: { service: "https://search.archive.example/" } with the slash, or both; or leave it out.',
  'config-search-hint':
    'Give each hint typed, finds and lang, all in words, or leave searchHints out.',
} as const;

/** One thing that is wrong: where it stands, and what was found and expected. */
export interface SiteFault {
  readonly code: keyof typeof FAULTS;
  readonly key: string;
  readonly what: string;
}

/** Capitals and figures of Latin-1 and Latin Extended-A, which the face of the icons has; a test holds them together. */
const MARK = /^(?=[\p{Lu}\d])[0-9A-ZÀ-ÖØ-ÞĀ-İĴ-Ž]$/u;

type Unchecked = Readonly<Record<string, unknown>>;
type Check = (value: unknown, key: string) => SiteFault[];

/**
 * Looks a configuration through, as it was typed: types are gone when a build runs.
 * @returns all that is wrong with it, in the order of the keys
 */
export function siteFaults(config: SiteConfig): SiteFault[] {
  const given = config as unknown as Unchecked;
  const unknown = Object.keys(given).filter((key) => !Object.hasOwn(CHECKS, key));
  return [
    ...unknown.map((key) => fault('config-unknown-key', key, 'no such key')),
    ...Object.entries(CHECKS).flatMap(([key, check]) => check(given[key], key)),
  ];
}

/**
 * @param placeOf where a key was written, for the message
 * @throws Error that names each fault with its code: where, what, what to do
 */
export function checkSite(
  config: SiteConfig,
  placeOf = (key: string) => `src/site.config.ts, ${key}`,
): void {
  const faults = siteFaults(config);
  if (faults.length === 0) return;
  const lines = faults.map(
    ({ code, key, what }) => `${placeOf(key)} [${code}]: ${what}. ${FAULTS[code]}`,
  );
  throw new Error(lines.join('\n'));
}

const text: Check = (value, key) =>
  isText(value) ? [] : [fault('config-empty', key, `expected words, found ${shown(value)}`)];

const line: Check = (value, key) => {
  if (!isText(value)) return text(value, key);
  if (!value.includes('\n') && value.length <= 200) return [];
  return [fault('config-one-line', key, `${value.length} letters`)];
};

const language: Check = (value, key) =>
  value === 'en' || value === 'tr'
    ? []
    : [
        fault(
          'config-language',
          key,
          `expected a language that there are words in, found ${shown(value)}`,
        ),
      ];

const url: Check = (value, key) => {
  const address = isText(value) ? URL.parse(value) : null;
  const isHost =
    address !== null && /^https?:$/.test(address.protocol) && address.href === `${address.origin}/`;
  return isHost
    ? []
    : [fault('config-url', key, `expected the address of a host, found ${shown(value)}`)];
};

const base: Check = (value, key) =>
  isText(value) && /^\/(?:[\w.~-]+\/)*$/.test(value)
    ? []
    : [
        fault(
          'config-base',
          key,
          `expected a path with a slash at both ends, found ${shown(value)}`,
        ),
      ];

const accent: Check = (value, key) => {
  const { light, dark } = (value ?? {}) as Unchecked;
  return [...colour(light, `${key}.light`, 'day'), ...colour(dark, `${key}.dark`, 'night')];
};

const mark: Check = (value, key) =>
  isText(value) && MARK.test(value)
    ? []
    : [fault('config-mark', key, `expected one capital letter, found ${shown(value)}`)];

const pictures: Check = (value, key) =>
  value === undefined || typeof value === 'boolean' || isCount(value)
    ? []
    : [
        fault(
          'config-pictures',
          key,
          `expected a whole number from 1 on, true or false, found ${shown(value)}`,
        ),
      ];

const count: Check = (value, key) =>
  value === undefined || isCount(value)
    ? []
    : [fault('config-count', key, `expected a whole number, found ${shown(value)}`)];

const search: Check = (value, key) => {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [fault('config-search', key, `expected keys in braces, found ${shown(value)}`)];
  }
  const { pagefindUpTo = 0, service = null, ...others } = value as Unchecked;
  const wrong = (name: string, expected: string, found: unknown) =>
    fault('config-search', `${key}.${name}`, `expected ${expected}, found ${shown(found)}`);
  return [
    ...Object.keys(others).map((other) =>
      fault('config-unknown-key', `${key}.${other}`, 'no such key'),
    ),
    ...(pagefindUpTo === 0 || isCount(pagefindUpTo)
      ? []
      : [wrong('pagefindUpTo', 'a number of entries', pagefindUpTo)]),
    ...(service === null || isFolder(service)
      ? []
      : [wrong('service', 'the address of a folder', service)]),
  ];
};

/** Whether a text is the address of a folder, as a browser would write it. */
function isFolder(value: unknown): boolean {
  const address = isText(value) ? URL.parse(value) : null;
  return (
    address !== null &&
    /^https?:$/.test(address.protocol) &&
    value === `${address.origin}${address.pathname}` &&
    address.pathname.endsWith('/')
  );
}

const hints: Check = (value, key) => {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    return [fault('config-search-hint', key, `expected a list, found ${shown(value)}`)];
  }
  return (value as readonly Unchecked[]).flatMap((hint, i) => {
    const whole = [hint['typed'], hint['finds'], hint['lang']].every(isText);
    return whole ? [] : [fault('config-search-hint', `${key}[${i}]`, `found ${shown(hint)}`)];
  });
};

const CHECKS: Readonly<Record<keyof SiteConfig, Check>> = {
  name: line,
  tagline: line,
  statement: text,
  language,
  url,
  base,
  accent,
  mark,
  sharePictures: pictures,
  searchHints: hints,
  latest: count,
  search,
};

function colour(value: unknown, key: string, theme: Theme): SiteFault[] {
  if (!isText(value) || !isHex(value)) {
    return [fault('config-colour', key, `expected a colour, found ${shown(value)}`)];
  }
  const ratio = accentContrast(value, theme);
  if (ratio >= AAA) return [];
  const { paper } = palette[theme];
  const nearest = nearestReadable(value, theme);
  // Rounded down: 6.97 is not 7.
  const measured = Math.floor(ratio * 100) / 100;
  const what = `"${value}" stands out from the paper (${paper} and its shades) ${measured} to 1, expected ${AAA}; the nearest that does is "${nearest}"`;
  return [fault('config-accent-contrast', key, what)];
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function fault(code: SiteFault['code'], key: string, what: string): SiteFault {
  return { code, key, what };
}
