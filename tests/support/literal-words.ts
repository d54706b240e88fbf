import { parseForESLint, traverseNodes } from 'astro-eslint-parser';
import { parser } from 'typescript-eslint';

/** Words that a template says of itself, instead of asking `src/words.ts` for them. */
export interface LiteralWords {
  readonly line: number;
  readonly words: string;
}

/** Attributes that readers see or hear. */
const SPOKEN: ReadonlySet<string> = new Set(['aria-label', 'title', 'alt', 'placeholder']);

interface Node {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number } };
  readonly parent?: Node | null;
  readonly value?: unknown;
  readonly name?: unknown;
  readonly raw?: string;
}

/**
 * Finds text nodes and spoken attributes with letters outside an expression.
 * @param source an `.astro` file
 */
export function literalWords(source: string): LiteralWords[] {
  const found: LiteralWords[] = [];
  const note = (node: Node, text: unknown) => {
    if (typeof text !== 'string' || !/\p{L}{2}/u.test(text)) return;
    found.push({ line: node.loc.start.line, words: text.trim().replace(/\s+/g, ' ') });
  };
  const { ast } = parseForESLint(source, { parser });
  traverseNodes(ast, {
    enterNode(one) {
      const node = one as unknown as Node;
      if (node.type === 'JSXText') note(node, node.value);
      if (node.type !== 'JSXAttribute') return;
      const { name } = node.name as { readonly name: unknown };
      const value = node.value as Node | null;
      if (typeof name === 'string' && SPOKEN.has(name) && value?.type === 'Literal') {
        note(node, value.value);
      }
    },
    leaveNode: () => undefined,
  });
  return found;
}
