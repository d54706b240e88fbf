import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { SOURCE_MANIFEST } from '../../src/lib/fixity.ts';
import { PROJECT } from '../support/ingest-cli.ts';
import { treeOf } from '../support/killed-run.ts';
import { writeMadeUpConfig } from '../support/made-up.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { attacked } from './attacks.ts';

/** What may go wrong with folders, files and disks, and what of it a test may only bring about as root on Linux. */
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
const NOBODY = 65534;
const MB = 1024 * 1024;

const GOOD = 'Fog over the bay\n\n5 January 2026\n\nThe harbour is closed.\n';

interface Archive {
  readonly root: string;
  readonly sources: string;
  readonly articles: string;
}

async function archive(sources: Readonly<Record<string, string>> = { 'good.txt': GOOD }) {
  const root = await temporaryFolder();
  const content = join(root, 'content');
  mkdirSync(join(content, 'sources'), { recursive: true });
  await writeMadeUpConfig(content);
  for (const [path, text] of Object.entries(sources)) {
    writeFileSync(join(content, 'sources', path), text);
  }
  return { root, sources: join(content, 'sources'), articles: join(content, 'articles') };
}

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** The most memory that it had, in bytes. */
  readonly memory: number;
  readonly seconds: number;
}

interface How {
  readonly args?: readonly string[];
  readonly uid?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Before the command: `ulimit -f 8;`, say. */
  readonly shell?: string;
}

const TELL =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('\\nMEMORY '+process.resourceUsage().maxRSS))";

/** Runs a command; one that hangs is ended after five minutes, and has no status then. */
function run(script: 'ingest' | 'build', { root }: Archive, how: How = {}): Promise<Run> {
  const { args = [], uid, env = {}, shell = '' } = how;
  const began = performance.now();
  const call = [process.execPath, '--import', TELL, `scripts/${script}.ts`, ...args];
  const child = spawn('sh', ['-c', `${shell} exec "$@"`, 'sh', ...call], {
    cwd: PROJECT,
    timeout: 300_000,
    killSignal: 'SIGKILL',
    ...(uid !== undefined && { uid, gid: uid }),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      VITEST: '',
      ARCHIVE_CONTENT: join(root, 'content'),
      ARCHIVE_DIST: join(root, 'dist'),
      ARCHIVE_CACHE: join(root, 'cache'),
      ...env,
    },
  });
  let [out, told] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += String(text)));
  child.stderr.on('data', (text: Buffer) => (told += String(text)));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const [err = '', memory = '0'] = told.split('\nMEMORY ');
      const seconds = (performance.now() - began) / 1000;
      resolve({ status, out, err, memory: Number(memory) * 1024, seconds });
    });
  });
}

/** What the report of ingest says: each fault as `code where`, in order, and how many entries were written. */
async function ingest(of: Archive, how: How = {}) {
  const args = ['--report', 'json', ...(how.args ?? [])];
  const ended = await run('ingest', of, { ...how, args });
  expect(ended.out, ended.err).toContain('"counts"');
  const report = JSON.parse(ended.out) as {
    sources: { file: string; faults: Fault[] }[];
    general: Fault[];
    counts: { written: number; refused: number };
  };
  const faults = [...report.sources.flatMap((source) => source.faults), ...report.general];
  for (const { where, what, todo } of faults) {
    expect(where.length * what.length * todo.length).toBeGreaterThan(0);
  }
  return {
    ...ended,
    ...report.counts,
    faults: faults.map(({ code, where }) => `${code} ${where}`),
  };
}

interface Fault {
  readonly code: string;
  readonly where: string;
  readonly what: string;
  readonly todo: string;
}

