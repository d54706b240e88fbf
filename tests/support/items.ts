import type { Item } from '../../src/lib/chronology.ts';

/** The identifier of all made-up items: where it matters, each is given its own. */
const MADE_UP_ID = '5c146b14-3c52-8afd-938a-375d0df1fbf6';

/**
 * An entry as lists have it, made up.
 * @param slug the last part of its address, and its title
 * @param date in EDTF, null for none
 * @param facts what else is to be told of it
 */
export function itemOf(slug: string, date: string | null, facts: Partial<Item> = {}): Item {
  return {
    slug,
    id: MADE_UP_ID,
    path: `${date?.slice(0, 4) ?? 'undated'}/${slug}.md`,
    digest: slug,
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
