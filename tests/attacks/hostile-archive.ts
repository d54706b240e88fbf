import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { writeFrontMatter } from '../../src/lib/front-matter.ts';
import type { Entry } from '../../src/schema/entry.ts';
import { entryWith } from '../support/made-entry.ts';
import { ferryFirst, ferrySecond, type ToldEntry } from '../support/told-twice.ts';
import { FAMILIES, TEXTS, type ClassOfAttack, type Place } from './corpus.ts';
import { formsOf } from './generators.ts';

/** An archive whose texts are the attacks: sources of every format for ingest, entries that somebody proposes, and labels. */

type Text = (typeof TEXTS)[number];

export interface HostileArchive {
  /** Path below the folder of the content, to what stands there. */
  readonly files: ReadonlyMap<string, string>;
  /** How many texts, each at each place, the archive holds. */
  readonly attacks: number;
}

export interface HostileOptions {
  /** So many texts of each class, from the first on. */
  readonly each: number;
  /** Whether the forms of each text stand beside it. */
  readonly forms: boolean;
  /** Whether every other text of the corpus stands there too, in an entry of its own: in all its facts, and as Markdown. */
  readonly rest?: boolean;
  /** So many entries more, of one name and topic: long lists are cut into pages. */
  readonly filler?: number;
  /** Has harmless words in the place of each text: what its pages consist of is what pages may consist of. */
  readonly harmless?: boolean;
}

/** Makes the archive. The same options give the same. */
export function hostileArchive({
  each,
  forms,
  rest = false,
  filler = 0,
  harmless = false,
}: HostileOptions): HostileArchive {
  const chosen = textsOf(each);
  const files = new Map<string, string>();
  let attacks = 0;
  const put = (path: string, text: string, count: number) => {
    files.set(path, text);
    attacks += count;
  };
  for (const [i, { family, text }] of chosen.entries()) {
    const own = harmless ? `Plain words ${i}` : text;
    const further = forms ? [...formsOf(own).values()] : [];
    const given: Given = { i, text: own, further: harmless ? [] : further, family };
    for (const [path, source, places] of sourcesOf(given)) put(`sources/${path}`, source, places);
    put(`articles/2024/hand-${i}.md`, handEntry(given), 6 + given.further.length);
  }
  const others = rest ? TEXTS.filter((text) => !chosen.includes(text)) : [];
  for (const [i, { family, text }] of others.entries()) {
    const given: Given = { i: 0x4000 + i, text, further: [], family };
    put(`articles/2024/rest-${i}.md`, handEntry(given), 6);
  }
  files.set('articles/2024/hand-of-markdown.md', markdownEntry());
  files.set('sources/long-menu.html', longMenu());
  const headline = harmless ? 'A ferry on a sandbank' : (chosen[0]?.text ?? '');
  for (const [i, telling] of [ferryFirst, ferrySecond].entries()) {
    files.set(`articles/2026/told-${i + 1}.md`, toldEntry(0xfff0 + i, `${headline} ${i}`, telling));
  }
  for (let i = 0; i < filler; i += 1) {
    const given = {
      i: 0x8000 + 8 * i,
      text: `Plain words ${i}`,
      further: [],
      family: 'templates',
    } as const;
    files.set(`articles/2024/filler-${i}.md`, handEntry(given));
  }
  const labels = chosen
    .filter(({ family }) => placesOf(family).has('label'))
    .map(({ text }, i) => (harmless ? `Label ${i}` : text));
  put('topics.yaml', topicsFile(labels), labels.length);
  put('names.yaml', namesFile(labels), labels.length);
  files.set('decisions.yaml', 'decisions: []\n');
  return { files, attacks };
}

/** Writes files below a folder. */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

function textsOf(each: number): readonly Text[] {
  return [...Map.groupBy(TEXTS, ({ family }) => family).values()].flatMap((texts) =>
    texts.slice(0, each),
  );
}

function placesOf(family: ClassOfAttack): ReadonlySet<Place> {
  return new Set(FAMILIES[family].places);
}

interface Given {
  readonly i: number;
  readonly text: string;
  readonly further: readonly string[];
  readonly family: ClassOfAttack;
}

type Source = readonly [path: string, text: string, places: number];

/** The sources that carry a text, by the places of its class. */
function sourcesOf(given: Given): Source[] {
  const places = placesOf(given.family);
  const sources: Source[] = [];
  if (places.has('front-matter')) sources.push(frontMatter(given));
  else sources.push(...facts(given));
  if (['caption', 'table', 'page-json-ld', 'page-meta'].some((one) => places.has(one as Place))) {
    sources.push(savedPage(given, 'raw'), savedPage(given, 'escaped'));
  }
  if (places.has('field-name')) sources.push(fieldName(given));
  const name = places.has('file-name') ? fileName(given) : null;
  if (name !== null) {
    sources.push([`named/${name}`, `Boat ${given.i} came in by night\n\n${plain(given.i)}\n`, 1]);
  }
  return sources;
}

