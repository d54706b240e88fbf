import { COMPRESSED_TYPES } from './file-kinds.ts';
import { ASK_FIRST, headerRules, patternSource, type HeaderRule } from './host-headers.ts';
import type { Served } from './served.ts';

/** The configuration of Caddy (2.6 and later) for one archive: a Caddyfile, or a part of one. Certificates are Caddy's own task. */
export function caddyConfig(served: Served): string {
  const { protocol, host } = new URL(served.url);
  // A name without its protocol is served over https.
  return `${protocol === 'https:' ? host : `${protocol}//${host}`} {
${indented(siteLines(served))}
}
`;
}

function siteLines(served: Served): readonly string[] {
  const { base, root, moves } = served;
  return [
    ...moves.map(({ from, to }) => `redir ${from} ${to} 301`),
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} 301`]),
    `handle_path ${base}* {`,
    indented(archiveLines(served)),
    '}',
    // Caddy answers what nobody handles with an empty page.
    ...(base === '/'
      ? []
      : ['# Where the host has nothing but the archive.', 'handle {', '\terror 404', '}']),
    'handle_errors {',
    `\t@archive expression {http.request.orig_uri.path}.startsWith("${base}")`,
    '\thandle @archive {',
    `\t\troot * ${quoted(root)}`,
    // In place of what the address that is missing would have had.
    `\t\theader Cache-Control "${ASK_FIRST}"`,
    '\t\theader Content-Type "text/html; charset=utf-8"',
    '\t\trewrite * /404.html',
    '\t\tfile_server',
    '\t}',
    '}',
  ];
}

/** All that is the archive's own, within its folder: other sites of the host keep what they have. */
function archiveLines(served: Served): readonly string[] {
  return [
    `root * ${quoted(served.root)}`,
    'encode zstd gzip {',
    '\tmatch {',
    ...COMPRESSED_TYPES.map((type) => `\t\theader Content-Type ${type}*`),
    '\t}',
    '}',
    // Where no rule says otherwise.
    `header ?Cache-Control "${ASK_FIRST}"`,
    ...headerRules(served).flatMap((rule) => ruleLines(rule, served.base)),
    // Hidden files, and those for other hosts.
    '@hidden path_regexp (/\\.|^/_(headers|redirects)$)',
    'error @hidden 404',
    'file_server',
  ];
}

/** Paths begin at the folder of the archive here: `handle_path` takes the base off. */
function ruleLines({ path, headers }: HeaderRule, base: string): readonly string[] {
  const below = path.slice(base.length);
  const name = `@${below.replace(/[^a-z\d]+/gi, '-').replace(/^-|-$/g, '')}`;
  const isForAll = below === '*';
  return [
    ...(isForAll ? [] : [`${name} path_regexp ${patternSource(`/${below}`)}`]),
    `header${isForAll ? '' : ` ${name}`} {`,
    ...Object.entries(headers).map(([header, value]) => `\t${header} ${quoted(value)}`),
    '}',
  ];
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/^/gm, '\t')).join('\n');
}

/** A text in quotation marks; only they have a meaning within (Caddyfile, "Tokens and quotes"). */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
