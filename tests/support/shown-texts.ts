import { parseHTML } from 'linkedom';

/** Attributes that a reader sees or hears. */
const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder', 'label'] as const;

/** Elements that stand for one text, whatever is marked within it. */
const BLOCKS =
  'p, li, h1, h2, h3, h4, td, th, dt, dd, caption, figcaption, legend, label, button, summary, option, a, title, text, span, small';

/** Metadata in words; types and codes are for machines. */
const PREVIEWED =
  'meta[name="description"], meta[property$=":title"], meta[property$=":description"], meta[property$=":alt"]';

/** All that a page shows and says, each text with its blanks made one. */
export function shownTexts(html: string): string[] {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll('script, style')) element.remove();
  const texts: string[] = [];
  for (const element of document.querySelectorAll(BLOCKS)) texts.push(element.textContent);
  for (const name of SPOKEN) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      texts.push(element.getAttribute(name) ?? '');
    }
  }
  for (const meta of document.querySelectorAll(PREVIEWED)) {
    texts.push(meta.getAttribute('content') ?? '');
  }
  for (const template of document.querySelectorAll('template')) {
    texts.push(...shownTexts(`<body>${template.innerHTML}</body>`));
  }
  return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))].filter(
    (text) => text !== '',
  );
}
