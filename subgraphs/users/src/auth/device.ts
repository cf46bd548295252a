import { createHash } from 'node:crypto';
import type { Caller } from '@shop/kit/identity';

/**
 * What a device is known by when it signs in again: a browser by its guest id, which its cookie keeps for a year, any
 * other program by its user agent. Hashed, as an account keeps it.
 */
export function deviceIdOf({ browser, guestId, userAgent = '' }: Caller): string {
  const known = browser && guestId ? `guest ${guestId}` : `agent ${userAgent}`;
  return createHash('sha256').update(known).digest('base64url');
}
