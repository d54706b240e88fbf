import process from 'node:process';
import { parseArgs } from 'node:util';
import { archivePaths } from '../src/archive-paths.ts';
import { counted } from './ingest/english.ts';
import { archiveTask, run } from './command.ts';
import { verify } from './verify/verify.ts';

const HELP = `Checks an archive: sources unchanged, entries equal to what ingest would write, each at its
address in the register, every line of every source accounted for. Writes nothing.

Usage: npm run verify -- [options]

  --sources DIR     folder of raw articles (default: ${archivePaths.sources})
  --out DIR         folder of entries (default: ${archivePaths.articles})
  --help            show this

Exit status: 0 all is as it should be, 1 something differs, 2 the call or a configuration file is wrong.
`;

await run('verify', async () => {
  const { values } = parseArgs({
    options: {
      sources: { type: 'string', default: archivePaths.sources },
      out: { type: 'string', default: archivePaths.articles },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const { entries, sources, differences } = await verify(await archiveTask(values));
  for (const { path, what } of differences) process.stdout.write(`${path}: ${what}\n`);
  const checked = `${counted('entry', entries)} against ${counted('source', sources)}`;
  if (differences.length === 0) {
    process.stdout.write(
      `${checked}: sources unchanged, entries as ingest writes them, every line accounted for.\n`,
    );
    return 0;
  }
  process.stdout.write(
    `${checked}: ${counted('difference', differences.length)}. Run "npm run ingest" and read its report.\n`,
  );
  return 1;
});
