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
  return node.type === 'break' ? ' ' : childrenOf(node).map(textOf).join('');
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

/**
 * Writes blocks as Markdown that renders to exactly their text.
 * @param blocks plain text, one block a line of the source; what Markdown would read as markup is escaped
 */
export function writeBody(blocks: readonly Block[]): string {
  return toMarkdown({ type: 'root', children: blocks.map(toNode) }, { rule: '-' });
}

function toNode({ kind, text }: Block): Heading | Paragraph {
  const children = [{ type: 'text' as const, value: text }];
  return kind === 'heading'
    ? { type: 'heading', depth: 2, children }
    : { type: 'paragraph', children };
}
