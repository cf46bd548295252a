import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** Whose data a token opens: only while the account is in this epoch, so that ending all sessions ends it too. */
export interface ExportOf {
  userId: string;
  epoch: number;
}

/**
 * Makes the tokens by which an account's data is fetched: `CLAIMS.SEAL`, where the seal is an HMAC of the claims, so that
 * they are stored nowhere.
 */
export interface ExportTokens {
  make(of: ExportOf): string;
  /** What a token opens now; undefined for one that has expired or is not ours. */
  read(token: string): ExportOf | undefined;
}

const LIFE_MS = 15 * 60_000;
const FORM = /^([\w-]{1,500})\.([\w-]{43})$/;
const Claims = z.object({ userId: z.string(), epoch: z.number(), expiresAt: z.number() });

const sameText = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Keys are derived from the secret parts of the signing keys: the first seals, all are recognised. */
export function openExportTokens(signingKeys: { d: string }[]): ExportTokens {
  const keys = signingKeys.map(({ d }) => Buffer.from(hkdfSync('sha256', d, '', 'shop data exports', 32)));
  const seal = (key: Buffer, claims: string) => createHmac('sha256', key).update(claims).digest('base64url');
  return {
    make(of) {
      const claims = Buffer.from(JSON.stringify({ ...of, expiresAt: Date.now() + LIFE_MS })).toString('base64url');
      return `${claims}.${seal(keys[0]!, claims)}`;
    },
    read(token) {
      const [, claims, given] = FORM.exec(token) ?? [];
      if (!claims || !given || !keys.some((key) => sameText(given, seal(key, claims)))) return undefined;
      const { expiresAt, ...of } = Claims.parse(JSON.parse(Buffer.from(claims, 'base64url').toString()));
      return expiresAt > Date.now() ? of : undefined;
    },
  };
}
