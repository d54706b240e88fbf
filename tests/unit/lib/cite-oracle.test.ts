import { holdToOracle } from '../../support/cited-articles.ts';

holdToOracle('en-US');
