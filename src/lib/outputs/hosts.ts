import { hostFaults, writeHeaders, writeRedirects } from '../host-files.ts';
import { movesOf } from '../served.ts';
import type { Output } from './output.ts';

/**
 * `_headers` and `_redirects`, which Netlify and Cloudflare Pages read from the folder they publish; other hosts
 * do not look at them. What is over a limit of theirs is told, and the build goes on.
 */
export const hostsOutput: Output = ({ site, redirects }, folder) => {
  const moves = movesOf(redirects);
  folder.write('_headers', writeHeaders(site));
  folder.write('_redirects', writeRedirects(moves));
  for (const fault of hostFaults(site, moves)) folder.warn(fault);
  return {};
};
