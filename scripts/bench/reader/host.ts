import { readFile, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { listen, TYPES, type Host } from '../../../tests/support/static-host.ts';

/** A web host that compresses text, as a good one does, and counts what it sends. */

const IS_TEXT = /^text\/|json|xml/;

/** A response that has been sent. */
export interface Sent {
  readonly path: string;
  /** Of its body, as compressed on the way; headers are left out. */
  readonly bytes: number;
  /** When its last byte was handed on, in milliseconds since 1970. */
  readonly at: number;
}

/** A connection between host and reader that is slower than the machine's own. */
export interface Line {
  /** What each request waits for before it is answered, in milliseconds. */
  readonly delay: number;
  /** What all responses together can carry, in megabits a second. */
  readonly megabits: number;
}

export class BenchHost {
  readonly origin: string;
  readonly #host: Host;
  readonly #line: { current: Line | null };
  readonly #sent: Sent[];

  private constructor(host: Host, line: { current: Line | null }, sent: Sent[]) {
    this.#host = host;
    this.#line = line;
    this.#sent = sent;
    this.origin = host.origin;
  }

  /** Serves folders, the first that has a file first, on loopback alone. */
  static async open(folders: readonly string[]): Promise<BenchHost> {
    const line: { current: Line | null } = { current: null };
    const sent: Sent[] = [];
    const answer = answerer(folders, line, sent);
    const host = await listen((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://host');
      answer(decodeURIComponent(pathname), response).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : undefined);
      });
    });
    return new BenchHost(host, line, sent);
  }

  /** Forgets what was sent so far, and answers over a line from now on; null for the machine's own speed. */
  reset(line: Line | null = this.#line.current): void {
    this.#line.current = line;
    this.#sent.length = 0;
  }

  /** What was sent since the last {@link reset}. */
  sent(): readonly Sent[] {
    return [...this.#sent];
  }

  /** Waits until nothing has been sent for so many milliseconds. */
  async quiet(milliseconds: number): Promise<void> {
    const started = Date.now();
    for (;;) {
      const last = this.#sent.at(-1)?.at ?? started;
      const left = Math.max(last, started) + milliseconds - Date.now();
      if (left <= 0) return;
      await pause(left);
    }
  }

  close(): Promise<void> {
    return this.#host.close();
  }
}

type Answer = (path: string, response: ServerResponse) => Promise<void>;

function answerer(
  folders: readonly string[],
  line: { readonly current: Line | null },
  sent: Sent[],
): Answer {
  const packed = new Map<string, Promise<Packed | null>>();
  /** When the line has carried all that was given to it, in milliseconds since 1970. */
  let free = 0;
  const load = (path: string) => {
    const known = packed.get(path) ?? pack(folders, path);
    packed.set(path, known);
    return known;
  };
  return async (path, response) => {
    const found = await load(path);
    const { status, body, headers } = found ?? { status: 404, body: Buffer.alloc(0), headers: {} };
    const current = line.current;
    if (current) {
      await pause(current.delay);
      free = Math.max(free, Date.now()) + (body.length * 8) / (current.megabits * 1000);
      await pause(Math.max(0, free - Date.now()));
    }
    response.on('finish', () => {
      sent.push({ path, bytes: body.length, at: Date.now() });
    });
    response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
  };
}

interface Packed {
  readonly status: number;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

async function pack(folders: readonly string[], path: string): Promise<Packed | null> {
  for (const folder of folders) {
    const target = join(folder, normalize(path));
    const found = await stat(target).catch(() => null);
    const file = found?.isDirectory() ? join(target, 'index.html') : target;
    const content = await readFile(file).catch(() => null);
    if (!content) continue;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const headers = {
      'content-type': type,
      // Within a session a file is loaded once, as from a host that lets it be kept.
      'cache-control': 'max-age=600',
    };
    if (!IS_TEXT.test(type)) return { status: 200, body: content, headers };
    const packed = { ...headers, 'content-encoding': 'gzip' };
    return { status: 200, body: gzipSync(content), headers: packed };
  }
  return null;
}
