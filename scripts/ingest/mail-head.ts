import { fold } from '../../src/lib/fold.ts';
import type { BulkField } from './bulk/fields.ts';
import { splitLines } from './lines-of-text.ts';

/** The head of a mail that was saved as text (RFC 5322), or of one that a program printed above its text. */

/** What the head of a text says, and how many lines it takes, blank ones among them. */
export interface TextHead {
  readonly fields: readonly BulkField[];
  /** Names of fields that are not used. */
  readonly ignored: readonly string[];
  readonly lines: number;
}

/** What the fields are called, folded: as they are sent, and as Outlook and others print them in German, French, Spanish and Turkish. */
const SUBJECT = new Set(['subject', 'betreff', 'objet', 'asunto', 'konu']);
const DATE = new Set([
  'date',
  'sent',
  'datum',
  'gesendet',
  'envoye',
  'enviado',
  'fecha',
  'tarih',
  'gonderildi',
]);
const SENDER = new Set(['from', 'von', 'de', 'kimden', 'gonderen']);
/** `To: desk@example.org`, `Message-ID: <1@example.org>` */
const FIELD = /^(\p{L}[\p{L}-]{0,39}) ?:(?:\s(.*))?$/u;
/** What forwarding and answering put before the subject. */
const PREFIX = /^(?:re|fwd?|aw|wg|tr|rv|sv|ynt|ilt) ?: ?/iu;
/** How many lines a head has at most. */
const MOST = 80;

/**
 * Reads the head of a mail: the subject is its title, the day it was sent its date. Who sent it need not have written it.
 * @param text the whole text
 * @returns null where the text does not begin with one: with subject, sender and date
 */
export function readMailHead(text: string): TextHead | null {
  const lines = splitLines(text.replace(/^\uFEFF/, '')).slice(0, MOST);
  const first = lines.findIndex((line) => line.trim() !== '');
  const found: { name: string; value: string }[] = [];
  let taken = Math.max(first, 0);
  for (const line of lines.slice(taken)) {
    const [, name, value = ''] = FIELD.exec(line.trimEnd()) ?? [];
    const last = found.at(-1);
    if (last && /^\s+\S/.test(line)) last.value += ` ${line.trim()}`;
    else if (name === undefined) break;
    else found.push({ name, value: value.trim() });
    taken += 1;
  }
  const of = (names: ReadonlySet<string>) => found.find(({ name }) => names.has(fold(name)));
  const [subject, date, sender] = [of(SUBJECT), of(DATE), of(SENDER)];
  if (!subject || !date || !sender) return null;
  const title = withoutPrefix(subject.value);
  const fields: BulkField[] = [
    ...(title === '' ? [] : [{ kind: 'title' as const, value: title, field: subject.name }]),
    ...(date.value === ''
      ? []
      : [{ kind: 'published' as const, value: date.value, field: date.name }]),
  ];
  const used = new Set(fields.map(({ field }) => field));
  const ignored = [...new Set(found.map(({ name }) => name))].filter((name) => !used.has(name));
  return { fields, ignored, lines: taken };
}

function withoutPrefix(subject: string): string {
  return PREFIX.test(subject) ? withoutPrefix(subject.replace(PREFIX, '')) : subject;
}
