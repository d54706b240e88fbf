import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describeFive } from '../support/ingested-five.ts';

/** The originals are not part of this repository: ORIGINALS names the folder of whoever holds them. */
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const folder = resolve(PROJECT, process.env['ORIGINALS'] ?? '../shared/sources');

if (!existsSync(folder)) {
  throw new Error(`${folder}: no such folder. Name that of the five originals with ORIGINALS=DIR.`);
}

describeFive(folder, 'as-received');
