import { GraphQLError } from 'graphql';

/** The codes of errors that a caller can't put right by changing the input's values; `extensions.code` of a GraphQL error. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

const coded = (code: ErrorCode, message: string) => new GraphQLError(message, { extensions: { code } });

/** The caller is nobody that the field is open to, and signing in might help. */
export const unauthenticated = (message = 'Sign in to do this.') => coded('UNAUTHENTICATED', message);

/** The caller is known and not allowed. */
export const forbidden = (message = 'You are not allowed to do this.') => coded('FORBIDDEN', message);

/** There is nothing of that name that the caller may know of. */
export const notFound = (message: string) => coded('NOT_FOUND', message);

/** The request itself is wrong: an argument out of its range, an unknown cursor. */
export const badInput = (message: string) => coded('BAD_USER_INPUT', message);

/** A part that is needed can't be reached now; the same request may succeed later. */
export const unavailable = (message = 'This part of the shop is not available right now. Try again in a moment.') =>
  coded('UNAVAILABLE', message);

/** Whether an error says that a needed part could not be reached, so that trying again later makes sense. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === 'UNAVAILABLE';

/** An error as it crosses to a caller: plain data. */
export interface PlainError {
  message: string;
  path?: readonly (string | number)[];
  extensions: { code: string; requestId?: string; [key: string]: unknown };
}

const KNOWN = /^[A-Z_]+$/;

/**
 * An error as callers may see it: those with a code of ours as they are; a request that doesn't parse or validate as
 * BAD_USER_INPUT; anything else as INTERNAL_SERVER_ERROR without its message, which is handed to `report`.
 */
export function publicError(error: GraphQLError, report: (error: GraphQLError) => void): PlainError {
  const { message, path, extensions } = error;
  const code = extensions?.code;
  if (typeof code === 'string' && KNOWN.test(code) && code !== 'INTERNAL_SERVER_ERROR')
    return { message, ...(path && { path }), extensions: { code } };
  // graphql-js makes errors of its own, without an original, for requests that it refuses.
  if (!error.originalError && code !== 'INTERNAL_SERVER_ERROR' && (!path || /^Variable /.test(message)))
    return { message, extensions: { code: 'BAD_USER_INPUT' } };
  report(error);
  return {
    message: 'Something went wrong on our side. It was recorded; try again.',
    ...(path && { path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}
