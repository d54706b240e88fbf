import { fileURLToPath } from 'node:url';
import { describeFive } from '../../support/ingested-five.ts';

describeFive(fileURLToPath(new URL('../../../content/sources/', import.meta.url)), 'retold');
