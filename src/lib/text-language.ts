import { site } from '../site.config.ts';

/** Languages of texts, by their BCP 47 tags. */

/** Scripts that news is written in from right to left (Unicode, `ScriptMetadata.txt`, RTL = YES). */
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];

/** What HTML must be told of a text that stands on a page of another language. */
export interface TextLanguage {
  readonly lang: string | undefined;
  readonly dir: 'rtl' | undefined;
}

/**
 * Gives the attributes of a text.
 * @param tag its language; null where it is not known
 * @param page the language of the page around it
 * @returns none where the language is the page's, unknown, or not well-formed
 */
export function textLanguage(tag: string | null, page: string): TextLanguage {
  const key = `${tag ?? ''} ${page}`;
  const language = known.get(key) ?? languageOf(tag, page);
  known.set(key, language);
  // Each its own: Astro adds classes to attributes that are spread on a styled element.
  return { ...language };
}

/** An archive has few languages, and lists ask for that of every entry. */
const known = new Map<string, TextLanguage>();

function languageOf(tag: string | null, page: string): TextLanguage {
  const locale = tag === null ? null : localeOf(tag);
  if (!locale || locale.toString() === page) return { lang: undefined, dir: undefined };
  const { script } = locale.maximize();
  const rightToLeft = script !== undefined && RIGHT_TO_LEFT.includes(script);
  return { lang: locale.toString(), dir: rightToLeft ? 'rtl' : undefined };
}

const names = new Intl.DisplayNames(site.language, { type: 'language' });

/** The name of a language in that of the site: `Turkish`, `Türkçe`; the tag itself where it has none. */
export function languageName(tag: string): string {
  return localeOf(tag) ? (names.of(tag) ?? tag) : tag;
}

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
