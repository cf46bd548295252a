import { z } from 'zod';
import { readConfig, setting, wholeNumber, type Env } from '@shop/kit/config';

/** A private Ed25519 key as a JWK (RFC 8037). */
const SigningKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().min(1),
  d: z.string().min(1),
  kid: z.string().min(1),
});
export type SigningKey = z.infer<typeof SigningKey>;

const KEYS = 'must be a JSON array of private Ed25519 JWKs, each with kty, crv, x, d and kid';

const signingKeys = z.string().transform((text, context): [SigningKey, ...SigningKey[]] => {
  const read = z.array(SigningKey).nonempty().safeParse(jsonOf(text));
  if (read.success) return read.data as [SigningKey, ...SigningKey[]];
  context.addIssue({ code: 'custom', message: KEYS });
  return z.NEVER;
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The settings of users. Durations are in the unit that the name ends with. */
export const readUsersConfig = (env: Env = process.env) =>
  readConfig(env, {
    mongoUrl: setting('USERS_MONGO_URL', z.string().startsWith('mongodb')),
    /** The first signs access tokens, all verify; a retired key stays for as long as tokens made with it live. */
    signingKeys: setting('USERS_SIGNING_KEYS', signingKeys),
    accessTokenTtlS: setting('USERS_ACCESS_TOKEN_TTL_S', wholeNumber().default(600)),
    /** A session that is not used for this long is over. */
    sessionTtlS: setting('USERS_SESSION_TTL_S', wholeNumber().default(30 * 24 * 3600)),
    /** For how long a spent refresh token is answered with its successor again, for browsers with several tabs. */
    refreshGraceMs: setting('USERS_REFRESH_GRACE_MS', wholeNumber(0).default(5000)),
    /** Whether the refresh cookie goes over HTTPS alone. */
    cookieSecure: setting(
      'USERS_COOKIE_SECURE',
      z
        .enum(['true', 'false'])
        .default(env.NODE_ENV === 'production' ? 'true' : 'false')
        .transform((value) => value === 'true'),
    ),
    /** Failed tries to sign in that one account, and one address, may have in a window. */
    loginAttemptsPerAccount: setting('USERS_LOGIN_ATTEMPTS_PER_ACCOUNT', wholeNumber().default(10)),
    loginAttemptsPerAddress: setting('USERS_LOGIN_ATTEMPTS_PER_ADDRESS', wholeNumber().default(100)),
    loginWindowS: setting('USERS_LOGIN_WINDOW_S', wholeNumber().default(900)),
    /** For how long mailed links are good. */
    verifyLinkTtlS: setting('USERS_VERIFY_LINK_TTL_S', wholeNumber().default(24 * 3600)),
    resetLinkTtlS: setting('USERS_RESET_LINK_TTL_S', wholeNumber().default(3600)),
    /** Mails with links that one account, and one address, may ask for in a window. */
    linksPerAccount: setting('USERS_LINKS_PER_ACCOUNT', wholeNumber().default(5)),
    linksPerAddress: setting('USERS_LINKS_PER_ADDRESS', wholeNumber().default(50)),
    linksWindowS: setting('USERS_LINKS_WINDOW_S', wholeNumber().default(3600)),
    /** Links to the own data that one account may ask for in a window. */
    exportsPerAccount: setting('USERS_EXPORTS_PER_ACCOUNT', wholeNumber().default(5)),
    exportsWindowS: setting('USERS_EXPORTS_WINDOW_S', wholeNumber().default(3600)),
    /** Sample accounts have a password that everybody knows: a production shop takes none. */
    production: setting(
      'NODE_ENV',
      z
        .string()
        .optional()
        .transform((value) => value === 'production'),
    ),
  });

export type UsersConfig = ReturnType<typeof readUsersConfig>;
