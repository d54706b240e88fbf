import type { Found } from './evidence-places.ts';

/** A stretch of a text and the numbers of what it is evidence for. */
export interface MarkedPiece {
  readonly text: string;
  readonly keys: readonly number[];
}

/**
 * Cuts a text where evidence begins or ends. Joined together the pieces are the text.
 * @param found in any order; stretches may overlap
 */
export function cutAtEvidence(text: string, found: readonly Found[]): MarkedPiece[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of found) edges.add(start).add(end);
  const cuts = [...edges].sort((a, b) => a - b);
  const over = overlapping(found);
  return cuts.flatMap((from, i) => {
    const to = cuts[i + 1];
    if (to === undefined) return [];
    const keys = [...new Set(over(from, to).map(({ key }) => key))].sort((a, b) => a - b);
    return [{ text: text.slice(from, to), keys }];
  });
}

/**
 * Asks which stretches have a letter in common with one, from the left to the right of a text: each stretch is
 * looked at where it stands, and not again for all the others, as a long paragraph has thousands.
 */
function overlapping(found: readonly Found[]): (from: number, to: number) => readonly Found[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: Found[] = [];
  return (from, to) => {
    for (; (inOrder[next]?.start ?? to) < to; next += 1)
      open.push(...inOrder.slice(next, next + 1));
    open = open.filter(({ end }) => end > from);
    return open;
  };
}

/** A tag, a `>` in a value of which does not end it; a reference to a character; or letters. */
const TOKEN = /<[^<>"]*(?:"[^"]*"[^<>"]*)*>|&[^<&;\s]+;|[^<&]+/g;

/**
 * Puts what is evidence into `<span class="k3">`, where the number names the choice on the page that
 * marks it (`/evidence/<most>.css`). Tags and references to characters stay whole.
 * @param html the words of a block, as the archive's renderer writes them: `<` and `&` stand escaped
 * @param found where the evidence stands in the text of the block
 */
export function markEvidence(html: string, found: readonly Found[]): string {
  if (found.length === 0) return html;
  let at = 0;
  const over = overlapping(found);
  return [...html.matchAll(TOKEN)]
    .map(([token]) => {
      if (token.startsWith('<')) return token;
      const length = token.startsWith('&') ? lengthOf(token) : token.length;
      const here = over(at, at + length)
        .map(({ key, start, end }) => ({
          key,
          start: Math.max(0, start - at),
          end: Math.min(length, end - at),
        }))
        .filter(({ start, end }) => start < end);
      at += length;
      // A reference is one letter, however many write it.
      if (!token.startsWith('&')) return cutAtEvidence(token, here).map(spanned).join('');
      const [piece] = cutAtEvidence('&', here);
      return piece ? spanned({ ...piece, text: token }) : token;
    })
    .join('');
}

function spanned({ text, keys }: MarkedPiece): string {
  return keys.length === 0 ? text : `<span class="${classOf(keys)}">${text}</span>`;
}

/** The classes of a marked piece: `k3 k7`. */
export function classOf(keys: readonly number[]): string {
  return keys.map((key) => `k${key}`).join(' ');
}

/** How many UTF-16 units the character has that a reference stands for. */
function lengthOf(reference: string): number {
  const digits = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(reference);
  if (!digits) return 1;
  const [, hexadecimal, decimal = '0'] = digits;
  const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return String.fromCodePoint(point).length;
}
