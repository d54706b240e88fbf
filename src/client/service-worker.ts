import { isNamedByContent, keyOf, LISTED, listKept, treatmentOf } from '../lib/offline.ts';
import type { Asking, KeptPage, OfflineManifest, ShellFile } from '../lib/offline.ts';

/**
 * The service worker: the search and all that was read work without a network. Each build has a cache of its
 * own, filled whole before the worker counts as installed and given up when its last page is closed, so
 * that a new index never meets an old script. `docs/decisions/0009-links-that-work-anywhere.md` has the reasons.
 */

/** Written before this script by `src/integrations/service-worker.ts`. */
declare const OFFLINE: OfflineManifest;

/** The part of the worker's world that is used here; TypeScript's library for it excludes that for pages. */
declare const self: {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<{ url: string }[]>;
  };
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetched) => void): void;
  addEventListener(
    type: 'message',
    listener: (event: Lasting & { data: Asking; ports: readonly MessagePort[] }) => void,
  ): void;
};
interface Lasting {
  waitUntil(promise: Promise<unknown>): void;
}
interface Fetched extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const { base, files } = OFFLINE;
/** The blank behind the base keeps archives in folders of each other apart. */
const OWN = `archive ${base} `;
const BUILD = `${OWN}${OFFLINE.build}`;
/** What was read outlives a build: newer pages replace it one by one. */
const READ = `${OWN}read`;
const shell: ReadonlySet<string> = new Set(files.map(({ path }) => `${base}${path}`));
/** Names are matched as they stand, whatever a host says of the headers that its answers vary by. */
const EXACT = { ignoreVary: true } as const;
/** So many files are loaded at a time. */
const AT_ONCE = 6;

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
self.addEventListener('fetch', (event) => {
  const answer = answerTo(event);
  if (answer) event.respondWith(answer);
});
self.addEventListener('message', (event) => {
  const answer = reply(event.data).catch(() => false);
  event.waitUntil(answer.then((value) => event.ports[0]?.postMessage(value)));
});

async function install(): Promise<void> {
  try {
    const cache = await caches.open(BUILD);
    const left = files.values();
    const loadNext = async () => {
      for (const file of left) await cache.put(`${base}${file.path}`, await loadShell(file));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, loadNext));
  } catch (cause) {
    await caches.delete(BUILD);
    throw cause;
  }
}

/** @throws Error where a file is missing, or of another build */
async function loadShell({ path, integrity, mentions }: ShellFile): Promise<Response> {
  const address = `${base}${path}`;
  // What is named by its content is the same in every build that has it.
  const stays = isNamedByContent(path);
  const kept = stays ? await caches.match(address, EXACT) : undefined;
  if (kept) return kept;
  const response = await fetch(address, {
    cache: stays ? 'default' : 'no-cache',
    ...(integrity !== undefined && { integrity }),
  });
  // Some hosts answer with a page, and success, where there is no file.
  if (!response.ok || isPage(response) !== (mentions !== undefined)) {
    throw new Error(`${address} is not there`);
  }
  if (mentions === undefined) return response;
  const html = await response.text();
  if (!mentions.every((name) => html.includes(name))) {
    throw new Error(`${address} is of another build`);
  }
  // Made anew: the browser takes no answer for a page that was redirected on its way.
  return new Response(html, { headers: response.headers });
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OWN) && name !== BUILD && name !== READ);
  for (const name of old) await giveUp(name);
  await self.clients.claim();
}

/** Deletes the cache of an earlier build, but for the styles and typefaces of pages that were read under it. */
async function giveUp(name: string): Promise<void> {
  const [cache, read] = await Promise.all([caches.open(name), caches.open(READ)]);
  for (const request of await cache.keys()) {
    const key = keyOf(request.url);
    if (shell.has(key) || !key.startsWith(`${base}_astro/`)) continue;
    const response = await cache.match(request, EXACT);
    if (response) await read.put(key, response);
  }
  await caches.delete(name);
}

async function reply(asking: Asking): Promise<boolean> {
  switch (asking.ask) {
    case 'whole':
      return OFFLINE.whole;
    case 'alone':
      return isOnlyPage();
    case 'keep':
      await keepLoaded(asking.addresses);
      return true;
  }
}

async function isOnlyPage(): Promise<boolean> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.filter(({ url }) => url.startsWith(self.registration.scope)).length <= 1;
}

/** Keeps pieces of the index that a page had loaded before the worker was there; the browser has them at hand. */
async function keepLoaded(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const key = keyOf(address);
    const own = new URL(address).origin === location.origin && key.startsWith(base);
    if (!own || !isNamedByContent(key.slice(base.length)) || (await find(key))) continue;
    const response = await fetch(key);
    if (response.ok) await keep(BUILD, key, response);
  }
}

/** @returns null for what the browser is to fetch as if there were no worker */
function answerTo(event: Fetched): Promise<Response> | null {
  const { request } = event;
  const plain = request.method === 'GET' && !request.headers.has('range');
  if (!plain || new URL(request.url).origin !== location.origin) return null;
  const key = keyOf(request.url);
  const asked = { key, destination: request.destination };
  const keepIn = (cache: string) => (response: Response) => {
    event.waitUntil(keep(cache, key, response));
  };
  switch (treatmentOf(asked, base, shell)) {
    case 'shell':
      return keptFirst(request, key, () => undefined);
    case 'index':
      return keptFirst(
        request,
        key,
        isNamedByContent(key.slice(base.length)) ? keepIn(BUILD) : () => undefined,
      );
    case 'asset':
      return keptFirst(request, key, keepIn(READ));
    case 'picture':
      return newestFirst(request, key, keepIn(READ));
    case 'page':
      return newestFirst(request, key, keepIn(READ)).catch(offlinePage);
    case 'other':
      return null;
  }
}

type Keep = (response: Response) => void;

async function keptFirst(request: Request, key: string, keepIt: Keep): Promise<Response> {
  return (await find(key)) ?? load(request, keepIt);
}

/** @throws TypeError of the network, where nothing is kept */
async function newestFirst(request: Request, key: string, keepIt: Keep): Promise<Response> {
  try {
    return await load(request, keepIt);
  } catch (cause) {
    const kept = await find(key);
    if (kept) return kept;
    throw cause;
  }
}

async function load(request: Request, keepIt: Keep): Promise<Response> {
  const response = await fetch(request);
  // Another status, a redirect and a part of a file are passed on, and never kept.
  if (response.status === 200 && !response.redirected) keepIt(response.clone());
  return response;
}

async function keep(cache: string, key: string, response: Response): Promise<void> {
  await (await caches.open(cache)).put(key, response);
}

async function find(key: string): Promise<Response | undefined> {
  for (const name of [BUILD, READ]) {
    const kept = await (await caches.open(name)).match(key, EXACT);
    if (kept) return kept;
  }
  return undefined;
}

/** Says that a page was never kept, and lists those that are, the last read first. */
async function offlinePage(): Promise<Response> {
  const cache = await caches.open(READ);
  const requests = [...(await cache.keys())].reverse();
  const pages: KeptPage[] = [];
  for (const request of requests) {
    const response = pages.length < LISTED ? await cache.match(request, EXACT) : undefined;
    if (!response || !isPage(response)) continue;
    pages.push({ key: keyOf(request.url), html: await response.text() });
  }
  const page = await find(`${base}offline/`);
  const html = listKept((await page?.text()) ?? '', pages, OFFLINE.site);
  return new Response(html, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}
