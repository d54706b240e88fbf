import { describe, expect, it } from 'vitest';
import { caddyConfig } from '../../../src/lib/caddy-config.ts';
import { nginxConfig } from '../../../src/lib/nginx-config.ts';
import type { Served } from '../../../src/lib/served.ts';

/** `tests/hosts/` asks real servers; here is what they are told, whole, and which header an address has. */

const SITES: Readonly<Record<string, Served>> = {
  'a-host-of-its-own': {
    ...{ url: 'https://record.example', base: '/', root: '/srv/record' },
    moves: [{ from: '/articles/old/', to: '/articles/new/' }],
  },
  'a-folder-on-a-port': {
    ...{ url: 'http://127.0.0.1:8080', base: '/record/', root: '/srv/record/', moves: [] },
  },
};

describe.each(Object.entries(SITES))('%s', (name, served) => {
  it('is told to nginx', async () => {
    await expect(nginxConfig(served)).toMatchFileSnapshot(`golden/${name}.nginx.conf`);
  });

  it('is told to Caddy', async () => {
    await expect(caddyConfig(served)).toMatchFileSnapshot(`golden/${name}.Caddyfile`);
  });

  it.each([
    ['', 'no-cache', '', ''],
    ['articles/fog/', 'no-cache', '', ''],
    ['_astro/page.css', 'public, max-age=31536000, immutable', '', ''],
    ['pagefind/0a1b/days.bin', 'public, max-age=31536000, immutable', '', ''],
    ['pagefind/archive.json', 'no-cache', '', ''],
    ['sw.js', 'no-cache', '', ''],
    ['cite.bib', 'no-cache', '*', 'cross-origin'],
    ['topics/syria/feed.xml', 'no-cache', '*', 'cross-origin'],
  ])('nginx gives /%s the headers of its kind', (path, cache, share, embed) => {
    const headers = headersOf(nginxConfig(served), `${served.base}${path}`);
    expect(headers['cache']).toBe(cache);
    if (share !== '') expect([headers['share'], headers['embed']]).toEqual([share, embed]);
    else expect(headers['share']).toBe('');
  });
});

it('tells of a certificate only where a site is to have one', () => {
  const [lines, plain] = ['https://record.example', 'http://record.example'].map((url) =>
    nginxConfig({ url, base: '/', root: '/srv/record', moves: [] }),
  );
  expect(lines).toContain('# Then: certbot --nginx -d record.example');
  expect(plain).not.toContain('certbot');
  expect(plain).toContain('server_name record.example;');
});

/** What the maps of a configuration give an address, by the names of their variables. */
function headersOf(config: string, address: string): Record<string, string> {
  const maps = config.matchAll(/map \$uri \$archive_(\w+?)_\S+ \{\n([\s\S]*?)\n\}/g);
  return Object.fromEntries(
    Array.from(maps, ([, name = '', lines = '']) => {
      const rules = Array.from(lines.matchAll(/^ {4}"~(.*)" "(.*)";$/gm));
      const [, , value] = rules.find(([, pattern = '']) => new RegExp(pattern).test(address)) ?? [];
      return [name, value ?? /default "(.*)";/.exec(lines)?.[1] ?? ''];
    }),
  );
}
