import { stat } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { archivePaths } from '../src/archive-paths.ts';
import { loadConfig } from './ingest/config.ts';
import { disk } from './ingest/files.ts';
import { ingest } from './ingest/pipeline.ts';
import { jsonReport, textReport } from './ingest/report.ts';

const HELP = `Turns raw articles into Markdown entries.

Usage: npm run ingest -- [options]

  --sources DIR     folder of raw articles, .txt and .md (default: ${archivePaths.sources})
  --out DIR         folder of entries, <year>/<slug>.md (default: ${archivePaths.articles})
  --report FORMAT   text or json (default: text)
  --prune           delete entries whose source is gone
  --help            show this

Topics, names and decisions are read from ${archivePaths.content}/*.yaml.
Exit status: 0 all went through, 1 a source was refused, 2 the call or a configuration file is wrong.
`;

/** How often progress is drawn on a terminal, in milliseconds. */
const PROGRESS_INTERVAL = 200;

process.exitCode = await main();

async function main(): Promise<0 | 1 | 2> {
  try {
    const { values } = parseArgs({
      options: {
        sources: { type: 'string', default: archivePaths.sources },
        out: { type: 'string', default: archivePaths.articles },
        report: { type: 'string', default: 'text' },
        prune: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    if (values.report !== 'text' && values.report !== 'json') {
      throw new Error(`--report ${values.report}: expected text or json`);
    }
    await mustBeFolder(values.sources);
    const report = await ingest({
      sources: values.sources,
      out: values.out,
      prune: values.prune,
      config: await loadConfig(archivePaths.content),
      files: disk,
      onProgress: progress(),
    });
    process.stdout.write(values.report === 'json' ? jsonReport(report) : textReport(report));
    return report.sources.some(({ status }) => status === 'refused') ? 1 : 0;
  } catch (error) {
    process.stderr.write(`ingest: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function mustBeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) {
    throw new Error(
      `--sources ${path}: no such folder. Create it, or name another with --sources DIR.`,
    );
  }
}

/** Draws "1,200 of 10,000" in place, on a terminal only. */
function progress(): (done: number, total: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  let drawn = Date.now();
  return (done, total) => {
    const now = Date.now();
    if (done === total) process.stderr.write('\r\x1b[K');
    else if (now - drawn >= PROGRESS_INTERVAL) {
      drawn = now;
      process.stderr.write(
        `\r${done.toLocaleString('en')} of ${total.toLocaleString('en')} sources`,
      );
    }
  };
}
