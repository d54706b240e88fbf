/**
 * Reads a time of day and its zone, to know where they end: an article is dated by the day, so the
 * hour itself is not kept.
 *
 * `14:30`, `14.30`, `14h30`, `14:30:05.123`, `2 pm`, `2:30 p.m.`, `14 Uhr`, `14:30 Uhr`, `20時01分`, each with
 * `UTC`, `GMT+3`, `+03:00`, `(TSİ)`, `Europe/Istanbul`, `local time` after it.
 *
 * @param line a plain line
 * @returns where the time ends, or null where none begins at `at`
 */
export function clockEnd(line: string, at: number): number | null {
  CLOCK.lastIndex = at;
  const match = CLOCK.exec(line);
  if (!match) return null;
  const [, hour, minute, suffix] = match;
  if (minute === undefined && suffix === undefined) return null;
  if (Number(hour) > 24 || Number(minute ?? 0) > 59) return null;
  return zoneEnd(line, CLOCK.lastIndex);
}

const SUFFIX =
  'a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?|uhr|uur|horas|hrs?|h|ч\\.?|[時时시点點]|صباحا|مساء|ص|م|د\\.ن|پ\\.ن|π\\.?μ\\.?|μ\\.?μ\\.?';
const CLOCK = new RegExp(
  `(?:(?:오전|오후|午前|午後|上午|下午) ?)?(\\d{1,2})(?:(?: ?[:h時时시点點] ?|\\.)(\\d{2})(?!\\d) ?(?:分|분|min\\b)?(?:[:.]\\d{2}(?:[.,]\\d{1,9})?| ?\\d{1,2} ?(?:s\\b|초|秒))?)?(?: ?(${SUFFIX})\\p{M}*)?(?!\\d|(?!Z(?![\\p{L}\\d]))\\p{L})`,
  'iuy',
);

/** Zones by name, in capitals: a word list, because five capitals may be an agency as well. */
const NAMES =
  'UTC|GMT|غرينتش|UT|Z|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|AKST|AKDT|HST|AST|ADT|NST|BST|WET|WEST|CET|CEST|EET|EEST|MEZ|MESZ|TSİ|TSI|TRT|MSK|МСК|IST|IDT|PKT|WIB|JST|KST|HKT|SGT|AEST|AEDT|ACST|AWST|NZST|NZDT|SAST|EAT|CAT|WAT|UK|US|UAE';
const OFFSET = '[+-]\\d{1,2}(?::?\\d{2})?';
const PLACE = '(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/[A-Z][A-Za-z_/]+';
const LOCAL =
  '(?:\\p{Lu}\\p{L}+ )?(?:local )?time|Ortszeit|heure locale|heure de \\p{Lu}\\p{L}+|hora local|ora locale|بتوقيت \\p{L}+';
const ZONE_WORDS = `(?:(?:${NAMES})(?: ?${OFFSET})?|${OFFSET}|${PLACE}|${LOCAL})`;
const ZONE = new RegExp(` ?(?:${ZONE_WORDS}|\\(${ZONE_WORDS}\\))(?![\\p{L}\\d:])`, 'uy');

/** A zone, and the same zone once more in brackets: `GMT+0300 (GMT+03:00)`. */
function zoneEnd(line: string, at: number): number {
  let end = at;
  for (let count = 0; count < 2; count += 1) {
    ZONE.lastIndex = end;
    if (!ZONE.test(line)) break;
    end = ZONE.lastIndex;
  }
  return end;
}
