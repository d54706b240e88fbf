import process from 'node:process';
import { isMainThread } from 'node:worker_threads';
import { syntaxFault } from './syntax-fault.ts';

/**
 * Loaded before each command: what cannot be read as a program, as `src/site.config.ts` after a slip, fails before the
 * command begins, and Node would tell it with a trace of its own modules.
 */
if (isMainThread) {
  process.once('uncaughtException', (error) => {
    const told = syntaxFault(error);
    if (told === null) process.stderr.write(`${error.stack ?? String(error)}\n`);
    else process.stderr.write(`${told}\n`);
    process.exit(told === null ? 1 : 2);
  });
}
