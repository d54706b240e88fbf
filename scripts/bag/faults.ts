/**
 * Everything that can be wrong with a bag, one line each, with the section of RFC 8493 that says so.
 * `invalid`: the bag is not complete or not valid. `note`: the RFC advises against it, and the bag is
 * valid all the same.
 */
const FAULTS = {
  'declaration-missing': {
    rule: '2.1.1',
    severity: 'invalid',
    todo: 'Is it the folder of a bag? If so, have it sent again.',
  },
  'declaration-form': {
    rule: '2.1.1',
    severity: 'invalid',
    todo: 'Expected two lines: "BagIt-Version: 1.0" and "Tag-File-Character-Encoding: UTF-8".',
  },
  'declaration-version': {
    rule: '2.1.1',
    severity: 'invalid',
    todo: 'Have it made anew as BagIt 1.0; by the rules of another version it may be valid.',
  },
  'declaration-encoding': {
    rule: '2.1.1',
    severity: 'invalid',
    todo: 'Have its tag files made anew in UTF-8. They were read as UTF-8.',
  },
  'tag-file-encoding': {
    rule: '2.3',
    severity: 'invalid',
    todo: 'Have the file made anew in the encoding that bagit.txt declares.',
  },
  'byte-order-mark': {
    rule: '2.3',
    severity: 'invalid',
    todo: 'Have the file made anew without the mark (the bytes EF BB BF).',
  },
  'payload-missing': {
    rule: '2.1.2',
    severity: 'invalid',
    todo: 'Have the bag sent again, with its folder "data".',
  },
  'manifest-missing': {
    rule: '2.1.3',
    severity: 'invalid',
    todo: 'Have the bag sent again: nothing tells whether its files are whole.',
  },
  'manifest-line': {
    rule: '2.1.3',
    severity: 'invalid',
    todo: 'Expected a checksum in hexadecimal digits, blanks, and a path.',
  },
  'manifest-asterisk': {
    rule: '6.1.3',
    severity: 'invalid',
    todo: 'Remove the asterisk, which md5sum and its like write: strict readers refuse the bag.',
  },
  'manifest-twice': {
    rule: '2.1.3',
    severity: 'invalid',
    todo: 'Have the manifest made anew with each file once.',
  },
  'manifest-outside-payload': {
    rule: '2.1.3',
    severity: 'invalid',
    todo: 'A payload manifest lists files below "data/" alone; the others belong in a tag manifest.',
  },
  'manifest-folder': {
    rule: '2.1.3',
    severity: 'invalid',
    todo: 'Have the manifest made anew: it lists files alone.',
  },
  'algorithm-name': {
    rule: '2.4',
    severity: 'invalid',
    todo: 'Name the file after the algorithm in small letters and digits, such as manifest-sha512.txt.',
  },
  'algorithm-unknown': {
    rule: '2.4',
    severity: 'invalid',
    todo: 'Check this manifest with a program that knows the algorithm: its checksums were not tried.',
  },
  'path-percent': {
    rule: '2.1.3',
    severity: 'invalid',
    todo: 'In a path "%" is written %25, a line feed %0A, a carriage return %0D, and nothing else so.',
  },
  'path-unsafe': {
    rule: '5.1',
    severity: 'invalid',
    todo: 'The path was not followed. Do not unpack the bag with other programs before it is mended.',
  },
  'file-missing': {
    rule: '3',
    severity: 'invalid',
    todo: 'Have the file sent again.',
  },
  'file-not-fetched': {
    rule: '2.2.3',
    severity: 'invalid',
    todo: 'Fetch it from the address in fetch.txt, if you trust it, and check again.',
  },
  'file-unlisted': {
    rule: '3',
    severity: 'invalid',
    todo: 'Remove it, or have a bag sent that lists it: nothing tells where it came from.',
  },
  'file-link': {
    rule: '5.1',
    severity: 'invalid',
    todo: 'Put the file itself in its place: links are not followed.',
  },
  'file-unreadable': {
    rule: '3',
    severity: 'invalid',
    todo: 'Check the permissions of the file, and the disk.',
  },
  'checksum-wrong': {
    rule: '3',
    severity: 'invalid',
    todo: 'The file is not the one that was bagged: have it sent again.',
  },
  'tag-manifest-lacks': {
    rule: '2.2.1',
    severity: 'invalid',
    todo: 'Have the tag manifest made anew: it lists every payload manifest.',
  },
  'tag-manifest-lists': {
    rule: '2.2.1',
    severity: 'invalid',
    todo: 'Have the tag manifest made anew without payload files and tag manifests.',
  },
  'info-line': {
    rule: '2.2.2',
    severity: 'invalid',
    todo: 'Expected a label, a colon, one blank and a value, or a continued line that begins with a blank.',
  },
  'oxum-form': {
    rule: '2.2.2',
    severity: 'invalid',
    todo: 'Expected one Payload-Oxum: the bytes of the payload, a dot, and the number of its files.',
  },
  'oxum-wrong': {
    rule: '2.2.2',
    severity: 'invalid',
    todo: 'Something is missing from the payload, or was added: have the bag sent again.',
  },
  'fetch-line': {
    rule: '2.2.3',
    severity: 'invalid',
    todo: 'Expected an absolute address, its length in bytes or "-", and a path below "data/".',
  },
  'fetch-unlisted': {
    rule: '2.2.3',
    severity: 'invalid',
    todo: 'Do not fetch it: no checksum tells what it is to be.',
  },
  'encoding-other': {
    rule: '2.1.1',
    severity: 'note',
    todo: 'Better have its tag files made in UTF-8: a later BagIt may know no other.',
  },
  'info-repeated': {
    rule: '2.2.2',
    severity: 'note',
    todo: 'Write it once.',
  },
  'info-form': {
    rule: '2.2.2',
    severity: 'note',
    todo: 'Write a date as 2026-01-31, and a count as "1 of 2" or "1 of ?".',
  },
  'tag-unlisted': {
    rule: '2.2.1',
    severity: 'note',
    todo: 'Nothing tells whether it is whole, or was there when the bag was made.',
  },
  'tag-algorithms': {
    rule: '2.2.1',
    severity: 'note',
    todo: 'Let there be a tag manifest for each algorithm of the payload manifests.',
  },
  'path-normalised': {
    rule: '6.1.1.3',
    severity: 'note',
    todo: 'Nothing: a disk may write letters with marks otherwise than the manifest does.',
  },
  'path-alike': {
    rule: '6.1.1.3',
    severity: 'note',
    todo: 'On some disks one of them takes the place of the other: copy the bag with care.',
  },
  'path-windows': {
    rule: '6.1.2',
    severity: 'note',
    todo: 'Windows cannot keep a file of this name: do not copy the bag there.',
  },
} as const satisfies Record<string, { rule: string; severity: 'invalid' | 'note'; todo: string }>;

export type BagFaultCode = keyof typeof FAULTS;

/** One fault: where it is (`manifest-sha512.txt:4`, `data/x.txt`), what was found, and what to do about it. */
export interface BagFault {
  readonly code: BagFaultCode;
  readonly severity: 'invalid' | 'note';
  /** The section of RFC 8493. */
  readonly rule: string;
  readonly where: string;
  readonly what: string;
  readonly todo: string;
}

/**
 * Makes a fault of the table's kind.
 * @param where the path in the bag, with `:line` where one line is meant
 * @param what the value found, quoted, and what was expected
 */
export function bagFault(code: BagFaultCode, where: string, what: string): BagFault {
  return { code, where, what, ...FAULTS[code] };
}
