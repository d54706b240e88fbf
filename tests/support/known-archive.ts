import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeMadeUpConfig } from './made-up.ts';

/**
 * A made-up archive of 200 sheets whose answers are known by reading it: sixty sheets written one by one, each
 * for a question of letters, names, phrases or dates, and 140 whose words, publishers, topics and dates
 * follow from their number. Nothing in it was ever reported.
 */

export interface Sheet {
  /** `n001` to `n200`: the second word of its headline, `Sheet n001`. */
  readonly id: string;
  readonly paragraphs: readonly string[];
  /** EDTF; null where it is undated. */
  readonly date: string | null;
  readonly publisher: string | null;
  /** Ids, as ingest is to find them in the text. */
  readonly topics: readonly string[];
  readonly names: readonly string[];
}

export const KNOWN_SIZE = 200;

/** What the sheets written one by one say, and the names in it. Words stand in no other sheet unless told. */
const WRITTEN: Readonly<Record<number, readonly [paragraphs: readonly string[], names: string]>> = {
  // One name in many letters.
  1: [['On the quay İbrahim Kalın counted seven barrels.'], 'ibrahim-kalin'],
  2: [['The receipt was signed by Ibrahim Kalin alone.'], 'ibrahim-kalin'],
  3: [['KALIN stood on the lid, and nobody asked why.'], 'ibrahim-kalin'],
  4: [['Kalın’s letter arrived before the rain.'], 'ibrahim-kalin'],
  5: [['A lump of kalinite lay in the drawer.'], ''],
  6: [['Kalininsk sent nothing that winter.'], ''],
  // A name that is a word in another language, and the beginning of a longer word.
  7: [['MİT opened a school of signals.'], 'mit'],
  8: [['The service known as MIT said so in Ankara.'], 'mit ankara'],
  9: [['Mitigation of floods came first, and the mitten was found.'], ''],
  10: [['MİT’in raporu limanda okundu.'], 'mit'],
  11: [['Millî İstihbarat Teşkilatı kapıyı açtı.'], 'mit'],
  12: [['MIT Press printed an atlas of tides.'], ''],
  13: [['Er kam mit dem Boot und ohne Segel.'], ''],
  14: [['M.İ.T. stood in gold above the arch.'], 'mit'],
  // A name that has changed, and a bird.
  15: [['Türkiye sent one crate of quinces.'], 'turkiye'],
  16: [['Turkey sent two crates of figs.'], 'turkiye'],
  17: [['TURKIYE stood on the third crate.'], 'turkiye'],
  18: [['A wild turkey crossed the yard.'], ''],
  19: [['Türkiye’nin limanı sisliydi.'], 'turkiye'],
  // A name of many spellings, two of which are ordinary words.
  20: [['Daesh left the town at noon.'], 'daesh'],
  21: [['ISIS left the village at dusk.'], 'daesh'],
  22: [['The Islamic State left the valley at dawn.'], 'daesh'],
  23: [['DEAŞ kasabadan ayrıldı.'], 'daesh'],
  24: [['IŞİD köyden ayrıldı.'], 'daesh'],
  25: [['What is said is said.'], ''],
  26: [['An islamic garden needs water.', 'The state of the well was poor.'], ''],
  27: [['Al-Qaeda was named in the margin.'], 'al-qaeda'],
  28: [['Al-Qaida was named in the index.'], 'al-qaeda'],
  29: [['A clerk wrote alqaeda in one word.'], ''],
  30: [['Erdoğan spoke of bridges.'], 'recep-tayyip-erdogan'],
  31: [['Erdogan spoke of tunnels.'], 'recep-tayyip-erdogan'],
  32: [['Erdoğan’ın köprüsü açıldı.'], 'recep-tayyip-erdogan'],
  // Letters, figures, joints.
  33: [['Die Große Straße war leer, der Fluß nicht.'], ''],
  34: [['Plan B was drawn in chalk.'], ''],
  35: [['In 1987 the 42nd lamp was lit at 7:30 sharp.'], ''],
  36: [['A state-run ferry and a well-built pier.'], ''],
  37: [['Ağaçlar ıslak, ŞELALE sessizdi.'], ''],
  // Phrases.
  38: [['The old harbour light went out.'], ''],
  39: [['The light of the old harbour came back.'], ''],
  40: [['She painted it green.', 'Lantern oil was dear.'], ''],
  41: [['He carried a green lantern home.'], ''],
  42: [['An operation in the fog.'], ''],
  43: [['Operations in the fog.'], ''],
  44: [['Operational lamps, in the mist.'], ''],
  // Dates of every kind; the word "ferrow" stands in these alone.
  45: [['Ferrow of a day.'], ''],
  46: [['Ferrow of a month.'], ''],
  47: [['Ferrow of a year.'], ''],
  48: [['Ferrow of about a month.'], ''],
  49: [['Ferrow of one of two days.'], ''],
  50: [['Ferrow of some days.'], ''],
  51: [['Ferrow of no date.'], ''],
  52: [['Ferrow of the last day of a year.'], ''],
  53: [['Ferrow of the first day of a year.'], ''],
  54: [['Ferrow of the last day of January.'], ''],
  55: [['Ferrow of the first day of February.'], ''],
  56: [['Ferrow of a leap day.'], ''],
  57: [['Ferrow of a leap month.'], ''],
  // Names in the plural, and one within another.
  58: [['Ahmed al-Sharaa met a gardener.'], 'ahmed-al-sharaa'],
  59: [['The United States wrote back.'], 'united-states'],
  60: [['The U.S. wrote twice, and asked us for paper.'], 'united-states'],
};

