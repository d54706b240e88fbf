import { COMMON_KINDS, COMPRESSED_TYPES, essenceOf, FILE_KINDS } from './file-kinds.ts';
import {
  ASK_FIRST,
  headerRules,
  patternSource,
  SECURITY_HEADERS,
  STRICT_TRANSPORT,
} from './host-headers.ts';
import { ownsSecureHost, type Place, type Served } from './served.ts';

/**
 * The configuration of nginx (1.22 and later) for one archive: a file for `conf.d` or `sites-available`,
 * beside those of other sites.
 */
export function nginxConfig(served: Served): string {
  return `${mapsOf(served)}
server {
${indented(serverLines(served))}
}
`;
}

/** The headers that depend on the address, each as a variable that is empty where it is not sent. */
const VARYING = [
  ['Cache-Control', 'cache', ASK_FIRST],
  ['Access-Control-Allow-Origin', 'share', ''],
  ['Cross-Origin-Resource-Policy', 'embed', ''],
] as const;

function mapsOf(served: Served): string {
  const maps = VARYING.map(([header, name, otherwise]) => {
    const values = headerRules(served).flatMap(({ path, headers }) => {
      const value = headers[header];
      return value === undefined ? [] : [`    "~${patternSource(path)}" "${value}";`];
    });
    return `map $uri ${variable(served, name)} {
    default "${otherwise}";
${values.join('\n')}
}
`;
  });
  if (!ownsSecureHost(served)) return maps.join('');
  const [value] = Object.values(STRICT_TRANSPORT);
  return `${maps.join('')}map $https ${variable(served, 'secure')} {
    default "";
    on "${value}";
}
`;
}

/** A name of its own for every archive: maps stand beside those of other sites. nginx takes `$1` for a capture. */
function variable({ url, base }: Place, name: string): string {
  const place = `${new URL(url).hostname}${base}`.replace(/[^a-z\d]+/gi, '_').replace(/_$/, '');
  return `$archive_${name}_${place}`;
}

function serverLines(served: Served): string[] {
  const { base, moves } = served;
  return [
    ...listenLines(served),
    // A name without its slash is answered by the way alone, whatever port or proxy stands before.
    'absolute_redirect off;',
    'server_tokens off;',
    ...(base === '/' ? [] : [`location = ${base.slice(0, -1)} { return 301 ${base}; }`]),
    ...moves.map(({ from, to }) => `location = ${from} { return 301 ${to}; }`),
    `location ${base} {`,
    indented(archiveLines(served)),
    '}',
  ];
}

/** All that is the archive's own, within its folder: other sites of the host keep what they have. */
function archiveLines(served: Served): string[] {
  const { base, root } = served;
  return [
    `alias "${root.endsWith('/') ? root : `${root}/`}";`,
    'index index.html;',
    'autoindex off;',
    'etag on;',
    `error_page 404 ${base}404.html;`,
    // A folder without a page.
    `error_page 403 =404 ${base}404.html;`,
    ...compressionLines(),
    ...headerLines(served),
    ...typeLines(),
    // Hidden files, and those for other hosts.
    'location ~ "/(?:\\.|_headers$|_redirects$)" { return 404; }',
    ...namedTypes(),
  ];
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/^/gm, '    ')).join('\n');
}

function listenLines({ url }: Served): string[] {
  const { protocol, hostname, host, port } = new URL(url);
  if (port !== '') return [`listen ${host};`];
  const lines = ['listen 80;', 'listen [::]:80;', `server_name ${hostname};`];
  return protocol === 'https:' ? [...lines, `# Then: certbot --nginx -d ${hostname}`] : lines;
}

function compressionLines(): string[] {
  // That of pages is always among them.
  const types = COMPRESSED_TYPES.filter((type) => type !== 'text/html');
  return ['gzip on;', 'gzip_vary on;', 'gzip_proxied any;', `gzip_types ${types.join(' ')};`];
}

function headerLines(served: Served): string[] {
  const fixed = Object.entries(SECURITY_HEADERS).map(([name, value]) => [name, `"${value}"`]);
  const varying = VARYING.map(([header, name]) => [header, variable(served, name)]);
  const secure = ownsSecureHost(served)
    ? Object.keys(STRICT_TRANSPORT).map((name) => [name, variable(served, 'secure')])
    : [];
  return [...fixed, ...varying, ...secure].map(
    ([name = '', value = '']) => `add_header ${name} ${value} always;`,
  );
}

/** Types by endings, in place of the server's own table. The charset is added to those that have one. */
function typeLines(): string[] {
  const ended = FILE_KINDS.filter(({ ends }) => ends.startsWith('.'));
  const all = [...Object.entries(COMMON_KINDS), ...ended.map(({ ends, type }) => [ends, type])];
  const withCharset = FILE_KINDS.map(({ type }) => type)
    .concat(Object.values(COMMON_KINDS))
    .filter((type) => type.includes('charset='))
    .map(essenceOf)
    .filter((type) => type !== 'text/html');
  return [
    'types {',
    ...all.map(([ends = '', type = '']) => `    ${essenceOf(type)} ${ends.slice(1)};`),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${[...new Set(withCharset)].sort().join(' ')};`,
  ];
}

/** Types that only a whole name tells. */
function namedTypes(): string[] {
  return FILE_KINDS.filter(({ ends }) => !ends.startsWith('.')).map(
    ({ ends, type }) =>
      `location ~ "${ends.replaceAll('.', '\\.')}$" { types { } default_type ${essenceOf(type)}; }`,
  );
}
