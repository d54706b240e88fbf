import { describe, expect, test } from 'vitest';
import {
  aroundOf,
  datesNothing,
  isQuoted,
  namesEvent,
  standsForAnother,
  tenseOf,
  type Tense,
} from '../../../../scripts/ingest/enrich/statements-context.ts';
import type { Said } from '../../../../scripts/ingest/enrich/statements-said.ts';

describe('the sentence around a date', () => {
  const around = (text: string, words = '5 May') => {
    const start = text.indexOf(words);
    return aroundOf(text, { start, end: start + words.length });
  };

  test.each([
    ['It rose. It was dry. On 5 May it sank. It fell. It ended.', 'On ', ' it sank.'],
    ['On 5 May it sank', 'On ', ' it sank'],
    ['He was there. “It sank on 5 May?” So he said.', '“It sank on ', '?'],
    [
      'On Dec. 4 and 5 May it sank at 3. 30 were saved.',
      'On Dec. 4 and ',
      ' it sank at 3. 30 were saved.',
    ],
  ])('in %j', (text, before, after) => {
    // Twice: what one text leaves behind must not count for the next.
    expect(around(text)).toEqual({ before, after });
    expect(around(text)).toEqual({ before, after });
  });

  test('is cut where it is too long', () => {
    const { before, after } = around(`${'a'.repeat(300)}5 May${'b'.repeat(300)}`);
    expect([before, after]).toEqual(['a'.repeat(240), 'b'.repeat(240)]);
  });
});

const WHOLE: Said = { kind: 'whole', date: '2026-03-06' };
const DAY: Said = { kind: 'day', month: 3, first: 6, day: 6, weekday: null };
const SPAN: Said = { kind: 'day', month: 3, first: 3, day: 6, weekday: null };
const WEEKDAY: Said = { kind: 'weekday', weekday: 5, turn: null };
const TODAY: Said = { kind: 'days', steps: 0 };
const YESTERDAY: Said = { kind: 'days', steps: -1 };
const LAST_WEEK: Said = { kind: 'weeks', steps: -1 };
const LAST_MONTH: Said = { kind: 'months', steps: -1 };

describe('a date dates nothing that is told', () => {
  test.each<[string, string, string, Said, boolean]>([
    ['Published on ', '6 March 2026', '', WHOLE, true],
    ['(Photo by a reader, ', '6 March 2026', ')', WHOLE, true],
    ['under the Act of ', '6 March 2026', ' it', WHOLE, true],
    ['Fog! — Ada Quill (@ada_q) ', '6 March 2026', '', WHOLE, true],
    ['Fog over the bay (2026, March 5) retrieved ', '6 March 2026', ' from', WHOLE, true],
    ['The list (in Turkish) published on ', '6 March 2026', ' has', WHOLE, false],
    ['Ada (@ada_q) met him on ', '6 March 2026', '', WHOLE, false],
    ['it is by the ', '6 March 2026', ' tarihli kanun', WHOLE, true],
    ['it sank on ', '6 March 2026', ' at dawn', WHOLE, false],
    // One of two, or one end of a span.
    ['it sank on 5 or ', '6 March 2026', '', WHOLE, true],
    ['it sank in February/', 'March 2026', '', WHOLE, true],
    ['it sank in February–', 'March 2026', '', WHOLE, true],
    ['it sank on 5 or on ', '6 March', '', DAY, true],
    ['gemi 5 veya ', '6 Mart 2026', '', WHOLE, true],
    ['it sank on 5 March 2025 or ', '6 March 2026', '', WHOLE, false],
    ['it sank in mid-', 'March 2026', '', WHOLE, false],
    ['it sank on 5 and ', '6 March 2026', '', WHOLE, false],
    // One end of a span.
    ['They met between ', '6 March', ' and then', DAY, true],
    ['They met Between the ', '6 March', ' and then', DAY, true],
    ['They met between ', '3-6 March', ' and then', SPAN, false],
    ['They met between ', '6 March 2026', ' and then', WHOLE, false],
    ['They met inbetween ', '6 March', '', DAY, false],
    ['They met between rains on ', '6 March', '', DAY, false],
    // Weekdays.
    ['They met every ', 'Friday', '', WEEKDAY, true],
    ['They read the ', 'Friday', ' Times', WEEKDAY, true],
    ['They met from ', 'Friday', ' on', WEEKDAY, false],
    // Words beside the day of the report.
    ['The mayor said ', 'today', ' that', TODAY, false],
    ['The town is quiet ', 'today', '', TODAY, true],
    ['It was of ', 'yesterday', '', YESTERDAY, true],
    ['It sank ', 'yesterday', '', YESTERDAY, false],
    ['They heard ', 'yesterday', "'s speech", YESTERDAY, true],
    ['They heard ', 'yesterday', ' the ship’s horn', YESTERDAY, false],
    ['They met the ', 'last week', '', LAST_WEEK, true],
    ['They met ', 'last week', '', LAST_WEEK, false],
    ['It rose from ', 'last month', '', LAST_MONTH, true],
    ['It rose ', 'last month', '', LAST_MONTH, false],
    ['It rose, and ', 'earlier this month', ' fell', { kind: 'months', steps: 0 }, false],
    ['', 'Dün', ' gibi', YESTERDAY, true],
    ['Feribot ', 'dün', ' bugün', YESTERDAY, true],
    ['Feribot ', 'dün', ' battı', YESTERDAY, false],
    ['Feribot ', 'yarın', ' gibi', { kind: 'days', steps: 1 }, false],
    ['Prices of ', 'in May', '', { kind: 'month', month: 5 }, false],
  ])('in "%s%s%s" (%j): %s', (before, words, after, said, expected) => {
    expect(datesNothing({ start: 0, end: 0, said }, { before, after }, words)).toBe(expected);
  });
});