describe('Broken input is refused by name, and the rest goes through:', () => {
  test('files of a gigabyte, in bounded memory', async (context) => {
    const own = await archive();
    for (const name of ['a.txt', 'b.md', 'c.html']) {
      writeFileSync(join(own.sources, name), GOOD);
      truncateSync(join(own.sources, name), 1024 * MB);
    }
    // One line of letters, and behind it a good one.
    for (const [name, after] of [
      ['d.jsonl', '\n{"title":"Ice","text":"The quay is frozen."}\n'],
      ['e.csv', '\n"Ice","The quay is frozen."\n'],
    ] as const) {
      const file = openSync(join(own.sources, name), 'w');
      if (name === 'e.csv') writeSync(file, 'title,text\n');
      const part = Buffer.alloc(16 * MB, 'letters ');
      for (let i = 0; i < 64; i++) writeSync(file, part);
      closeSync(file);
      appendFileSync(join(own.sources, name), after);
    }
    const { status, written, faults, memory, seconds } = await ingest(own);
    expect(faults.filter((fault) => !fault.startsWith('source-duplicate'))).toEqual([
      'source-size a.txt',
      'source-size b.md',
      'source-size c.html',
      'source-record d.jsonl:1',
      'date-missing d.jsonl#2',
      'source-record e.csv:2',
      'date-missing e.csv#3',
    ]);
    expect([status, written]).toEqual([1, 3]);
    expect(memory).toBeLessThan(500 * MB);
    console.info(`5 GB in ${seconds.toFixed(1)} s, ${(memory / MB).toFixed(0)} MB`);
    attacked(context, 5);
  });

  test('100,000 files in one folder', async (context) => {
    const own = await archive({});
    for (let i = 0; i < 100_000; i++) {
      const text = `Fog over pier ${i}\n\n${1 + (i % 28)} March ${2000 + (i % 20)}\n\nLamp ${i} was lit.\n`;
      writeFileSync(join(own.sources, `${i}.txt`), text);
    }
    const { status, err, out, memory, seconds } = await run('ingest', own);
    expect(status, err).toBe(0);
    expect(out).toContain('100,000 sources: 100000 written');
    expect(memory).toBeLessThan(1024 * MB);
    console.info(`100,000 files in ${seconds.toFixed(0)} s, ${(memory / MB).toFixed(0)} MB`);
    attacked(context, 1);
  });

  test('bytes in every wrong encoding', async (context) => {
    const own = await archive();
    const bad: Readonly<Record<string, Buffer>> = {
      'nul.txt': Buffer.from('Fog\0\n\nText.\n'),
      'nul.md': Buffer.from('Fog\n\nTe\0xt.\n'),
      'lone.txt': Buffer.from([0x46, 0x6f, 0x67, 0x0a, 0x0a, 0xff, 0xfe, 0x80, 0x0a]),
      'cut.txt': Buffer.concat([
        Buffer.from('Şile’de sis\n\nLiman kapalı.\nI'),
        Buffer.from([0xc5]),
      ]),
      'utf-32.txt': Buffer.from([0xff, 0xfe, 0, 0, 0x46, 0, 0, 0, 0x6f, 0, 0, 0]),
      'odd-utf-16.txt': Buffer.from([0xfe, 0xff, 0, 0x46, 0]),
      'surrogate.txt': Buffer.from([0xff, 0xfe, 0x46, 0, 0x00, 0xd8, 0x0a, 0]),
      'overlong.txt': Buffer.from([0x46, 0x6f, 0x67, 0x0a, 0x0a, 0xc0, 0xaf, 0x0a]),
      'empty.txt': Buffer.alloc(0),
      'zeros.txt': Buffer.alloc(4096),
      'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      'archive.md': Buffer.from('PK\u0003\u0004\u0014\0\0\0'),
      'bell.txt': Buffer.from('Fog\u0007\n\nText.\n'),
      'wire.jsonl': Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
    };
    for (const [name, bytes] of Object.entries(bad)) writeFileSync(join(own.sources, name), bytes);
    const { status, written, refused, faults } = await ingest(own);
    // What Windows calls 1252 knows the two bytes of an overlong sign: the report says that it was read so.
    expect(faults).toContain('source-encoding-told overlong.txt');
    expect([status, written, refused]).toEqual([1, 2, Object.keys(bad).length - 1]);
    const named = new Set(faults.map((fault) => fault.replace(/^(\S+) ([^:#]+).*$/, '$2')));
    expect([...named].sort()).toEqual(Object.keys(bad).sort());
    attacked(context, Object.keys(bad).length);
  });

  test('folders thousands deep, and paths longer than a system takes', async (context) => {
    const own = await archive();
    // Short enough for a path: it goes through. What is longer can be made from within alone.
    const deep = Array.from({ length: 1500 }, () => 'd').join('/');
    mkdirSync(join(own.sources, deep), { recursive: true });
    writeFileSync(join(own.sources, deep, 'deep.txt'), GOOD.replace('Fog', 'Haze'));
    const beyond = `
      process.chdir(${JSON.stringify(own.sources)});
      for (let i = 0; i < 3000; i++) { fs.mkdirSync('e'); process.chdir('e'); }
      fs.writeFileSync('lost.txt', 'Ice\\n');`;
    execFileSync(process.execPath, ['-e', beyond]);
    onTestFinished(() => {
      execFileSync('rm', ['-rf', own.sources]);
    });
    const { status, written, faults } = await ingest(own);
    expect([status, written]).toEqual([1, 2]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^folder-unreadable e\/e\/e\//);
    attacked(context, 2);
  });

  test('names with every odd character', async (context) => {
    const own = await archive();
    const control = Array.from({ length: 31 }, (_, i) => `c${String.fromCharCode(i + 1)}d.txt`);
    const signs = Array.from('!"#$%&\'()*+,-:;<=>?@[\\]^_`{|}~ \u007f').map(
      (sign) => `${sign}s${sign}.txt`,
    );
    const wide = [
      '\u202Ertl.txt',
      '\u200Bz.txt',
      'é.txt',
      'e\u0301.txt',
      'E\u0301.txt',
      '😀.txt',
      '\uFFFD.txt',
    ];
    const words = [
      '--prune.txt',
      '-rf.txt',
      'A.txt',
      'a.txt',
      'con.txt',
      'nul .txt',
      '__proto__.txt',
      'wire.jsonl#3.txt',
      `${'x'.repeat(251)}.txt`,
    ];
    const names = [...new Set([...control, ...signs, ...wide, ...words])];
    for (const [i, name] of names.entries()) {
      writeFileSync(join(own.sources, name), `${GOOD.replace('Fog', `Mist ${i}`)}\nPier ${i}.\n`);
    }
    const bytes = [
      Buffer.concat([Buffer.from(`${own.sources}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]),
      Buffer.concat([
        Buffer.from(`${own.sources}/`),
        Buffer.from([0xff, 0xfe]),
        Buffer.from('.txt'),
      ]),
    ];
    for (const name of bytes) writeFileSync(name, GOOD);
    const { status, written, faults } = await ingest(own);
    expect(faults.filter((fault) => fault.startsWith('source-name'))).toEqual([
      'source-name \\xFF\\xFE.txt',
      'source-name caf\\xE9.txt',
    ]);
    expect([status, written]).toEqual([1, names.length + 1]);
    const again = await ingest(own);
    expect(again.written).toBe(0);
    attacked(context, names.length + bytes.length);
  });

  test('links, loops, pipes, sockets and devices', async (context) => {
    const own = await archive();
    const secret = join(own.root, 'secret');
    mkdirSync(secret);
    writeFileSync(join(secret, 'secret.txt'), 'Secret\n\nNobody may read this.\n');
    const links: Readonly<Record<string, string>> = {
      'file.txt': join(secret, 'secret.txt'),
      folder: secret,
      loop: '.',
      'self.txt': 'self.txt',
      'gone.txt': 'nowhere',
      'passwd.txt': '/etc/passwd',
    };
    for (const [name, target] of Object.entries(links))
      symlinkSync(target, join(own.sources, name));
    execFileSync('mkfifo', [join(own.sources, 'pipe.txt')]);
    const server = createServer().listen(join(own.sources, 'socket.txt'));
    onTestFinished(() => {
      server.close();
    });
    const special = ['pipe.txt', 'socket.txt'];
    if (isRoot) {
      execFileSync('mknod', [join(own.sources, 'zero.txt'), 'c', '1', '5']);
      special.push('zero.txt');
    }
    const { status, written, faults } = await ingest(own);
    expect([status, written]).toEqual([0, 1]);
    expect(faults.sort()).toEqual(
      [
        ...Object.keys(links).map((name) => `source-link ${name}`),
        ...special.map((name) => `source-special ${name}`),
      ].sort(),
    );
    expect(JSON.stringify(treeOf(own.articles))).not.toContain('secret');
    attacked(context, Object.keys(links).length + special.length);
  });

  test('links and pipes among the entries', async (context) => {
    const own = await archive();
    await ingest(own);
    const outside = join(own.root, 'outside');
    mkdirSync(outside);
    writeFileSync(join(own.sources, 'more.txt'), GOOD.replace('2026', '2031'));
    let attacks = 0;
    for (const name of ['2031', 'link.md', 'pipe.md']) {
      const place = join(own.articles, name);
      if (name === 'pipe.md') execFileSync('mkfifo', [place]);
      else symlinkSync(name === '2031' ? outside : '/etc/passwd', place);
      const built = await run('build', own);
      expect([built.status, built.err]).toEqual([
        1,
        expect.stringContaining(`${name} [entry-odd]`),
      ]);
      if (name !== 'pipe.md') {
        const { status, err } = await run('ingest', own);
        expect([status, err]).toEqual([2, expect.stringContaining(`${name} [entry-link]`)]);
      }
      expect(readdirSync(outside)).toEqual([]);
      rmSync(place);
      attacks += 2;
    }
    attacked(context, attacks);
  });

  test.runIf(isRoot)(
    'files and folders that may not be read, whose entries are not pruned',
    async (context) => {
      const own = await archive({ 'good.txt': GOOD, 'shut.txt': GOOD.replace('Fog', 'Ice') });
      mkdirSync(join(own.sources, 'folder'));
      writeFileSync(join(own.sources, 'folder/in.txt'), GOOD.replace('Fog', 'Mist'));
      execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, own.root]);
      expect((await ingest(own, { uid: NOBODY })).written).toBe(3);
      const before = treeOf(own.articles, [SOURCE_MANIFEST]);
      chmodSync(join(own.sources, 'shut.txt'), 0);
      chmodSync(join(own.sources, 'folder'), 0);
      for (const name of ['shut.txt', 'folder']) chownSync(join(own.sources, name), 0, 0);
      const { status, faults } = await ingest(own, { uid: NOBODY, args: ['--prune', '--fresh'] });
      expect(status).toBe(1);
      expect(faults).toEqual(
        expect.arrayContaining(['source-unreadable shut.txt', 'folder-unreadable folder/']),
      );
      expect(treeOf(own.articles, [SOURCE_MANIFEST])).toEqual(before);
      attacked(context, 2);
    },
  );
});

/** Whether each file is as it was or whole as it is to be, or, as it came or went, not there. */
function expectWhole(now: Record<string, string>, ...states: readonly Record<string, string>[]) {
  for (const [path, sha256] of Object.entries(now)) {
    expect(
      states.map((state) => state[path]),
      path,
    ).toContain(sha256);
  }
}

function mounted(folder: string, options: string): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
}

describe('A disk that does not take it leaves nothing half-written, and is told by name:', () => {
  /** The archive, ingested and built in peace, before and after its sources have changed. */
  async function inPeace() {
    const sources = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        `${i}.txt`,
        `${GOOD.replace('Fog', `Fog ${i}`)}\nPier ${i}.\n`,
      ]),
    );
    const own = await archive(sources);
    await ingest(own);
    expect((await run('build', own)).status).toBe(0);
    const before = { articles: treeOf(own.articles), dist: treeOf(join(own.root, 'dist')) };
    const spare = join(own.root, 'spare');
    execFileSync('cp', ['-a', join(own.root, 'content'), spare]);
    execFileSync('cp', ['-a', join(own.root, 'dist'), join(own.root, 'spare-dist')]);
    for (const [name, text] of Object.entries(sources)) {
      writeFileSync(
        join(own.sources, name),
        `${text}\nA paragraph that was added later about Ankara.\n`,
      );
    }
    return { own, before, spare };
  }

  test('full, read-only or bounded', async (context) => {
    const { own, before, spare } = await inPeace();
    const content = join(own.root, 'content');
    const dist = join(own.root, 'dist');
    let attacks = 0;
    const changed = join(own.root, 'changed');
    execFileSync('cp', ['-a', content, changed]);
    const peace = { ...own, root: join(own.root, 'peace') };
    mkdirSync(peace.root);
    execFileSync('cp', ['-a', changed, join(peace.root, 'content')]);
    execFileSync('cp', ['-a', join(own.root, 'cache'), join(peace.root, 'cache')]);
    await ingest({ ...peace });
    expect((await run('build', peace)).status).toBe(0);
    const after = {
      articles: treeOf(join(peace.root, 'content/articles')),
      dist: treeOf(join(peace.root, 'dist')),
    };
    expect(after.articles).not.toEqual(before.articles);
    // Without a register of earlier entries each has another id.
    const anew = join(own.root, 'anew/articles');
    await ingest(peace, { args: [`--out=${anew}`] });

    // No file may grow beyond so many blocks of 512 bytes: an entry has more, or a page.
    for (const blocks of [1, 2, 4, 8]) {
      rmSync(content, { recursive: true });
      execFileSync('cp', ['-a', changed, content]);
      const ended = await run('ingest', own, { shell: `ulimit -f ${blocks};` });
      if (ended.status !== 0)
        expect([ended.status, ended.err]).toEqual([
          2,
          expect.stringMatching(/\S+ \[file-too-large\]: .+\. \S.+\./),
        ]);
      expectWhole(treeOf(own.articles), before.articles, after.articles);
      attacks += 1;
    }
    for (const blocks of [16, 64, 256]) {
      const ended = await run('build', own, { shell: `ulimit -f ${blocks};` });
      expect([ended.status, ended.err]).toEqual([
        1,
        expect.stringMatching(/\S+ \[(?:file-too-large|disk-full|disk-fails)\]: /),
      ]);
      expectWhole(treeOf(dist), before.dist, after.dist);
      attacks += 1;
    }
    if (isRoot) {
      // Room for some of the entries, for most, and for all but what comes last.
      for (const size of ['96k', '160k', '224k', '288k']) {
        const disk = join(own.root, `disk-${size}`);
        mounted(disk, `size=${size}`);
        const env = { ARCHIVE_CACHE: join(own.root, 'cache') };
        const ended = await run('ingest', own, { env, args: [`--out=${join(disk, 'articles')}`] });
        if (ended.status !== 0)
          expect([ended.status, ended.err]).toEqual([
            2,
            expect.stringMatching(/\S+ \[disk-full\]: /),
          ]);
        expectWhole(treeOf(disk, ['.articles.lock']), prefixed(treeOf(anew)));
        attacks += 1;
      }
      for (const size of ['256k', '1m', '2m', '4m']) {
        const disk = join(own.root, `site-${size}`);
        mounted(disk, `size=${size}`);
        const site = join(disk, 'dist');
        const env = { ARCHIVE_CONTENT: join(peace.root, 'content'), ARCHIVE_DIST: site };
        const ended = await run('build', own, { env });
        // The largest has room for all.
        if (size !== '4m')
          expect([ended.status, ended.err]).toEqual([
            1,
            expect.stringMatching(/\S+ \[disk-full\]: /),
          ]);
        expectWhole(treeOf(site), after.dist);
        attacks += 1;
      }
      const disk = join(own.root, 'read-only');
      mounted(disk, 'size=64m');
      execFileSync('cp', ['-a', spare, join(disk, 'content')]);
      execFileSync('cp', ['-a', join(own.root, 'spare-dist'), join(disk, 'dist')]);
      execFileSync('mount', ['-o', 'remount,ro', disk]);
      const asIs = treeOf(disk);
      const env = { ARCHIVE_CONTENT: join(disk, 'content') };
      const ended = await run('ingest', own, {
        env: { ...env, ARCHIVE_CACHE: join(own.root, 'cache') },
        args: ['--fresh', `--sources=${join(changed, 'sources')}`],
      });
      expect([ended.status, ended.err]).toEqual([2, expect.stringMatching(/\S+ \[read-only\]: /)]);
      const built = await run('build', own, { env: { ARCHIVE_DIST: join(disk, 'dist') } });
      expect([built.status, built.err]).toEqual([1, expect.stringMatching(/\S+ \[read-only\]: /)]);
      // Content that can only be read makes a site like any other.
      const fromDisc = await run('build', own, {
        env: { ...env, ARCHIVE_DIST: join(own.root, 'from-disc') },
      });
      expect([fromDisc.status, fromDisc.err]).toEqual([0, '']);
      expect(treeOf(join(own.root, 'from-disc'))).toEqual(before.dist);
      expect(treeOf(disk)).toEqual(asIs);
      attacks += 3;
    }
    attacked(context, attacks);
  });
});

function prefixed(tree: Record<string, string>): Record<string, string> {
  return {
    articles: 'a folder',
    ...Object.fromEntries(Object.entries(tree).map(([path, sum]) => [`articles/${path}`, sum])),
  };
}
