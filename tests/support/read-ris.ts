import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';

/**
 * Reads RIS back. Citation.js takes of a newspaper article the year alone, and leaves the names of its
 * authors unread; of a magazine's it reads all, from the same tags.
 */
export function readRis(ris: string): Cite['data'] {
  return new Cite(ris.replaceAll('TY  - NEWS', 'TY  - MGZN')).data;
}
