import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { healthAnswer } from '@shop/kit/health';
import { inRequest, type Logger } from '@shop/kit/log';
import { continueTrace } from '@shop/kit/trace';
import type { Cors } from './cors';
import { respond, respondJson, securityHeaders } from './respond';
import type { SigningKeys } from './signing-keys';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface ServerParts {
  graphql: Handle;
  images: (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void>;
  uploads: Handle;
  unsubscribe: Handle;
  exports: Handle;
  webhooks: Handle;
  keys: SigningKeys;
  cors: Cors;
  secureCookies: boolean;
  /** Names of subgraphs, or of their stores, that are away now; told by /health, and no reason to be unready. */
  degraded: () => Promise<string[]>;
  isDraining: () => boolean;
  log: Logger;
}

/** The gateway's HTTP server, not yet listening: each request under an id of its own. */
export function httpServer(parts: ServerParts): Server {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    const id = requestIdOf(request);
    const trace = request.headers.traceparent?.toString();
    void inRequest(id, () => continueTrace(trace, () => route(parts, id, request, response)));
  });
  server.keepAliveTimeout = 65_000;
  return server;
}

/** Starts listening; answers the port. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/** The id that a proxy gave, where it looks like one, else a new one. */
function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']?.toString() ?? '';
  return /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);

async function route(parts: ServerParts, id: string, request: IncomingMessage, response: ServerResponse) {
  const { graphql, images, unsubscribe, cors, secureCookies, log } = parts;
  for (const [name, value] of [...securityHeaders(secureCookies), ...cors.headers(request.headers)])
    response.setHeader(name, value);
  response.setHeader('x-request-id', id);
  const path = (request.url ?? '/').split('?')[0]!;
  try {
    if (request.method === 'OPTIONS') return respond(response, 204, '');
    if (path === '/graphql') return await graphql(request, response);
    if (path === '/uploads/images' && request.method === 'POST') return await parts.uploads(request, response);
    if (path === '/unsubscribe' && METHODS.has(request.method ?? '')) return await unsubscribe(request, response);
    if (path === '/webhooks/payments' && request.method === 'POST') return await parts.webhooks(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return respondJson(response, 404, { error: 'There is nothing here. The API is POST /graphql.' });
    if (path.startsWith('/images/')) return await images(path.slice('/images/'.length), request, response);
    if (path === '/exports/my-data') return await parts.exports(request, response);
    return await page(parts, path, response);
  } catch (error) {
    log.error({ err: error }, 'A request failed.');
    respondJson(response, 500, { error: 'Something went wrong on our side. It was recorded; try again.' });
  }
}

async function page({ keys, degraded, isDraining }: ServerParts, path: string, response: ServerResponse) {
  if (path === '/') return respond(response, 302, '', [['location', '/graphql']]);
  if (path === '/.well-known/jwks.json') return publishKeys(keys, response);
  // A subgraph that is away costs its own fields; the gateway itself is ready as long as it has its schema.
  const health = await healthAnswer(path, async () => [], isDraining());
  if (!health) return respondJson(response, 404, { error: 'There is nothing here. The API is POST /graphql.' });
  const away = path === '/health' ? await degraded() : [];
  respondJson(response, health.status, { ...health.body, ...(away.length && { degraded: away }) });
}

/** The keys that sign access tokens, for those who want to check them themselves. */
async function publishKeys(keys: SigningKeys, response: ServerResponse): Promise<void> {
  const document = await keys.document().catch(() => undefined);
  if (!document) return respondJson(response, 503, { error: 'The keys are not available right now.' });
  respondJson(response, 200, document, [['cache-control', 'public, max-age=300']]);
}
