import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { listen, type Host } from './static-host.ts';

/**
 * Netlify and Cloudflare Pages, as far as their documents say what becomes of `_headers` and `_redirects`
 * (docs.netlify.com/manage/routing, developers.cloudflare.com/pages/configuration, read in 2026).
 */
export type Hosting = 'Netlify' | 'Cloudflare Pages';

interface HeaderBlock {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

/** Types that both tell by endings; of all others nothing is assumed. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

/** Reads `_headers`: a path, and indented below it the headers; `#` begins a comment. @throws Error for any other line */
export function parseHeaders(text: string): HeaderBlock[] {
  const blocks: { pattern: string; headers: (readonly [string, string])[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      blocks.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const last = blocks.at(-1);
    if (!last || name === undefined || value === undefined) throw new Error(`_headers: ${line}`);
    last.headers.push([name, value]);
  }
  return blocks;
}

/** Reads `_redirects`: `from to status`, in lines. @throws Error for a line of another form */
export function parseRedirects(text: string): Redirect[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [from = '', to = '', status = '302', ...more] = line.split(/\s+/);
    const known = ['301', '302', '303', '307', '308'].includes(status);
    if (!from.startsWith('/') || !to.startsWith('/') || !known || more.length > 0) {
      throw new Error(`_redirects: ${line}`);
    }
    return { from, to, status: Number(status) };
  });
}

/** The headers that the blocks give to a path. Where two give the same: Cloudflare joins them, Netlify takes the last. */
export function headersFor(
  blocks: readonly HeaderBlock[],
  path: string,
  hosting: Hosting,
): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { pattern, headers: given } of blocks) {
    if (!matcherOf(pattern, hosting).test(path)) continue;
    for (const [name, value] of given) {
      const key = name.toLowerCase();
      const before = hosting === 'Netlify' ? undefined : headers.get(key);
      headers.set(key, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}

/** `*` stands for all that follows, `:name` for a part; Netlify takes a slash at the end for granted, and no heed of case. */
function matcherOf(pattern: string, hosting: Hosting): RegExp {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return hosting === 'Netlify' ? new RegExp(`^${source}/?$`, 'i') : new RegExp(`^${source}$`);
}

export interface HostedOptions {
  readonly hosting: Hosting;
  /** The folder that is published. */
  readonly folder: string;
  /** Where in it `_headers` and `_redirects` lie: hosts read them at the root, archives below a base put them there. */
  readonly files: string;
  /** Violations of the policy that a browser reports, from workers too; filled while the host runs. */
  readonly reports: string[];
}

const REPORTS = '/csp-reports';

/** Serves a folder as one of the two would. */
export async function serveHosted({
  hosting,
  folder,
  files,
  reports,
}: HostedOptions): Promise<Host> {
  const blocks = parseHeaders(await readFile(join(files, '_headers'), 'utf8'));
  const redirects = parseRedirects(await readFile(join(files, '_redirects'), 'utf8'));
  return listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    if (pathname === REPORTS) {
      request.on('data', (data: Buffer) => reports.push(data.toString()));
      response.writeHead(204).end();
      return;
    }
    void answer(folder, { path: pathname, hosting, redirects }).then((found) => {
      const headers = headersFor(blocks, pathname, hosting);
      const policy = headers.get('content-security-policy') ?? '';
      headers.set('content-security-policy', `${policy}; report-uri ${REPORTS}`);
      const all = { ...found.headers, ...Object.fromEntries(headers) };
      const isSame = found.status === 200 && request.headers['if-none-match'] === all['etag'];
      response.writeHead(isSame ? 304 : found.status, all).end(isSame ? undefined : found.body);
    });
  });
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

async function answer(
  folder: string,
  { path, hosting, redirects }: { path: string; hosting: Hosting; redirects: readonly Redirect[] },
): Promise<Answer> {
  const moved = redirects.find(({ from }) => from === path);
  const move = moved && { status: moved.status, headers: { location: moved.to } };
  // Cloudflare follows redirects always, Netlify where there is no file.
  if (move && hosting === 'Cloudflare Pages') return move;
  const isOwn = /^\/(?:.*\/)?_(?:headers|redirects)$/.test(path);
  const file = join(folder, decodeURIComponent(path));
  const found = isOwn ? null : await stat(file).catch(() => null);
  if (found?.isDirectory() && !path.endsWith('/')) {
    return { status: hosting === 'Netlify' ? 301 : 308, headers: { location: `${path}/` } };
  }
  if (hosting === 'Cloudflare Pages' && path.endsWith('/index.html')) {
    return { status: 308, headers: { location: path.replace(/index\.html$/, '') } };
  }
  const body = isOwn
    ? null
    : await readFile(found?.isDirectory() ? join(file, 'index.html') : file).catch(() => null);
  if (body) return withBody(200, path.endsWith('/') ? '.html' : extname(path), body);
  if (move) return move;
  return withBody(404, '.html', await missingPage(folder, path, hosting));
}

function withBody(status: number, extension: string, body: Buffer): Answer {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const type = TYPES[extension] ?? 'application/octet-stream';
  const cache = 'public, max-age=0, must-revalidate';
  return { status, headers: { etag, 'content-type': type, 'cache-control': cache }, body };
}

/** Netlify shows the page at the root, Cloudflare the nearest above. */
async function missingPage(folder: string, path: string, hosting: Hosting): Promise<Buffer> {
  const parts = hosting === 'Netlify' ? [] : path.split('/').slice(1, -1);
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const page = join(folder, ...parts.slice(0, depth), '404.html');
    const found = await readFile(page).catch(() => null);
    if (found) return found;
  }
  return Buffer.from('Not found');
}
