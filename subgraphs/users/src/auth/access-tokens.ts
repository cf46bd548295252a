import { importJWK, SignJWT } from 'jose';
import type { SigningKey } from '../config';
import type { Role } from '../domain/account';

/** Who signs these tokens, and whom they are for. */
const ISSUER = 'shop';
const ALG = 'EdDSA';

/** What an access token says of its holder. */
export interface Holder {
  userId: string;
  sessionId: string;
  roles: Role[];
}

/** Makes access tokens, and tells others how to verify them. */
export interface AccessTokens {
  /** A JWT for the holder, good until `expiresAt`. */
  sign(holder: Holder): Promise<{ token: string; expiresAt: Date }>;
  /** The public keys as a JWKS document (RFC 7517), as JSON text. */
  jwks: string;
}

/** The first key signs; all are published, so that tokens of a retired key are good until they expire. */
export async function openAccessTokens(keys: [SigningKey, ...SigningKey[]], ttlS: number): Promise<AccessTokens> {
  const [{ kid }] = keys;
  const key = await importJWK(keys[0], ALG);
  const published = keys.map(({ kty, crv, x, kid }) => ({ kty, crv, x, kid, alg: ALG, use: 'sig' }));
  return {
    jwks: JSON.stringify({ keys: published }),
    async sign({ userId, sessionId, roles }) {
      const now = Math.floor(Date.now() / 1000);
      const token = await new SignJWT({ sid: sessionId, roles })
        .setProtectedHeader({ alg: ALG, kid, typ: 'JWT' })
        .setIssuer(ISSUER)
        .setAudience(ISSUER)
        .setSubject(userId)
        .setIssuedAt(now)
        .setExpirationTime(now + ttlS)
        .sign(key);
      return { token, expiresAt: new Date((now + ttlS) * 1000) };
    },
  };
}
