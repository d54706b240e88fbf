import { readFile, stat } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** The media types of what a site consists of, by the ends of the names. */
export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/atom+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

export interface Host {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder as the plainest of web hosts does: files, `index.html` of folders, a 404 page.
 * @param folder the built site
 * @param headersOf what else is sent with a path; nothing by default
 * @returns where it listens, on loopback alone
 */
export function serve(
  folder: string,
  headersOf: (path: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<Host> {
  return listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    void answer(folder, decodeURIComponent(pathname)).then(({ status, type, bytes }) => {
      response.writeHead(status, { 'content-type': type, ...headersOf(pathname) }).end(bytes);
    });
  });
}

/** Starts a server at a port that is free, on loopback alone. */
export async function listen(handler: RequestListener): Promise<Host> {
  const server = createServer(handler);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}

async function answer(folder: string, path: string) {
  const target = join(folder, normalize(path));
  const isFolder = await stat(target).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const file = isFolder ? join(target, 'index.html') : target;
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  try {
    return { status: 200, type, bytes: await readFile(file) };
  } catch {
    return { status: 404, type: 'text/html', bytes: await readFile(join(folder, '404.html')) };
  }
}
