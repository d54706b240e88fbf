import type { Mention } from './statements-said.ts';

/** What stands around a date: whether it dates what is told at all, and whether that is past or to come. */

/** What the sentence says of the time of its date; `unclear` where a verb such as "would" leaves it open. */
export type Tense = 'past' | 'to-come' | 'unclear' | 'unknown';

/** How far around a date is looked, in letters: about a long sentence. */
const AROUND = 240;
/** The end of a sentence: a stop, a blank, a capital. "Dec. 8" has a figure behind its stop. */
const SENTENCE_END = /[.!?…]["”’»)]?\s+(?=["“‘«(]?\p{Lu})/gu;

/** The sentence around a mention, cut where the mention stands. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

export function aroundOf(text: string, { start, end }: Pick<Mention, 'start' | 'end'>): Around {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const last = [...before.matchAll(SENTENCE_END)].at(-1);
  const after = text.slice(end, end + AROUND);
  const next = after.matchAll(SENTENCE_END).next().value;
  return {
    before: last ? before.slice(last.index + last[0].length) : before,
    after: next ? after.slice(0, next.index + 1) : after,
  };
}

/** Labels of dates that are not of the story, at its head or behind a mark: of its publication, of a picture, of a copy, of a post (`— Ada (@ada)`). */
const LABEL =
  // eslint-disable-next-line regexp/no-super-linear-move -- what stands before a date is cut to AROUND letters
  /(?:(?=\p{L})(?<=(?:^|[|(\[•·]|: )\P{L}*)(?:(?:first |last |originally )?(?:published|updated?|posted|retrieved|accessed|modified|issued|filed)|copyright|photo|file|archive|image|pictured|date|tarih|tarihi|yayın\p{L}*|güncelle\p{L}*|giriş|fotoğraf)(?: on| at| in|:)*|\b(?:born|b\.|d\.|issue|edition|volume|vol\.|no\.|file photo|photo taken|version|release)(?: on| in|:)*|[©#№]|\(@\w{1,20}\)|\) (?:retrieved|accessed)(?: on)?)(?: *[:,(])? *$/iu;
/** Within brackets that say of a picture where it is from. */
const CREDIT =
  /[([](?:[^)\]]{0,60}\b)?(?:photo|image|picture|credit|getty|foto(?:ğraf)?)\b[^)\]]*$/iu;
/** A law, a resolution and the like are named by their day. */
const TITLE_BEFORE =
  /\b(?:act|law|resolution|directive|regulation|decree|decision|gazette|treaty|protocol|report|circular|letter|memo(?:randum)?)(?: (?:no\.?|number|nr\.?)? ?[\d/()A-Z-]+,?)? (?:of|dated)(?: the)? $/iu;
const TITLE_AFTER =
  /^['’ ]?\p{L}{0,3} ?(?:tarihli|doğumlu|tarih ve|sayılı|gün ve|issue\b|edition\b)/iu;
/** The second of two dates of which the first is not read: "3 or 4 March 2024", "March/April 2024"; "mid-March" is one. */
const SECOND_OF_TWO =
  /(?:\/|(?<!\bmid)[-–]|(?<!\d{4},?) (?:or|veya|ya da|yahut) (?:(?:on|in) )?)$/iu;
/** Days of feasts, papers, and days that come again. */
const BEFORE_WEEKDAY =
  /(?:\b(?:every|each|any|most|a|an|all|one|some|black|good|easter|bloody|holy|super|ash|palm|cyber|maundy|shrove|whit|throwback|monday|tuesday|wednesday|thursday|friday|saturday|sunday|her|hafta içi) |[-–/]| (?:to|through|or|til|till) )$/iu;
const AFTER_WEEKDAY =
  /^(?:[-–/]\p{L}|(?: to| through| or) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)|s\b| (?:Times|Telegraph|Mail|Express|Mirror|Mosque|Night\b|Agreement|Sun\b|Post|Herald|Independent|Sermon|Prayer|prayers|Market|market|is|are|shows?|nights|mornings|evenings|afternoons|League))/u;
/** "the last month" is a time of thirty days, and "from last month" what is compared. */
const BEFORE_RELATIVE =
  /\b(?:the|than|from|with|versus|over|during|within|since|until|till|of|in|for|as|like|every|not|and|or) $/iu;
/** Said today: elsewhere the word means these days. */
const BEFORE_TODAY =
  /\b(?:said|announced|reported|confirmed|told \p{L}+|added|stated|earlier|later|released|signed|met|arrived)(?: here)? $/iu;
const AFTER_DÜN = /^(?: (?:bugün|gibi|de\b|da\b|ile)|[-’'])/iu;

/**
 * Whether words that look like a date date nothing that is told: a law, a picture, a paper, a weekday that
 * comes again.
 */
export function datesNothing({ said }: Mention, { before, after }: Around, words: string): boolean {
  if (
    LABEL.test(before) ||
    CREDIT.test(before) ||
    TITLE_BEFORE.test(before) ||
    TITLE_AFTER.test(after)
  )
    return true;
  if ((said.kind === 'whole' || said.kind === 'day') && SECOND_OF_TWO.test(before)) return true;
  // One end of a span that is not read whole.
  if (said.kind === 'day' && said.first === said.day && /\bbetween (?:the )?$/i.test(before))
    return true;
  if (said.kind === 'weekday') return BEFORE_WEEKDAY.test(before) || AFTER_WEEKDAY.test(after);
  if (said.kind === 'days' && said.steps === 0) return !BEFORE_TODAY.test(before);
  if (said.kind === 'days' || said.kind === 'weeks' || said.kind === 'months')
    return (
      (!words.startsWith('earlier') && BEFORE_RELATIVE.test(before)) ||
      /^['’]s\b/.test(after) ||
      (/^(?:d|D)ün$/.test(words) && AFTER_DÜN.test(after))
    );
  return false;
}

/** Whether the place is within quotation marks: there "yesterday" is the speaker's and not the report's. */
export function isQuoted(text: string, at: number): boolean {
  let open = false;
  let straight = false;
  for (let i = Math.max(0, at - QUOTED_BACK); i < at; i += 1) {
    const letter = text[i];
    if (letter === '“' || letter === '«' || letter === '„') open = true;
    else if (letter === '”' || letter === '»') open = false;
    else if (letter === '"') straight = !straight;
  }
  return open || straight;
}

/** A quotation of more letters than these is a document. The bound keeps the work linear. */
const QUOTED_BACK = 600;

const EVENTS =
  'attacks?|assaults?|massacre|coup|putsch|earthquakes?|revolution|uprising|raids?|war|elections?|referendum|bombings?|killings?|riots?|disaster|tragedy|movement|massacres|operation|agreement|accords?|memorandum|darbe\\p{L}*|saldırı\\p{L}*|deprem\\p{L}*|devrim\\p{L}*|katliam\\p{L}*|şehit\\p{L}*|muhtıra\\p{L}*|olay\\p{L}*|süreci|hain';
const NAMES_BEFORE = new RegExp(
  `(?:\\b(?:${EVENTS}) (?:of|on)(?: the)? |\\b(?:post|pre|anti)[-–])$`,
  'iu',
);
const NAMES_AFTER = new RegExp(
  `^(?:[-–]\\p{L}|(?: \\p{L}[\\p{L}-]*)?(?: \\p{L}[\\p{L}-]*)? (?:${EVENTS})(?![\\p{L}])| \\p{Lu}\\p{Ll}+ (?:Day|Movement|Uprising))`,
  'iu',
);

/**
 * Whether a day without its year is the name of an event ("the Oct. 7 attack", "15 Temmuz darbe girişimi"). Such
 * names last for years, so that the nearest day before a report may be the wrong one.
 */
export function namesEvent({ before, after }: Around): boolean {
  return (
    NAMES_BEFORE.test(before) || NAMES_AFTER.test(after) || ANNIVERSARY.test(`${before} ${after}`)
  );
}

const ANNIVERSARY = /\banniversary\b|yıl ?dönümü/iu;

/** Days that stand for what happened on them, with its year: reports name them for years after. */
const KNOWN_DAYS: Readonly<Record<string, string>> = {
  '09-11': '2001',
  '07-15': '2016',
  '10-07': '2023',
  '01-06': '2021',
};
/** A symbol of its year alone: the sixth of January is used of other years as well. */
const SYMBOLS = new Set(['09-11', '07-15', '10-07']);

/** Whether a day that was resolved to a year is known as the day of another. */
export function standsForAnother(date: string): boolean {
  const day = date.slice(5, 10);
  return SYMBOLS.has(day) && KNOWN_DAYS[day] !== date.slice(0, 4);
}

const TO_COME =
  /\b(?:will|shall|'ll|’ll|to be|scheduled|due|upcoming|set to|expected|is to|are to|planned for|plans? to|slated|deadline|starting|next)(?![\p{L}])/giu;
const UNCLEAR =
  /\b(?:by|until|ending|annual|annually|every|each|delivery|shipments?|payable|would|could|should|may|might|if|when|before|after|unless)(?![\p{L}])/giu;
const PAST =
  /\b(?:said|told|was|were|had|did|took|came|met|made|held|went|began|gave|left|fell|rose|won|lost|sent|struck|shot|broke|brought|became|got|saw|put|spoke|wrote|grew|led|\p{Ll}{2,}ed|has|have)(?![\p{L}])/giu;
const TO_COME_TR = /\p{L}(?:ecek|acak|eceğ|acağ)\p{L}*/gu;
const PAST_TR =
  /\p{L}(?:[dt][ıiuü](?:m|k|lar|ler)?|m[ıiuü]ş\p{L}*|[dt][ıiuü]ğ[ıiuü]\p{L}*|an|en)(?![\p{L}])/gu;

/**
 * Tells from the verbs around a date whether it lies behind or ahead. English has its verb before the date, or
 * else after it ("On Friday the council will meet"); Turkish has it after.
 */
export function tenseOf({ before, after }: Around, language: string | null): Tense {
  const tongue = language?.split('-')[0];
  if (tongue === 'tr')
    return firstOf(after, [
      [TO_COME_TR, 'to-come'],
      [PAST_TR, 'past'],
    ]);
  if (tongue !== 'en') return 'unknown';
  const marks = [
    [TO_COME, 'to-come'],
    [UNCLEAR, 'unclear'],
    [PAST, 'past'],
  ] as const;
  // "Friday's statement": the ending belongs to the date.
  if (/^['’]s\b/.test(after)) return lastOf(before, marks) === 'to-come' ? 'unclear' : 'past';
  const told = lastOf(before, marks);
  return told === 'unknown' ? firstOf(after, marks) : told;
}

type Marks = readonly (readonly [RegExp, Tense])[];

function lastOf(text: string, marks: Marks): Tense {
  return nearest(
    marks,
    (pattern) => [...text.matchAll(pattern)].at(-1)?.index ?? -1,
    (a, b) => b - a,
  );
}

function firstOf(text: string, marks: Marks): Tense {
  return nearest(
    marks,
    (pattern) => text.search(pattern),
    (a, b) => a - b,
  );
}

function nearest(
  marks: Marks,
  placeOf: (pattern: RegExp) => number,
  order: (a: number, b: number) => number,
): Tense {
  const places = marks
    .map(([pattern, tense]) => ({ at: placeOf(pattern), tense }))
    .filter(({ at }) => at >= 0)
    // The same word may be of two kinds ("scheduled"): the kind named first counts.
    .sort((a, b) => order(a.at, b.at));
  return places[0]?.tense ?? 'unknown';
}
