import type { Name } from '../schema/names.ts';
import { words } from '../words.ts';
import type { NotedBlock } from './article-view.ts';
import type { EvidenceGroup } from './entry-evidence.ts';
import { attribute, markup, Markup } from './markup.ts';
import { plainHtml } from './plain-html.ts';
import type { TextLanguage } from './text-language.ts';
import { urls } from './urls.ts';
import { numeral } from './words.ts';

/** What the page of an article has dozens of, as HTML: its blocks, and the choices of its names and topics. */

/**
 * The text of an entry. Its words have its own language; numbers and notes beside them that of the page.
 * @param blocks their `html` as `body.ts` renders it
 */
export function bodyMarkup(blocks: readonly NotedBlock[], { lang, dir }: TextLanguage): Markup[] {
  const language = markup`${attribute('lang', lang)}${attribute('dir', dir)}`;
  return blocks.map((block) => {
    const html = new Markup(block.html);
    if (block.kind === 'paragraph') return paragraph(block, markup`<p${language}>${html}</p>`);
    const { id } = block;
    return block.kind === 'heading'
      ? markup`<h2 id="${id}"${language}>${html}</h2>`
      : markup`<div id="${id}"${language}>${html}</div>`;
  });
}

function paragraph({ id, number, quotation, notes }: NotedBlock, text: Markup): Markup {
  return markup`<div class="para" id="${id}">
    <a class="pn" href="#${id}" aria-label="${words.article.paragraphLink(String(number))}"> ${number} </a>
    ${text}
    ${quotation !== null && quotationField(quotation, number)}
    ${notes.length > 0 && nameNotes(notes, number)}
  </div>`;
}

/**
 * A paragraph with its citation, to be copied: a field that cannot be written in. It takes the focus when it opens, by
 * the reader's wish, and "select all" stays within it. A closed popover is not found in the page, read out or printed.
 */
function quotationField(text: string, number: number): Markup {
  return markup`<button type="button" class="qb" popovertarget="q${number}" aria-label="${words.cite.quote(String(number))}"> ” </button>
    <label class="quote" popover id="q${number}">
      ${words.cite.quotation}
      <textarea readonly autofocus>${new Markup(plainHtml(text))}</textarea>
    </label>`;
}

/** A margin has room for so many notes beside one paragraph; the others fold. */
const ROOM = 3;

function nameNotes(names: readonly Name[], paragraphNumber: number): Markup {
  const shown = names.slice(0, names.length > ROOM + 1 ? ROOM : names.length);
  const folded = names.slice(shown.length);
  const more = words.article.moreNames(folded.length, numeral(folded.length));
  return markup`<aside class="note" aria-label="${words.article.notes(String(paragraphNumber))}">
    ${nameList(shown)}
    ${folded.length > 0 && markup`<details class="more"> <summary>${more}</summary> ${nameList(folded)} </details>`}
  </aside>`;
}

function nameList(names: readonly Name[]): Markup {
  const rows = names.map(({ id, label, lang, description }) => {
    const told = description !== undefined && `${description}.`;
    return markup`<li> <a href="${urls.name(id)}"${attribute('lang', lang)}> ${label} </a> ${told} </li>`;
  });
  return markup`<ul> ${rows} </ul>`;
}

type Choice = EvidenceGroup['choices'][number];

/** The names and topics that can be chosen, each with the way to where it stands. */
export function choicesMarkup(groups: readonly EvidenceGroup[]): Markup[] {
  return groups.map(
    ({ title, choices }) => markup`<h2>${title}</h2> <ul> ${choices.map(choiceMarkup)} </ul> `,
  );
}

function choiceMarkup({ key, label, lang, glyph, href, count, places }: Choice): Markup {
  const times = words.article.evidence.times(numeral(count));
  const shape =
    glyph !== null &&
    markup`<svg class="glyph" aria-hidden="true"> <use href="#g-${glyph}"></use> </svg>`;
  return markup`<li>
    <label class="check">
      <input type="radio" name="k" value="${key}">
      ${shape}
      ${lang === undefined ? label : markup`<span${attribute('lang', lang)}>${label}</span>`}
    </label>
    <p>
      ${href === null ? markup`<span>${times}</span>` : markup`<a href="${href}">${times}</a>`}
      ${places.map((place) => markup`<a href="${place.href}">${place.words}</a>`)}
    </p>
  </li>`;
}
