import { fail } from '@shop/kit/result';

/** Tries that are allowed in one window. */
export interface Limits {
  perAccount: number;
  perAddress: number;
  windowMs: number;
}

/** The window that a moment falls in: its number, and when it ends. Windows stand still: each begins empty. */
export function windowAt(now: Date, windowMs: number): { number: number; endsAt: Date } {
  const number = Math.floor(now.getTime() / windowMs);
  return { number, endsAt: new Date((number + 1) * windowMs) };
}

/**
 * Whether no more tries will be let in for the rest of the window, though some that were may still succeed and be taken
 * back: at most `limit` were, so that at least `limit` were refused, and those are never taken back.
 */
export const isClosed = (count: number, limit: number): boolean => count >= 2 * limit;

/** The refusal of one try too many; says how long to wait, in whole minutes. */
export function tooMany(now: Date, endsAt: Date) {
  const minutes = Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 60_000));
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`;
  return fail('TOO_MANY_ATTEMPTS', `Too many tries. Wait ${wait}, then try again.`);
}
