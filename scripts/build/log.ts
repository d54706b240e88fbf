import type { AstroLoggerDestination } from 'astro';

/**
 * Where Astro's log goes while `npm run build` draws the site. Astro loads this module by its address, so
 * that what the command says to it goes through the module itself.
 */

/** What is done with the messages of a build. */
interface Listener {
  /** A page or another file is about to be drawn. */
  readonly drawing: () => void;
  /** Something is wrong, in one or more lines; the build may go on. */
  readonly fault: (message: string) => void;
}

let listener: Listener | undefined;

/** Says who is told of the messages to come. */
export function listen(to: Listener): void {
  listener = to;
}

type Message = Parameters<AstroLoggerDestination['write']>[0];

/** Called by Astro, once. */
export default function destination(): AstroLoggerDestination {
  return { write: pass };
}

function pass({ level, label, message, newLine }: Message): void {
  if (level === 'warn' || level === 'error') {
    listener?.fault(label === null ? message : `[${label}] ${message}`);
  }
  // Of all that is worth knowing, only the line of a page stays open, for its time to follow.
  else if (level === 'info' && !newLine) listener?.drawing();
}
