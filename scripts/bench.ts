import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { measureIngest } from './bench/ingest.ts';
import { describeIngest, describeSearch } from './bench/report.ts';
import { measureSearch } from './bench/search.ts';
import { callFault, readCall } from './call.ts';
import { run } from './command.ts';

const PARTS = ['ingest', 'search'] as const;
type Part = (typeof PARTS)[number];

await run('bench', async () => {
  const values = readCall({
    name: 'bench',
    what: `Measures what ingest takes, and what a search costs a reader, on made-up articles of about 4 KB.

Ingest: each figure is of one run of the whole command, start of the program included.
Search: in a real browser, beside Pagefind's own Component UI over the same articles; half an hour
for 10,000. Let the machine do nothing else meanwhile.`,
    options: {
      only: { type: 'string', takes: 'PART', about: 'ingest or search; both where left out' },
      articles: { type: 'string', takes: 'N', default: '10000', about: 'how many' },
      runs: {
        type: 'string',
        takes: 'N',
        default: '5',
        about: 'sessions for each kind of search',
      },
      json: { type: 'string', takes: 'FILE', about: 'write every figure there, too' },
    },
    exit: {
      0: 'measured',

      2: 'the call is wrong, or a command that is measured fails',
    },
  });
  if (values === null) return 0;
  const size = readNumber('--articles', values.articles);
  const runs = readNumber('--runs', values.runs);
  const figures = await measure(readParts(values.only), { size, runs });
  if (values.json !== undefined) {
    await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  }
  return 0;
});

async function measure(
  parts: readonly Part[],
  { size, runs }: { readonly size: number; readonly runs: number },
): Promise<object> {
  const machine = describeMachine();
  process.stdout.write(`${size.toLocaleString('en')} made-up articles. ${machine}.\n\n`);
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const inFolder = async (name: string) => {
      await mkdir(join(folder, name));
      return join(folder, name);
    };
    const figures: Record<string, unknown> = { size, machine, parts };
    if (parts.includes('ingest')) {
      const ingest = await measureIngest(await inFolder('ingest'), size);
      process.stdout.write(`${describeIngest(ingest, size)}\n`);
      figures['ingest'] = ingest;
      await rm(join(folder, 'ingest'), { recursive: true });
    }
    if (parts.includes('search')) {
      const search = await measureSearch(await inFolder('search'), { size, runs, say });
      process.stdout.write(describeSearch(search));
      figures['search'] = search;
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function describeMachine(): string {
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB of memory`;
  const model = cpus()[0]?.model.trim() ?? 'unknown';
  return `${availableParallelism()} cores (${model}), ${memory}, Node ${process.version}`;
}

/** Says on a terminal what is being done. */
function say(progress: string): void {
  process.stderr.write(`${progress} …\n`);
}

function readParts(only: string | undefined): readonly Part[] {
  if (only === undefined) return PARTS;
  const part = PARTS.find((one) => one === only);
  if (!part) {
    throw callFault('option-value', '--only', `found "${only}", expected ${PARTS.join(' or ')}`);
  }
  return [part];
}

/** @throws Error where it is no whole number above 0 */
function readNumber(option: string, given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) {
    throw callFault('option-value', option, `found "${given}", expected a whole number above 0`);
  }
  return number;
}
