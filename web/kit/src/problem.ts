import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What went wrong, for a person: a sentence, and what to do about it. */
export interface Problem {
  title: string;
  advice: string;
}

const AWAY: Problem = {
  title: 'We can’t reach the shop.',
  advice: 'Check your connection, then try again. Nothing you entered is lost.',
};
const BUSY: Problem = {
  title: 'That was a lot at once.',
  advice: 'Wait a few seconds, then try again.',
};
const BROKEN: Problem = {
  title: 'Something went wrong on our side.',
  advice: 'Try again in a moment. Nothing you entered is lost.',
};
const BY_CODE: Record<string, Problem> = {
  RATE_LIMITED: BUSY,
  UNAVAILABLE: {
    title: 'This part of the shop is taking a short break.',
    advice: 'Try again in a minute. Nothing you entered is lost.',
  },
  UNAUTHENTICATED: { title: 'You were signed out.', advice: 'Sign in again to go on.' },
  FORBIDDEN: { title: 'This account may not do that.', advice: 'Sign in with another account.' },
};

/** The `extensions.code` of a failed operation; undefined when the answer never came or was no GraphQL. */
export function codeOf(error: unknown): string | undefined {
  if (CombinedGraphQLErrors.is(error)) return error.errors[0]?.extensions?.code as string | undefined;
  if (!ServerError.is(error)) return undefined;
  if (error.statusCode === 401) return 'UNAUTHENTICATED';
  return error.statusCode === 429 ? 'RATE_LIMITED' : undefined;
}

/** Words for an operation that failed. A bad input is told in the shop's own words, for those say what to do. */
export function problemOf(error: unknown): Problem {
  const code = codeOf(error);
  if (code === 'BAD_USER_INPUT' && CombinedGraphQLErrors.is(error))
    return { title: error.errors[0]?.message ?? BROKEN.title, advice: 'Change it and try again.' };
  if (code) return BY_CODE[code] ?? BROKEN;
  return CombinedGraphQLErrors.is(error) || ServerError.is(error) ? BROKEN : AWAY;
}

/** A refusal as mutations answer it. */
export interface Refusal {
  code: string;
  message: string;
  field?: readonly string[] | null;
}

/** The refusals by the last part of the field that each is about; those about no field under `''`. */
export function byField(refusals: readonly Refusal[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { field, message } of refusals) found[field?.at(-1) ?? ''] ??= message;
  return found;
}
