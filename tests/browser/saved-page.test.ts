import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readEntryFile } from '../../src/lib/entry-file.ts';
import { startBrowser } from '../support/browser.ts';
import { ingestOne } from '../support/ingest-memory.ts';

/** Pages as a browser itself saves them in one file. */

const PROSE =
  'The keeper of the light, who had been there for forty years, said that he would not leave it.';
const TURKISH: Readonly<Record<string, number>> = { İ: 0xdd, ş: 0xfe, ı: 0xfd };

/** The page in one encoding or another, with a frame that is longer than it. */
function pageIn(charset: string): Buffer {
  const html = `<!DOCTYPE html><html lang="tr"><head><meta charset="${charset}"><title>İzmir'de ışık</title>
<meta property="article:published_time" content="2023-10-10T09:00:00+03:00"></head><body>
<nav><a href="/">Harbour</a></nav><article><h1>İzmir'de ışık</h1>${`<p>Sisti, ışıktı. ${PROSE}</p>`.repeat(4)}</article>
<iframe src="/frame"></iframe></body></html>`;
  if (charset === 'utf-8') return Buffer.from(html);
  return Buffer.from(Uint8Array.from(html, (letter) => TURKISH[letter] ?? letter.charCodeAt(0)));
}

const server = createServer(({ url = '' }, response) => {
  response.setHeader('content-type', 'text/html');
  const frame = `<body>${`<p>Buy this now. ${PROSE}</p>`.repeat(20)}</body>`;
  response.end(url === '/frame' ? frame : pageIn(url.slice(1)));
});
let browser: Awaited<ReturnType<typeof startBrowser>>;

beforeAll(async () => {
  browser = await startBrowser();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** What an entry says. */
async function entryOf(file: string, content: string | Uint8Array) {
  const { text } = await ingestOne(file, content);
  const { entry, body } = readEntryFile(text ?? '', file);
  return { title: entry.title, date: entry.date, body };
}

it.each(['utf-8', 'windows-1254'])('a page in %s gives the entry of its HTML', async (charset) => {
  const page = await browser.newPage();
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/${charset}`);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  await page.close();
  expect(data).toContain('multipart/related');
  const saved = await entryOf('a.mhtml', data);
  expect(saved).toEqual(await entryOf('a.html', pageIn(charset)));
  expect([saved.title, saved.date, saved.body.match(/keeper/g)?.length]).toEqual([
    ...["İzmir'de ışık", '2023-10-10', 4],
  ]);
});
