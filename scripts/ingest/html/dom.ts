import { parseHTML } from 'linkedom';

/**
 * The most tags and entities of a page that are read. Of 367 real news pages the most has 18,448; far beyond
 * that is no page, and a parser would take minutes over it.
 */
const MOST_MARKS = 120_000;

/**
 * Parses a page. Scripts are never run and nothing is fetched.
 * @param html any string; linkedom takes broken markup as it comes, but not lone surrogates or NUL
 * @returns the document; an empty one for a text without any element
 */
export function parsePage(html: string): Document {
  const clean = html.toWellFormed().replaceAll('\0', '').replace(DOCTYPE, '');
  const marked = withoutExcess(clean);
  try {
    return parseHTML(marked).document;
  } catch {
    // linkedom runs out of stack at a class of a hundred thousand names.
    return parseHTML(marked.replace(/<([a-z][a-z\d-]*)\s[^<>]*>/gi, '<$1>')).document;
  }
}

/** linkedom ends a walk over siblings at a document type. */
const DOCTYPE = /<!doctype[^>]{0,1000}>/gi;

function withoutExcess(html: string): string {
  return html.slice(0, endOfReadable(html));
}

/** Whether a page has more markup than is read of it. */
export function isOversized(html: string): boolean {
  return endOfReadable(html) < html.length;
}

function endOfReadable(html: string): number {
  let marks = 0;
  for (const { index } of html.matchAll(/[<&]/g)) {
    marks += 1;
    if (marks > MOST_MARKS) return index;
  }
  return html.length;
}

/** What a walk over the nodes of a page does where an element begins and where it ends. */
export interface Visitor {
  /** @returns false for an element whose content is passed over; `leave` is then not called */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (data: string) => void;
}

/**
 * Walks all nodes below a root in document order. It does not recurse: pages may nest deeper than
 * the stack of the machine.
 */
export function walk(root: Node, { enter, leave, text }: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === TEXT_NODE) text((node as Text).data);
    const entered = node.nodeType === ELEMENT_NODE && enter(node as Element);
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered) leave(node as Element);
    while (!node.nextSibling) {
      const parent: Node | null = node.parentNode;
      if (!parent || parent === root) return;
      leave(parent as Element);
      node = parent;
    }
    node = node.nextSibling;
  }
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Every element below a root, in document order, without what templates and drawings hold. */
export function elementsOf(root: Node): Element[] {
  const elements: Element[] = [];
  walk(root, {
    enter: (element) => {
      elements.push(element);
      return !OPAQUE.has(element.localName);
    },
    leave: () => undefined,
    text: () => undefined,
  });
  return elements;
}

const OPAQUE: ReadonlySet<string> = new Set(['svg', 'template', 'script', 'style']);

/** All that a text cannot be read for: control characters, soft hyphens, marks of no width. */
const UNSEEN = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060\uFEFF]/g;

/** One line of plain text: no control characters, single blanks. */
export function plainText(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
/** Tags that editors and programs leave in a headline or a summary. */
const TAGS =
  /<\/?(?:a|abbr|b|blockquote|br|cite|div|em|font|h[1-6]|i|p|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi;

/** How often a value is escaped at most: by an editor's program, by the template, and by what makes metadata of it. */
const MOST_ESCAPED = 3;

/** The plain text of a value that may hold entities or tags, as metadata often do, some escaped more than once. */
export function decoded(value: string): string {
  let text = value;
  for (let round = 0; round < MOST_ESCAPED; round += 1) {
    text = decodedOnce(text);
    if (!ENTITY.test(text)) break;
  }
  return text;
}

function decodedOnce(value: string): string {
  const untagged = value.replace(TAGS, ' ');
  if (!ENTITY.test(untagged)) return plainText(untagged);
  const { document } = parseHTML(`<p>${untagged.replaceAll('<', '&lt;')}</p>`);
  return plainText((document.firstElementChild?.textContent ?? '').replace(TAGS, ' '));
}
