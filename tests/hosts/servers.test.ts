import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILE_KINDS } from '../../src/lib/file-kinds.ts';
import { FOR_EVER, SECURITY_HEADERS } from '../../src/lib/host-headers.ts';
import { writeRedirects } from '../../src/lib/host-files.ts';
import { serveHosted, type Hosting } from '../support/hosted.ts';
import { copySites, samplePath, TURKISH, type ServedSite } from '../support/served-sites.ts';
import type { Host } from '../support/static-host.ts';
import { caddy, nginx } from '../support/web-servers.ts';

/**
 * What hosts answer, address by address: nginx and Caddy for real, with the configuration that
 * `npm run host-config` writes; Netlify and Cloudflare Pages as their documents say.
 */

let sites: Awaited<ReturnType<typeof copySites>>;
beforeAll(async () => {
  sites = await copySites();
});
afterAll(async () => {
  await Promise.all(
    Object.values(sites).map(({ folder }) => rm(folder, { recursive: true, force: true })),
  );
});

interface Started {
  readonly name: string;
  readonly missing: string;
  /** What a real server does besides, and the documents of the others leave open. */
  readonly isReal: boolean;
  readonly start: (site: ServedSite) => Promise<Host>;
}

const moveIn = (base: string) => ({ from: `${base}articles/as-it-was/`, to: `${base}about/` });

const hosting = (name: Hosting): Started => ({
  name,
  missing: '',
  isReal: false,
  start: ({ folder, root }) => serveHosted({ hosting: name, folder, files: root, reports: [] }),
});
const real = ({ name, missing, start }: typeof nginx): Started => ({
  name,
  missing,
  isReal: true,
  start: ({ base, root }) => start({ base, root, moves: [moveIn(base)] }),
});

const HOSTS = [real(nginx), real(caddy), hosting('Netlify'), hosting('Cloudflare Pages')];
const CASES = HOSTS.flatMap((host) =>
  (['five', 'turkish'] as const).map((site) => ({ ...host, site })),
);

