import * as en from '../../src/words/en.ts';
import * as tr from '../../src/words/tr.ts';

/** A text of the English interface, by its place in `src/words/en.ts`. */
export interface EnglishWords {
  readonly key: string;
  /** As it is shown: without the brackets of links. Of a function, a piece of what it writes. */
  readonly text: string;
}

/** The texts of the English interface that the Turkish one has otherwise. */
export function englishWords(): EnglishWords[] {
  const turkish = new Set(leaves(tr, '').map(({ text }) => text));
  return leaves(en, '').filter(({ text }) => /\p{L}{2}/u.test(text) && !turkish.has(text));
}

/**
 * Finds English words of the interface in what a page shows and says.
 * @param shown the texts of a page, each an element's or an attribute's
 * @returns those of two words or more that stand anywhere, and single ones that are a text by themselves
 */
export function findEnglish(shown: readonly string[], english: readonly EnglishWords[]): string[] {
  const texts = new Set(shown);
  const all = ` ${shown.join(' \u0000 ')} `;
  return english
    .filter(({ text }) => (text.includes(' ') ? all.includes(` ${text} `) : texts.has(text)))
    .map(({ key, text }) => `${key}: ${text}`);
}

function leaves(value: unknown, key: string): EnglishWords[] {
  if (typeof value === 'string') return [{ key, text: plain(value) }];
  if (typeof value === 'function') return pieces(value.toString(), key);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    leaves(inner, key === '' ? name : `${key}.${name}`),
  );
}

/** The literal pieces of a function that are long enough to be told from a name or a number. */
function pieces(source: string, key: string): EnglishWords[] {
  const literals = [...source.matchAll(/(['"`])((?:\\.|(?!\1).)*)\1/gs)].map(
    ([, , text]) => text ?? '',
  );
  return literals
    .flatMap((text) => text.split(/\$\{(?:[^{}]|\{[^}]*\})*\}/))
    .map(plain)
    .filter((text) => /\p{L}{2,}\P{L}+\p{L}{2,}/u.test(text))
    .map((text) => ({ key: `${key}()`, text }));
}

function plain(text: string): string {
  return text.replace(/[[\]]/g, '').replace(/\s+/g, ' ').trim();
}
