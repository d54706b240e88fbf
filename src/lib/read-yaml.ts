import { isScalar, parseDocument, visit, type Document } from 'yaml';

/**
 * Reads YAML 1.2 of whoever wrote it: plain data and nothing else. A tag that the core schema does not know asks for a
 * type of some program, and is refused; aliases may not make more than a hundred values of one (`yaml`, `maxAliasCount`).
 * @throws Error that tells the line
 */
export function readYaml(text: string): unknown {
  // The library compares each key with all others, which takes minutes over the keys that 1 MB holds.
  const uniqueKeys = false;
  const document = parseDocument(text, {
    ...{ version: '1.2', schema: 'core', logLevel: 'silent', uniqueKeys },
  });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw fault;
  refuseDoubleKeys(document, text);
  return document.toJS({ maxAliasCount: 100 });
}

function refuseDoubleKeys(document: Document, text: string): void {
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) {
          const line = text.slice(0, key.range?.[0]).split('\n').length;
          throw new Error(`Map keys must be unique at line ${line}, column 1:`);
        }
        keys.add(key.value);
      }
    },
  });
}
