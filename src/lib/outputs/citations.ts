import { cslItem } from '../cite.ts';
import { bibtexEntry } from '../export-bibtex.ts';
import { risRecord } from '../export-ris.ts';
import type { Output, OutputFolder } from './output.ts';

/**
 * Citations for reference managers: `cite.bib`, `cite.ris` and `cite.json` (CSL-JSON) of the whole archive, of
 * each topic, name and article. An entry is written once and stands the same in every file.
 */
export const citationsOutput: Output = ({ site, taxonomy, names }, folder) => {
  const lists = new Map<string, CitationList>();
  const listIn = (place: string): CitationList => {
    const known = lists.get(place);
    if (known) return known;
    const list = beginList(place, folder);
    lists.set(place, list);
    return list;
  };
  listIn('');
  // A topic has its page before it has an entry.
  for (const { id } of taxonomy.topics) listIn(`topics/${id}/`);
  return {
    add: ({ item, record }) => {
      const citation: Citation = {
        bib: bibtexEntry(record, site.name),
        ris: risRecord(record, site.name),
        json: JSON.stringify(cslItem(record, site.name)),
      };
      listIn('').add(citation);
      for (const { id } of record.topics) listIn(`topics/${id}/`).add(citation);
      for (const id of item.names) if (names.has(id)) listIn(`names/${id}/`).add(citation);
      const own = `articles/${item.slug}/`;
      folder.write(`${own}cite.bib`, citation.bib);
      folder.write(`${own}cite.ris`, citation.ris);
      folder.write(`${own}cite.json`, `${OPENING}${citation.json}${CLOSING}`);
    },
    end: () => {
      for (const list of lists.values()) list.end();
    },
  };
};

/** An entry in each form. */
interface Citation {
  readonly bib: string;
  readonly ris: string;
  readonly json: string;
}

interface CitationList {
  readonly add: (citation: Citation) => void;
  readonly end: () => void;
}

const OPENING = '[\n';
const CLOSING = '\n]\n';

/** Begins the three files of a list; without an entry they are empty, and the one in JSON an empty array. */
function beginList(place: string, folder: OutputFolder): CitationList {
  let isEmpty = true;
  folder.append(`${place}cite.bib`, '');
  folder.append(`${place}cite.ris`, '');
  folder.append(`${place}cite.json`, '[');
  return {
    add: ({ bib, ris, json }) => {
      folder.append(`${place}cite.bib`, isEmpty ? bib : `\n${bib}`);
      folder.append(`${place}cite.ris`, isEmpty ? ris : `\r\n${ris}`);
      folder.append(`${place}cite.json`, isEmpty ? `\n${json}` : `,\n${json}`);
      isEmpty = false;
    },
    end: () => {
      folder.append(`${place}cite.json`, CLOSING);
    },
  };
}
