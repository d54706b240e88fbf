import { Ajv } from 'ajv';

/**
 * What the schema of CSL-JSON (csl-data.json, version 1.0.2) asks of the fields that entries have. It is in no
 * package; these are its rules in short.
 */
const CSL_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      type: { const: 'article-newspaper' },
      ...Object.fromEntries(
        [
          ...['id', 'title', 'container-title', 'archive', 'URL', 'language', 'keyword'],
          ...['abstract', 'note'],
        ].map((name) => [name, { type: 'string' }]),
      ),
      author: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries(
            ['family', 'given', 'literal'].map((name) => [name, { type: 'string' }]),
          ),
        },
      },
      issued: {
        type: 'object',
        additionalProperties: false,
        properties: {
          'date-parts': {
            ...{ type: 'array', minItems: 1, maxItems: 2 },
            items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'number' } },
          },
          circa: { type: 'boolean' },
          literal: { type: 'string' },
        },
      },
    },
  },
};

const validate = new Ajv({ allErrors: true }).compile(CSL_SCHEMA);

/** What is wrong with references in CSL-JSON. */
export function cslFaults(references: unknown): string[] {
  validate(references);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}
