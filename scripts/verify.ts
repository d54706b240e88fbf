import process from 'node:process';
import { archivePaths } from '../src/archive-paths.ts';
import { counted } from './ingest/english.ts';
import { contentVariable, dayVariable, readCall } from './call.ts';
import { archiveTask, run } from './command.ts';
import { verify } from './verify/verify.ts';

await run('verify', async () => {
  const values = readCall({
    name: 'verify',
    what: `Checks an archive: sources unchanged, entries equal to what ingest would write, each at its
address in the register, every line of every source accounted for. Writes nothing.`,
    options: {
      sources: {
        type: 'string',
        takes: 'DIR',
        default: archivePaths.sources,
        about: 'folder of raw articles',
      },
      out: {
        type: 'string',
        takes: 'DIR',
        default: archivePaths.articles,
        about: 'folder of entries',
      },
    },
    environment: { ...contentVariable, ...dayVariable },
    exit: {
      0: 'all is as it should be',
      1: 'something differs',
      2: 'the call or a configuration file is wrong',
    },
  });
  if (values === null) return 0;
  const { entries, sources, differences } = await verify(await archiveTask(values));
  for (const { path, what } of differences) process.stdout.write(`${path}: ${what}\n`);
  const checked = `${counted('entry', entries)} against ${counted('source', sources)}`;
  if (differences.length === 0) {
    process.stdout.write(
      `${checked}: sources unchanged, entries as ingest writes them, every line accounted for.\nNext: npm run build, or npm run bag to hand it over.\n`,
    );
    return 0;
  }
  process.stdout.write(
    `${checked}: ${counted('difference', differences.length)}. Run "npm run ingest" and read its report.\n`,
  );
  return 1;
});
