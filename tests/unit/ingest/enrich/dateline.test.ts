import { describe, expect, it } from 'vitest';
import { datelineFinder } from '../../../../scripts/ingest/enrich/dateline.ts';
import { madeUpConfig } from '../../../support/made-up-config.ts';
import { parsed } from '../../../support/parsed.ts';

const { names } = madeUpConfig();

const findDateline = datelineFinder(names);

describe('datelineFinder', () => {
  it.each([
    ['Merseport – The lamp is lit.', 'Merseport'],
    ['MERSEPORT (Bay Wire) — The lamp is lit.', 'MERSEPORT'],
    ['Merseport, 7 March – The lamp is lit.', 'Merseport'],
    ['KUZEY BURNU - Lamba yandı.', 'KUZEY BURNU'],
    ['MERSEPORT, Ohio (Bay Wire) – The lamp is lit.', null],
    ['Merseport, Pa. – The lamp is lit.', null],
    ['Kuzey Burnu – Lamba yandı.', 'Kuzey Burnu'],
    ['Selin Işıkçı – the director – spoke.', null],
    ['Elsewhere – The lamp is lit.', null],
    ['Merseport-based crews spoke.', null],
    ['Merseport is lit.', null],
    ['The crews – of Merseport – spoke.', null],
  ])('of %j is %j', (line, place) => {
    expect(findDateline(parsed(`Fog\n\n${line}\n\nMore.`))).toBe(place);
  });

  it('is looked for in the first paragraph, below a heading, and nowhere else', () => {
    expect(findDateline(parsed('Fog\n\nON THE BAY\n\nMerseport – Lit.\n\nMore.'))).toBe(
      'Merseport',
    );
    expect(findDateline(parsed('Fog\n\nText.\n\nMerseport – Lit.\n\nMore.'))).toBeNull();
  });
});
