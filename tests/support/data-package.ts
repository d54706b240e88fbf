import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';

/** What the tests look at of a Data Package (Frictionless, version 1). */
export interface DataPackage {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly keywords?: readonly string[];
  readonly resources: readonly Resource[];
}

interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly mediatype: string;
  readonly schema?: {
    readonly primaryKey: string;
    readonly missingValues: readonly string[];
    readonly fields: readonly Field[];
  };
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly format: string;
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
  };
}

const profiles = join(
  dirname(createRequire(import.meta.url).resolve('datapackage/package.json')),
  'lib',
  'profiles',
);

/**
 * Holds a description to a profile of Frictionless.
 * @param profile its name, such as `data-package`
 * @returns what is wrong with it
 */
export function profileFaults(profile: string, description: unknown): string[] {
  const ajv = ajvFormats(new Ajv({ strict: false, allErrors: true, formats: { textarea: true } }));
  const schema = JSON.parse(readFileSync(join(profiles, `${profile}.json`), 'utf8')) as Record<
    string,
    unknown
  >;
  // Its keywords mean in draft-07 what they mean in draft-04, which Ajv no longer knows by itself.
  const validate = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });
  validate(description);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  integer: /^-?\d+$/,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
};
const FORMATS: Readonly<Record<string, RegExp>> = {
  default: /^[^]*$/,
  uri: /^[a-z][a-z0-9+.-]*:\S+$/i,
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
};

/**
 * Holds every row of a table to its schema: types, formats and constraints (Table Schema).
 * @param rows by the heads of the table
 * @returns what is wrong with it
 */
export function rowFaults(
  { fields, primaryKey, missingValues }: NonNullable<Resource['schema']>,
  rows: readonly Readonly<Record<string, string>>[],
): string[] {
  const names = fields.map(({ name }) => name);
  if (!names.includes(primaryKey)) return [`no field ${primaryKey}`];
  return fields.flatMap((field) => {
    const cells = rows.map((row) => row[field.name]);
    const { required, unique } = field.constraints ?? {};
    const given = cells.filter((cell) => cell !== undefined && !missingValues.includes(cell));
    const faults = given
      .filter((cell) => !fits(cell ?? '', field))
      .map((cell) => `${field.name}: ${cell}`);
    if (cells.includes(undefined)) faults.push(`${field.name}: no column`);
    if (required === true && given.length < cells.length) faults.push(`${field.name}: empty`);
    const isKey = unique === true || field.name === primaryKey;
    if (isKey && new Set(given).size < given.length) faults.push(`${field.name}: twice`);
    return faults;
  });
}

function fits(cell: string, { type, format, constraints = {} }: Field): boolean {
  const { enum: allowed, pattern, minimum } = constraints;
  return (
    (TYPES[type]?.test(cell) ?? false) &&
    (FORMATS[format]?.test(cell) ?? false) &&
    (allowed?.includes(cell) ?? true) &&
    (pattern === undefined || new RegExp(pattern).test(cell)) &&
    (minimum === undefined || Number(cell) >= minimum)
  );
}
