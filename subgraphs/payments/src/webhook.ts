import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** A signature is good for this long, in ms, so that one that was overheard is of little use. */
const GOOD_FOR_MS = 5 * 60_000;

const macOf = (secret: string, at: number, body: string): Buffer =>
  createHmac('sha256', secret).update(`${at}.${body}`).digest();

/** What the provider sends beside a body, `at` in ms since 1970: the time, and a code that only who knows the secret can make. */
export const signatureOf = (secret: string, body: string, at: number): string =>
  `t=${at},v1=${macOf(secret, at, body).toString('hex')}`;

const Notice = z.object({ key: z.string().min(1).max(200) });

/**
 * The key of the authorization that a webhook is about; null when it is not signed with the secret, is not of now, or
 * can't be read. It only says where to look: what stands there the provider is asked for.
 */
export function noticeOf(secret: string, body: string, signature: string, now = Date.now()): string | null {
  const [, at, mac] = /^t=(\d{10,16}),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
  if (!at || !mac || Math.abs(now - Number(at)) > GOOD_FOR_MS) return null;
  if (!timingSafeEqual(macOf(secret, Number(at), body), Buffer.from(mac, 'hex'))) return null;
  try {
    return Notice.parse(JSON.parse(body)).key;
  } catch {
    return null;
  }
}
