const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/**
 * The text that HTML shows: tags off, references read. For the little HTML that the archive's own
 * renderer writes; a name it does not know is an error, not a guess.
 */
export function textOfHtml(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&(#x?)?(\w+);/gi, (_, code, name: string) => {
    if (code === undefined) {
      const letter = NAMED[name];
      if (letter === undefined) throw new Error(`&${name}; is not known here`);
      return letter;
    }
    return String.fromCodePoint(parseInt(name, code === '#' ? 10 : 16));
  });
}
