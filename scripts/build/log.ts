import type { AstroLoggerDestination } from 'astro';

/**
 * Where Astro's log goes while `npm run build` compiles templates. Astro loads this module by its address, so
 * that what the command says to it goes through the module itself.
 */

let fault: ((message: string) => void) | undefined;

/** Says who is told of what is wrong, in one or more lines; the build may go on. */
export function listen(to: (message: string) => void): void {
  fault = to;
}

type Message = Parameters<AstroLoggerDestination['write']>[0];

/** Called by Astro, once. */
export default function destination(): AstroLoggerDestination {
  return { write: pass };
}

function pass({ level, label, message }: Message): void {
  if (level === 'warn' || level === 'error') {
    fault?.(label === null ? message : `[${label}] ${message}`);
  }
}
