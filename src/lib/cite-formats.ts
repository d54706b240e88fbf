/** The files in which citations are handed on, by their endings, as reference managers call them. */
const CITE_FORMATS = [
  { ending: 'bib', name: 'BibTeX' },
  { ending: 'ris', name: 'RIS' },
  { ending: 'json', name: 'CSL-JSON' },
] as const;

/** The citations of all entries of a topic or a name. @param path its page, below which they lie */
export function citeLinks(path: string): { readonly name: string; readonly href: string }[] {
  return CITE_FORMATS.map(({ ending, name }) => ({ name, href: `${path}cite.${ending}` }));
}

export type CiteFormat = (typeof CITE_FORMATS)[number]['ending'];
