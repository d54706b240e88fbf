/** What a question of the search service can be refused for: its status (RFC 9110) and what to do about it. */
const FAULTS = {
  'not-found': { status: 404, help: 'Ask /archive, /search, /count, /records or /suggest.' },
  method: { status: 405, help: 'Ask with GET.' },
  'address-long': { status: 414, help: 'Ask for less at a time.' },
  'query-long': { status: 400, help: 'Shorten it.' },
  'parameter-unread': { status: 400, help: 'Write it as expected.' },
  busy: { status: 503, help: 'Ask again in a moment.' },
  'no-archive': { status: 503, help: 'Load it: npm run engine -- postgres --database URL' },
  'too-slow': { status: 504, help: 'Ask for rarer words, or for less.' },
  failed: { status: 500, help: 'What went wrong is told where the service runs.' },
} as const;

export type FaultCode = keyof typeof FAULTS;

/** A question that is not answered. */
export class ServiceFault extends Error {
  readonly code: FaultCode;
  readonly status: number;

  /** @param what the value found, and what was expected */
  constructor(code: FaultCode, what: string) {
    super(`[${code}] ${what}. ${FAULTS[code].help}`);
    this.code = code;
    this.status = FAULTS[code].status;
  }
}
