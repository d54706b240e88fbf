import { describe, expect, it } from 'vitest';
import { checkBag } from '../../../scripts/bag/check.ts';
import type { BagFaultCode } from '../../../scripts/bag/faults.ts';
import { verdictOf } from '../../../scripts/bag/report.ts';
import {
  checksum,
  DECLARATION,
  madeUpBag,
  memoryBag,
  PAYLOAD,
  type Recipe,
} from '../../support/made-up-bag.ts';

/** RFC 8493, section by section: a bag that keeps the rule, and one that breaks it. */
interface Rule {
  readonly section: string;
  readonly says: string;
  readonly keeps: Recipe;
  /** What is told of it even so; nothing where left out. */
  readonly noted?: readonly BagFaultCode[];
  readonly breaks: Recipe;
  /** All that is told of the second bag. */
  readonly told: readonly BagFaultCode[];
}

const FOG = checksum(PAYLOAD['data/fog.txt']);
const MAY = checksum(PAYLOAD['data/tides/may.txt']);
const LINES = `${FOG} data/fog.txt\n${MAY} data/tides/may.txt\n`;

/** Another text in place of the manifest, which the tag manifest lists. */
const manifest = (text: string): Recipe => ({ before: { 'manifest-sha512.txt': text } });
const info = (text: string): Recipe => ({ before: { 'bag-info.txt': text } });
const fetch = (text: string): Recipe => ({ before: { 'fetch.txt': text } });
const declared = (text: string | Uint8Array): Recipe => ({ before: { 'bagit.txt': text } });
const tags = (text: string): Recipe => ({ after: { 'tagmanifest-sha512.txt': text } });
/** What the tag manifest of the bag says, for others to change. */
const TAGS = Buffer.from(madeUpBag().get('tagmanifest-sha512.txt') ?? []).toString();
const utf16 = (text: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const UTF_16 = DECLARATION.replace('UTF-8', 'UTF-16');

const RULES: readonly Rule[] = [
  {
    section: '2.1.1',
    says: 'there is a bagit.txt',
    keeps: {},
    breaks: { before: { 'bagit.txt': null } },
    told: ['declaration-missing'],
  },
  {
    section: '2.1.1',
    says: 'of exactly two lines',
    keeps: declared(DECLARATION.replaceAll('\n', '\r\n')),
    breaks: declared(`${DECLARATION}Note: three\n`),
    told: ['declaration-form'],
  },
  {
    section: '2.1.1',
    says: 'in this order',
    keeps: declared(DECLARATION.trimEnd()),
    breaks: declared(DECLARATION.split('\n').reverse().join('\n').trim()),
    told: ['declaration-form'],
  },
  {
    section: '2.1.1',
    says: 'with one blank behind the colon and none before it',
    keeps: declared(DECLARATION.replace('BagIt-Version', 'BagIt-version')),
    breaks: declared(DECLARATION.replace('Version: ', 'Version:  ')),
    told: ['declaration-form'],
  },
  {
    section: '2.1.1',
    says: 'the version is 1.0',
    keeps: {},
    breaks: declared(DECLARATION.replace('1.0', '0.97')),
    told: ['declaration-version'],
  },
  {
    section: '2.1.1',
    says: 'the encoding is one that is registered',
    keeps: {},
    breaks: declared(DECLARATION.replace('UTF-8', 'UTF-9')),
    told: ['declaration-encoding'],
  },
  {
    section: '2.1.1',
    says: 'and should be UTF-8',
    keeps: declared(DECLARATION.replace('UTF-8', 'utf-8')),
    breaks: declared(DECLARATION.replace('UTF-8', 'ISO-8859-1')),
    told: ['encoding-other'],
  },
  {
    section: '2.1.1',
    says: 'bagit.txt itself is UTF-8',
    keeps: {},
    breaks: declared(Buffer.concat([Buffer.from(DECLARATION.trimEnd()), Buffer.from([0xff])])),
    told: ['declaration-encoding', 'tag-file-encoding'],
  },
  {
    section: '2.1.1',
    says: 'and has no byte order mark',
    keeps: {},
    breaks: declared(`\ufeff${DECLARATION}`),
    told: ['byte-order-mark'],
  },
  {
    section: '2.1.2',
    says: 'there is a folder "data"',
    keeps: { payload: { 'data/.keep': '' } },
    breaks: { payload: {} },
    told: ['payload-missing'],
  },
  {
    section: '2.1.3',
    says: 'there is a payload manifest',
    keeps: { algorithms: ['sha256'] },
    breaks: { before: { 'manifest-sha512.txt': null } },
    told: ['manifest-missing'],
  },
  {
    section: '2.1.3',
    says: 'every manifest lists every payload file',
    keeps: { algorithms: ['sha256', 'sha512'] },
    breaks: manifest(`${FOG} data/fog.txt\n`),
    told: ['file-unlisted'],
  },
  {
    section: '2.1.3',
    says: 'once',
    keeps: {},
    breaks: manifest(`${LINES}${FOG} data/fog.txt\n`),
    told: ['manifest-twice'],
  },
  {
    section: '2.1.3',
    says: 'a line is a checksum in hexadecimal digits, of either case, and a path',
    keeps: manifest(LINES.replace(FOG, FOG.toUpperCase())),
    breaks: manifest(`${LINES}# made by hand\n`),
    told: ['manifest-line'],
  },
  {
    section: '2.1.3',
    says: 'the checksum has the digits of its algorithm',
    keeps: {},
    breaks: manifest(LINES.replace(FOG, FOG.slice(1))),
    told: ['checksum-wrong', 'manifest-line'],
  },
  {
    section: '2.1.3',
    says: 'blanks and tabs stand between them',
    keeps: manifest(LINES.replaceAll(' ', ' \t ')),
    breaks: manifest(LINES.replace(' ', ',')),
    told: ['file-unlisted', 'manifest-line'],
  },
  {
    section: '2.1.3',
    says: 'parts of a path are parted by slashes',
    keeps: { payload: { 'data/a/b/c.txt': 'c' } },
    breaks: manifest(LINES.replace('data/tides/', 'data\\tides\\')),
    told: ['file-unlisted', 'manifest-outside-payload'],
  },
  {
    section: '2.1.3',
    says: 'a payload manifest lists nothing outside the payload',
    keeps: {},
    breaks: manifest(`${LINES}${checksum(DECLARATION)} bagit.txt\n`),
    told: ['manifest-outside-payload'],
  },
  {
    section: '2.1.3',
    says: 'percent signs and line ends in paths are encoded',
    keeps: { payload: { 'data/100%.txt': 'all', 'data/a\r\nb.txt': 'two lines' } },
    noted: ['path-windows'],
    breaks: {
      payload: { 'data/100%.txt': 'all' },
      before: { 'manifest-sha512.txt': `${checksum('all')} data/100%.txt\n` },
    },
    told: ['path-percent'],
  },
  {
    section: '2.1.3',
    says: 'and nothing else is',
    keeps: { payload: { 'data/ÇĞİÖŞÜ çğıöşü.txt': 'letters' } },
    breaks: {
      payload: { 'data/a b.txt': 'ab' },
      before: { 'manifest-sha512.txt': `${checksum('ab')} data/a%20b.txt\n` },
    },
    told: ['file-missing', 'file-unlisted', 'path-percent'],
  },
  {
    section: '2.1.3',
    says: 'folders are not listed',
    keeps: { payload: { 'data/empty/.keep': '' } },
    breaks: manifest(`${LINES}${FOG} data/tides\n`),
    told: ['manifest-folder'],
  },
  {
    section: '2.1.3',
    says: 'with a slash at the end neither',
    keeps: {},
    breaks: manifest(`${LINES}${FOG} data/tides/\n`),
    told: ['manifest-folder'],
  },
  {
    section: '2.2.1',
    says: 'a bag need not have tag manifests; each lists every payload manifest',
    keeps: { after: { 'tagmanifest-sha512.txt': null } },
    breaks: tags(TAGS.replace(/.*manifest-sha512\.txt\n/, '')),
    told: ['tag-manifest-lacks'],
  },
  {
    section: '2.2.1',
    says: 'no tag manifest is listed',
    keeps: {},
    breaks: tags(`${TAGS}${FOG} tagmanifest-sha512.txt\n`),
    told: ['tag-manifest-lists'],
  },
  {
    section: '2.2.1',
    says: 'no payload file is',
    keeps: {},
    breaks: tags(`${TAGS}${FOG} data/fog.txt\n`),
    told: ['tag-manifest-lists'],
  },
  {
    section: '2.2.1',
    says: 'the other tag files should be',
    keeps: { before: { 'notes/how.txt': 'By hand.' } },
    breaks: { after: { 'notes/how.txt': 'By hand.' } },
    told: ['tag-unlisted'],
  },
  {
    section: '2.2.1',
    says: 'tag manifests should have the algorithms of the payload manifests',
    keeps: { algorithms: ['sha1', 'sha512'] },
    breaks: { algorithms: ['sha1', 'sha512'], after: { 'tagmanifest-sha1.txt': null } },
    told: ['tag-algorithms'],
  },
  {
    section: '2.2.2',
    says: 'bag-info.txt may be left out; an element is a label, a colon, a blank or tab, a value',
    keeps: info('Contact-Name: Ayşe\nContact-Name:\tAli: and others\nFree label: x\n'),
    breaks: info('Contact-Name:Ayşe\n'),
    told: ['info-line'],
  },
  {
    section: '2.2.2',
    says: 'a label has no white space at its ends',
    keeps: { before: { 'bag-info.txt': null } },
    breaks: info('Contact-Name : Ayşe\n'),
    told: ['info-line'],
  },
  {
    section: '2.2.2',
    says: 'a long value goes on in lines that begin with blanks',
    keeps: info('External-Description: a\n b\n\tc: d\n'),
    breaks: info(' b\nExternal-Description: a\n'),
    told: ['info-line'],
  },
  {
    section: '2.2.2',
    says: 'Payload-Oxum has bytes and files; labels may be in capitals or not',
    keeps: info('payload-oxum: 18.2\n'),
    breaks: info('PAYLOAD-OXUM: 18\n'),
    told: ['oxum-form'],
  },
  {
    section: '2.2.2',
    says: 'they are those of the payload',
    keeps: info('Payload-Oxum: 18.2\n'),
    breaks: info('Payload-Oxum: 18.3\n'),
    told: ['oxum-wrong'],
  },
  {
    section: '2.2.2',
    says: 'Payload-Oxum stands once',
    keeps: info('Payload-Oxum: 18.2\n'),
    breaks: info('Payload-Oxum: 18.2\nPayload-Oxum: 18.2\n'),
    told: ['oxum-form'],
  },
  {
    section: '2.2.2',
    says: 'Bagging-Date, Bag-Size, Bag-Group-Identifier and Bag-Count should',
    keeps: info('Bag-Size: 18 bytes\nContact-Name: Ayşe\nContact-Name: Ali\n'),
    breaks: info('Bag-Size: 18 bytes\nbag-size: 18 bytes\n'),
    told: ['info-repeated'],
  },
  {
    section: '2.2.2',
    says: 'Bagging-Date is YYYY-MM-DD, Bag-Count N of T',
    keeps: info('Bagging-Date: 2026-11-21\nBag-Count: 3 of ?\n'),
    breaks: info('Bagging-Date: 21.11.2026\nBag-Count: 3/4\n'),
    told: ['info-form'],
  },
  {
    section: '2.2.3',
    says: 'a line of fetch.txt is an address, a length and a path',
    keeps: fetch('https://a.example/fog%20bank 5 data/fog.txt\nfile:///m -\tdata/tides/may.txt\n'),
    breaks: fetch('https://a.example/fog data/fog.txt\n'),
    told: ['fetch-line'],
  },
  {
    section: '2.2.3',
    says: 'the address is absolute',
    keeps: {},
    breaks: fetch('/fog 5 data/fog.txt\n'),
    told: ['fetch-line'],
  },
  {
    section: '2.2.3',
    says: 'the length is in bytes, or "-"',
    keeps: {},
    breaks: fetch('https://a.example/fog 5KB data/fog.txt\n'),
    told: ['fetch-line'],
  },
  {
    section: '2.2.3',
    says: 'no tag file is fetched',
    keeps: {},
    breaks: fetch('https://a.example/info - bag-info.txt\n'),
    told: ['fetch-line'],
  },
  {
    section: '2.2.3',
    says: 'what is fetched is in every payload manifest',
    keeps: {},
    breaks: fetch('https://a.example/ice - data/ice.txt\n'),
    told: ['fetch-unlisted'],
  },
  {
    section: '2.2.3',
    says: 'a bag with holes is not complete until they are filled',
    keeps: fetch('https://a.example/fog - data/fog.txt\n'),
    breaks: {
      ...fetch('https://a.example/fog - data/fog.txt\n'),
      after: { 'data/fog.txt': null, 'bag-info.txt': null },
    },
    told: ['file-missing', 'file-not-fetched'],
  },
  {
    section: '2.2.4',
    says: 'other tag files are held to their checksums and otherwise not looked at',
    keeps: { before: { 'notes/any.bin': Uint8Array.of(0xff, 0xfe, 0) } },
    breaks: {
      before: { 'notes/any.bin': Uint8Array.of(0xff, 0xfe, 0) },
      after: { 'notes/any.bin': Uint8Array.of(0xff, 0xfe, 1) },
    },
    told: ['checksum-wrong'],
  },
  {
    section: '2.3',
    says: 'lines end in LF, CR or CRLF, the last with or without',
    keeps: manifest(LINES.replace('\n', '\r').trimEnd()),
    breaks: manifest(LINES.replace('\n', '\u2028')),
    told: ['file-missing', 'file-unlisted'],
  },
  {
    section: '2.3',
    says: 'tag files are in the encoding declared',
    keeps: {},
    breaks: {
      before: {
        'bag-info.txt': Buffer.from('Contact-Name: Ayşe'.replace('ş', '\u00fe'), 'latin1'),
      },
    },
    told: ['tag-file-encoding'],
  },
  {
    section: '2.3',
    says: 'and have no byte order mark in UTF-8',
    keeps: {},
    breaks: manifest(`\ufeff${LINES}`),
    told: ['byte-order-mark'],
  },
  {
    section: '2.4',
    says: 'a manifest is named after its algorithm, in small letters and digits',
    keeps: { algorithms: ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'] },
    breaks: { before: { 'manifest-SHA-256.txt': LINES } },
    told: ['algorithm-name'],
  },
  {
    section: '2.4',
    says: 'an algorithm that cannot be worked out proves nothing',
    keeps: {},
    breaks: { before: { 'manifest-crc32.txt': LINES, 'tagmanifest-crc32.txt': null } },
    told: ['algorithm-unknown', 'tag-algorithms'],
  },
  {
    section: '3',
    says: 'every file listed in a payload manifest is there',
    keeps: {},
    breaks: manifest(`${LINES}${FOG} data/ice.txt\n`),
    told: ['file-missing'],
  },
  {
    section: '3',
    says: 'every file listed in a tag manifest is there',
    keeps: {},
    breaks: tags(`${TAGS}${FOG} notes/how.txt\n`),
    told: ['file-missing'],
  },
  {
    section: '3',
    says: 'every payload file is listed in every payload manifest',
    keeps: {},
    breaks: { after: { 'data/ice.txt': 'Ice.', 'bag-info.txt': null } },
    told: ['file-missing', 'file-unlisted'],
  },
  {
    section: '3',
    says: 'every checksum of every payload manifest holds',
    keeps: {},
    breaks: { algorithms: ['sha256', 'sha512'], after: { 'data/fog.txt': 'fog.\n' } },
    told: ['checksum-wrong'],
  },
  {
    section: '3',
    says: 'every checksum of every tag manifest holds',
    keeps: {},
    breaks: { after: { 'bag-info.txt': 'Contact-Name: Ali\n' } },
    told: ['checksum-wrong'],
  },
  ...[
    'data/../../etc/passwd',
    '../secret.txt',
    '/etc/passwd',
    '~root/.profile',
    'C:/Windows/win.ini',
    '\\\\?\\C:\\Windows\\win.ini',
    'data/..\\..\\secret.txt',
    'data/./fog.txt',
    'data//fog.txt',
    'data/fog.txt\0.png',
  ].map((path) => ({
    section: '5.1',
    says: `${JSON.stringify(path)} is not followed`,
    keeps: { payload: { 'data/..fog~..txt': 'Fog.', 'data/~x': 'x' } },
    breaks: manifest(`${LINES}${FOG} ${path}\n`),
    told: ['path-unsafe'] as const,
  })),
  {
    section: '5.1',
    says: 'nor in a tag manifest',
    keeps: {},
    breaks: tags(`${TAGS}${FOG} ../secret.txt\n`),
    told: ['path-unsafe'],
  },
  {
    section: '5.1',
    says: 'nor in fetch.txt',
    keeps: {},
    breaks: fetch('https://a.example/fog - data/../../fog.txt\n'),
    told: ['path-unsafe'],
  },
  {
    section: '5.1',
    says: 'links in the payload are not followed',
    keeps: {},
    breaks: { links: ['data/passwords.txt'] },
    told: ['file-link'],
  },
  {
    section: '5.1',
    says: 'nor those that a manifest lists',
    keeps: { links: ['how.txt'] },
    breaks: { links: ['how.txt'], ...tags(`${TAGS}${FOG} how.txt\n`) },
    told: ['file-link'],
  },
  {
    section: '6.1.1.3',
    says: 'another Unicode form of a name is borne with',
    keeps: { payload: { 'data/I\u0307.txt': 'x' } },
    breaks: {
      payload: { 'data/I\u0307.txt': 'x' },
      before: { 'manifest-sha512.txt': `${checksum('x')} data/\u0130.txt\n` },
    },
    told: ['path-normalised'],
  },
  {
    section: '6.1.1.3',
    says: 'names that differ in capitals alone are told',
    keeps: { payload: { 'data/a.txt': '', 'data/A/b.txt': '' } },
    breaks: { payload: { 'data/a.txt': '1', 'data/A.txt': '2' } },
    told: ['path-alike'],
  },
  {
    section: '6.1.1.3',
    says: 'names that differ in Unicode form alone are told',
    keeps: {},
    breaks: { payload: { 'data/N\u00fa.txt': '1', 'data/Nu\u0301.txt': '2' } },
    told: ['path-alike'],
  },
  ...[
    'data/a:b.txt',
    'data/con.txt',
    'data/LPT1',
    'data/why?.txt',
    'data/dot.',
    'data/tab\t.txt',
  ].map((path) => ({
    section: '6.1.2',
    says: `Windows cannot keep ${JSON.stringify(path)}`,
    keeps: { payload: { 'data/console.txt': '', 'data/.con': '', 'data/lpt10': '' } },
    breaks: { payload: { [path]: 'x' } },
    told: ['path-windows'] as const,
  })),
  {
    section: '6.1.3',
    says: 'the asterisk of md5sum fails strict validation',
    keeps: {},
    breaks: manifest(LINES.replace(' data/fog', ' *data/fog')),
    told: ['manifest-asterisk'],
  },
];

/** What is told of a bag: its faults' codes, each once, and whether it is valid. */
function check(recipe: Recipe) {
  const { faults } = checkBag(memoryBag(madeUpBag(recipe), recipe.links), () => undefined);
  const codes = [...new Set(faults.map(({ code }) => code))].sort();
  return { codes, faults, verdict: verdictOf(faults) };
}

describe('RFC 8493', () => {
  it.each(RULES)('$section: $says', ({ keeps, noted = [], breaks, told }) => {
    const kept = check(keeps);
    expect(kept.verdict).toBe('valid');
    expect(kept.codes).toEqual(noted);
    const broken = check(breaks);
    expect(broken.codes).toEqual(told);
    const grave = broken.faults.some(({ severity }) => severity === 'invalid');
    expect(broken.verdict === 'valid').toBe(!grave);
  });

  it('2.1.1, 2.3: tag files may be in UTF-16, with the mark that it needs', () => {
    const { codes, verdict } = check({
      before: {
        'bagit.txt': UTF_16,
        'bag-info.txt': utf16('Contact-Name: Ayşe\n'),
        'manifest-sha512.txt': utf16(LINES),
      },
      after: { 'tagmanifest-sha512.txt': null },
    });
    expect([codes, verdict]).toEqual([['encoding-other'], 'valid']);
  });

  it('3: a bag is complete and not valid where checksums alone are wrong', () => {
    expect(check({ after: { 'data/fog.txt': 'Fog!\n' } }).verdict).toBe('complete');
    expect(check({ after: { 'data/fog.txt': null } }).verdict).toBe('incomplete');
  });

  it('a file that cannot be read is told, and the others are checked', () => {
    const files = madeUpBag({ after: { 'data/tides/may.txt': 'High at seven.' } });
    const bag = memoryBag(files);
    const pieces = (path: string) => {
      if (path === 'data/fog.txt') throw new Error('EIO: the disk is broken');
      return bag.pieces(path);
    };
    const { faults } = checkBag({ ...bag, pieces }, () => undefined);
    expect(faults.map(({ where, what, code }) => [where, code, what.slice(0, 3)])).toEqual([
      ['bag-info.txt:2', 'oxum-wrong', 'it '],
      ['data/fog.txt', 'file-unreadable', 'EIO'],
      ['data/tides/may.txt', 'checksum-wrong', 'its'],
    ]);
  });

  it('tells of everything in one run, each with where and what to do', () => {
    const { faults } = check({
      before: { 'bagit.txt': 'x', 'manifest-sha512.txt': `x\n${FOG} ../up\n`, 'fetch.txt': 'x\n' },
    });
    expect(faults.map(({ where, code }) => `${where} ${code}`)).toEqual([
      'bagit.txt declaration-form',
      'bagit.txt:1 declaration-form',
      'bagit.txt:2 declaration-form',
      'manifest-sha512.txt:1 manifest-line',
      'manifest-sha512.txt:2 path-unsafe',
      'fetch.txt:1 fetch-line',
      'data/fog.txt file-unlisted',
      'data/tides/may.txt file-unlisted',
    ]);
    for (const { todo, rule } of faults) expect([todo, rule]).not.toContain('');
  });
});