const DATES: Readonly<Record<number, string | null>> = {
  45: '2026-01-10',
  46: '2026-01',
  47: '2026',
  48: '2023-12~',
  49: '[2026-01-10,2026-10-01]',
  50: '2026-03-30/2026-04-02',
  51: null,
  52: '2025-12-31',
  53: '2026-01-01',
  54: '2026-01-31',
  55: '2026-02-01',
  56: '2024-02-29',
  57: '2024-02',
};

/** Of the others, every so-manieth says this, and is filed under the topic, or names the name. */
const STREWN: readonly {
  readonly every: number;
  readonly says: string;
  readonly topic?: string;
  readonly names?: string;
}[] = [
  { every: 2, says: 'Dorvane was seen.' },
  { every: 3, says: 'Kelmist was heard.' },
  { every: 5, says: 'Parvusk was kept.' },
  { every: 4, says: 'The dorvane tollen came by.' },
  { every: 8, says: 'Latakia and Tartus lay behind.', topic: 'syria' },
  { every: 12, says: 'It was intelligence diplomacy.', topic: 'intelligence-diplomacy' },
  {
    every: 20,
    says: 'A Hamas delegation waited.',
    topic: 'hamas-mossad',
    names: 'hamas',
  },
  { every: 7, says: 'Hakan Fidan came.', names: 'hakan-fidan' },
  { every: 11, says: 'Yaşar Güler came.', names: 'yasar-guler' },
  { every: 9, says: 'The CIA asked.', names: 'cia' },
  { every: 6, says: 'A ship from Qatar lay there.', names: 'qatar' },
  { every: 10, says: 'A ship from Egypt lay there.', names: 'egypt' },
];

const PUBLISHERS = ['Merse Courier', 'Harbour Post', 'Lamp and Log', null] as const;

/** The sheets, in the order of their numbers. */
export const SHEETS: readonly Sheet[] = Array.from({ length: KNOWN_SIZE }, (_, i) =>
  makeSheet(i + 1),
);

/** Writes the sheets as a content folder that `ARCHIVE_CONTENT` can name. */
export async function writeKnown(folder: string): Promise<void> {
  await mkdir(join(folder, 'sources'), { recursive: true });
  await writeMadeUpConfig(folder);
  const records = SHEETS.map(({ id, paragraphs, publisher, date }) => {
    const day = date !== null && isDay(date) ? { date } : {};
    const source = publisher === null ? {} : { publisher };
    return JSON.stringify({ title: `Sheet ${id}`, ...day, ...source, text: paragraphs });
  });
  await writeFile(join(folder, 'sources', 'sheets.jsonl'), `${records.join('\n')}\n`);
  // What a source can only say in words is decided here, so that it is exactly what stands above.
  const decisions = SHEETS.flatMap(({ date }, i) => {
    if (date === null || isDay(date)) return [];
    return [{ source: `sheets.jsonl#${i + 1}`, date, reason: 'The sheet is made up.' }];
  });
  // JSON is YAML.
  await writeFile(join(folder, 'decisions.yaml'), `${JSON.stringify({ decisions })}\n`);
}

function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}

function makeSheet(n: number): Sheet {
  const id = `n${String(n).padStart(3, '0')}`;
  const written = WRITTEN[n];
  const publisher = PUBLISHERS[n % 4] ?? null;
  if (written) {
    const [paragraphs, names] = written;
    return { id, paragraphs, publisher, date: dateOf(n), topics: [], names: listed(names) };
  }
  const strewn = STREWN.filter(({ every }) => n % every === 0);
  return {
    id,
    paragraphs: [`The log was opened by hand ${n}.`, ...strewn.map(({ says }) => says)],
    publisher,
    date: dateOf(n),
    topics: strewn.flatMap(({ topic }) => topic ?? []),
    names: strewn.flatMap(({ names }) => listed(names ?? '')),
  };
}

function listed(words: string): string[] {
  return words.split(' ').filter(Boolean);
}

/** Sheets of no special date are a month apart, on its 15th, from February 2004 on; every 25th is undated. */
function dateOf(n: number): string | null {
  const known = DATES[n];
  if (known !== undefined) return known;
  if (n % 25 === 0) return null;
  const month = String(1 + (n % 12)).padStart(2, '0');
  return `${2004 + Math.floor(n / 12)}-${month}-15`;
}
