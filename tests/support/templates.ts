/** Which template a page was drawn by, told by its address. */

export const TEMPLATES = {
  home: /^\/$/,
  article: /^\/articles\/[^/]+\/$/,
  account: /^\/articles\/[^/]+\/made\//,
  comparison: /^\/compare\//,
  topics: /^\/topics\/$/,
  topic: /^\/topics\/[^/]+\/$/,
  'entries of a topic': /^\/topics\/[^/]+\/.+/,
  names: /^\/names\/(?:a-z\/.*)?$/,
  name: /^\/names\/(?!a-z\/)[^/]+\/$/,
  'entries of a name': /^\/names\/(?!a-z\/)[^/]+\/.+/,
  dates: /^\/dates\/$/,
  year: /^\/dates\/\d{4}\/$/,
  month: /^\/dates\/\d{4}\/[^/]+\//,
  undated: /^\/dates\/undated\//,
  timeline: /^\/timeline\/$/,
  'timeline of a year': /^\/timeline\/[^/]+\//,
  coverage: /^\/coverage\/$/,
  search: /^\/search\/$/,
  about: /^\/about\/$/,
  data: /^\/data\/$/,
  offline: /^\/offline\/$/,
  'not found': /^\/404\.html$/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Template = keyof typeof TEMPLATES;

/** @throws Error for an address that no template is known for */
export function templateOf(path: string): Template {
  for (const [template, pattern] of Object.entries(TEMPLATES)) {
    if (pattern.test(path)) return template as Template;
  }
  throw new Error(`${path}: say in tests/support/templates.ts which template it is`);
}
