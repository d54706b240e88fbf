import { words } from '../words.ts';
import type { Passage } from './corrections.ts';
import { lineAnchor } from './making-address.ts';
import type { LineRow } from './making-rows.ts';
import { attribute, markup, type Markup } from './markup.ts';
import { lineNumbers } from './source-lines.ts';
import type { TextLanguage } from './text-language.ts';
import { urls } from './urls.ts';

export interface LinePlace {
  /** What is counted: `Line`, `Blocks`. */
  readonly label: string;
  /** The address of the entry. */
  readonly article: string;
  /** Of the text, where it is not the page's. */
  readonly language: TextLanguage;
}

/** Draws a line of a source beside what became of it. `LineLedger.astro` has its styles. */
export function lineMarkup(row: LineRow, { label, article, language }: LinePlace): Markup {
  const { fate, received, kept, note, rule, part, leads } = row;
  const told = words.made.ledger;
  const anchor = lineAnchor(row.from);
  const tongue = markup`${attribute('lang', language.lang)}${attribute('dir', language.dir)}`;
  const raw =
    received.length === 0
      ? markup`<span class="quiet"> ${told.notRepeated} </span>`
      : passages(received, 'del');
  const own =
    kept &&
    markup` <span class="label"> ${
      kept.place === null
        ? kept.label
        : markup`<a href="${article}#${kept.place}">${kept.label}</a>`
    } </span> <span class="own"${tongue}> ${passages(kept.passages, 'ins')} </span> `;
  const under = rule !== null && markup`<a href="${urls.about}#rules"> <code>${rule}</code> </a>`;
  return markup`<li class="line"${attribute('id', leads ? anchor : null)} data-fate="${fate}">
    <p class="n">
      <a href="#${anchor}"> <span class="hide">${label} </span> ${lineNumbers(row)} </a>
      ${part && markup`<small>${told.part}</small>`}
    </p>
    <p class="raw"${tongue}> ${raw} </p>
    <p class="kept"> ${own} </p>
    <p class="rule"> ${note} ${under} </p>
  </li>`;
}

/** Words of a source or of an entry: what was taken out struck, what was put in underlined. */
function passages(all: readonly Passage[], mark: 'del' | 'ins'): Markup[] {
  return all.map(
    (one) =>
      markup`<span class="passage" dir="auto"> ${one.before}${marked(one.mark, mark)}${one.after} </span>`,
  );
}

function marked(words: string, mark: 'del' | 'ins'): Markup | null {
  if (words === '') return null;
  return mark === 'del' ? markup`<del>${words}</del>` : markup`<ins>${words}</ins>`;
}
