import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Anonymous visitors' ids: random, and signed so that nobody can choose one. */
export interface Guests {
  /** A new guest: the id, and the token that proves it. */
  make(): { id: string; token: string };
  /** The id that a token proves; undefined when it is not one of ours. */
  read(token: string): string | undefined;
}

/** Makes and reads guest tokens, `ID.SIGNATURE` in base64url, with the secret that all gateways share. */
export function guests(secret: string): Guests {
  const sign = (id: string) => createHmac('sha256', secret).update(`guest:${id}`).digest();
  return {
    make() {
      const id = randomBytes(16).toString('base64url');
      return { id, token: `${id}.${sign(id).toString('base64url')}` };
    },
    read(token) {
      const [id = '', signature = '', ...more] = token.split('.');
      if (!/^[\w-]{22}$/.test(id) || more.length) return undefined;
      const given = Buffer.from(signature, 'base64url');
      const wanted = sign(id);
      return given.length === wanted.length && timingSafeEqual(given, wanted) ? id : undefined;
    },
  };
}
