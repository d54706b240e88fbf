/** Where an archive is served, and what has moved there. */

/** Where an archive stands. */
export interface Place {
  /** The folder on its host, with a slash at both ends. */
  readonly base: string;
  /** The address of its host: `https://archive.example`, or `http://127.0.0.1:8080` to try it. */
  readonly url: string;
}

/** An old address that leads on: paths from the root of the host, with a slash at both ends. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** What the configuration of a server is made of. */
export interface Served extends Place {
  /** The absolute path of the folder of the built site. */
  readonly root: string;
  readonly moves: readonly Move[];
}

/** Letters that need no quotation marks in any configuration, and are the same when they are percent-encoded. */
const PLAIN = /^\/(?:[\w.~-]+\/)+$/;

/**
 * The old addresses that lead on, in their order.
 * @throws Error for a path that is not made of plain letters between slashes, as all addresses of entries are
 */
export function movesOf(
  redirects: readonly (Move & { readonly gone: boolean })[],
): readonly Move[] {
  const moves = redirects.flatMap(({ from, to, gone }) => (gone ? [] : [{ from, to }]));
  const wrong = moves.flatMap(({ from, to }) => [from, to]).find((path) => !PLAIN.test(path));
  if (wrong === undefined) return moves;
  throw new Error(
    `Old addresses [host-move-path]: ${JSON.stringify(wrong)}, expected a path such as "/articles/a-title/". Mend what gives it; a server would read it as something else.`,
  );
}

/**
 * Whether the archive may speak for its whole host: it has it for itself, over https. An archive in a
 * folder leaves that to those whose host it is.
 */
export function ownsSecureHost({ base, url }: Place): boolean {
  return base === '/' && url.startsWith('https:');
}
