/** The files in which citations are handed on, by their endings, as reference managers call them. */
export const CITE_FORMATS = [
  { ending: 'bib', name: 'BibTeX' },
  { ending: 'ris', name: 'RIS' },
  { ending: 'json', name: 'CSL-JSON' },
] as const;

export type CiteFormat = (typeof CITE_FORMATS)[number]['ending'];
