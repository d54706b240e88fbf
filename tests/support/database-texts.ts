/** Made-up reports in the forms in which databases of the press give them out. */

const centred = (text: string) => ' '.repeat(Math.max(0, (80 - text.length) >> 1)) + text;

/** What Nexis Academic sets above the first document. */
const COVER = `



Download Request: Selected Items: 1-3
Time Of Request: Friday, March 20, 2018  16:51:31

Send To:
2152 311G
UNIVERSITY OF MERSEPORT LIBRARY

Terms: (DATE(>=2009-12-01 and <=2010-05-11) and (ferry) and not
(TYPE(web)))


Source: The Harbour Post (London);Island Mail
Project ID: None



`;

/** Plain text of Nexis Academic: wrapped lines, marks above each document, rights below or above. */
export const ACADEMIC = `${COVER}${[
  [
    centred('1 of 3 DOCUMENTS'),
    '',
    '',
    centred('The Harbour Post (London)'),
    '',
    centred('January 11, 2010 Monday'),
    centred('Edition 1;'),
    centred('Scotland'),
    '',
    'Ferry talks end without agreement after three rounds as the islands prepare',
    'for a second week',
    '',
    'BYLINE: ANN LEE; Bob Ray',
    '',
    'SECTION: NEWS; Pg. 3',
    '',
    'LENGTH: 453 words',
    '',
    '',
    'Crews and owners of the ferries between the islands met for a third time on',
    'Sunday and parted without an agreement.',
    '',
    '"We are ready to meet again," a spokesman for the owners said.',
    '',
    'LOAD-DATE: January 11, 2010',
    '',
    'LANGUAGE: ENGLISH',
    '',
    'PUBLICATION-TYPE: Newspaper',
    '',
    'JOURNAL-CODE: HPO',
    '',
    '',
    centred('Copyright 2010 HARBOUR POST LTD'),
    centred('All Rights Reserved'),
    '',
  ],
  [
    centred('2 of 3 DOCUMENTS'),
    '',
    '',
    centred('Copyright 2010 Island Mail Interactive Company, LLC d/b/a'),
    centred('Island Mail Digital'),
    centred('All Rights Reserved'),
    '',
    centred('The Island Mail'),
    '',
    centred('January 12, 2010 Tuesday'),
    centred('Met 2 Edition'),
    '',
    'SECTION: A-SECTION; Pg. A01',
    '',
    'LENGTH: 3362 words',
    '',
    'HEADLINE: ISLANDS wait, ships stay in port',
    '',
    'BYLINE: Wes Low;Kim Kin;Keith L. Alex',
    '',
    'BODY:',
    '',
    'Shops on the smaller islands have bread for two days, the council said on Monday.',
    '',
    'GRAPHIC: Ships in the harbour of Merseport on Sunday. The strike is in its second',
    'week.',
    '',
    'LOAD-DATE: January 12, 2010',
    '',
  ],
  [
    centred('3 of 3 DOCUMENTS'),
    '',
    '',
    centred('Hafenpost'),
    '',
    centred('13. Januar 2010 Mittwoch'),
    '',
    'Fähren fahren wieder',
    '',
    'AUTOR: Anna Lehmann',
    '',
    'RUBRIK: WIRTSCHAFT; S. 4',
    '',
    'LÄNGE: 1.204 Wörter',
    '',
    'Die Fähren zwischen den Inseln fahren seit Dienstag wieder, teilte die Reederei',
    'mit.',
    '',
    'UPDATE: 13. Januar 2010',
    '',
    'SPRACHE: GERMAN; DEUTSCH',
    '',
  ],
]
  .flat()
  .join('\n')}`;

/** One document of Nexis Uni, saved as plain text or, with its labels in bold, as Markdown. */
export function uniDocument(title: string, { day = 10, bold = false } = {}): string {
  const label = (name: string) => (bold ? `**${name}:**` : `${name}:`);
  const alone = (name: string) => (bold ? `**${name}**` : name);
  const weekday = new Date(Date.UTC(2023, 9, day)).toLocaleDateString('en', {
    weekday: 'long',
    timeZone: 'UTC',
  });
  return [
    title,
    'The Harbour Post (London)',
    `October ${day}, 2023 ${weekday} 9:00 PM GMT`,
    'First Edition',
    '',
    'Copyright 2023 Harbour Post Media Limited All Rights Reserved',
    `${label('Section')} WORLD NEWS; Pg. 14`,
    `${label('Length')} 712 words`,
    `${label('Byline')} Ann Lee in Merseport`,
    `${label('Highlight')} Crews and owners agree on a new roster.`,
    alone('Body'),
    '',
    `The strike of the ferry crews ended on day ${day}, the union said, and ships left the harbour at noon.`,
    'Owners and crews agreed on a new roster, which is to be tried until spring.',
    alone('Graphic'),
    'Ships in the harbour on Sunday.',
    alone('Classification'),
    '',
    `${label('Language')} ENGLISH`,
    `${label('Publication-Type')} Newspaper`,
    `${label('Subject')} STRIKES (90%); FERRIES (89%)`,
    `${label('Load-Date')} October 11, 2023`,
    '',
    alone('End of Document'),
    '',
  ].join('\n');
}

/** One document of Factiva, as its pages show it. */
export function factivaDocument(title: string, day = 10): string {
  return `Business
${title}
ANN LEE
312 words
${day} October 2023
14:05
The Harbour Post
HRBP
12
English
(c) 2023 Harbour Post Media Limited. All rights reserved.

Owners of the ferries between the islands reported a loss on day ${day}, as they had said they would.

The crews asked for the books.

Document HRBP0000202310${day}ejaa0004x

`;
}

/** The same by its codes. */
export function codedDocument(title: string, day = 20): string {
  return `SE   Business
HD   ${title}
BY   By Ann Lee and Bob Ray
WC   1,312 words
PD   ${day} October 2023
SN   The Harbour Post
SC   HRBP
LA   English
CY   (c) 2023 Harbour Post Media Limited. All rights reserved.
LP   
Prices of the ferries between the islands rose on day ${day}, and will again.

TD   
Owners said that fuel was to blame.

Crews said that it was not.

NS   gtrans : Transport
AN   Document HRBP000020231${day}0ejaa0004x

`;
}

/** One document of ProQuest. */
export function proquestDocument(title: string, { day = 10, number = '1 of 1' } = {}): string {
  return `____________________________________________________________

Document ${number}

${title}

Author: Lee, Ann; van Ray, Bob

Publication info: The Harbour Post; London (UK) [London (UK)]${day} Oct 2023: 14.

Abstract: None available.

Full text: The new roster of the ferry crews is tried out from day ${day} on, owners said.

The trial went well, they said. Subject to review, it goes on.

Subject: Strikes; Ferries

Title: ${title}

Publication title: The Harbour Post; London (UK)

Publication year: 2023

Publication date: Oct ${day}, 2023

Publisher: Harbour Post Media Limited

ProQuest document ID: 28740000${day}

Document URL: https://www.proquest.example/docview/28740000${day}

Last updated: 2023-10-30

`;
}
