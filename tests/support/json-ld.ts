import { createRequire } from 'node:module';
import jsonld from 'jsonld';

/** JSON-LD as its reference processor reads it, without a network. */

/** What is used of it; its types are of an older version. */
const processor = jsonld as unknown as {
  readonly canonize: (input: unknown, options: object) => Promise<string>;
  readonly expand: (input: unknown, options: object) => Promise<ExpandedNode[]>;
};

/** A resource, by the whole addresses of its properties. */
export type ExpandedNode = Readonly<Record<string, unknown>>;

const NQUADS = 'application/n-quads';

export const RO_CRATE_CONTEXT = 'https://w3id.org/ro/crate/1.2/context';
/** The context of RO-Crate 1.2, as the package `ro-crate` brings it along. */
export const roCrateContext = createRequire(import.meta.url)('ro-crate/lib/context.json') as object;

const documentLoader = (documentUrl: string) =>
  documentUrl === RO_CRATE_CONTEXT
    ? Promise.resolve({ documentUrl, document: roCrateContext })
    : Promise.reject(new Error(`${documentUrl} is not to be fetched`));

/** A graph of N-Quads in the one form that equal graphs share (W3C, RDF Dataset Canonicalization). */
export function canonicalQuads(quads: string): Promise<string> {
  return processor.canonize(quads, { inputFormat: NQUADS, format: NQUADS });
}

/** The graph of a document in that form. @throws where something of the document would be lost */
export function canonicalJsonLd(document: unknown): Promise<string> {
  return processor.canonize(document, { format: NQUADS, documentLoader, safe: true });
}

/** The resources of a document. @throws where something of the document would be lost */
export function expandJsonLd(document: unknown, base: string): Promise<ExpandedNode[]> {
  return processor.expand(document, { base, documentLoader, safe: true });
}
