import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';

/** schema.org as packages have it: its types with their properties, and JSON schemas for some of them. */

/** What `schema-dts` declares, which is made of schema.org's own file. */
const DECLARED = readFileSync(join('node_modules', 'schema-dts', 'dist', 'schema.d.ts'), 'utf8');

interface Type {
  readonly parents: readonly string[];
  readonly properties: ReadonlySet<string>;
}

const TYPES: ReadonlyMap<string, Type> = new Map(
  [...DECLARED.matchAll(/^interface (\w+)Base extends ([^{]+)\{(.*?)^\}/gms)].map(
    ([, name = '', parents = '', body = '']) => [
      name,
      {
        parents: [...parents.matchAll(/(\w+)Base/g)].map(([, parent = '']) => parent),
        properties: new Set(
          [...body.matchAll(/^ {4}"?(\w+)"?\?:/gm)].map(([, property = '']) => property),
        ),
      },
    ],
  ),
);

/** The name that a type has among the declarations: those without properties of their own have none. */
function baseOf(type: string): string | undefined {
  const leaf = new RegExp(
    `^(?:export )?interface ${type}Leaf extends (\\w+)Base[^{]*\\{\\s*"@type": "${type}"`,
    'm',
  );
  return leaf.exec(DECLARED)?.[1];
}

function has(type: string, property: string): boolean {
  const { parents, properties } = TYPES.get(type) ?? { parents: [], properties: new Set() };
  return properties.has(property) || parents.some((parent) => has(parent, property));
}

/** A node of expanded JSON-LD. */
interface Node {
  readonly '@type'?: readonly string[];
  readonly [key: string]: unknown;
}

const VOCABULARY = 'https://schema.org/';

/**
 * Expands JSON-LD as a processor does (JSON-LD 1.1 API, section 5.1). The context of schema.org is not fetched:
 * it stands for one in which every plain key is a term of the vocabulary.
 */
export async function expand(data: object): Promise<Node[]> {
  const documentLoader = (documentUrl: string) => {
    if (documentUrl !== 'https://schema.org') throw new Error(`${documentUrl} is not known here`);
    const document = { '@context': { '@vocab': VOCABULARY } };
    return Promise.resolve({ documentUrl, document });
  };
  return (await jsonld.expand(data, { documentLoader })) as Node[];
}

/** What a tree of nodes says that schema.org does not know: types, and properties that a type does not have. */
export function unknownTerms(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    const [type = `${VOCABULARY}Thing`] = node['@type'] ?? [];
    const name = type.slice(VOCABULARY.length);
    const base = baseOf(name);
    const faults = base === undefined ? [name] : [];
    for (const [key, values] of Object.entries(node)) {
      if (key.startsWith('@')) continue;
      const property = key.slice(VOCABULARY.length);
      const asked = property.replace(/-input$/, '');
      if (base !== undefined && !has(base, asked)) faults.push(`${name} ${property}`);
      faults.push(...unknownTerms((values as Node[]).filter((value) => !('@value' in value))));
    }
    return faults;
  });
}

const SCHEMAS = join('node_modules', 'schemaorg-jsd', 'schema');
const HOME = 'https://chharvey.github.io/schemaorg-jsd/';

/**
 * The JSON schemas of `schemaorg-jsd`, of which there are those of the most used types.
 * @returns a test of a document against that of its type; what is wrong with it, null for nothing
 */
export async function schemaCheck(): Promise<(data: { '@type': string }) => string | null> {
  const ajv = new Ajv({ strict: false, logger: false });
  addFormats(ajv);
  // Every property but its own values refers to it for the keys that begin with "@".
  ajv.addSchema({}, 'https://json-ld.org/schemas/jsonld-schema.json');
  const files = (await readdir(SCHEMAS)).filter((file) => file.endsWith('.jsd'));
  for (const file of files) {
    const { $schema, ...schema } = JSON.parse(await readFile(join(SCHEMAS, file), 'utf8')) as {
      $schema: string;
    };
    if ($schema === '') throw new Error(`${file} has no schema`);
    ajv.addSchema(schema);
  }
  return (data) => {
    const valid = ajv.getSchema(`${HOME}schema/${data['@type']}.jsd`);
    if (!valid) throw new Error(`There is no schema for ${data['@type']}.`);
    return valid(data) === true ? null : ajv.errorsText(valid.errors);
  };
}
