/** Marks that databases set where one document ends and another begins. */

/** `2 of 161 DOCUMENTS`, `Dokument 2 von 161`, `Document 2 de 161`, `Document 2 of 161` */
export const START = /^(?:\d+ of \d+ DOCUMENTS?|(?:Document|Dokument) \d+ (?:of|von|de) \d+)$/;
/** Of Nexis. */
export const END = /^(?:\*\*|__)?End of Document(?:\*\*|__)?$/;
/** Of Factiva, with the number under which it knows the document: newspaper, day, what it counts. */
export const NUMBERED = /^(?:AN\s+)?(?:Document|Dokument|Documento) (?=\w*\d{8})[A-Z]\w{13,39}$/;
/** Between the documents of ProQuest. */
export const RULE = /^(?:_{20,}|\*{20,})$/;
