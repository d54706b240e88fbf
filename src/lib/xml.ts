/** What XML 1.0 has no place for, not even escaped (section 2.2, Char). */
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as the content of an element or, in double quotes, the value of an attribute. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, ' ').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
