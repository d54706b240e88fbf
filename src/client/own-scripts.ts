/** Addresses of scripts, for browsers that hold a page to Trusted Types (W3C), as hosts ask them to. */

/** The part of Trusted Types that is used here; TypeScript's library (6.0) has none of it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): {
    /** Gives an object that takes the place of a text where a script is loaded. */
    createScriptURL(address: string): string;
  };
}

/** The name that `trusted-types` in the policy of `src/lib/host-headers.ts` allows: once in a page, and no other. */
const POLICY = 'archive';

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy(POLICY, { createScriptURL: mustBeOwn });

/**
 * The address of a worker's script, as `new Worker` and `register` take it under Trusted Types.
 * @throws TypeError for a script of another host
 */
export function ownScript(address: string): string {
  return policy?.createScriptURL(address) ?? mustBeOwn(address);
}

function mustBeOwn(address: string): string {
  if (new URL(address, location.href).origin === location.origin) return address;
  throw new TypeError(`${address}: not a script of this site`);
}
