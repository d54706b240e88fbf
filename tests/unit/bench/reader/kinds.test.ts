import { expect, test } from 'vitest';
import { addUp, type Kind } from '../../../../scripts/bench/reader/kinds.ts';

const NONE = { page: 0, script: 0, fonts: 0, pagefind: 0, ours: 0, all: 0 };

test.each<[string, Kind]>([
  ['/search/', 'page'],
  ['/_astro/Page.D003810B.css', 'page'],
  ['/_astro/search-worker-1IpgSmAp.js', 'script'],
  ['/_astro/newsreader-latin.BamB4y1g.woff2', 'fonts'],
  ['/pagefind/pagefind.js', 'pagefind'],
  ['/pagefind/pagefind-worker.js', 'pagefind'],
  ['/pagefind/wasm.unknown.pagefind', 'pagefind'],
  ['/pagefind/pagefind-entry.json', 'pagefind'],
  ['/pagefind/pagefind.zxx_eb42a3bb17a.pf_meta', 'pagefind'],
  ['/pagefind/index/zxx_1d2a.pf_index', 'pagefind'],
  ['/pagefind/fragment/en_1b2fa55.pf_fragment', 'pagefind'],
  ['/pagefind/pagefind-component-ui.js', 'pagefind'],
  ['/pagefind/archive.json', 'ours'],
  ['/pagefind/41751b1cf143/days.bin', 'ours'],
])('%s counts as %s', (path, kind) => {
  const bytes = addUp([{ path, bytes: 7, at: 1 }]);
  expect(bytes).toEqual({ ...NONE, [kind]: 7, all: 7 });
});

test('what is sent after the moment does not count', () => {
  const sent = [10, 20, 30].map((at) => ({ path: '/search/', bytes: at, at }));
  expect(addUp(sent, 20).all).toBe(30);
  expect(addUp(sent).all).toBe(60);
});
