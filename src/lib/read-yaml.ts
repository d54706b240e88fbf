import { parseDocument } from 'yaml';

/**
 * Reads YAML 1.2 of whoever wrote it: plain data and nothing else. A tag that the core schema does not know asks for a
 * type of some program, and is refused; aliases may not make more than a hundred values of one (`yaml`, `maxAliasCount`).
 * @throws Error that tells the line
 */
export function readYaml(text: string): unknown {
  const document = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'silent' });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw fault;
  return document.toJS({ maxAliasCount: 100 });
}
