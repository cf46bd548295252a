import { createHash } from 'node:crypto';
import { fail } from './result';

/** The key of a request that may be sent again: 8 to 128 characters, and what they may be. */
const KEY = /^[\x21-\x7e]{8,128}$/;

/** Refuses a key that could not be told from another: undefined when it is fine. */
export const keyProblem = (key: string) =>
  KEY.test(key)
    ? undefined
    : fail('INVALID', 'idempotencyKey is 8 to 128 printable characters without spaces; a UUID is a good one.', [
        'input',
        'idempotencyKey',
      ]);

/** The refusal of a key that was used with another input. */
export const keyReused = () =>
  fail('IDEMPOTENCY_KEY_REUSED', 'This idempotencyKey was used with another input. Take a new key for a new request.', [
    'input',
    'idempotencyKey',
  ]);

/** A hash of a coerced input, equal whatever the order of its fields; absent and null are the same. */
export const inputHash = (input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(input)))
    .digest('base64url');

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value instanceof Date) return value.toISOString();
  if (value === null || typeof value !== 'object') return value ?? null;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}
