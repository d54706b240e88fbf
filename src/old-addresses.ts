import type { OldAddress } from './lib/served.ts';

/** The old addresses of this archive, with what became of each. No address has changed yet. */
export const oldAddresses: readonly OldAddress[] = [];
