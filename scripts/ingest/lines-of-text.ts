/** Lines as an editor counts them, whichever system ended them. */

const LINE_END = /\r\n|[\n\r]/;

/** The lines of a text, white space and all; one for the empty text. */
export function splitLines(text: string): string[] {
  return text.split(LINE_END);
}

/** How many lines a text has: of what stands before a place in a file, the number of that place's line. */
export function countLines(text: string): number {
  return splitLines(text).length;
}
