import type { IncomingMessage, ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Logger } from '@shop/kit/log';
import { readBody } from './body';
import type { ApiKeyUsage } from './api-key-usage';
import type { Callers, Known } from './callers';
import { addressKey, connectionOf, type Connection } from './connection';
import type { GatewayContext } from './context';
import { guestCookie, REFRESH_COOKIE } from './cookies';
import { errorBody, refusal } from './errors';
import { operationSeconds } from './metrics';
import { rateHeaders, type RateLimits } from './rate-limits';
import { respond } from './respond';

export interface GraphqlHttpParts {
  apollo: ApolloServer<GatewayContext>;
  callers: Callers;
  rates: RateLimits;
  usage: ApiKeyUsage;
  bodyAtMost: number;
  secureCookies: boolean;
  trustedProxies: number;
  log: Logger;
}

/** GraphQL over HTTP: who calls, how often, the body's size, then Apollo Server; and the cookies on the way out. */
export const graphqlOverHttp =
  (parts: GraphqlHttpParts) => async (request: IncomingMessage, response: ServerResponse) => {
    const begun = performance.now();
    const done = (outcome: string) => operationSeconds.observe({ outcome }, (performance.now() - begun) / 1000);
    try {
      const connection = connectionOf(request, parts.trustedProxies);
      const known = await knownCaller(parts, request, response, connection);
      const body = await readBody(request, parts.bodyAtMost);
      done(await answer(parts, { request, response, body, known, connection }));
    } catch (error) {
      done('refused');
      refuse(error, request, response, parts.log);
    }
  };

/** Tells the caller and takes one request from what it may send. Bad tokens are counted too, by address. */
async function knownCaller(
  { callers, rates, usage, secureCookies }: GraphqlHttpParts,
  { headers }: IncomingMessage,
  response: ServerResponse,
  connection: Connection,
): Promise<Known> {
  const credentials = {
    authorization: headers.authorization,
    apiKey: headers['x-api-key']?.toString(),
    guestToken: headers['x-guest-token']?.toString(),
  };
  const found = await callers.of(credentials, connection).catch((error: unknown) => ({ error }));
  const known = 'error' in found ? undefined : found;
  const verdict = await rates.take('requests', known?.countedAs ?? addressKey(connection.ipAddress), 1, known?.rate);
  for (const [name, value] of rateHeaders(verdict)) response.setHeader(name, value);
  if (known?.caller.apiKeyId) usage.request(known.caller.apiKeyId, verdict.isAllowed);
  if (!verdict.isAllowed) throw refusal('RATE_LIMITED', 'Too many requests. Wait as long as Retry-After says.', 429);
  if (!known) throw (found as { error: unknown }).error;
  if (known.newGuest) giveGuest(response, known.newGuest, connection.browser, secureCookies);
  return known;
}

/** A browser keeps its guest token in a cookie, out of scripts' reach; another client is told it. */
function giveGuest(response: ServerResponse, token: string, isBrowser: boolean, isSecure: boolean): void {
  response.appendHeader('set-cookie', guestCookie(token, isSecure));
  if (!isBrowser) response.setHeader('x-guest-token', token);
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  body: unknown;
  known: Known;
  connection: Connection;
}

/** Lets Apollo Server answer; says whether there were errors. */
async function answer({ apollo }: GraphqlHttpParts, { request, response, body, known, connection }: Exchange) {
  const left = new AbortController();
  response.once('close', () => left.abort());
  const context: GatewayContext = {
    caller: known.caller,
    cookies: [],
    signal: left.signal,
    refreshCookie: connection.cookies[REFRESH_COOKIE],
  };
  const {
    status,
    headers,
    body: answered,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method!, headers: headersOf(request), search: searchOf(request), body },
    context: async () => context,
  });
  if (answered.kind !== 'complete') throw new Error('Only whole answers are sent.');
  for (const cookie of context.cookies) response.appendHeader('set-cookie', cookie);
  response.setHeader('cache-control', 'no-store');
  respond(response, status ?? 200, answered.string, headers);
  return context.hasErrors || (status ?? 200) >= 400 ? 'errors' : 'ok';
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, String(value));
  return map;
}

const searchOf = ({ url = '' }: IncomingMessage) => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

/** Answers what never got to GraphQL in GraphQL's shape, and in the media type that the client understands. */
function refuse(error: unknown, { headers }: IncomingMessage, response: ServerResponse, log: Logger): void {
  const isExpected = error instanceof GraphQLError;
  if (!isExpected) log.error({ err: error }, 'A request failed.');
  const told = isExpected ? error : new GraphQLError('', { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  const { status, headers: more } = (told.extensions.http ?? {}) as { status?: number; headers?: HeaderMap };
  const isNew = String(headers.accept ?? '').includes('application/graphql-response+json');
  respond(response, status ?? STATUS[String(told.extensions.code)] ?? 500, errorBody(told), [
    ['content-type', `application/${isNew ? 'graphql-response+json' : 'json'}; charset=utf-8`],
    ['cache-control', 'no-store'],
    ...(more ?? []),
  ]);
}

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, UNAVAILABLE: 503 };
