import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '@shop/kit/errors';
import { requestId } from '@shop/kit/log';

/** The codes that clients get as they are. */
const PUBLIC = new Set<unknown>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
] satisfies (ErrorCode | `PERSISTED_QUERY_${string}`)[]);

/** Apollo's names for requests that are wrong in themselves. */
const BAD_REQUESTS = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'INVALID_GRAPHQL',
]);

const MASKED = 'Something went wrong on our side. It was recorded; try again.';

/** Refuses an operation before anything of it runs, with this HTTP status and headers. */
export const refusal = (code: ErrorCode, message: string, status: number, headers: [string, string][] = []) =>
  new GraphQLError(message, { extensions: { code, http: { status, headers: new HeaderMap(headers) } } });

/** The request itself is wrong; the message says what to do. */
export const badRequest = (message: string) => refusal('BAD_USER_INPUT', message, 400);

/**
 * An error as clients see it: message, path, locations of what they wrote, and in its extensions a code of ours, the
 * subgraph that it came from and the request's id. What is unexpected loses its message, which goes to `report`.
 */
export function clientError(
  { message, path, locations, extensions = {} }: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const isBad = BAD_REQUESTS.has(extensions.code);
  const isKnown = isBad || PUBLIC.has(extensions.code);
  const service = extensions.serviceName;
  // What a subgraph masked was recorded there.
  if (!isKnown && !service) report(error);
  return {
    message: isKnown ? message : MASKED,
    ...(isBad && locations && { locations }),
    ...(path && { path }),
    extensions: {
      code: isBad ? 'BAD_USER_INPUT' : isKnown ? extensions.code : 'INTERNAL_SERVER_ERROR',
      ...(service !== undefined && { service }),
      ...(requestId() && { requestId: requestId() }),
    },
  };
}

/** One error as the body of an answer that never got to GraphQL. */
export const errorBody = (error: GraphQLError): string =>
  JSON.stringify({ errors: [clientError(error.toJSON(), error, () => {})] });
