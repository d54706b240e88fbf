/**
 * Everything that can be wrong or open in a source, one line each. `refused`: the source makes no
 * entry, the run ends with status 1. `question`: an entry is made, and an editor is asked. `note`:
 * worth knowing.
 */
const FAULTS = {
  'source-unreadable': {
    severity: 'refused',
    todo: 'Check the permissions of the file and run ingest again.',
  },
  'source-size': {
    severity: 'refused',
    todo: 'Save the article alone. Many articles go into one .jsonl or .csv, which may be of any size.',
  },
  'source-name': {
    severity: 'refused',
    todo: 'Rename the file or folder in letters of UTF-8 and run ingest again.',
  },
  'folder-unreadable': {
    severity: 'refused',
    todo: 'Mend that and run ingest again. Entries of sources in it stay; nothing is pruned until then.',
  },
  'source-format': {
    severity: 'refused',
    todo: 'Save it as plain text (.txt), Markdown (.md) or a web page (.html, .mhtml), or many in one .json, .jsonl or .csv.',
  },
  'source-empty': {
    severity: 'refused',
    todo: 'Fetch the article again, or delete the file.',
  },
  'source-binary': {
    severity: 'refused',
    todo: 'Save the text of the article as a text file and put that in its place.',
  },
  'source-encoding': {
    severity: 'refused',
    todo: 'If it is whole, convert it to UTF-8, for example: iconv -f WINDOWS-1254 -t UTF-8 OLD > NEW. If it is damaged, fetch it again.',
  },
  'source-page-size': {
    severity: 'refused',
    todo: 'Save the article alone, as text or in the reading view of a browser.',
  },
  'source-no-page': {
    severity: 'refused',
    todo: 'Save the page again, as a web page in one file or as HTML.',
  },
  'source-executable-front-matter': {
    severity: 'refused',
    todo: 'Remove the language name after the opening "---", or the whole block.',
  },
  'source-record': {
    severity: 'refused',
    todo: 'Mend the record in the bulk file; the others went through.',
  },
  'source-front-matter': {
    severity: 'refused',
    todo: 'Mend what stands between the two "---" lines (YAML) or "+++" lines (TOML), close it, or remove the block.',
  },
  'source-no-text': {
    severity: 'refused',
    todo: 'The article itself is missing from the file: fetch it again, or delete the file. If one sentence is all of it, state a title beside it.',
  },
  'source-duplicate': {
    severity: 'note',
    todo: 'One entry names both. If they are two articles, say "distinct: true" in decisions.yaml.',
  },
  'source-changed': {
    severity: 'note',
    todo: 'Nothing, if you changed it or fetched it anew; else put back the file as it was received.',
  },
  'source-moved': {
    severity: 'note',
    todo: 'Nothing: decisions that name its old path stop the run.',
  },
  'source-encoding-told': {
    severity: 'note',
    todo: 'Read some of it. If letters are wrong, convert the file to UTF-8.',
  },
  'source-garbled': {
    severity: 'question',
    todo: 'Fetch the article again: its letters were decoded twice before it was saved.',
  },
  'source-text-stated': {
    severity: 'note',
    todo: 'The page shows no article, or its beginning alone. Read some of it: metadata may run paragraphs together.',
  },
  'source-link': {
    severity: 'note',
    todo: 'Put the file itself in the place of the link: links are not followed.',
  },
  'source-special': {
    severity: 'note',
    todo: 'Move it out of the folder of sources: files alone are read.',
  },
  'source-not-used': {
    severity: 'note',
    todo: 'Nothing, if that is well; else rename the fields to names that ingest knows (docs/editing.md).',
  },
  'date-ambiguous': {
    severity: 'question',
    todo: 'Settle it in decisions.yaml with a date and the reason, or leave it: both readings are kept.',
  },
  'date-missing': {
    severity: 'question',
    todo: 'Give a date and the reason for it in decisions.yaml, or leave the entry undated.',
  },
  'date-unread': {
    severity: 'question',
    todo: 'Give the date in decisions.yaml as EDTF, such as "2026-01-10".',
  },
  'date-by-today': {
    severity: 'note',
    todo: 'Write it into decisions.yaml: once that day has passed, nothing settles it any more.',
  },
  'date-future': {
    severity: 'question',
    todo: 'Check the clock of this machine, or give the right date in decisions.yaml.',
  },
  'date-before-print': {
    severity: 'question',
    todo: 'Give the right date in decisions.yaml: no newspaper is older than 1605.',
  },
  'date-weekday': {
    severity: 'question',
    todo: 'One of the two is a slip: give the date and the reason for it in decisions.yaml, or leave it.',
  },
  'date-conflict': {
    severity: 'question',
    todo: 'Settle it in decisions.yaml with a date and the reason, or leave it.',
  },
  'source-address': {
    severity: 'note',
    todo: 'Correct it in the source, or give the address as "url" in decisions.yaml.',
  },
  'decision-contradicts': {
    severity: 'question',
    todo: 'Check the date of the decision against the words of the source.',
  },
  'decision-unused': {
    severity: 'note',
    todo: 'Correct the file name in decisions.yaml, or remove the decision.',
  },
  'correction-manifold': {
    severity: 'note',
    todo: 'Nothing, if all are meant; else name more of the words around the one that is.',
  },
  'withdrawn-edited': {
    severity: 'refused',
    todo: 'Delete the entry, and run ingest again: until then the article is published.',
  },
  'register-lost': {
    severity: 'question',
    todo: 'Take it back from your versions, or from a copy. Nothing, if the first run was cut off.',
  },
  'withdrawal-unused': {
    severity: 'question',
    todo: 'Correct the path in decisions.yaml, or remove the decision once the source is gone for good: it withdraws nothing.',
  },
  'address-taken': {
    severity: 'question',
    todo: 'Decide on another slug: an address that was given once is never given to another entry.',
  },
  'decision-repeats': {
    severity: 'note',
    todo: 'Remove it from decisions.yaml: ingest finds the same by itself.',
  },
  'decision-stale': {
    severity: 'note',
    todo: 'Correct the decision in decisions.yaml, or remove it: it decides nothing any more.',
  },
  'entry-edited': {
    severity: 'question',
    todo: 'To keep the edit, write it into decisions.yaml with its reason (title, date, topics, correct …). Then, or to drop it, delete the entry and run ingest again: it is written anew.',
  },
  'entry-orphaned': {
    severity: 'note',
    todo: 'Put its source back, or run "npm run ingest -- --prune" to delete the entry.',
  },
  'entry-outdated': {
    severity: 'note',
    todo: 'Mend the source and run ingest again; until then the entry stays as it was last made.',
  },
  'entry-foreign': {
    severity: 'note',
    todo: 'Move it out of the folder of entries: the site reads that folder and would refuse it.',
  },
} as const satisfies Record<string, { severity: Severity; todo: string }>;

type Severity = 'refused' | 'question' | 'note';
export type FaultCode = keyof typeof FAULTS;

/** One fault: where it is (`000.txt:4`), what was found and expected, and what to do about it. */
export interface Fault {
  readonly code: FaultCode;
  readonly severity: Severity;
  readonly where: string;
  readonly what: string;
  readonly todo: string;
}

/**
 * Makes a fault of the table's kind.
 * @param code its line in {@link FAULTS}
 * @param where file, with `:line` where one line is meant
 * @param what the value found, quoted, and what was expected
 */
export function fault(code: FaultCode, where: string, what: string): Fault {
  return { code, where, what, ...FAULTS[code] };
}
