import fc from 'fast-check';

/** Every run of the property tests tries the same cases. */
export const SEEDED = { seed: 20_261_101, numRuns: 300 } as const;

/** Pieces that YAML, Markdown, HTML or ingest itself could take for more than text. */
const HOSTILE = [
  ...'# > - + * _ ` ~ | \\ & < > [ ] ( ) ! : ; , . ? " \' { } % @ $ ^ = /'.split(' '),
  ...[
    '---',
    '+++',
    '***',
    '===',
    '```',
    '~~~',
    '<!--',
    '-->',
    '$$',
    '::',
    ':::',
    '[^1]: x',
    '<?x?>',
  ],
  ...['<script>', '</p>', '<b', '&amp;', '&#35;', '&nbsp', '![x](y)', '[x]: y', '<a@b.cd>'],
  ...['https://example.org', 'www.example.org', '1.', '2026)', '12:30', '0123', '1e3', '.inf'],
  ...['no', 'true', 'null', '2026-01-01', '2026-01-01:', 'a: b', 'a #b', '{{x}}', '[[x]]', ':x:'],
  ...['Teilen', 'Read more', 'Next Article', 'Get a summary', 'singleNews', 'Background'],
  ...['date 2026-02-17', '7 Mart 2026', '1/10/2026', '---js', '---yaml'],
  ...['İstanbul', 'ışık', 'MİT’in', 'ŞIRNAK', 'Güç', 'Straße', 'mi\u0307t', 'çağrı', 'Ünye.'],
  ...[
    '🚢',
    '👩‍🚀',
    'قال الوزير',
    '港務局。',
    '\u202Egnp.exe',
    '\u200B',
    '\u00A0',
    '\u2028',
    '\u0085',
  ],
  ...['Harbour', 'keeper', 'said', 'that', 'The', 'A.', 'b.', 'Mr.', '“Why?”', 'Merseport –'],
  ...['\t', '  ', '\f', '\u007F', '\uFFFD', '\uFFFE', '…', '.”'],
];

/** One line of text: words, hostile pieces, and letters of any script, in any order. */
export const anyLine: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 3, arbitrary: fc.stringMatching(/^[A-Za-zÇĞİÖŞÜçğıöşü]{1,12}$/) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 99_999 }).map(String) },
    ),
    { maxLength: 24 },
  )
  .chain((pieces) => fc.constantFrom(' ', '').map((joint) => pieces.join(joint)))
  .map((line) => line.replace(/[\r\n]/g, ' '));

/** Any text: lines with every kind of line end. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(anyLine, fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n')), { maxLength: 10 })
  .map((lines) => lines.flat().join(''));

/** Any string at all: of words and marks, of any code units, lone surrogates and NUL among them, of one letter. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: anyText },
  { weight: 2, arbitrary: anyLine },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.nat(0xffff), { maxLength: 20 })
      .map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...HOSTILE, '0', 'a', 'İ', ' ', '\t', '\0', '\uD800'), fc.nat(2000))
      .map(([piece, times]) => piece.repeat(times).slice(0, 4000)),
  },
);
