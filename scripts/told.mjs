import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before each command, and no TypeScript: where packages are not installed, Node may be one that reads none. What
 * cannot be read as a program, as `src/site.config.ts` after a slip, fails before the command begins, and Node would tell
 * it with a trace of its own modules.
 */
if (isMainThread) {
  if (!isInstalled()) {
    process.stderr.write(
      'node_modules [packages-missing]: the packages that this works with are not installed. Run "npm ci" here, and this again.\n',
    );
    process.exit(2);
  }
  const { syntaxFault } = await import('./syntax-fault.ts');
  process.once('uncaughtException', (error) => {
    const told = syntaxFault(error);
    if (told === null) process.stderr.write(`${error.stack ?? String(error)}\n`);
    else process.stderr.write(`${told}\n`);
    process.exit(told === null ? 1 : 2);
  });
}

function isInstalled() {
  try {
    import.meta.resolve('astro');
    return true;
  } catch {
    return false;
  }
}
