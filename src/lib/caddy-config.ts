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
  const folder = quoted(root);
  return [
    `root * ${folder}`,
    'encode zstd gzip {',
    '\tmatch {',
    ...COMPRESSED_TYPES.map((type) => `\t\theader Content-Type ${type}*`),
    '\t}',
    '}',
    // Where no rule says otherwise.
    `header ?Cache-Control "${ASK_FIRST}"`,
    ...headerRules(served).flatMap((rule) => ruleLines(rule, base)),
    ...moves.map(({ from, to }) => `redir ${from} ${to} 301`),
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} 301`]),
    `handle_path ${base}* {`,
    // Hidden files, and those for other hosts.
    '\t@hidden path_regexp (/\\.|^/_(headers|redirects)$)',
    '\terror @hidden 404',
    '\tfile_server',
    '}',
    'handle {',
    '\terror 404',
    '}',
    'handle_errors {',
    `\troot * ${folder}`,
    // In place of what the address that is missing would have had.
    `\theader Cache-Control "${ASK_FIRST}"`,
    '\theader Content-Type "text/html; charset=utf-8"',
    '\trewrite * /404.html',
    '\tfile_server',
    '}',
  ];
}

/** The rule for everything is for errors outside of the archive too. */
function ruleLines({ path, headers }: HeaderRule, base: string): readonly string[] {
  const below = path.slice(base.length);
  const name = `@${below.replace(/[^a-z\d]+/gi, '-').replace(/^-|-$/g, '')}`;
  const matcher = below === '*' ? '' : ` ${name}`;
  return [
    ...(below === '*' ? [] : [`${name} path_regexp ${patternSource(path)}`]),
    `header${matcher} {`,
    ...Object.entries(headers).map(([header, value]) => `\t${header} ${quoted(value)}`),
    '}',
  ];
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `\t${line}`).join('\n');
}

/** A text in quotation marks; only they have a meaning within (Caddyfile, "Tokens and quotes"). */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
