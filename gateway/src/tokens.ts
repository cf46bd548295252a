import { errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { isUnavailable, unauthenticated } from '@shop/kit/errors';
import type { SigningKeys } from './signing-keys';

/** What an access token says about its bearer. */
export interface Bearer {
  userId: string;
  sessionId: string;
  roles: readonly string[];
  /** In ms since 1970. */
  expiresAt: number;
}

const Claims = z.object({
  sub: z.string().min(1),
  sid: z.string().min(1),
  roles: z.array(z.string()).default([]),
  exp: z.number(),
});

const REMEMBERED_AT_MOST = 5000;
const ALLOWED = { algorithms: ['EdDSA'], issuer: 'shop', audience: 'shop' };

/** Reads access tokens; verified ones are remembered while the keys stay the same, as checking a signature is dear. */
export class Tokens {
  private readonly known = new Map<string, Bearer>();
  private version = 0;

  constructor(private readonly keys: SigningKeys) {}

  /** The bearer of an Authorization header's token. Throws UNAUTHENTICATED, with what to do, when it is not good. */
  async read(authorization: string): Promise<Bearer> {
    const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization.trim())?.[1];
    if (!token) throw unauthenticated('The Authorization header is not "Bearer" and an access token. Sign in again.');
    if (this.version !== this.keys.version) this.known.clear();
    this.version = this.keys.version;
    const bearer = this.known.get(token) ?? (await this.verify(token));
    if (bearer.expiresAt <= Date.now()) throw expired();
    return bearer;
  }

  /** Calls `onEnd` when the header's token is no good any more as its key was withdrawn; the answered function stops that. */
  watch(authorization: string, onEnd: () => void): () => void {
    const check = () =>
      void this.read(authorization).catch((error: unknown) => {
        if (!isUnavailable(error)) onEnd();
      });
    check();
    return this.keys.watch(check);
  }

  private async verify(token: string): Promise<Bearer> {
    try {
      const { version } = this.keys;
      const { payload } = await jwtVerify(token, this.keys.find, ALLOWED);
      const { sub, sid, roles, exp } = Claims.parse(payload);
      const bearer = { userId: sub, sessionId: sid, roles, expiresAt: exp * 1000 };
      if (version === this.keys.version) this.remember(token, bearer);
      return bearer;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw expired();
      if (error instanceof errors.JOSEError || error instanceof z.ZodError)
        throw unauthenticated('The access token is not one of ours. Sign in again.');
      throw error;
    }
  }

  private remember(token: string, bearer: Bearer): void {
    if (this.known.size >= REMEMBERED_AT_MOST) this.known.clear();
    this.known.set(token, bearer);
  }
}

const expired = () => unauthenticated('The access token has expired. Refresh the session or sign in again.');
