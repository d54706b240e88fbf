import { textOfHtml } from './html-text.ts';

/** What programs read of a page without showing it, in the order of the page. */
export interface PageHead {
  /** The address at which it is read. */
  readonly address: string;
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  readonly title: string;
  /** `<html lang>`. */
  readonly language: string;
  readonly canonical: string | null;
  /** The first `<time datetime>` of the page. */
  readonly time: string | null;
  /** Texts of elements whose class says that they name the authors. */
  readonly bylines: readonly string[];
  /** JSON-LD, as text. */
  readonly data: readonly string[];
}

/** Reads a page as this site writes it: every attribute in double quotation marks. */
export function readHead(html: string, address: string): PageHead {
  const one = (pattern: RegExp) => {
    const found = pattern.exec(html)?.[1];
    return found === undefined ? null : textOfHtml(found);
  };
  const metas = [...html.matchAll(/<meta\s((?:[\w-]+="[^"]*"\s*)+)>/g)].flatMap(([, text = '']) => {
    const { name, property, content } = attributesOf(text);
    const called = name ?? property;
    return called === undefined || content === undefined ? [] : [{ name: called, content }];
  });
  const bylines = html.matchAll(/class="(?:[^"]*\s)?(?:byline|bylines|vcard|article-byline)[\s"]/g);
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return {
    address,
    metas,
    title: one(/<title>([^<]*)</) ?? '',
    language: one(/<html lang="([^"]*)"/) ?? '',
    canonical: one(/<link rel="canonical" href="([^"]*)"/),
    time: one(/<time(?:\s[^>]*)? datetime="([^"]*)"/),
    bylines: [...bylines].map(([found]) => found),
    data: [...scripts].map(([, text = '']) => text),
  };
}

/** The attributes of a tag, with their references read. */
export function attributesOf(tag: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      // No tag stands in a value: what looks like one is text.
      textOfHtml(value.replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
    ]),
  );
}
