import { toMarkdown } from 'mdast-util-to-markdown';
import type { Heading, Link, Nodes, Paragraph, Text } from 'mdast';
import {
  defineMdastPlugin,
  markdownToHtml,
  markdownToMdast,
  type MdastVisitorContext,
} from 'satteri';

/** The text of an entry: blocks out of Markdown for pages and index, Markdown out of blocks for ingest. */

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string };

/** A block as a page shows it. `id` is its anchor: `p3` the third paragraph, `h2` the second heading. */
export interface RenderedBlock {
  readonly kind: 'heading' | 'paragraph' | 'other';
  readonly id: string;
  /** Its number among the blocks of its kind, from 1. */
  readonly number: number;
  readonly html: string;
  readonly text: string;
}

/** Quotations stay as they are: no smart punctuation, no links out of bare addresses. */
const FEATURES = { gfm: false, frontmatter: false, smartPunctuation: false } as const;

/**
 * What of a text is not obeyed is shown as it was typed: markup of HTML; pictures, which a page would load; links that
 * lead to no page of the web or of the archive; addresses that stand apart, and what refers to them, as a block stands
 * for itself. The outline of a page is that of its text: a heading within a list or a quotation is strong words.
 */
const showUnobeyed = defineMdastPlugin({
  name: 'show-unobeyed',
  options: { position: true },
  html: showTyped,
  image: showTyped,
  imageReference: showTyped,
  linkReference: showTyped,
  link(node, context) {
    if (!isFollowed(node)) showTyped(node, context);
  },
  definition(node, context) {
    const children = [typedNode(node, context.source)];
    context.replaceNode(node, { type: 'paragraph', children });
  },
  heading(node, context) {
    if (context.parent(node).type === 'root') return;
    const strong = { type: 'strong' as const, children: [...node.children] };
    context.replaceNode(node, { type: 'paragraph', children: [strong] });
  },
});

function showTyped(node: Readonly<Nodes>, context: MdastVisitorContext): void {
  // A picture within a link that is shown as it was typed stands there already.
  if (!isWithinUnobeyed(node, context)) context.replaceNode(node, typedNode(node, context.source));
}

function typedNode(node: Readonly<Nodes>, source: string): Text {
  return { type: 'text', value: typed(node, source) };
}

/** What is shown as it was typed, besides links that are not followed. */
const UNOBEYED: ReadonlySet<string> = new Set([
  ...['html', 'image', 'imageReference', 'linkReference', 'definition'],
]);

/** Stands for the archive, wherever that is served. */
const OWN = 'https://own.invalid';

function isUnobeyed(node: Readonly<Nodes>): boolean {
  return UNOBEYED.has(node.type) || (node.type === 'link' && !isFollowed(node));
}

function isWithinUnobeyed(node: Readonly<Nodes>, context: MdastVisitorContext): boolean {
  const parent = context.parent(node);
  return parent !== undefined && (isUnobeyed(parent) || isWithinUnobeyed(parent, context));
}

