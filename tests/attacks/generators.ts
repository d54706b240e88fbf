/** Further forms of attacks: the same text as somebody would write it to get past a filter. */

type Form = (text: string) => string;

const entity = (radix: 10 | 16) => (text: string) =>
  text.replace(/[<>"'():]/g, (sign) => {
    const point = sign.charCodeAt(0);
    return radix === 16 ? `&#x${point.toString(16)};` : `&#${point};`;
  });

export const FORMS: Readonly<Record<string, Form>> = {
  'in capitals': (text) => text.replace(/<\/?\w+|\bon\w+(?==)/g, (name) => name.toUpperCase()),
  'in mixed case': (text) =>
    text.replace(/[a-z]/g, (letter, at: number) => (at % 2 === 0 ? letter.toUpperCase() : letter)),
  'as decimal references': entity(10),
  'as hexadecimal references': entity(16),
  'as references of references': (text) => entity(16)(text).replaceAll('&', '&amp;'),
  'percent-encoded': (text) => encodeURIComponent(text.toWellFormed()),
  'in wide letters': (text) =>
    text.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
  'split by unseen letters': (text) => text.replace(/\w(?=\w)/g, '$&\u200B'),
  'with tabs for blanks': (text) => text.replaceAll(' ', '\t'),
  'with slashes for blanks': (text) => text.replace(/(?<=<\w+) /g, '/'),
  'opened twice': (text) => text.replace(/<(\w+)/g, '<<$1'),
  'never closed': (text) => text.replaceAll('>', ''),
  'within a comment': (text) => `<!-- ${text} -->`,
  'behind a quotation mark': (text) => `"'>${text}`,
  'within letters from right to left': (text) => `\u05D0${text}\u05D0`,
};

/** The forms of a text that differ from it and from each other, by their names. */
export function formsOf(text: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const seen = new Set([text]);
  for (const [name, form] of Object.entries(FORMS)) {
    const made = form(text);
    if (seen.has(made)) continue;
    seen.add(made);
    forms.set(name, made);
  }
  return forms;
}
