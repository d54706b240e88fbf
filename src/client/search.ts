import { SearchBoard } from './search-board.ts';
import { SearchClient } from './search-client.ts';
import { namesHiddenBy, part, show } from './dom.ts';
import { keepForOffline } from './offline.ts';
import { ownScript } from './own-scripts.ts';
import workerAddress from './search-worker.ts?worker&url';

/** The page of the search: its address is its state, and everything else follows from that. */

const root = document.querySelector<HTMLElement>('[data-part="search"]');
if (root) start(root);

function start(page: HTMLElement): void {
  const worker = new Worker(ownScript(workerAddress), { type: 'module' });
  show(part(page, 'fallback'), false);
  for (const live of page.querySelectorAll<HTMLElement>('[data-live]')) show(live, true);
  const client = new SearchClient(worker);
  namesHiddenBy((text) => client.ask({ kind: 'name-hidden', text }));
  new SearchBoard(page, client).start();
  // It waits until the browser rests, so that it holds up no answer.
  keepForOffline(page, () => client.ask({ kind: 'loaded' }));
}
