import { monthAt } from './dates/words.ts';

/** Bylines: who signs an article. */

/** What comes before a name that signs, in the languages that news comes in. */
const SIGNED =
  /^(?:by|(?:written|reported|story|words|posted) by|von|text von|par|(?:écrit|propos recueillis) par|por|escrito por|haber|haberi yazan|yazan|muhabir|bu haberi yazan|di|a cura di|scritto da|door|(?:autor(?:in|a)?|auteur|author|texto|text|tekst|автор|текст|نویسنده)(?=\s*:)|γράφει(?: [οη])?|מאת|بقلم|كتب|كتبت)(?:\s*:)?\s+(\S.*)$/iu;
/** What ends the names: a date, a role, an outlet, a reading time. */
const END =
  /(?:[|•·—–]|\s-\s|\s\p{Nd}|,\s+(?:\p{Nd}|(?:and )?(?:staff|special|correspondent)))[^]*/iu;
/** What somebody is: `Ada Quill, Contributing Opinion Writer`. */
const ROLE = /(?:^|\s)(?:writer|editor|reporter|correspondent|columnist|contributor|producer)s?$/i;
/** The longest name that signs, in letters, and how many words it has. */
const NAME_LENGTH = 50;
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:de|da|di|del|van|von|der|bin|al|el|bint|ibn|le|la)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){1,4}$/u;
/** Scripts without capitals. */
const UNCASED_NAME =
  /^(?:\p{Script=Arabic}+(?:[\s\u200C]+\p{Script=Arabic}+){1,4}|\p{Script=Hebrew}+(?:[\s-]+\p{Script=Hebrew}+){1,4})$/u;

/**
 * Reads a line that signs an article.
 * @param text for example `By Jane Doe and John Roe | 7 March 2026`, `Von Max Muster`, `Haber: Ali Veli`
 * @returns the names; [] where the line is no byline. A single word, such as an agency, is none.
 */
export function readByline(text: string): string[] {
  if (text.length > 160) return [];
  const signed = SIGNED.exec(text)?.[1];
  if (signed === undefined) return [];
  const end = END.exec(signed)?.index ?? signed.length;
  const names = withoutMonth(signed.slice(0, end).trim(), signed.slice(end))
    .split(/,\s*(?:and|und|et|y|ve)\b|[,;&]|\b(?:and|und|et|y|ve)\b|(?<=^|\s)و(?=\s)/u)
    .map((name) => name.trim())
    .filter((name) => !ROLE.test(name));
  const isNames = names.every(
    (name) => name.length <= NAME_LENGTH && (NAME.test(name) || UNCASED_NAME.test(name)),
  );
  return isNames ? names.map((name) => name.replace(/\s+/g, ' ')) : [];
}

/** Takes off the month of a date behind the names, `Ada Quill Dec 20`; of `April May 7 March` March is the month. */
function withoutMonth(names: string, behind: string): string {
  const last = names.lastIndexOf(' ') + 1;
  const isDated =
    /^\s*\p{Nd}/u.test(behind) &&
    monthAt(names, last) !== null &&
    monthAt(behind, behind.search(/\p{L}/u)) === null;
  return isDated ? names.slice(0, last).trim() : names;
}
