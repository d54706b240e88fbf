import { describe, expect, it } from 'vitest';
import { unpackMhtml } from '../../../../scripts/ingest/html/mhtml.ts';
import { readEntryFile } from '../../../../src/lib/entry-file.ts';
import { unaccounted } from '../../../support/accounting.ts';
import { ingestOne } from '../../../support/ingest-memory.ts';

const PROSE =
  'The keeper of the light, who had been there for forty years, said that he would not leave it.';
const PAGE = `<!DOCTYPE html><html><head><meta charset=3D"windows-1254"><title>=DDzmir'de sis</title>=
</head><body><article><h1>=DDzmir'de sis</h1>${`<p>${PROSE}</p>`.repeat(4)}</article></body></html>`;
const FRAME = `<html><body>${`<p>Buy this now. ${PROSE}</p>`.repeat(9)}</body></html>`;

interface Part {
  readonly head: readonly string[];
  readonly body: string;
}

const page = (address: string, body = PAGE): Part => ({
  head: [
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    `Content-Location: ${address}`,
  ],
  body,
});

const PICTURE: Part = {
  head: ['Content-Type: image/png', 'Content-Transfer-Encoding: base64'],
  body: 'iVBORw0KGgo=',
};

/** A file as browsers save it. */
function saved(parts: readonly Part[], { head = [] as readonly string[], end = '\r\n' } = {}) {
  const mark = '----MultipartBoundary--abc----';
  const lines = [
    ...head,
    'Subject: =?utf-8?Q?=C4=B0zmir?=',
    'Date: Tue, 10 Oct 2023 14:05:11 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    `\tboundary="${mark}"`,
    '',
    '',
    ...parts.flatMap((part) => [`--${mark}`, ...part.head, '', part.body]),
    `--${mark}--`,
    '',
  ];
  return Buffer.from(lines.join(end));
}

const HERE = 'https://harbour.example/fog';
const SNAPSHOT = [`Snapshot-Content-Location: ${HERE}`];

describe('a page saved as one file', () => {
  it.each([
    ['with its pictures', saved([PICTURE, page(HERE)], { head: SNAPSHOT })],
    ['in lines of Unix', saved([page(HERE)], { head: SNAPSHOT, end: '\n' })],
    [
      'above whose page a frame stands',
      saved([page('https://ads.example/', FRAME), page(HERE)], { head: SNAPSHOT }),
    ],
    ['that says no address at its head', saved([page(HERE), page('cid:2', FRAME)])],
    [
      'as base64',
      saved([
        {
          head: [
            'Content-Type: text/html; charset="windows-1254"',
            'Content-Transfer-Encoding: base64',
            `Content-Location: ${HERE}`,
          ],
          body: Buffer.from(
            PAGE.replace('=\n', '').replaceAll('=3D', '=').replaceAll('=DD', '\xDD'),
            'latin1',
          ).toString('base64'),
        },
      ]),
    ],
  ])('%s is read as that page', async (_, bytes) => {
    const { source, text, provenance } = await ingestOne('a.mhtml', bytes);
    const { entry, body } = readEntryFile(text ?? '', 'a');
    expect([entry.title, entry.date, entry.source.url]).toEqual(["İzmir'de sis", null, HERE]);
    expect(body.trim().split('\n\n')).toEqual(Array.from({ length: 4 }, () => PROSE));
    expect(source.faults.map(({ code }) => code)).toContain('source-encoding-told');
    const making = { file: 'a.mhtml', source: bytes, entry: text ?? '' };
    expect(await unaccounted({ ...making, provenance: provenance ?? '' })).toEqual([]);
  });

  it('may be one part alone, or its address be none of the web', async () => {
    const alone = Buffer.from(`Content-Type: text/html\r\n\r\n<p>Fog.</p>`);
    const found = await unpackMhtml(alone);
    expect([new TextDecoder().decode(found?.html), found?.address]).toEqual([
      '<p>Fog.</p>\n',
      null,
    ]);
    const local = saved([page('file:///C:/fog.html', PAGE)]);
    const { text } = await ingestOne('a.mht', local);
    expect(readEntryFile(text ?? '', 'a').entry.source.url).toBeNull();
  });

  it.each([
    ['nothing', '', 'source-empty'],
    ['no head', 'Fog over the bay', 'source-no-page'],
    ['HTML', PAGE, 'source-no-page'],
    ['pictures alone', saved([PICTURE]), 'source-no-page'],
    ['a mark that never comes', saved([]).subarray(0, 180), 'source-no-page'],
    ['a page of nothing', saved([page(HERE, '')]), 'source-empty'],
  ])('of %s is refused', async (_, bytes, code) => {
    const { source } = await ingestOne('a.mhtml', bytes);
    expect(source.faults.map((one) => one.code)).toEqual([code]);
  });
});