/** A page whose account has a run of lines left out, which is folded: some texts make one. */
function longMenu(): string {
  const items = Array.from(
    { length: 60 },
    (_, i) => `<li><a href="/berth-${i}">Berth ${i}</a></li>`,
  );
  return `<!doctype html><title>Berths of Merseport</title><nav><ul>${items.join('')}</ul></nav>
<article><h1>Berths are counted anew</h1><p>${plain(0xfe00)}</p><p>${plain(0xfe01)}</p></article>`;
}

/** Words that no other source has; they name topics and names, and date something. */
function plain(i: number): string {
  return `The harbour of Merseport took in boat number ${i} before noon, and its keeper wrote berth${i % 40} into the log. On 5 March 2024 Ada Quill${i % 40} counted the lamps on the long pier once more, and found that none had gone out since the winter.`;
}

function dateOf(i: number): string | undefined {
  return i % 7 === 0 ? undefined : `2024-0${1 + (i % 9)}-1${i % 9}`;
}

/** In a format by turns: front matter in text and Markdown, a record of JSON, a row of a table. */
function facts({ i, text, further, family }: Given): Source[] {
  const isRefused = /[\0-\x08\x0B\x0E-\x1F]/.test(text);
  const lines = [
    plain(i),
    ...(isRefused ? [] : [text, ...further]),
    `The log of boat ${i} ends so.`,
  ];
  const date = dateOf(i);
  const record = {
    ...{ title: text, standfirst: text, author: [text], publisher: text },
    ...(date === undefined ? {} : { date }),
    url: family === 'script in a link' ? text : `https://example.org/${i}?${text}`,
  };
  const refused: Source[] = isRefused
    ? [[`refused-${i}.txt`, `A title ${i}\n\n${plain(i + 5000)}\n\n${text}\n`, 1]]
    : [];
  const format = isRefused ? 2 : i % 4;
  if (format === 0 || format === 1) {
    const yaml = Object.entries(record)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
      .join('');
    const path = `facts-${i}.${format === 0 ? 'txt' : 'md'}`;
    return [[path, `---\n${yaml}---\n\n${lines.join('\n\n')}\n`, 6 + further.length], ...refused];
  }
  if (format === 2) {
    const line = JSON.stringify({ ...record, text: lines.join('\n\n') });
    return [[`facts-${i}.jsonl`, `${line}\n`, 6 + further.length], ...refused];
  }
  const row = { ...record, author: text, text: lines.join('\n\n') };
  const cells = (values: readonly string[]) =>
    values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
  const csv = `${cells(Object.keys(row))}\r\n${cells(Object.values(row))}\r\n`;
  return [[`facts-${i}.csv`, csv, 6 + further.length]];
}

function frontMatter({ i, text, further }: Given): Source {
  const opening = text.startsWith('Plain') ? `---\ntitle: ${text}\n---` : text;
  return [`front-${i}.md`, `${opening}\n\n${plain(i + 4000)}\n`, 1 + further.length];
}

function fieldName({ i, text }: Given): Source {
  const named = [text.trim(), 'x'] as const;
  const record = {
    title: `Boat ${i} in a record`,
    ...Object.fromEntries([named]),
    text: plain(i + 3000),
  };
  // A key of this name, as JSON has it: an object made by code would take it for something else.
  const json = JSON.stringify(record).replace('{', `{${JSON.stringify(text)}:"y",`);
  return [`field-${i}.jsonl`, `${json}\n`, 1];
}

/** A name that a disk takes, with the text in it; null where it takes none. */
function fileName({ i, text }: Given): string | null {
  const name = `${text} ${i}.txt`;
  const isTaken = /[\0/]/.test(name) || name.startsWith('.') || Buffer.byteLength(name) > 200;
  return isTaken ? null : name;
}

