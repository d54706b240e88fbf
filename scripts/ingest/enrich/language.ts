import { words } from '../../../src/words.ts';
import type { ParsedArticle } from '../article.ts';

/** The language of a text, told by its commonest little words. */

/**
 * Words that make up a good part of any text of their language: articles, conjunctions, prepositions,
 * auxiliaries. Words that two of these languages share stand in both lists.
 */
const LITTLE_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as on be at by this had not are but from or have an they which you were her his has said will their who would been its after also more than he she we',
  tr: 've bir bu için ile olarak olan da de daha çok en gibi kadar sonra ancak göre ise dedi değil var olduğunu oldu ki her bunun tarafından üzerine yeni o şu ama veya etti eden olduğu ettiği',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux été ont cette mais comme ou leur sa ses était deux elle après selon',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque esta entre cuando muy sin sobre también fue había era según',
  it: 'di che è la il un a per in una non sono con si da come le dei nel alla del della più anche gli ha ma al i lo dal nella sul delle stato suo ai degli questo dopo',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem seu sua ou ser quando muito nos já está também pelo pela até isso são segundo',
  nl: 'de het een en van in is dat op te zijn voor met die niet aan er om ook als dan maar bij nog uit door naar heeft hij wordt ze was zich tot over dit werd deze meer',
};

/** Scripts that in news stand for a language by themselves, and letters that tell a neighbour apart. */
const SCRIPTS: readonly { readonly letters: RegExp; readonly language: string }[] = [
  // Arabic writes ye and kaf with other letters.
  { letters: /[پچژگ\u06CC\u06A9]/gu, language: 'fa' },
  { letters: /\p{Script=Arabic}/gu, language: 'ar' },
  { letters: /\p{Script=Hebrew}/gu, language: 'he' },
  { letters: /[іїєґ]/giu, language: 'uk' },
  { letters: /\p{Script=Cyrillic}/gu, language: 'ru' },
  { letters: /\p{Script=Greek}/gu, language: 'el' },
];

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(LITTLE_WORDS)) {
  for (const word of words.split(' '))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** How much of a text is looked at, in letters. */
const SAMPLE = 500;
/** How many little words are needed, what part of all words they must be, and by how much the best must lead. */
const LEAST_HITS = 6;
const LEAST_SHARE = 0.15;
const LEAD = 1.25;
/** What part of the letters must be of a script, and how common the letters of a neighbour must be. */
const SCRIPT_SHARE = 0.5;
const NEIGHBOUR_SHARE = 0.02;

/**
 * Tells the language of a text.
 * @param text some sentences
 * @returns its BCP 47 tag, or null where the evidence is thin: a short text, or a language not known here
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const script = /[\u0370-\u06FF]/.test(sample) ? scriptLanguage(sample) : null;
  return script ?? littleWordLanguage(sample);
}

function scriptLanguage(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 1;
  const share = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / letters;
  const found = SCRIPTS.find(({ letters: pattern, language }) => {
    const isNeighbour = language === 'fa' || language === 'uk';
    return share(pattern) >= (isNeighbour ? NEIGHBOUR_SHARE : SCRIPT_SHARE);
  });
  return found?.language ?? null;
}

function littleWordLanguage(sample: string): string | null {
  const words =
    sample
      .toLowerCase()
      .replace(/i̇/g, 'i')
      .match(/\p{L}+/gu) ?? [];
  const hits = new Map<string, number>();
  for (const word of words) {
    for (const language of languagesOf.get(word) ?? [])
      hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [best, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < LEAST_HITS || best[1] < words.length * LEAST_SHARE) return null;
  return best[1] >= (second?.[1] ?? 0) * LEAD ? best[0] : null;
}

/** The language of an article and where it was found. */
export interface LanguageFound {
  readonly tag: string;
  readonly from: string;
}

/**
 * The language of an article: as its metadata says, unless its own words plainly say another.
 * Templates often say English of texts that are not.
 */
export function articleLanguage({ document, body }: ParsedArticle): LanguageFound | null {
  const stated = document.facts.find(({ kind }) => kind === 'language');
  const tag = stated ? canonicalTag(stated.value) : null;
  const own = languageOf(sampleOf(body));
  if (own === null) return stated && tag !== null ? { tag, from: stated.key } : null;
  if (stated && tag && isSame(tag.split('-')[0] ?? '', own)) return { tag, from: stated.key };
  return { tag: own, from: words.ingest.languageOfText };
}

/** Languages that are written like one that is known by its letters alone: metadata tell them apart. */
const WRITTEN_ALIKE: Readonly<Record<string, string>> = {
  fa: 'ur ps ckb ug sd pnb',
  he: 'yi',
  ru: 'bg sr mk kk ky tg mn tt ba',
  el: 'grc',
};

function isSame(stated: string, own: string): boolean {
  return stated === own || (WRITTEN_ALIKE[own]?.split(' ').includes(stated) ?? false);
}

function sampleOf(body: ParsedArticle['body']): string {
  let sample = '';
  for (const { text } of body) {
    sample += `${text}\n`;
    if (sample.length >= SAMPLE) break;
  }
  return sample;
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0] ?? null;
  } catch {
    return null;
  }
}
