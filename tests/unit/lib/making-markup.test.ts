import { expect, test } from 'vitest';
import { lineMarkup } from '../../../src/lib/making-markup.ts';
import type { LineRow } from '../../../src/lib/making-rows.ts';

const row: LineRow = {
  ...{ from: 3, to: 3, part: false, leads: true, fate: 'head', received: [] },
  ...{ kept: null, note: 'Read as the date', rule: null },
};
const place = {
  ...{ label: 'Line', article: '/articles/fog/' },
  language: { lang: undefined, dir: undefined },
};

/** A line on one line, one blank between what blanks part. */
const drawn = (...[line, where]: Parameters<typeof lineMarkup>) =>
  lineMarkup(line, where).html.replace(/\s+/g, ' ');

const passage = (before: string, mark = '', after = '') => ({ before, mark, after });

test('a line has its numbers, its words as received and as kept, and the rule', () => {
  const line: LineRow = {
    ...row,
    ...{ to: 4, part: true, fate: 'corrected', note: 'Corrected by an editor', rule: 'typing' },
    received: [passage('No ', 'shpi', ' sails.')],
    kept: { label: '¶ 2', place: 'p2', passages: [passage('No ', 'ship'), passage('sails.')] },
  };
  const where = { ...place, label: 'Lines', language: { lang: 'ar', dir: 'rtl' as const } };
  expect(drawn(line, where)).toBe(
    '<li class="line" id="L3" data-fate="corrected">' +
      ' <p class="n"> <a href="#L3"> <span class="hide">Lines </span> 3–4 </a> <small>part</small> </p>' +
      ' <p class="raw" lang="ar" dir="rtl">' +
      ' <span class="passage" dir="auto"> No <del>shpi</del> sails. </span> </p>' +
      ' <p class="kept"> <span class="label"> <a href="/articles/fog/#p2">¶ 2</a> </span>' +
      ' <span class="own" lang="ar" dir="rtl">' +
      ' <span class="passage" dir="auto"> No <ins>ship</ins> </span>' +
      '<span class="passage" dir="auto"> sails. </span> </span> </p>' +
      ' <p class="rule"> Corrected by an editor' +
      ' <a href="/about/#rules"> <code>typing</code> </a> </p> </li>',
  );
});

test('what stands in the head of the entry leads nowhere, and words not on record are said to be none', () => {
  expect(drawn({ ...row, kept: { label: 'Date', place: null, passages: [] } }, place)).toBe(
    '<li class="line" id="L3" data-fate="head">' +
      ' <p class="n"> <a href="#L3"> <span class="hide">Line </span> 3 </a> </p>' +
      ' <p class="raw"> <span class="quiet"> words not repeated here </span> </p>' +
      ' <p class="kept"> <span class="label"> Date </span> <span class="own"> </span> </p>' +
      ' <p class="rule"> Read as the date </p> </li>',
  );
});

test('a further part of a line has no anchor of its own, and what was removed nothing as kept', () => {
  expect(drawn({ ...row, leads: false, fate: 'removed', note: 'Removed' }, place)).toBe(
    '<li class="line" data-fate="removed">' +
      ' <p class="n"> <a href="#L3"> <span class="hide">Line </span> 3 </a> </p>' +
      ' <p class="raw"> <span class="quiet"> words not repeated here </span> </p>' +
      ' <p class="kept"> </p> <p class="rule"> Removed </p> </li>',
  );
});
