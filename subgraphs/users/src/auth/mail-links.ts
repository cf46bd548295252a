import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { NewLink, Purpose } from '../domain/link';

/**
 * Makes the single-use links that are mailed. A token is `ID.SEAL`; the seal is an HMAC of the id, so that it is stored
 * nowhere, and whoever reads the database or the events can't use a link.
 */
export interface MailLinks {
  /** A new link, good from now on for as long as its purpose allows. */
  make(purpose: Purpose): NewLink;
  /** What opens the link of this id. */
  tokenOf(id: string): string;
  /** The id of the link that a token opens; undefined for one that is not ours. */
  read(token: string): string | undefined;
}

const FORM = /^([\w-]{22})\.([\w-]{43})$/;

const sameText = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Keys are derived from the secret parts of the signing keys: the first seals, all are recognised. Lives are in ms. */
export function openMailLinks(signingKeys: { d: string }[], lives: Record<Purpose, number>): MailLinks {
  const keys = signingKeys.map(({ d }) => Buffer.from(hkdfSync('sha256', d, '', 'shop mailed links', 32)));
  const seal = (key: Buffer, id: string) => createHmac('sha256', key).update(id).digest('base64url');
  return {
    make: (purpose) => ({
      id: randomBytes(16).toString('base64url'),
      expiresAt: new Date(Date.now() + lives[purpose]),
    }),
    tokenOf: (id) => `${id}.${seal(keys[0]!, id)}`,
    read(token) {
      const [, id, given] = FORM.exec(token) ?? [];
      return id && given && keys.some((key) => sameText(given, seal(key, id))) ? id : undefined;
    },
  };
}