/** Whether a reader may follow it: it leads to the web, to an address of the archive, or to a place of the page. */
function isFollowed({ url }: Readonly<Link>): boolean {
  const address = URL.parse(url, OWN);
  if (/^https?:\/\//i.test(url)) return address !== null;
  // Browsers take a backslash, or a tab between two slashes, for the beginning of another host.
  return /^[#/]/.test(url) && address?.origin === OWN;
}

const PREFIX = { heading: 'h', paragraph: 'p', other: 'b' } as const;

/**
 * Renders the Markdown of an entry block by block.
 * @param markdown the body of an entry's file
 * @returns its blocks in order; paragraphs and headings without their own `<p>` or `<h2>` tag
 */
export function renderBody(markdown: string): RenderedBlock[] {
  return renderLines(markdown) ?? renderMarkdown(markdown);
}

/** Renders any Markdown, by the library alone; what {@link renderBody} gives is held to it. */
export function renderMarkdown(markdown: string): RenderedBlock[] {
  const root = markdownToMdast(markdown, { features: FEATURES });
  return numbered(
    childrenOf(root).map((node) => {
      const kind = node.type === 'heading' || node.type === 'paragraph' ? node.type : 'other';
      const whole = renderNode(markdown, node);
      return {
        kind,
        html: kind === 'other' ? whole : unwrapped(whole),
        text: textOf(node, markdown),
      };
    }),
  );
}

type UnnumberedBlock = Pick<RenderedBlock, 'kind' | 'html' | 'text'>;

function numbered(blocks: readonly UnnumberedBlock[]): RenderedBlock[] {
  const counts = { heading: 0, paragraph: 0, other: 0 };
  return blocks.map(({ kind, html, text }) => {
    const number = ++counts[kind];
    return { kind, id: `${PREFIX[kind]}${number}`, number, html, text };
  });
}

function unwrapped(html: string): string {
  return html.replace(/^<(?:p|h\d)>|<\/(?:p|h\d)>$/g, '');
}

const HEADING = '## ';

/**
 * Renders what {@link writeBody} writes: each block one line that begins as text does, an empty line between two.
 * Such a line is a block whatever stands around it, and most are text that needs no library.
 * @returns null for Markdown in any other form
 */
function renderLines(markdown: string): RenderedBlock[] | null {
  const lines = markdown.split('\n');
  const blocks: UnnumberedBlock[] = [];
  const marked: { readonly at: number; readonly line: string }[] = [];
  for (const [i, line] of lines.entries()) {
    if (line === '') continue;
    const isHeading = line.startsWith(HEADING);
    const text = isHeading ? line.slice(HEADING.length) : line;
    // Where two lines touch, the second may make a heading of the first, or carry it on.
    if (!OPENING.test(text) || (lines[i + 1] ?? '') !== '') return null;
    if (!isPlain(text)) marked.push({ at: blocks.length, line });
    blocks.push({ kind: isHeading ? 'heading' : 'paragraph', html: text, text });
  }
  if (marked.length === 0) return numbered(blocks);
  const rendered = renderMarked(marked.map(({ line }) => line));
  if (rendered === null) return null;
  for (const [i, { at }] of marked.entries()) {
    const block = rendered[i];
    if (block) blocks[at] = block;
  }
  return numbered(blocks);
}

/** Renders lines that are a block each with two calls of the library, however many they are. @returns null where it finds other blocks */
function renderMarked(lines: readonly string[]): UnnumberedBlock[] | null {
  const markdown = lines.join('\n\n');
  const nodes = childrenOf(markdownToMdast(markdown, { features: FEATURES }));
  const html = toHtml(markdown).split('\n');
  if (nodes.length !== lines.length || html.length !== lines.length) return null;
  const blocks: UnnumberedBlock[] = [];
  for (const [i, node] of nodes.entries()) {
    if (node.type !== 'heading' && node.type !== 'paragraph') return null;
    blocks.push({ kind: node.type, html: unwrapped(html[i] ?? ''), text: textOf(node, markdown) });
  }
  return blocks;
}

function renderNode(markdown: string, node: Nodes): string {
  return toHtml(typed(node, markdown));
}

/** What stands in the source for a node. */
function typed({ position }: Readonly<Nodes>, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

function toHtml(markdown: string): string {
  const options = { features: FEATURES, mdastPlugins: [showUnobeyed] };
  return markdownToHtml(markdown, options).html.trim();
}

function textOf(node: Nodes, source: string): string {
  if (isUnobeyed(node)) return typed(node, source);
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  return childrenOf(node)
    .map((child) => textOf(child, source))
    .join(HOLDS_BLOCKS.has(node.type) ? ' ' : '');
}

/** What has blocks of text within it and no text of its own: the last word of one is not the first of the next. */
const HOLDS_BLOCKS: ReadonlySet<string> = new Set(['list', 'listItem', 'blockquote']);

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

/**
 * Writes blocks as Markdown that renders to exactly their text.
 * @param blocks plain text, one block a line of the source; what Markdown would read as markup is escaped
 */
export function writeBody(blocks: readonly Block[]): string {
  return blocks.map(writeBlock).join('\n');
}

/**
 * Text in which Markdown has nothing to read: letters, figures, and punctuation that means something only beside
 * other marks or at the beginning of a line. Most paragraphs are such, and the library takes a hundred times
 * as long over them.
 */
function isPlain(text: string): boolean {
  const hasBlanks = text.includes('  ') || text.endsWith(' ');
  return OPENING.test(text) && !hasBlanks && !NOT_PLAIN.test(text);
}

/** The beginning of a line that is text: a letter, a quotation mark, or a number that begins no list. */
const OPENING = /^(?:[\p{L}“„"'‘«(]|\d+(?![\d.)]))/u;

/**
 * Marks that Markdown may read, and letters that steer; blanks and ends of lines beyond ASCII, which it or a reader
 * may take for more than a letter; and halves of a pair, which may stand alone.
 */
const NOT_PLAIN =
  /[\u0000-\u001F#&*<>[\\\]^_`{|}~\u007F-\u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uD800-\uDFFF\uFEFF]/;

function writeBlock(block: Block): string {
  if (isPlain(block.text)) {
    return `${block.kind === 'heading' ? HEADING : ''}${block.text}\n`;
  }
  return toMarkdown({ type: 'root', children: [toNode(block)] }, { rule: '-' });
}

function toNode({ kind, text }: Block): Heading | Paragraph {
  const children = [{ type: 'text' as const, value: text }];
  return kind === 'heading'
    ? { type: 'heading', depth: 2, children }
    : { type: 'paragraph', children };
}
