import type { ServerResponse } from 'node:http';

type Headers = Iterable<[string, string]>;

/** Sends a whole answer. */
export function respond(response: ServerResponse, status: number, body: string | Buffer, headers: Headers = []): void {
  if (response.headersSent || response.destroyed) return;
  response.statusCode = status;
  for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader('content-length', Buffer.byteLength(body));
  response.end(body);
}

/** Sends JSON; not to be kept by anybody, as most answers depend on who asks. */
export const respondJson = (response: ServerResponse, status: number, body: unknown, headers: Headers = []): void =>
  respond(response, status, JSON.stringify(body), [
    ['content-type', 'application/json; charset=utf-8'],
    ['cache-control', 'no-store'],
    ...headers,
  ]);

/** What every answer tells browsers; over https also to stay there. */
export const securityHeaders = (isSecure: boolean): [string, string][] => [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['x-frame-options', 'DENY'],
  ...(isSecure ? [['strict-transport-security', 'max-age=31536000; includeSubDomains'] as [string, string]] : []),
];
