/**
 * HTML in strings, for what a page has hundreds of: a row that is drawn as a component costs ten to twenty times
 * what it does as a string. Nothing comes into it unescaped but other {@link Markup}.
 */
export class Markup {
  /** Drawn as it stands, with `set:html`. */
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What may stand in a template: text is escaped; null, undefined and false are left out. */
type Value = string | number | Markup | readonly Markup[] | null | undefined | false;

/**
 * The tag of a template of HTML: what stands in its holes is escaped, as the content of an element and as the value
 * of an attribute in quotation marks alike. An end of a line with the blanks around it is one blank.
 */
export function markup(template: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts = partsOf(template);
  let html = parts[0] ?? '';
  for (let i = 0; i < values.length; i += 1) html += htmlOf(values[i]) + (parts[i + 1] ?? '');
  return new Markup(html);
}

/** An attribute with the blank before it; nothing where its value is null or undefined. */
export function attribute(name: 'id' | 'lang' | 'dir', value: string | null | undefined): Markup {
  return value === null || value === undefined
    ? NOTHING
    : new Markup(` ${name}="${escapeHtml(value)}"`);
}

const NOTHING = new Markup('');

/** The parts of each template on one line; a template is the same object whenever it is drawn. */
const lined = new WeakMap<TemplateStringsArray, readonly string[]>();

function partsOf(template: TemplateStringsArray): readonly string[] {
  const known = lined.get(template);
  if (known) return known;
  const parts = template.map((part) => part.replace(/(?<![^\S\n])[^\S\n]*\n\s*/g, ' '));
  lined.set(template, parts);
  return parts;
}

function htmlOf(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (value instanceof Markup) return value.html;
  let html = '';
  for (const one of value) html += one.html;
  return html;
}

/** The same references as Astro writes. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign) : text;
}
