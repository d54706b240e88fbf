/** What the elements of HTML are to a reader of text: data for `blocks.ts`. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that hold no text of the page, or none that its readers see. */
export const SILENT = names(
  'script style template noscript noframes noembed iframe svg canvas audio video object embed ' +
    'applet select datalist textarea title map annotation annotation-xml rp',
);

/** Phrasing elements (HTML Standard, 3.2.5.2.5) and their forebears: their text runs on in the line. */
export const INLINE = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math mi mn mo ' +
    'mrow ms msub msup mtext nobr output picture q rb rt ruby s samp small source span strike ' +
    'strong sub sup time tt u var wbr img input',
);

/** Blocks that hold nothing but phrasing: what stands in them is one text. */
export const LEAVES = names('p h1 h2 h3 h4 h5 h6');

/** Blocks that extractors know by name; all others are written as `div`. */
export const CONTAINERS = names(
  'article aside blockquote dd div dl dt figure footer form header li main ol pre section table ' +
    'tbody td th thead tr ul',
);

/** Elements without text that extractors count. */
export const COUNTED: Readonly<Record<string, string>> = {
  img: '<img src="/i.png">',
  input: '<input>',
};
