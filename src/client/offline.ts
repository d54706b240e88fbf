import type { Asking } from '../lib/offline.ts';
import { part, show } from './dom.ts';
import { ownScript } from './own-scripts.ts';
import { savesData } from './saves-data.ts';

/**
 * Keeps the search and what is read for times without a network, and says so. Where the browser cannot,
 * over plain http or in some private windows, nothing is said and nothing lost.
 * @param root holds the element `[data-part="offline"]`, hidden until there is something to say
 * @param loaded gives the addresses of what the search has loaded, to be kept with what it loads from now on
 */
export function keepForOffline(
  root: HTMLElement,
  loaded: () => Promise<readonly string[]> = () => Promise.resolve([]),
): void {
  // In development there is no service worker, and files change without changing their names.
  if (!import.meta.env.PROD || !isSecureContext || !('serviceWorker' in navigator)) return;
  if (savesData()) return;
  // What is said stands in the page, so that the script need not carry it.
  const say = (state: State) => {
    for (const one of STATES) show(part(root, `offline-${one}`), one === state);
    show(part(root, 'offline'), true);
  };
  keepIn(navigator.serviceWorker, { loaded, say }).catch(() => {
    // A browser that refuses, out of space or by its settings, searches as before.
  });
}

/** What there is to say: the whole index is kept, what was read is, or a newer archive waits. */
const STATES = ['whole', 'part', 'renewed'] as const;
type State = (typeof STATES)[number];

interface Page {
  readonly loaded: () => Promise<readonly string[]>;
  readonly say: (state: State) => void;
}

async function keepIn(workers: ServiceWorkerContainer, { loaded, say }: Page): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const before = await workers.getRegistration(base);
  if (before?.waiting && (await takeOver(before))) return;
  await quiet();
  const registration = await workers.register(ownScript(`${base}sw.js`), {
    scope: base,
    updateViaCache: 'none',
  });
  const { active } = await workers.ready;
  if (active) {
    const whole = await ask(active, { ask: 'whole' });
    if (!whole) await ask(active, { ask: 'keep', addresses: await loaded() });
    say(whole ? 'whole' : 'part');
  }
  const tell = () => {
    if (registration.waiting) say('renewed');
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
  registration.installing?.addEventListener('statechange', tell);
}

/**
 * Makes room for a newer version if no other page is open, and begins with it: a page that is loaded again
 * would hold the old one for ever. The worker is let go rather than told to hurry, which Chromium may put
 * off for as long as the old one is busy; what it has kept stays for the next.
 * @returns whether the page is being loaded again
 */
async function takeOver(registration: ServiceWorkerRegistration): Promise<boolean> {
  const { active } = registration;
  const isAlone = active !== null && (await ask(active, { ask: 'alone' }));
  // Without a network there would be nothing to begin with.
  if (!isAlone || !(await isThere(`${registration.scope}sw.js`))) return false;
  await registration.unregister();
  location.reload();
  return true;
}

async function isThere(address: string): Promise<boolean> {
  const response = await fetch(address, { cache: 'no-store' }).catch(() => null);
  return response?.ok ?? false;
}

/** Resolves when the page has loaded and the browser rests: the first search goes before. */
async function quiet(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((loaded) => {
      addEventListener('load', loaded, { once: true });
    });
  }
  await new Promise<void>((rests) => {
    const go = () => {
      rests();
    };
    // Safari has no idle callback.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(go, { timeout: 10_000 });
    else setTimeout(go, 2000);
  });
}

async function ask(worker: ServiceWorker, asking: Asking): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<boolean>((answered) => {
    port1.onmessage = ({ data }) => {
      answered(data === true);
    };
  });
  worker.postMessage(asking, [port2]);
  return await answer;
}
