import { site } from '../site.config.ts';

/** The whole address of a place of the site. @param address below the root of its host, as `urls` gives it */
export function whole(address: string): string {
  return new URL(address, site.url).href;
}
