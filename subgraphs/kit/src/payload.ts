import type { Problem } from './result';
import type { UserError, UserErrorCode } from './values';

/** A problem as the API's userErrors name it. */
export const userError = ({ code, message, field }: Problem): UserError => ({
  code: code as UserErrorCode,
  message,
  field: field ?? null,
});

type Answer<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** A mutation's payload: `{ [field]: value, userErrors: [] }`, or the problem as its userErrors and null beside it. */
export const payload = <F extends string, T>(field: F, answer: Answer<T>) =>
  ({
    [field]: answer.ok ? answer.value : null,
    userErrors: answer.ok ? [] : [userError(answer.problem)],
  }) as { [K in F]: T | null } & { userErrors: UserError[] };

/** A SimplePayload: done, or the problem. */
export const simplePayload = (answer: { ok: true } | { ok: false; problem: Problem }) => ({
  ok: answer.ok,
  userErrors: answer.ok ? [] : [userError(answer.problem)],
});