describe.each(CASES)('$name serves $site', ({ missing, isReal, start, site: which, name }) => {
  if (missing !== '') {
    test.skip(`${name} would be asked${missing}`, () => undefined);
    return;
  }
  let host: Host;
  let site: ServedSite;
  beforeAll(async () => {
    site = sites[which];
    host = await start(site);
  });
  afterAll(() => host.close());

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${host.origin}${site.base}${path}`, { redirect: 'manual', ...init });
  const fileIn = async (folder: string, ending: string) => {
    const names = await readdir(join(site.root, folder), { recursive: true });
    const found = names.find((file) => file.endsWith(ending));
    if (found === undefined) throw new Error(`no ${ending} in ${folder}`);
    return `${folder}/${found}`;
  };
  const asksFirst: unknown = expect.stringMatching(
    /^(?:no-cache|public, max-age=0, must-revalidate)$/,
  );

  test('a page, by its folder and by its file', async () => {
    const page = await ask('about/');
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(page.headers.get('cache-control')).toEqual(asksFirst);
    const text = await page.text();
    expect(text).toBe(await readFile(join(site.root, 'about', 'index.html'), 'utf8'));
    const byFile = await ask('about/index.html', { redirect: 'follow' });
    expect([byFile.status, await byFile.text()]).toEqual([200, text]);
  });

  test('a folder without its slash leads to the one with it', async () => {
    for (const path of ['dates', 'names']) {
      const response = await ask(path);
      expect([301, 308]).toContain(response.status);
      expect(response.headers.get('location')).toBe(`${site.base}${path}/`);
    }
  });

  test('what is not there: the page that says so, with status 404', async () => {
    const page = await readFile(join(site.root, '404.html'), 'utf8');
    // Netlify has one such page a host, at its root: docs/deploy.md has the archive's own put there.
    const shown = name === 'Netlify' && site.base !== '/' ? 'Not found' : page;
    for (const path of ['nothing/', 'articles/nothing/', 'nothing.png', '_astro/nothing.js']) {
      const response = await ask(path);
      expect([path, response.status, await response.text()]).toEqual([path, 404, shown]);
      // The documents of the others have the type of the file that is not there sent with the page.
      if (!isReal && /\.\w+$/.test(path)) continue;
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toEqual(asksFirst);
    }
  });

  test('every answer has the security headers', async () => {
    for (const path of ['', 'search/', 'nothing/', 'sw.js', await fileIn('_astro', '.js')]) {
      const { headers } = await ask(path);
      for (const [header, value] of Object.entries(SECURITY_HEADERS)) {
        expect([
          path,
          header,
          headers.get(header)?.replace('; report-uri /csp-reports', ''),
        ]).toEqual([path, header, value]);
      }
    }
  });

  test('for ever what is named by its content, and nothing else', async () => {
    const build = JSON.parse(
      await readFile(join(site.root, 'pagefind', 'archive.json'), 'utf8'),
    ) as { build: string };
    const forEver = [
      await fileIn('_astro', '.css'),
      await fileIn('_astro', '.woff2'),
      `pagefind/${build.build}/days.bin`,
      await fileIn('pagefind/index', '.pf_index'),
    ];
    for (const path of forEver) {
      const { status, headers } = await ask(path);
      expect([path, status, headers.get('cache-control')]).toEqual([path, 200, FOR_EVER]);
    }
    const others = [
      ...['', 'sw.js', 'feed.xml', 'favicon.svg', 'share.png', 'manifest.webmanifest'],
      ...['archive.json', 'pagefind-entry.json', 'pagefind.js', 'wasm.unknown.pagefind'].map(
        (file) => `pagefind/${file}`,
      ),
      await fileIn('pagefind', '.pf_meta'),
    ];
    for (const path of others) {
      const { status, headers } = await ask(path);
      expect([path, status, headers.get('cache-control')]).toEqual([path, 200, asksFirst]);
    }
  });

  test.each(FILE_KINDS)('$ends is $type', async ({ ends, type, open }) => {
    const response = await ask(samplePath(ends));
    const { headers } = response;
    expect(response.status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('access-control-allow-origin')).toBe(open ? '*' : null);
    expect(headers.get('cross-origin-resource-policy')).toBe(open ? 'cross-origin' : 'same-origin');
    expect(await response.text()).toBe(TURKISH);
  });

  test('what has not changed is not sent again', async () => {
    for (const path of ['', 'feed.xml', 'pagefind/archive.json']) {
      const etag = (await ask(path)).headers.get('etag') ?? '';
      const again = await ask(path, { headers: { 'if-none-match': etag } });
      expect([path, again.status, await again.text()]).toEqual([path, 304, '']);
      expect(again.headers.get('cache-control')).toEqual(asksFirst);
    }
  });

  test('files for the host, hidden files and lists of folders are not to be had', async () => {
    for (const path of ['_headers', '_redirects', '_astro/', 'pagefind/', 'articles/']) {
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    }
    // Netlify and Cloudflare Pages leave hidden files out when they are handed over.
    if (!isReal) return;
    for (const path of ['.env', '.git/config', '%2eenv', '.git/']) {
      const response = await ask(path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).not.toContain('secret');
    }
  });

  if (!isReal) return;

  test('no way leads out of the folder', async () => {
    const up = '../'.repeat(12);
    const paths = [up, up.replaceAll('/', '%2f'), up.replaceAll('.', '%2e'), `about/${up}`];
    for (const path of paths) {
      const { status, body } = await askRaw(host, `${site.base}${path}etc/passwd`);
      expect([path, [400, 404].includes(status)]).toEqual([path, true]);
      expect(body).not.toContain('root:');
    }
    // The folder's name, without its slash, is no way to its neighbours.
    const beside = await askRaw(host, `${site.base.slice(0, -1)}../`);
    expect([400, 404]).toContain(beside.status);
  });

  test('text is compressed, and read the same', async () => {
    for (const path of [
      'about/',
      'feed.xml',
      'sw.js',
      ...['.bib', '.ttl', '.xml', '.json'].map(samplePath),
    ]) {
      const response = await ask(path, { headers: { 'accept-encoding': 'gzip' } });
      expect([path, response.headers.get('content-encoding')]).toEqual([path, 'gzip']);
      expect(response.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
    }
    const plain = await ask(samplePath('.xml'));
    expect(plain.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    const picture = await ask('share.png', { headers: { 'accept-encoding': 'gzip' } });
    expect(picture.headers.get('content-encoding')).toBeNull();
  });

  test('a database is read in parts', async () => {
    const path = samplePath('.sqlite');
    const part = await ask(path, { headers: { range: 'bytes=10-19', 'accept-encoding': 'gzip' } });
    const whole = Buffer.from(TURKISH);
    expect([part.status, part.headers.get('content-range')]).toEqual([
      206,
      `bytes 10-19/${whole.length}`,
    ]);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(10, 20));
  });

  test('an old address leads on', async () => {
    const { from, to } = moveIn(site.base);
    const response = await ask(from.slice(site.base.length));
    expect([response.status, response.headers.get('location')]).toEqual([301, to]);
  });

  test('over plain http no host is bound to https', async () => {
    expect((await ask('')).headers.get('strict-transport-security')).toBeNull();
  });

  if (which === 'turkish') {
    test('beside the archive there is nothing, and its name leads to it', async () => {
      const beside = await fetch(`${host.origin}/about/`, { redirect: 'manual' });
      expect(beside.status).toBe(404);
      const named = await fetch(`${host.origin}${site.base.slice(0, -1)}`, { redirect: 'manual' });
      expect([named.status, named.headers.get('location')]).toEqual([301, site.base]);
    });
  }
});

test.each(['Netlify', 'Cloudflare Pages'] as const)('%s reads old addresses', async (name) => {
  const { folder } = sites.five;
  const moves = [moveIn('/')];
  await writeFile(join(folder, '_redirects'), writeRedirects(moves));
  const host = await serveHosted({ hosting: name, folder, files: folder, reports: [] });
  const response = await fetch(`${host.origin}${moves[0]?.from ?? ''}`, { redirect: 'manual' });
  await host.close();
  await writeFile(join(folder, '_redirects'), '');
  expect([response.status, response.headers.get('location')]).toEqual([301, moves[0]?.to]);
});

/** Asks with the path as it stands: `fetch` would take `..` out of it. */
function askRaw({ origin }: Host, path: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (data: Buffer) => (body += data.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body });
      });
    })
      .on('error', reject)
      .end();
  });
}
