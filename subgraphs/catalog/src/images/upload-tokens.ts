import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Links to upload one image each: `ID.EXPIRES.SEAL`, where the seal is an HMAC, so that they are stored nowhere. */
export interface UploadTokens {
  make(id: string, expiresAt: Date): string;
  /** The upload that a token opens at a time; undefined for one that has expired or is not ours. */
  read(token: string, now: Date): string | undefined;
}

const FORM = /^([0-9a-f-]{36})\.([0-9]{1,15})\.([\w-]{43})$/;

/** The key is derived from the secret that all processes of the shop share. */
export function openUploadTokens(secret: string): UploadTokens {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'catalog image uploads', 32));
  const seal = (claims: string) => createHmac('sha256', key).update(claims).digest('base64url');
  return {
    make(id, expiresAt) {
      const claims = `${id}.${expiresAt.getTime()}`;
      return `${claims}.${seal(claims)}`;
    },
    read(token, now) {
      const [, id, expiresAt, given] = FORM.exec(token) ?? [];
      if (!id || !given) return undefined;
      const isOurs = timingSafeEqual(Buffer.from(given), Buffer.from(seal(`${id}.${expiresAt}`)));
      return isOurs && Number(expiresAt) > now.getTime() ? id : undefined;
    },
  };
}
