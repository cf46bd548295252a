import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Presented } from '../domain/family';

/** A refresh token as somebody presented it, with all that can be told of it without the store. */
export interface RefreshToken extends Presented {
  familyId: string;
  text: string;
}

/**
 * Makes and reads refresh tokens: `FAMILY.SECRET.SEAL`, opaque to their holders. The first secret of a family is 256
 * random bits. Each next one is an HMAC of the token that it follows, so that tabs that spend one token at the same time
 * get the same successor and it is stored nowhere: it takes the key and a token to tell the next. The seal tells a token
 * of ours that was used before, which ends its family, from a made-up one, which must not.
 */
export interface RefreshTokens {
  /** The first token of a family. */
  first(familyId: string): { text: string; hash: string };
  /** What can be told of a presented text; undefined when it has not even the form. */
  read(text: string): RefreshToken | undefined;
  /** The successor of `token` that has the hash. */
  successor(token: RefreshToken, hash: string): string;
}

const FORM = /^([\w-]{22})\.([\w-]{43})\.([\w-]{43})$/;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

const sameText = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** An unguessable id for a family: 128 bits. */
export const newFamilyId = (): string => randomBytes(16).toString('base64url');

/** Keys are derived from the secret parts of the signing keys: the first makes tokens, all are recognised. */
export function openRefreshTokens(signingKeys: { d: string }[]): RefreshTokens {
  const keys = signingKeys.map(({ d }) => Buffer.from(hkdfSync('sha256', d, '', 'shop refresh tokens', 32)));
  const mac = (key: Buffer, use: 'next' | 'seal', text: string) =>
    createHmac('sha256', key).update(`${use} ${text}`).digest('base64url');
  const sealed = (key: Buffer, familyId: string, secret: string) => {
    const body = `${familyId}.${secret}`;
    return `${body}.${mac(key, 'seal', body)}`;
  };
  const successors = (familyId: string, text: string) =>
    keys.map((key) => sealed(key, familyId, mac(key, 'next', text)));

  return {
    first(familyId) {
      const text = sealed(keys[0]!, familyId, randomBytes(32).toString('base64url'));
      return { text, hash: hashOf(text) };
    },
    read(text) {
      const [, familyId, secret, seal] = FORM.exec(text) ?? [];
      if (!familyId || !secret || !seal) return undefined;
      return {
        text,
        familyId,
        hash: hashOf(text),
        genuine: keys.some((key) => sameText(seal, mac(key, 'seal', `${familyId}.${secret}`))),
        successors: successors(familyId, text).map(hashOf) as [string, ...string[]],
      };
    },
    successor: ({ familyId, text }, hash) => successors(familyId, text).find((next) => hashOf(next) === hash)!,
  };
}
