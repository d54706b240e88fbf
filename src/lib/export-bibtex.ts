import { words } from '../words.ts';
import { citationKey } from './citation-key.ts';
import { readAuthor, type Author } from './export-authors.ts';
import { knownDate } from './export-dates.ts';
import { keywordsOf, notesOf, onOneLine } from './export-notes.ts';
import type { Export, FoundRecord } from './search-export.ts';

/**
 * Writes records as BibTeX, in UTF-8, for BibTeX and biblatex alike. An entry whose publisher is known is an
 * `@article` of that paper; one whose is not cannot be, as every style asks an article for its journal,
 * and is `@misc`. `year` and `month` say what is known for BibTeX, and `date` says it in EDTF for biblatex;
 * it comes last, because Zotero joins a month that follows it to the date.
 */
export function toBibtex({ records, archive }: Export): string {
  return records.map((record) => bibtexEntry(record, archive)).join('\n');
}

/** A value as it stands in the file, braces and all; null, and braces alone, for a field that is left out. */
type Field = readonly [name: string, value: string | null];

/** Writes one record; a blank line stands between two. @param archive the name of the archive */
export function bibtexEntry(record: FoundRecord, archive: string): string {
  const { publisher } = record;
  const authors = record.authors.map((author) => authorText(readAuthor(author, record)));
  const fields: readonly Field[] = [
    // Two pairs of braces: styles that write titles small would make mit of MİT.
    ['title', `{{${escape(record.title)}}}`],
    ['author', `{${authors.join(' and ')}}`],
    ['journal', publisher === null ? null : text(publisher)],
    ['entrysubtype', publisher === null ? null : '{newspaper}'],
    ...dateFields(record.date),
    ['url', `{${verbatim(record.url)}}`],
    ['language', record.language === null ? null : text(record.language)],
    ['keywords', text(keywordsOf(record))],
    ['abstract', text(record.summary)],
    ['note', text(notesOf(record, archive).join(' '))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null || value === '{}' ? [] : [`  ${name} = ${value},\n`],
  );
  return `@${publisher === null ? 'misc' : 'article'}{${citationKey(record)},\n${lines.join('')}}\n`;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A year in doubt is written with all that it can be: `{2025 or 2026}`, `{2025--2026}`. */
function dateFields(edtf: string | null): Field[] {
  const { year, month, day, biblatex, years } = knownDate(edtf);
  const either = years.join(biblatex === null ? words.exportNotes.or : '--');
  return [
    ['year', `{${year ?? either}}`],
    // The names of months are macros of BibTeX, which each style writes in its own way.
    ['month', month === null ? null : (MONTHS[Number(month) - 1] ?? null)],
    ['day', day === null ? null : `{${Number(day)}}`],
    ['date', biblatex === null ? null : `{${biblatex}}`],
  ];
}

function authorText(author: Author): string {
  return 'literal' in author
    ? `{${escape(author.literal)}}`
    : `${escape(author.family)}, ${escape(author.given)}`;
}

function text(value: string): string {
  return `{${escape(value)}}`;
}

/**
 * Signs that mean something to TeX, and what prints them. BibTeX counts braces even after a backslash,
 * so that a lone one goes by its name.
 */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
};

/** Pairs that TeX draws as one sign: dashes and quotation marks. An empty group keeps them apart. */
const LIGATURES = /-(?=-)|`(?=`)|'(?=')|[?!](?=`)/g;

function escape(value: string): string {
  return onOneLine(value)
    .replace(LIGATURES, '$&\u0000')
    .replace(/[\\{}~^<>|%&#_$]/g, (sign) => SIGNS[sign] ?? sign)
    .replaceAll('\u0000', '{}');
}

/** An address is not escaped, as the packages that print it take it to the letter; braces would end it. */
function verbatim(address: string): string {
  return address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
