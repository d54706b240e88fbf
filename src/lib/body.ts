import { toMarkdown } from 'mdast-util-to-markdown';
import type { Heading, Nodes, Paragraph } from 'mdast';
import { defineMdastPlugin, markdownToHtml, markdownToMdast } from 'satteri';

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

/** Markup in an article is text that somebody wrote; it is shown, never obeyed. */
const showHtml = defineMdastPlugin({
  name: 'show-html',
  html(node, context) {
    context.replaceNode(node, { type: 'text', value: node.value });
  },
});

const PREFIX = { heading: 'h', paragraph: 'p', other: 'b' } as const;

/**
 * Renders the Markdown of an entry block by block.
 * @param markdown the body of an entry's file
 * @returns its blocks in order; paragraphs and headings without their own `<p>` or `<h2>` tag
 */
export function renderBody(markdown: string): RenderedBlock[] {
  const counts = { heading: 0, paragraph: 0, other: 0 };
  const root = markdownToMdast(markdown, { features: FEATURES });
  return childrenOf(root).map((node) => {
    const kind = node.type === 'heading' || node.type === 'paragraph' ? node.type : 'other';
    const number = ++counts[kind];
    const whole = renderNode(markdown, node);
    const html = kind === 'other' ? whole : whole.replace(/^<(?:p|h\d)>|<\/(?:p|h\d)>$/g, '');
    return { kind, id: `${PREFIX[kind]}${number}`, number, html, text: textOf(node) };
  });
}

function renderNode(markdown: string, node: Nodes): string {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  const { html } = markdownToHtml(markdown.slice(from, to), {
    features: FEATURES,
    mdastPlugins: [showHtml],
  });
  return html.trim();
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  return childrenOf(node)
    .map(textOf)
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
 * Text in which Markdown has nothing to read: letters, figures within, and punctuation that means
 * something only beside other marks or at the beginning of a line. Most paragraphs are such, and the
 * library takes a hundred times as long over them.
 */
function isPlain(text: string): boolean {
  if (!OPENING.test(text) || BLANKS.test(text)) return false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80 ? !PLAIN_ASCII.has(unit) : SPECIAL.has(unit)) return false;
  }
  return true;
}

const OPENING = /^[\p{L}“„"'‘«(]/u;
/** Blanks that Markdown would take off, or make a break of. */
const BLANKS = / {2}|^ | $/;
const PLAIN_ASCII = new Set(
  Array.from({ length: 0x80 }, (_, unit) => unit).filter((unit) =>
    /[A-Za-z0-9 ,.;:'"()?%-]/.test(String.fromCharCode(unit)),
  ),
);
/** Blanks and ends of lines beyond ASCII, which Markdown or a reader may take for more than a letter. */
const SPECIAL = new Set([0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

function writeBlock(block: Block): string {
  if (isPlain(block.text)) {
    return `${block.kind === 'heading' ? '## ' : ''}${block.text}\n`;
  }
  return toMarkdown({ type: 'root', children: [toNode(block)] }, { rule: '-' });
}

function toNode({ kind, text }: Block): Heading | Paragraph {
  const children = [{ type: 'text' as const, value: text }];
  return kind === 'heading'
    ? { type: 'heading', depth: 2, children }
    : { type: 'paragraph', children };
}
