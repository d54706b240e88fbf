import type { Item } from '../chronology.ts';
import { cslItem } from '../cite.ts';
import { bibtexEntry } from '../export-bibtex.ts';
import { risRecord } from '../export-ris.ts';
import { beginList, type EntryList, type ListForm } from './entry-lists.ts';
import type { Archive, Output, OutputFolder } from './output.ts';

/**
 * Citations for reference managers: `cite.bib`, `cite.ris` and `cite.json` (CSL-JSON) of the whole archive, of
 * each topic, name and article. An entry is written once and stands the same in every file.
 */

/** Those of the whole archive, of topics and names. */
export const citationsOutput: Output = (archive, folder) => {
  const lists = beginLists(archive, folder);
  return {
    add: (entry) => {
      for (const place of placesOf(entry.item, archive)) {
        for (const { form, list } of lists.get(place) ?? []) {
          list.add(
            entry.item,
            entry.part(form.path, () => form.write(entry)),
          );
        }
      }
    },
    end: () => {
      for (const { list } of [...lists.values()].flat()) list.end();
    },
  };
};

/** Those of each article. */
export const ownCitationsOutput: Output = (archive, folder) => {
  const forms = formsOf(archive);
  return {
    add: (entry) => {
      for (const form of forms) {
        const path = `articles/${entry.item.slug}/${form.path}`;
        if (folder.keeps(path, [entry.item])) continue;
        const part = entry.part(form.path, () => form.write(entry));
        folder.write(
          path,
          Buffer.concat([Buffer.from(form.opening), part, Buffer.from(form.closing)]),
        );
      }
    },
  };
};

function formsOf({ site }: Archive): ListForm[] {
  return [
    {
      ...{ path: 'cite.bib', opening: '', joint: '\n', closing: '' },
      write: ({ record }) => bibtexEntry(record, site.name),
    },
    {
      ...{ path: 'cite.ris', opening: '', joint: '\r\n', closing: '' },
      write: ({ record }) => risRecord(record, site.name),
    },
    {
      ...{ path: 'cite.json', opening: '[', joint: ',', closing: '\n]\n' },
      write: ({ record }) => `\n${JSON.stringify(cslItem(record, site.name))}`,
    },
  ];
}

interface Growing {
  readonly form: ListForm;
  readonly list: EntryList;
}

/** @returns by their places the lists that must be written */
function beginLists(archive: Archive, folder: OutputFolder): Map<string, Growing[]> {
  const itemsIn = new Map<string, Item[]>([['', []]]);
  // A topic has its page before it has an entry.
  for (const { id } of archive.taxonomy.topics) itemsIn.set(topicPlace(id), []);
  for (const item of archive.items) {
    for (const place of placesOf(item, archive)) {
      const items = itemsIn.get(place);
      if (items) items.push(item);
      else itemsIn.set(place, [item]);
    }
  }
  const forms = formsOf(archive);
  return new Map(
    [...itemsIn].map(([place, items]) => [
      place,
      forms.flatMap((form) => {
        const list = beginList(form, { place, items, folder });
        return list ? [{ form, list }] : [];
      }),
    ]),
  );
}

/** In which lists an entry stands: of all, of its topics, of its names. */
function placesOf(item: Item, { taxonomy, names }: Archive): string[] {
  return [
    '',
    ...taxonomy.topics.filter(({ id }) => item.topics.includes(id)).map(({ id }) => topicPlace(id)),
    ...item.names.filter((id) => names.has(id)).map((id) => `names/${id}/`),
  ];
}

function topicPlace(id: string): string {
  return `topics/${id}/`;
}
