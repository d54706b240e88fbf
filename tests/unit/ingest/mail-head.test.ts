import { describe, expect, it } from 'vitest';
import { readMailHead } from '../../../scripts/ingest/mail-head.ts';
import { readEntryFile } from '../../../src/lib/entry-file.ts';
import { unaccounted } from '../../support/accounting.ts';
import { ingestOne } from '../../support/ingest-memory.ts';

const MAIL = `From: Ann Lee <ann@harbour.example>
To: desk@harbour.example,
 news@harbour.example
Subject: Fwd: Re: Ferry strike ends
 after nine days
Date: Tue, 10 Oct 2023 14:05:11 +0200
Message-ID: <1@harbour.example>
Content-Type: text/plain; charset=utf-8

The strike ended on Monday.

From: here on ships sail again.
`;

describe('the head of a mail', () => {
  it('gives title and date, and not who sent it', async () => {
    const { text, provenance, source } = await ingestOne('mail.txt', MAIL);
    const made = readEntryFile(text ?? '', 'mail');
    const { title, date, authors } = made.entry;
    expect([title, date, authors]).toEqual(['Ferry strike ends after nine days', '2023-10-10', []]);
    expect(made.body.trim()).toBe('The strike ended on Monday.\n\nFrom: here on ships sail again.');
    expect(source.faults.map(({ code, what }) => [code, what])).toEqual([
      ['source-not-used', 'not used: From, To, Message-ID, Content-Type'],
    ]);
    const making = { file: 'mail.txt', source: MAIL, entry: text ?? '' };
    expect(await unaccounted({ ...making, provenance: provenance ?? '' })).toEqual([]);
  });

  it.each([
    ['Von: Ann Lee\nGesendet: 10.10.2023\nAn: x\nBetreff: AW: Fähren', 'Fähren', '10.10.2023', 4],
    ['De : Ann\nEnvoyé : 10/10/2023\nObjet : Les bacs\n\nText.', 'Les bacs', '10/10/2023', 3],
    ['\n\nKimden: Ann\nTarih: 10.10.2023\nKonu: Ynt: Vapurlar\n', 'Vapurlar', '10.10.2023', 5],
  ])('of %j', (text, title, date, lines) => {
    const head = readMailHead(text);
    expect(head?.fields.map(({ kind, value }) => [kind, value])).toEqual([
      ['title', title],
      ['published', date],
    ]);
    expect(head?.lines).toBe(lines);
  });

  it.each([
    'From: here on ships sail.\nDate: 7 March 2026\n\nText.',
    'Subject: Ferries\nDate: 7 March 2026\n\nText.',
    'Fog\n\nFrom: a\nSubject: b\nDate: c',
    '',
  ])('is none in %j', (text) => {
    expect(readMailHead(text)).toBeNull();
  });
});