describe('a place in a text', () => {
  test.each([
    ['“It sank then', true],
    ['“It sank” then', false],
    ['«It sank then', true],
    ['«It sank» then', false],
    ['„It sank then', true],
    ['"It sank then', true],
    ['"It sank" then', false],
    ['"It sank" and "then', true],
    ['It sank then', false],
    // The mark itself is not within.
    ['It sank “then', true],
  ])('is quoted in %j: %s', (text, expected) => {
    expect(isQuoted(text, text.indexOf('then'))).toBe(expected);
  });

  test('is not quoted by the mark that stands there, nor by one that stands far before', () => {
    expect(isQuoted('It sank “then', 8)).toBe(false);
    expect(isQuoted(`“${'a'.repeat(700)}`, 600)).toBe(true);
    expect(isQuoted(`“${'a'.repeat(700)}`, 601)).toBe(false);
  });
});

describe('a day', () => {
  test.each([
    ['They recalled the attack on ', ' at the port', true],
    ['The ', ' attack was condemned', true],
    ['The anniversary fell on ', ' this time', true],
    ['On ', ' they marked its anniversary', true],
    ['The council met on ', ' at the port', false],
  ])('is the name of an event in "%s…%s": %s', (before, after, expected) => {
    expect(namesEvent({ before, after })).toBe(expected);
  });

  test.each([
    ['2026-10-07', true],
    ['2023-10-07', false],
    ['2026-07-15', true],
    ['2016-07-15', false],
    ['2026-10-07/2026-10-09', true],
    ['2026-10-05/2026-10-07', false],
    // Used of other years as well.
    ['2026-01-06', false],
    ['2026-03-06', false],
  ])('%s is known as the day of another year: %s', (date, expected) => {
    expect(standsForAnother(date)).toBe(expected);
  });
});

describe('the time of a date', () => {
  test.each<[string | null, string, string, Tense]>([
    // English: the verb nearest before it, else the first after it.
    ['en', 'The council met on ', '', 'past'],
    ['en-GB', 'The council will meet on ', '', 'to-come'],
    ['en', 'The council could meet on ', '', 'unclear'],
    ['en', 'He said it will meet on ', '', 'to-come'],
    ['en', 'It will meet those who came on ', '', 'past'],
    ['en', 'It met on ', ' and will meet again', 'past'],
    ['en', 'On ', ' it will meet, he said', 'to-come'],
    ['en', 'On ', ' he said it will meet', 'past'],
    ['en', 'On ', ' the pier', 'unknown'],
    ['en', '', 'said it', 'past'],
    ['en', 'said ', ' and will', 'past'],
    // The same word may be of two kinds.
    ['en', 'It is scheduled for ', '', 'to-come'],
    // What belongs to the date has no verb of its own.
    ['en', 'In ', '’s statement it will', 'past'],
    ['en', 'It will hear ', "'s statement", 'unclear'],
    ['en', 'In ', ' the ship’s horn will sound', 'to-come'],
    // Turkish: the verb after it.
    ['tr', 'Meclis ', ' toplandı', 'past'],
    ['tr-TR', 'Meclis ', ' toplanacak', 'to-come'],
    ['tr', 'Meclis ', ' toplanacak, dedi', 'to-come'],
    ['tr', 'Meclis ', ' toplandı, gidecek', 'past'],
    ['tr', 'Meclis toplandı, ', ' salonda', 'unknown'],
    // No verbs are known.
    ['de', 'It will meet on ', ' and met', 'unknown'],
    [null, 'It will meet on ', ' and met', 'unknown'],
  ])('in %s: "%s…%s" is %s', (language, before, after, expected) => {
    expect(tenseOf({ before, after }, language)).toBe(expected);
  });
});