/** A page as somebody saved it, with the text in its head, its facts and its article: as it is, or escaped. */
function savedPage({ i, text }: Given, how: 'raw' | 'escaped'): Source {
  const html = how === 'raw' ? text : text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const ld = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: text,
    author: { '@type': 'Person', name: text },
    publisher: { '@type': 'Organization', name: text },
    datePublished: dateOf(i),
  };
  const json = JSON.stringify(ld);
  const script = how === 'raw' ? json : json.replaceAll('<', '\\u003c');
  const paragraphs = [
    plain(i),
    html,
    `The page of boat ${i}, ${how}, ends so, after the lamps were lit again.`,
  ];
  return [
    `page-${i}-${how}.html`,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${html}</title>
<meta name="description" content="${html}"><meta property="og:title" content="${html}">
<meta property="og:site_name" content="${html}"><link rel="canonical" href="https://example.org/page-${i}-${how}">
<script type="application/ld+json">${script}</script></head><body><main><article>
<h1>${html}</h1><p class="byline">By ${html}</p>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
<figure><img src="a.jpg" alt="${html}"><figcaption>${html}</figcaption></figure>
<table><tr><th>${html}</th></tr><tr><td>${html}</td></tr></table>
<h2>${html}</h2><p>${plain(i + 1000)}</p></article></main></body></html>\n`,
    7,
  ];
}

/** An entry as somebody proposes it, with the text in every fact that is a text, and as Markdown. */
function handEntry({ i, text, further }: Given): string {
  const facts = handFacts(i, text);
  return writeFrontMatter(entryWith(facts), [text, ...further, plain(i)].join('\n\n'));
}

function handFacts(i: number, text: string): Partial<Entry> {
  const date = dateOf(i) ?? null;
  const topic = `t-${i % 8}`;
  const number = i.toString(16).padStart(12, '0');
  return {
    ...{ id: `aaaaaaaa-0000-8000-8000-${number}`, date, title: text || 'x' },
    ...{ standfirst: text, summary: text, authors: [text], dateline: text, language: 'en' },
    ...{ topics: [topic], names: [`n-${i % 8}`] },
    source: {
      ...{ file: `${text}.txt`, sha256: 'a'.repeat(64), publisher: text, title: text },
      ...{ url: `https://example.org/${i}`, wording: 'as-received', note: text },
    },
    evidence: {
      title: { from: 'record', key: text, line: null, reason: text },
      date: {
        ...{ from: date === null ? 'none' : 'record', line: null, key: text, found: text },
        ...{ readings: date === null ? [] : [date], reason: text },
      },
      topics: [{ topic, score: 3, reason: text, terms: [{ term: text, count: 1, where: ['p1'] }] }],
      names: [
        {
          name: `n-${i % 8}`,
          reason: text,
          spellings: [{ spelling: text, count: 1 }],
          where: ['p1'],
        },
      ],
      facts: [
        { fact: 'publisher', value: text, from: text, line: 1 },
        { fact: 'author', value: text, from: text, line: null },
      ],
      decisions: [{ decided: text, reason: text }],
    },
  };
}

/** What Markdown may make of an entry. */
function markdownEntry(): string {
  const body = `Plain, *marked* and **strong *both***, \`code\`, [a link](https://example.org "Told") and [*another* \`one\`](#p1).  \nA line.

## A heading with *a mark* and \`code\` and **more**

### And another

A paragraph.

## A third

A paragraph.

## A fourth

> A quotation with *marks*, **more** and \`code\`.  \n> On.
>
> - a list of **one *two***
>
> 1. and of figures
>
> > and more
>
> **A *heading* \`x\`**
>
> \`\`\`
> code
> \`\`\`
>
> ---

- One *x* **y** \`z\` [link](https://example.org)

  Two.

  > Quoted.

  \`\`\`js
  code
  \`\`\`

  - Three

    1. Four

1. **Strong**
   - x

---

    indented
`;
  const facts = handFacts(0xffff, 'Plain words');
  return writeFrontMatter(entryWith({ ...facts, title: 'Markdown' }), body);
}

/** One of two tellings of a story, which a page sets side by side. */
function toldEntry(i: number, headline: string, { item, text }: ToldEntry): string {
  const facts = handFacts(i, headline);
  return writeFrontMatter(entryWith({ ...facts, date: item.date }), text);
}

const GLYPHS = ['circle', 'square', 'diamond', 'triangle', 'bar', 'ring', 'cross', 'half'];

/** Topics whose labels and definitions are the texts. Eight at least are there, as entries name them. */
function topicsFile(labels: readonly string[]): string {
  const all = [...labels, ...GLYPHS.map((glyph) => `Topic ${glyph}`)];
  const topics = all.map((label, i) => ({
    ...{ id: `t-${i}`, label, glyph: GLYPHS[i % GLYPHS.length], definition: label },
    terms: [`berth${i}`, 'keeper'],
  }));
  return stringify({ threshold: 2, headlineFactor: 2, topics });
}

function namesFile(labels: readonly string[]): string {
  const kinds = ['person', 'organisation', 'place'];
  const all = [...labels, ...GLYPHS.map((glyph) => `Name ${glyph}`)];
  const names = all.map((label, i) => ({
    // Spellings fold alike, hidden letters or not, and none may be of two names.
    ...{ id: `n-${i}`, label: `${label} ${i}`, kind: kinds[i % kinds.length], description: label },
    spellings: [`Ada Quill${i}`],
  }));
  return stringify({ names });
}
