import { vi } from 'vitest';
import { holdToOracle } from '../../support/cited-articles.ts';

vi.mock('../../../src/words.ts', async () => ({
  words: await vi.importActual('../../../src/words/tr.ts'),
}));

holdToOracle('tr-TR');
