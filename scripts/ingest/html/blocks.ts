import { isBeside } from './beside.ts';
import { plainText, walk } from './dom.ts';
import { CONTAINERS, COUNTED, INLINE, LEAVES, SILENT } from './elements.ts';
import { ruleOf, type PageRule } from './marks.ts';
import { raisedText } from './raised.ts';

/** A block of text as it stands on a page: the text of one smallest block-level element. */
export interface Block {
  /** Counts the blocks of a page from 1. */
  readonly number: number;
  readonly text: string;
  readonly kind: 'heading' | 'paragraph';
  /** Why it cannot be of the article, whatever an extractor says; null where it can. */
  readonly rule: null | PageRule;
  /** The share of its letters that stand in links, 0 to 1. */
  readonly linked: number;
  /** The elements around it with their classes: blocks of one sort have it in common. */
  readonly place: string;
  /** The `<article>` elements around it, by their numbers from 1, the outermost first. */
  readonly articles: readonly number[];
  /** Whether it stands in a part that by its name is about something else: comments, other articles. */
  readonly beside: boolean;
}

/** The blocks of a page, and the page written anew with nothing in it but them. */
export interface Blocks {
  readonly blocks: readonly Block[];
  /**
   * Clean markup for an extractor: elements with `class`, `id` and `role`; each block in an element
   * with the attribute {@link BLOCK_NUMBER}; blocks with a rule are left out.
   */
  readonly skeleton: string;
  /** The depths of all blocks of the skeleton together: what an extractor's time grows with. */
  readonly weight: number;
}

export const BLOCK_NUMBER = 'data-block';

/** How deep the skeleton nests: of 367 real news pages all but one stay below 33. */
const DEEPEST = 64;

/** How deep articles nest that are told apart. */
const MOST_ARTICLES = 8;

/** An element that the walk is in. */
interface Frame {
  readonly name: string;
  readonly inline: boolean;
  /** Whether it is one that pages set apart from its neighbour by styles alone. */
  readonly setApart: boolean;
  /** This and `written` are asked of elements that are not inline alone. */
  readonly heading: boolean;
  readonly linked: boolean;
  readonly preformatted: boolean;
  readonly rule: Block['rule'];
  /** Its name and classes, without the numbers that tell single elements apart. */
  readonly place: string;
  readonly articles: readonly number[];
  readonly beside: boolean;
  readonly attributes: string;
  /** Whether it is an element of the skeleton as well. */
  readonly written: boolean;
}

/** A stretch of text in a line; a line break is a piece without rule or text. */
interface Piece {
  readonly text: string;
  readonly linked: boolean;
  readonly rule: Block['rule'];
  /** Whether it begins an element right behind the end of another, both such as pages set apart. */
  readonly apart: boolean;
}

const BREAK: Piece = { text: '\n', linked: false, rule: null, apart: false };

const PAGE: Frame = {
  name: 'page',
  inline: false,
  setApart: false,
  heading: false,
  linked: false,
  preformatted: false,
  rule: null,
  place: '',
  articles: [],
  beside: false,
  attributes: '',
  written: false,
};

/**
 * Reads the blocks of a page in document order.
 * @param document the page
 * @param showHidden takes what the page hides for shown: some pages hide all until a script has run
 */
export function readBlocks(document: Document, showHidden = false): Blocks {
  const blocks: Block[] = [];
  const markup: string[] = [];
  const frames: Frame[] = [PAGE];
  const holders: Frame[] = [PAGE];
  let pieces: Piece[] = [];
  let depth = 0;
  let weight = 0;
  let articles = 0;
  /** Since the last text: whether an element has ended that pages set apart, and behind it another begun. */
  let ended = false;
  let begun = false;

  const flush = () => {
    ended = begun = false;
    if (pieces.length === 0) return;
    const holder = holders.at(-1) ?? PAGE;
    for (const text of splitRun(pieces)) {
      const block = toBlock(text, holders, blocks.length + 1);
      if (!block) continue;
      blocks.push(block);
      if (block.rule !== null) continue;
      markup.push(blockMarkup(block, holder, text));
      weight += depth + 1;
    }
    pieces = [];
  };

  walk(document, {
    enter: (element) => {
      const name = element.localName;
      if (SILENT.has(name)) return false;
      if (name === 'br') pieces.push(BREAK);
      const parent = frames.at(-1) ?? PAGE;
      if (name === 'article') articles += 1;
      const holder = holders.at(-1) ?? PAGE;
      const frame = frameOf(element, parent, { holder, depth, showHidden, article: articles });
      frames.push(frame);
      if (frame.rule === null) markup.push(COUNTED[name] ?? '');
      if (frame.inline) {
        begun ||= ended && frame.setApart;
        const raised = name === 'sup' ? raisedText(element) : null;
        if (raised === null) return true;
        const { linked, rule } = frame;
        pieces.push({ text: raised, linked, rule, apart: false });
        frames.pop();
        return false;
      }
      flush();
      holders.push(frame);
      if (frame.written) {
        depth += 1;
        markup.push(`<${frame.name}${frame.attributes}>`);
      }
      return true;
    },
    leave: () => {
      const frame = frames.at(-1) ?? PAGE;
      if (frame.inline) ended ||= frame.setApart;
      else {
        flush();
        holders.pop();
        if (frame.written) {
          depth -= 1;
          markup.push(`</${frame.name}>`);
        }
      }
      frames.pop();
    },
    text: (data) => {
      const { linked, rule, preformatted } = frames.at(-1) ?? PAGE;
      if (!preformatted) pieces.push({ text: data, linked, rule, apart: begun });
      else {
        for (const part of data.split(/(\n\s*\n)/)) {
          const piece = { text: part, linked, rule, apart: false };
          pieces.push(...(/^\n\s*\n$/.test(part) ? [BREAK, BREAK] : [piece]));
        }
      }
      ended = begun = false;
    },
  });
  flush();
  return { blocks, skeleton: markup.join(''), weight };
}

