import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedForm, runsOf, tokensOf } from '../../../src/lib/search-text.ts';

const forms = (text: string) => tokensOf(text).map(({ form }) => form);
const runs = (text: string) => runsOf(tokensOf(text)).map(joinedForm);

describe('tokensOf', () => {
  test.each([
    ['MİT’in Şırnak’taki ışığı', ['mit', 'in', 'sirnak', 'taki', 'isigi']],
    ['1,500 men of DHKP/C', ['1', '500', 'men', 'of', 'dhkp', 'c']],
    ['Straße; Łódź – Øresund', ['strasse', 'lodz', 'oresund']],
    ['… ?!', []],
    // Letters that take no room are within a word; one of them alone says that it may end.
    ['har\u00ADbour', ['harbour']],
    ['\u202Elamp\u202C in\u2060side \uFEFFit', ['lamp', 'inside', 'it']],
    ['می\u200Cخواهم', ['میخواهم']],
    ['ภาษา\u200Bไทย', ['ภาษา', 'ไทย']],
  ])('finds the words of %j', (text, wanted) => {
    expect(forms(text)).toEqual(wanted);
  });

  test('knows where each word stands in the original', () => {
    const text = 'Mi\u0307T ßs Kalın fo\u00ADg';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Mi\u0307T',
      'ßs',
      'Kalın',
      'fo\u00ADg',
    ]);
  });

  test('finds words of letters and figures only, in their order, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { form, start, end } of tokensOf(text)) {
          expect(form).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});

describe('runsOf', () => {
  test.each([
    ['al-Qaeda cell', ['alqaeda', 'cell']],
    ['U.S. led', ['us', 'led']],
    ['counter\u2011terror and/or Kalın’s', ['counterterror', 'andor', 'kalins']],
    ['2024–2025 state—border', ['2024', '2025', 'state', 'border']],
    ['Daesh - PKK', ['daesh', 'pkk']],
  ])('joins %s', (text, wanted) => {
    expect(runs(text)).toEqual(wanted);
  });
});
