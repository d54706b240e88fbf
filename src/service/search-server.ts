import { createServer, type Server } from 'node:http';
import { answerRequest, refuse, type Reply } from './answer-request.ts';
import type { ServedArchive } from './served-archive.ts';
import { ServiceFault } from './service-faults.ts';

/** Questions answered at a time; more wait for nothing, as each holds memory in proportion to the archive. */
const MOST_AT_A_TIME = 32;
/** For so long a connection may take to ask, in milliseconds. */
const PATIENCE = 10_000;

interface Serving {
  /** The one origin whose pages may read the answers (Fetch standard, CORS protocol). */
  readonly origin: string;
  readonly report: (error: unknown) => void;
}

/** The service over HTTP: GET alone, JSON alone. Nothing is kept of who asks what. */
export function createSearchServer(archive: ServedArchive, { origin, report }: Serving): Server {
  let asked = 0;
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Access-Control-Allow-Origin': origin,
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    // What an address answers changes with the next load.
    'Cache-Control': 'no-cache',
    Vary: 'Origin',
  };
  const reply = async (method: string | undefined, address: string): Promise<Reply> => {
    if (method !== 'GET') return refuse(new ServiceFault('method', `found ${method ?? 'none'}`));
    if (asked >= MOST_AT_A_TIME) {
      return refuse(new ServiceFault('busy', `${MOST_AT_A_TIME} questions are being answered`));
    }
    asked += 1;
    try {
      return await answerRequest(archive, address, report);
    } finally {
      asked -= 1;
    }
  };
  const server = createServer({ requestTimeout: PATIENCE }, (request, response) => {
    // A body is not read; what never fails here is told to nobody.
    void reply(request.method, request.url ?? '').then(({ status, body }) => {
      response.writeHead(status, headers);
      response.end(JSON.stringify(body));
    });
  });
  return server;
}
