import type { IncomingHttpHeaders } from 'node:http';

const METHODS = 'GET, POST, OPTIONS';
const HEADERS =
  'content-type, authorization, x-guest-token, x-request-id, traceparent, apollo-require-preflight, x-apollo-operation-name, apollographql-client-name, apollographql-client-version';
const EXPOSED = 'x-request-id, ratelimit-limit, ratelimit-remaining, ratelimit-reset, retry-after';
const HOUR_S = '3600';

/** Which web pages may call the gateway with the visitor's cookies. */
export class Cors {
  constructor(private readonly origins: readonly string[]) {}

  /** Whether a page may open a socket: one of the configured origins, the gateway's own pages, or no page at all. */
  admits({ origin, host }: IncomingHttpHeaders): boolean {
    return !origin || this.origins.includes(origin) || sameHost(origin, host);
  }

  /** What the answer to a request of this origin says to its browser; of another origin, nothing. */
  headers({ origin, 'access-control-request-method': wanted }: IncomingHttpHeaders): [string, string][] {
    const vary: [string, string] = ['vary', 'Origin'];
    if (!origin || !this.origins.includes(origin)) return [vary];
    const allowed: [string, string][] = [
      vary,
      ['access-control-allow-origin', origin],
      ['access-control-allow-credentials', 'true'],
    ];
    if (!wanted) return [...allowed, ['access-control-expose-headers', EXPOSED]];
    return [
      ...allowed,
      ['access-control-allow-methods', METHODS],
      ['access-control-allow-headers', HEADERS],
      ['access-control-max-age', HOUR_S],
    ];
  }
}

function sameHost(origin: string, host: string | undefined): boolean {
  try {
    return !!host && new URL(origin).host === host;
  } catch {
    return false;
  }
}