interface Surroundings {
  readonly holder: Frame;
  readonly depth: number;
  readonly showHidden: boolean;
  /** How many articles have begun. */
  readonly article: number;
}

function frameOf(element: Element, parent: Frame, around: Surroundings): Frame {
  const name = element.localName;
  const inLeaf = LEAVES.has(around.holder.name);
  // Where only phrasing may stand, a button or an element of the page's own is phrasing.
  const inline =
    INLINE.has(name) || name === 'br' || (inLeaf && (name === 'button' || name.includes('-')));
  const rule = parent.rule ?? ruleOf(element, inline, around.showHidden);
  const leaf = LEAVES.has(name);
  return {
    name: leaf || CONTAINERS.has(name) ? name : 'div',
    inline,
    setApart: inline && SET_APART.has(name),
    heading: /^h[1-6]$/.test(name) || element.getAttribute('role') === 'heading',
    linked: parent.linked || name === 'a',
    preformatted: parent.preformatted || name === 'pre' || name === 'xmp',
    rule,
    place: `${name}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '')}`,
    // Articles nest a few deep; a page that nests them without end is no reason to keep them all.
    articles:
      name === 'article' && parent.articles.length < MOST_ARTICLES
        ? [...parent.articles, around.article]
        : parent.articles,
    beside: parent.beside || (!inline && isBeside(element)),
    attributes: inline || rule !== null ? '' : attributesOf(element),
    written: !leaf && rule === null && around.depth < DEEPEST,
  };
}

/** Splits the pieces of a run where the line is broken twice, and by rule. */
function splitRun(pieces: readonly Piece[]): Piece[][] {
  const texts: Piece[][] = [];
  let byRule = new Map<Block['rule'], Piece[]>();
  let breaks = 0;
  for (const piece of pieces) {
    if (piece === BREAK) breaks += 1;
    else if (piece.text.trim() !== '') breaks = 0;
    if (breaks === 2) {
      texts.push(...byRule.values());
      byRule = new Map();
      continue;
    }
    const same = byRule.get(piece.rule);
    if (same) same.push(piece);
    else byRule.set(piece.rule, [piece]);
  }
  return [...texts, ...byRule.values()];
}

function toBlock(
  pieces: readonly Piece[],
  holders: readonly Frame[],
  number: number,
): Block | null {
  const text = plainText(joined(pieces));
  if (text === '') return null;
  return {
    number,
    text,
    kind: holders.at(-1)?.heading ? 'heading' : 'paragraph',
    rule: pieces[0]?.rule ?? null,
    linked: plainText(joined(pieces.filter((piece) => piece.linked))).length / text.length,
    place: holders
      .slice(-PLACE_LEVELS)
      .map(({ place }) => place)
      .join('>'),
    articles: holders.at(-1)?.articles ?? [],
    beside: holders.at(-1)?.beside ?? false,
  };
}

/** A paragraph, what holds it, and what holds that. */
const PLACE_LEVELS = 3;

/** `By` and a name, a day and a time: pages set them side by side with no blank between. */
const SET_APART: ReadonlySet<string> = new Set(['a', 'label', 'small', 'span', 'time']);
/** Between such letters a blank is missing. Elsewhere one would cut a word, as behind a large initial. */
const MISSING = { behind: /[\p{Ll}\p{N}.?!:]$/u, before: /^[\p{Lu}\p{N}]/u } as const;
/** Scripts without capitals, in which a figure begins what follows a name. */
const UNCASED = { behind: /[\p{Script=Arabic}\p{Script=Hebrew}]$/u, before: /^\p{N}/u } as const;

function joined(pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let behind = '';
  for (const { text, apart } of pieces) {
    const isMissing =
      apart && [MISSING, UNCASED].some((one) => one.before.test(text) && one.behind.test(behind));
    parts.push(isMissing ? ` ${text}` : text);
    if (text !== '') behind = text.slice(-2);
  }
  return parts.join('');
}

function blockMarkup(block: Block, holder: Frame, pieces: readonly Piece[]): string {
  const content = pieces.map(({ text, linked }) =>
    linked ? `<a href="/">${escaped(text)}</a>` : escaped(text),
  );
  const number = `${BLOCK_NUMBER}="${block.number}"`;
  return LEAVES.has(holder.name)
    ? `<${holder.name}${holder.attributes} ${number}>${content.join('')}</${holder.name}>`
    : `<span ${number}>${content.join('')}</span><br><br>`;
}

const KEPT = ['class', 'id', 'role', 'itemprop', 'rel'];

function attributesOf(element: Element): string {
  return KEPT.map((name) => {
    const value = element.getAttribute(name);
    return value ? ` ${name}="${escaped(value)}"` : '';
  }).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
