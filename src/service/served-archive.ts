import type { Sql } from 'postgres';
import { SearchEngine } from '../client/search-engine.ts';
import { Suggester } from '../client/suggester.ts';
import { DATABASE_FORMAT } from './database-tables.ts';
import { openDatabase, type DatabaseArchive } from './database-source.ts';
import { ServiceFault } from './service-faults.ts';

/** What answers for one build of an archive. */
export interface Answering {
  readonly entries: number;
  readonly engine: SearchEngine;
  readonly suggester: Suggester;
}

/** So often a question is asked anew because the archive was replaced meanwhile: a load takes longer than three. */
const TRIES = 3;

/**
 * The archive that is in the database now. A load replaces it while questions are being answered, each by
 * several statements: an answer counts only if the archive was the same before and after.
 */
export class ServedArchive {
  readonly #sql: Sql;
  readonly #schema: string;
  #current: { readonly build: string; readonly answering: Promise<Answering> } | undefined;

  /** @param schema a name that `isSchemaName` lets through */
  constructor(sql: Sql, schema: string) {
    this.#sql = sql;
    this.#schema = schema;
  }

  /**
   * Answers a question.
   * @throws ServiceFault `no-archive` where none is loaded, or by another version; else what the database says
   */
  async ask<T>(answer: (archive: Answering) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      const before = await this.#read();
      const archive = await this.#open(before);
      // The tables may be gone in the middle of it: what went wrong counts only if they are not.
      const settled = await answer(archive).then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
      const after = await this.#read();
      if (after.build !== before.build && tries < TRIES) continue;
      if ('error' in settled) throw settled.error;
      return settled.value;
    }
  }

  async #read(): Promise<Pick<DatabaseArchive, 'build'>> {
    const rows = await this.#sql<{ format: number; build: string }[]>`
      select format, build from ${this.#table}`.catch((error: unknown) => {
      // undefined_table, invalid_schema_name (PostgreSQL 15, Appendix A)
      if (isDatabaseError(error, '42P01', '3F000')) return [];
      throw error;
    });
    const [row] = rows;
    if (!row) throw new ServiceFault('no-archive', `the schema ${this.#schema} has no archive`);
    if (row.format !== DATABASE_FORMAT) {
      const found = `found tables of format ${row.format}, expected ${DATABASE_FORMAT}`;
      throw new ServiceFault('no-archive', found);
    }
    return row;
  }

  get #table() {
    return this.#sql(`${this.#schema}.archive`);
  }

  #open({ build }: Pick<DatabaseArchive, 'build'>): Promise<Answering> {
    if (this.#current?.build !== build) {
      const answering = this.#load();
      const current = { build, answering };
      this.#current = current;
      // What failed is not kept: it is opened again with the next question.
      answering.catch(() => {
        if (this.#current === current) this.#current = undefined;
      });
    }
    return this.#current.answering;
  }

  async #load(): Promise<Answering> {
    const [row] = await this.#sql<DatabaseArchive[]>`select * from ${this.#table}`;
    if (!row) throw new ServiceFault('no-archive', `the schema ${this.#schema} has no archive`);
    const source = await openDatabase(this.#sql, this.#schema, row);
    return {
      entries: row.entries,
      engine: new SearchEngine(source),
      suggester: new Suggester(source, row.topics),
    };
  }
}

/** Whether an error is one that the database gives, by its SQLSTATE. */
export function isDatabaseError(error: unknown, ...codes: readonly string[]): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && codes.includes(code);
}
