import type { Encoding } from '../encoding.ts';
import { readFields, readText, type BulkField, type Data, type TextFound } from './fields.ts';

/** One record of a bulk file: what it says of itself, and its text. */
export interface BulkRecord extends TextFound {
  /** Of the file, where the record begins, from 1. */
  readonly line: number;
  /** The record exactly as it stands in the file, without its line end. */
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly fields: readonly BulkField[];
  /** Names of fields that have a value and are not used. */
  readonly ignored: readonly string[];
}

/** A record, or a file, that cannot be read. */
export interface BrokenRecord {
  /** From 1. */
  readonly line: number;
  /** What is wrong, in words. */
  readonly broken: string;
}

/** A record before its fields are read. */
export type RawRecord = Pick<BulkRecord, 'line' | 'bytes' | 'encoding'>;

const TOO_DEEP = 'its fields are nested more deeply than any article’s';

/** Reads a record, however deeply its fields are nested: a program that goes down each level runs out of stack. */
export function unlessTooDeep(
  line: number,
  read: () => BulkRecord | BrokenRecord,
): BulkRecord | BrokenRecord {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { line, broken: TOO_DEEP };
  }
}

/**
 * Reads what a record says.
 * @param raw where and how it stands in the file
 * @param data its fields by name
 */
export function readRecord(raw: RawRecord, data: Data): BulkRecord | BrokenRecord {
  const { fields, ignored } = readFields(data);
  const found = readText(data);
  // JSON can write half of a letter (`"\ud83d"`), which no file can keep.
  const half = [found.text ?? '', ...fields.map(({ value }) => value)].some(
    (value) => !value.isWellFormed(),
  );
  if (half) return { line: raw.line, broken: 'the text holds half of a letter, such as \\ud83d' };
  return { ...raw, ...found, fields, ignored: ignored.filter((name) => name !== found.textField) };
}
