import type { Item } from '../../src/lib/chronology.ts';

/**
 * An entry as lists have it, made up.
 * @param slug the last part of its address, and its title
 * @param date in EDTF, null for none
 * @param facts what else is to be told of it
 */
export function itemOf(slug: string, date: string | null, facts: Partial<Item> = {}): Item {
  return {
    slug,
    path: `${date?.slice(0, 4) ?? 'undated'}/${slug}.md`,
    title: slug,
    standfirst: null,
    summary: '',
    date,
    updated: null,
    language: null,
    authors: [],
    dateline: null,
    topics: [],
    names: [],
    paragraphs: 1,
    source: { publisher: null, wording: 'as-received' },
    titleFrom: 'first-line',
    ...facts,
  };
}
