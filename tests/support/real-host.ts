import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { listen, type Host } from './static-host.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/atom+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** What does not pack, as it is packed already. */
const PACKED = /\.(?:woff2|png|ico|pf_\w+|pagefind)$/;

/** What has its content in its name, as the README tells hosts. */
const FOR_EVER = /^\/(?:.*\/)?(?:_astro\/|pagefind\/[^/]+\/)/;

/**
 * Serves a folder as a good web host does: packed with brotli or gzip, with the headers for caches that
 * the README names. On loopback alone.
 */
export function serveAsHost(folder: string): Promise<Host> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${folder}: no built site. Run "npm run build" first.`);
  }
  return listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const accepts = request.headers['accept-encoding']?.toString() ?? '';
    void answer(folder, decodeURIComponent(pathname)).then(({ status, file, bytes }) => {
      const { encoding, body } = packed(bytes, PACKED.test(file) ? '' : accepts);
      response.writeHead(status, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': FOR_EVER.test(pathname)
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=0, must-revalidate',
        'x-content-type-options': 'nosniff',
        vary: 'accept-encoding',
        ...(encoding === '' ? {} : { 'content-encoding': encoding }),
      });
      response.end(body);
    });
  });
}

async function answer(folder: string, path: string) {
  const target = join(folder, normalize(path));
  const found = await stat(target).catch(() => null);
  const file = found?.isDirectory() === true ? join(target, 'index.html') : target;
  const bytes = await readFile(file).catch(() => null);
  if (bytes) return { status: 200, file, bytes };
  const missing = join(folder, '404.html');
  return { status: 404, file: missing, bytes: await readFile(missing) };
}

function packed(bytes: Buffer, accepts: string): { encoding: string; body: Buffer } {
  if (accepts.includes('br')) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    return { encoding: 'br', body: brotliCompressSync(bytes, { params }) };
  }
  if (accepts.includes('gzip')) return { encoding: 'gzip', body: gzipSync(bytes) };
  return { encoding: '', body: bytes };
}
